/** Four tables of the CRC-32 polynomial 0xEDB88320, so that four bytes are folded in at a time. */
const tables = ((): Int32Array => {
  const all = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    all[byte] = crc;
  }
  for (let index = 256; index < all.length; index++) {
    const previous = all[index - 256]!;
    all[index] = (previous >>> 8) ^ all[previous & 255]!;
  }
  return all;
})();

/** The CRC-32 of bytes as ZIP archives store it, 0 to 2³² − 1. */
export function crc32(bytes: Uint8Array): number {
  const t = tables;
  const whole = bytes.length - (bytes.length % 4);
  let crc = -1;
  let at = 0;
  while (at < whole) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = t[768 + (crc & 255)]! ^ t[512 + ((crc >>> 8) & 255)]! ^ t[256 + ((crc >>> 16) & 255)]! ^ t[crc >>> 24]!;
    at += 4;
  }
  while (at < bytes.length) crc = (crc >>> 8) ^ t[(crc ^ bytes[at++]!) & 255]!;
  return ~crc >>> 0;
}

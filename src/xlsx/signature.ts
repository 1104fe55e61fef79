import { refuse } from "./errors";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const standsAt = (bytes: Uint8Array, at: number, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** "EncryptedPackage" as a compound file's directory stores it: UTF-16, little-endian. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (standsAt(bytes, at, wanted)) return true;
  }
  return false;
}

/** A bare BIFF stream (Excel 2 to 5): a BOF record of versions 2, 3, 4 or 5. */
const isBareBiff = (bytes: Uint8Array) =>
  bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1]!) && bytes[3] === 0 && bytes[2]! <= 16;

/** Refuses bytes that are no ZIP archive, saying what they are: an encrypted workbook, an old .xls, or no workbook at all. */
export function refuseNonZip(bytes: Uint8Array, name: string): never {
  if (standsAt(bytes, 0, OLE)) {
    if (includes(bytes, ENCRYPTED)) refuse("encrypted", name);
    refuse("legacy-xls", name, "compound file");
  }
  if (isBareBiff(bytes)) refuse("legacy-xls", name, "BIFF stream");
  refuse("not-a-workbook", name, "no ZIP archive");
}

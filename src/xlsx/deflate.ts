import { deflateSync, Inflate } from "fflate";
import { crc32 } from "./crc32";
import { PartError } from "./errors";

/** Raw DEFLATE (RFC 1951), and the checksum that goes with it in a ZIP archive. A host that has a faster one of its own brings it along. */
export interface Deflate {
  pack(content: Uint8Array): Uint8Array;
  /** Throws on damaged data, and as soon as there is more than `size` bytes. */
  unpack(data: Uint8Array, size: number): Uint8Array;
  /** 0 to 2³² − 1. */
  crc32(bytes: Uint8Array): number;
}

/** The one that runs everywhere. */
export const portableDeflate: Deflate = { pack: (content) => deflateSync(content), unpack, crc32 };

const CHUNK = 256 * 1024;

/** Inflates piece by piece, so that data which unpacks to more than it says stops early. */
function unpack(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new PartError("unpacks to more than it says");
    out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < data.length; at += CHUNK) {
    stream.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
  }
  return out.subarray(0, length);
}

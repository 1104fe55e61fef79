import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Deflate } from "../xlsx";

/** Node's own, several times as fast as the portable one. Level 3 takes half the time of the usual 6 for a file a tenth larger. */
export const nodeDeflate: Deflate = {
  pack: (content) => deflateRawSync(content, { level: 3 }),
  unpack: (data, size) => inflateRawSync(data, { maxOutputLength: Math.max(1, size) }),
  crc32,
};

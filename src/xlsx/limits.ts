const MiB = 1024 * 1024;

/** What a package may claim before it is refused; real workbooks stay far below. Sizes in bytes. */
export const LIMITS = {
  packageBytes: 100 * MiB,
  entries: 10_000,
  unpackedBytes: 1024 * MiB,
  /** An XML part may unpack to this many times its compressed size, beyond the first `ratioFreeBytes`. */
  ratio: 100,
  ratioFreeBytes: MiB,
  /** How deep XML elements may nest. */
  xmlDepth: 256,
  rows: 1_048_576,
  columns: 16_384,
} as const;

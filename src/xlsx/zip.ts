import type { Deflate } from "./deflate";
import { PartError } from "./errors";

/** One entry of a ZIP archive, still compressed. */
export interface ZipEntry {
  /** As stored, with "/" between folders. */
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date, as stored. */
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  /** Unpacked size in bytes. */
  readonly size: number;
  readonly encrypted: boolean;
  /** The compressed bytes: a view into the archive. */
  readonly data: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;
const UTF8_NAMES = 0x800;
/** Midnight of 1 January 1980, the earliest date a ZIP can hold; Excel itself writes it. */
const FIRST_DATE = 0x21;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const long = (data: DataView, at: number) => data.getUint32(at, true) + data.getUint32(at + 4, true) * 2 ** 32;

interface Directory {
  readonly count: number;
  readonly offset: number;
}

/** Where the central directory is, from the end record (its ZIP64 form where the plain one is full). */
function findDirectory(data: DataView): Directory {
  const last = data.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - FULL16; at--) {
    if (data.getUint32(at, true) !== END) continue;
    const count = data.getUint16(at + 10, true);
    const offset = data.getUint32(at + 16, true);
    if (count !== FULL16 && offset !== FULL32) return { count, offset };
    return zip64Directory(data, at) ?? { count, offset };
  }
  throw new PartError("no end of central directory");
}

function zip64Directory(data: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || data.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const at = long(data, locator + 8);
  if (at + 56 > data.byteLength || data.getUint32(at, true) !== ZIP64_END) throw new PartError("no ZIP64 end record");
  return { count: long(data, at + 32), offset: long(data, at + 48) };
}

/** The 64-bit sizes and offset of an entry, in the order of those that the 32-bit fields leave full. */
function zip64Fields(data: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + data.getUint16(at + 2, true));
    const fields: number[] = [];
    for (let field = at + 4; field + 8 <= end; field += 8) fields.push(long(data, field));
    return fields;
  }
  return [];
}

/** Whether bytes begin as a ZIP archive does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2]! + 1;
}

/** How many entries a ZIP archive says it has. Throws {@link PartError} when its directory cannot be found. */
export function countEntries(bytes: Uint8Array): number {
  return findDirectory(view(bytes)).count;
}

/** The entries of a ZIP archive in the order of its central directory. Throws {@link PartError} when the archive is damaged. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const data = view(bytes);
  const directory = findDirectory(data);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== CENTRAL)
      throw new PartError("damaged central directory");
    entries.push(readEntry(bytes, data, at));
    at += 46 + data.getUint16(at + 28, true) + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, data: DataView, at: number): ZipEntry {
  const nameEnd = at + 46 + data.getUint16(at + 28, true);
  const extraEnd = nameEnd + data.getUint16(at + 30, true);
  if (extraEnd > bytes.length) throw new PartError("damaged central directory");
  const wide = zip64Fields(data, nameEnd, extraEnd);
  const field = (offset: number) => {
    const value = data.getUint32(at + offset, true);
    return value === FULL32 ? (wide.shift() ?? value) : value;
  };
  const size = field(24);
  const packed = field(20);
  const local = field(42);
  return {
    path: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replace(/\\/g, "/"),
    method: data.getUint16(at + 10, true),
    time: data.getUint16(at + 12, true),
    date: data.getUint16(at + 14, true),
    crc: data.getUint32(at + 16, true),
    size,
    encrypted: (data.getUint16(at + 8, true) & 1) === 1,
    data: entryData(bytes, data, local, packed),
  };
}

function entryData(bytes: Uint8Array, data: DataView, local: number, packed: number): Uint8Array {
  if (local + 30 > bytes.length || data.getUint32(local, true) !== LOCAL) throw new PartError("no local header");
  const start = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw new PartError("an entry runs past the end");
  return bytes.subarray(start, start + packed);
}

/** An entry's unpacked bytes. Throws {@link PartError} when they are not what the directory says. */
export function unpack(entry: ZipEntry, deflate: Deflate): Uint8Array {
  const bytes = entry.method === 0 ? entry.data : inflate(entry, deflate);
  if (bytes.length !== entry.size) throw new PartError("wrong size");
  if (deflate.crc32(bytes) !== entry.crc) throw new PartError("wrong checksum");
  return bytes;
}

function inflate({ method, data, size }: ZipEntry, deflate: Deflate): Uint8Array {
  if (method !== 8) throw new PartError(`compression method ${method}`);
  try {
    return deflate.unpack(data, size);
  } catch (error) {
    throw new PartError(`cannot be unpacked: ${String(error)}`);
  }
}

/** A new entry with deflated content, dated as `old` is or else 1 January 1980. */
export function pack(path: string, content: Uint8Array, deflate: Deflate, old?: ZipEntry): ZipEntry {
  return {
    path,
    method: 8,
    time: old?.time ?? 0,
    date: old?.date ?? FIRST_DATE,
    crc: deflate.crc32(content),
    size: content.length,
    encrypted: false,
    data: deflate.pack(content),
  };
}

/** Writes entries as a ZIP archive: compressed data as it is, headers anew (no data descriptors, extra fields or comments). */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.path));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const out = new Uint8Array(entries.length * (30 + 46) + 2 * nameBytes + dataBytes + 22);
  const data = view(out);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    data.setUint32(at, LOCAL, true);
    writeFields(data, at + 4, entry, names[index]!.length);
    out.set(names[index]!, at + 30);
    out.set(entry.data, at + 30 + names[index]!.length);
    at += 30 + names[index]!.length + entry.data.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    data.setUint32(at, CENTRAL, true);
    data.setUint16(at + 4, 20, true);
    writeFields(data, at + 6, entry, names[index]!.length);
    data.setUint32(at + 42, offsets[index]!, true);
    out.set(names[index]!, at + 46);
    at += 46 + names[index]!.length;
  });
  data.setUint32(at, END, true);
  data.setUint16(at + 8, entries.length, true);
  data.setUint16(at + 10, entries.length, true);
  data.setUint32(at + 12, at - directory, true);
  data.setUint32(at + 16, directory, true);
  return out;
}

/** The 26 bytes that a local header and a directory record share: version to name and extra lengths. */
function writeFields(data: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  data.setUint16(at, 20, true);
  data.setUint16(at + 2, /^[ -~]*$/.test(entry.path) ? 0 : UTF8_NAMES, true);
  data.setUint16(at + 4, entry.method, true);
  data.setUint16(at + 6, entry.time, true);
  data.setUint16(at + 8, entry.date, true);
  data.setUint32(at + 10, entry.crc, true);
  data.setUint32(at + 14, entry.data.length, true);
  data.setUint32(at + 18, entry.size, true);
  data.setUint16(at + 22, nameLength, true);
}

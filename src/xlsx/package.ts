import { portableDeflate, type Deflate } from "./deflate";
import { PartError, orBroken, refuse } from "./errors";
import { LIMITS } from "./limits";
import { refuseNonZip } from "./signature";
import { decodeXml } from "./encoding";
import { countEntries, looksLikeZip, pack, readZip, unpack, writeZip, type ZipEntry } from "./zip";

const CONTENT_TYPES = "[content_types].xml";

/** Part names compare without regard to case (OPC, ECMA-376 part 2). */
const keyOf = (path: string) => path.toLowerCase();

/**
 * An .xlsx package. Parts that are not set keep their very compressed bytes when it is saved, and their place and date.
 * Paths have no leading "/" and compare without regard to case.
 */
export class Package {
  /** Packed entries by lower-case path, in the archive's order. */
  readonly #entries = new Map<string, ZipEntry>();
  /** Contents set since opening, not yet packed. */
  readonly #changed = new Map<string, Uint8Array>();

  private constructor(
    /** The file's name, for refusals. */
    readonly name: string,
    private readonly deflate: Deflate,
  ) {}

  /** Opens a package. Throws a HostError that says why when the bytes are no package or go beyond the limits. Unpacks nothing yet. */
  static open(bytes: Uint8Array, name: string, deflate = portableDeflate): Package {
    if (bytes.length === 0) refuse("empty-file", name);
    if (bytes.length > LIMITS.packageBytes) refuse("too-large", name, `${bytes.length} bytes`);
    if (!looksLikeZip(bytes)) refuseNonZip(bytes, name);
    const opened = new Package(name, deflate);
    for (const entry of readEntries(bytes, name)) opened.#add(entry);
    return opened;
  }

  /** An empty package, for a new workbook. */
  static create(name = ""): Package {
    return new Package(name, portableDeflate);
  }

  #add(entry: ZipEntry): void {
    const key = keyOf(entry.path);
    if (this.#entries.has(key)) refuse("broken-file", this.name, `two entries named ${entry.path}`);
    this.#entries.set(key, entry);
  }

  /** The paths of all parts, in the archive's order; folders are left out. */
  paths(): string[] {
    return [...this.#entries.values()].map((entry) => entry.path).filter((path) => !path.endsWith("/"));
  }

  /** Whether there is such a part. */
  has(path: string): boolean {
    return this.#entries.has(keyOf(path));
  }

  /** A part's unpacked bytes. Throws {@link PartError} when it is missing or damaged. */
  bytes(path: string): Uint8Array {
    const key = keyOf(path);
    const changed = this.#changed.get(key);
    if (changed) return changed;
    const entry = this.#entries.get(key);
    if (!entry) throw new PartError(`no part ${path}`);
    return unpack(entry, this.deflate);
  }

  /** A part's text: UTF-8 or UTF-16, with or without a byte-order mark. Throws {@link PartError} when it is missing or damaged. */
  text(path: string): string {
    return decodeXml(this.bytes(path));
  }

  /** Puts a part in place of the one there is, or at the end. */
  set(path: string, content: Uint8Array): void {
    const key = keyOf(path);
    this.#changed.set(key, content);
    if (!this.#entries.has(key)) this.#entries.set(key, pack(path, new Uint8Array(0), this.deflate));
  }

  /** Takes a part out; nothing happens when there is none. Its relationships and content type are the caller's business. */
  remove(path: string): void {
    this.#entries.delete(keyOf(path));
    this.#changed.delete(keyOf(path));
  }

  /** The package's bytes, `[Content_Types].xml` first. */
  save(): Uint8Array {
    for (const [key, content] of this.#changed) {
      const old = this.#entries.get(key)!;
      this.#entries.set(key, pack(old.path, content, this.deflate, old));
    }
    this.#changed.clear();
    const first = this.#entries.get(CONTENT_TYPES);
    const others = [...this.#entries.values()].filter((entry) => entry !== first);
    return writeZip(first ? [first, ...others] : others);
  }
}

/** What reading asks of a package: its own parts, or those with changes counted in. */
export type Parts = Pick<Package, "name" | "has" | "text">;

/** The archive's entries, each looked at for what a hostile file would do. */
function readEntries(bytes: Uint8Array, name: string): ZipEntry[] {
  const count = orBroken(name, "zip", () => countEntries(bytes));
  if (count > LIMITS.entries) refuse("too-large", name, `${count} entries`);
  const entries = orBroken(name, "zip", () => readZip(bytes));
  let unpacked = 0;
  for (const entry of entries) {
    refuseUnsafe(entry, name);
    unpacked += entry.size;
  }
  if (unpacked > LIMITS.unpackedBytes) refuse("too-large", name, `unpacks to ${unpacked} bytes`);
  return entries;
}

function refuseUnsafe(entry: ZipEntry, name: string): void {
  const { path, size, data } = entry;
  if (entry.encrypted) refuse("encrypted", name, path);
  if (path === "" || path.startsWith("/") || /^[A-Za-z]:|(^|\/)\.\.(\/|$)|\0/.test(path)) {
    refuse("broken-file", name, `unsafe entry name ${JSON.stringify(path)}`);
  }
  // Pictures and printer settings may well shrink further, and are never unpacked.
  const isXml = /\.(xml|rels|vml)$/i.test(path);
  if (isXml && size > LIMITS.ratioFreeBytes + LIMITS.ratio * data.length) {
    refuse("too-large", name, `${path} unpacks to ${size} bytes from ${data.length}`);
  }
}

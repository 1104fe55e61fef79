import { PartError, orBroken } from "../errors";
import { encodeXml } from "../encoding";
import type { Package, Parts } from "../package";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const keyOf = (path: string) => path.toLowerCase();

/**
 * Changes to a package that have not been made yet: edits read and write here, and `commit` makes them all, or nobody
 * does when one of them fails. A part whose text ends up as it was is not touched.
 */
export class Draft implements Parts {
  /** New texts by lower-case path; null for a part to remove. */
  readonly #parts = new Map<string, { readonly path: string; readonly text: string | null }>();
  readonly #originals = new Map<string, string>();

  constructor(private readonly pkg: Package) {}

  /** Whether there is such a part, the changes counted in. */
  has(path: string): boolean {
    const part = this.#parts.get(keyOf(path));
    return part ? part.text !== null : this.pkg.has(path);
  }

  /** The paths of all parts, the changes counted in. */
  paths(): string[] {
    const kept = this.pkg.paths().filter((path) => this.has(path));
    const added = [...this.#parts.values()].filter(({ path, text }) => text !== null && !this.pkg.has(path));
    return [...kept, ...added.map(({ path }) => path)];
  }

  /** A part's text. Throws PartError when it is missing or damaged. */
  text(path: string): string {
    const part = this.#parts.get(keyOf(path));
    if (part) {
      if (part.text === null) throw new PartError(`no part ${path}`);
      return part.text;
    }
    return this.#original(path);
  }

  #original(path: string): string {
    const key = keyOf(path);
    const text = this.#originals.get(key) ?? this.pkg.text(path);
    this.#originals.set(key, text);
    return text;
  }

  /** Puts a part's text. */
  set(path: string, text: string): void {
    this.#parts.set(keyOf(path), { path, text });
  }

  /** Takes a part out. */
  remove(path: string): void {
    this.#parts.set(keyOf(path), { path, text: null });
  }

  /** Rewrites a part's text; one that cannot be understood refuses the whole file as broken, naming the part. */
  patch(path: string, rewrite: (text: string) => string): void {
    this.set(
      path,
      orBroken(this.name, path, () => rewrite(this.text(path))),
    );
  }

  /** The file's name, for refusals. */
  get name(): string {
    return this.pkg.name;
  }

  /** Makes the changes. */
  commit(): void {
    for (const { path, text } of this.#parts.values()) {
      if (text === null) this.pkg.remove(path);
      else if (!this.pkg.has(path)) this.pkg.set(path, encodeXml(text, false));
      else if (text !== this.#original(path)) this.pkg.set(path, encodeXml(text, hasMark(this.pkg.bytes(path))));
    }
  }
}

const hasMark = (bytes: Uint8Array) => BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);

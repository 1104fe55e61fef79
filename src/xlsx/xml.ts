import { PartError } from "./errors";
import { LIMITS } from "./limits";
import { AttributeScanner } from "./read-attributes";

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const GREATER = 62;

/** What a scanner stands at. `<a/>` is a start and then an end of no length. */
export type XmlEvent = "start" | "end" | "text";

/**
 * Walks an XML text from front to back, one tag or text at a time, and knows elements by their local names whatever their
 * prefix. Comments and processing instructions are passed over; blank text between tags is not told. Throws
 * {@link PartError} on XML that is not well formed, nests too deep, or declares a document type (so never an entity).
 */
export class XmlScanner {
  /** What `next` stopped at. */
  event: XmlEvent = "text";
  /** Local name of the tag last read. */
  name = "";
  /** The tag's prefix with its colon ("x:"), or "". */
  prefix = "";
  /** Offsets of the tag or text in `text`, end excluded. */
  start = 0;
  end = 0;
  /** Whether the tag closes itself: `<a/>`. */
  empty = false;
  readonly #open: string[] = [];
  #closing = false;
  #cdata = false;

  constructor(
    readonly text: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** How many elements are open; a start tag counts itself, an end tag no longer does. */
  get depth(): number {
    return this.#open.length;
  }

  /** Moves to the next tag or text; false at the end of the document. */
  next(): boolean {
    if (this.#closing) return this.#closeEmpty();
    for (;;) {
      const from = this.end;
      if (from >= this.text.length) return this.#finish();
      const tag = this.text.indexOf("<", from);
      const to = tag < 0 ? this.text.length : tag;
      if (to > from && this.#isText(from, to)) return this.#stop("text", from, to);
      if (tag < 0) return this.#finish();
      if (this.#tag(tag)) return true;
    }
  }

  #finish(): boolean {
    if (this.#open.length) throw new PartError(`<${this.#open.at(-1)}> is not closed`);
    return false;
  }

  #stop(event: XmlEvent, start: number, end: number): true {
    this.event = event;
    this.start = start;
    this.end = end;
    this.#cdata = false;
    return true;
  }

  #isText(from: number, to: number): boolean {
    if (!this.#open.length) return false;
    for (let at = from; at < to; at++) if (this.text.charCodeAt(at) > 32) return true;
    // Blank text counts only where it is all there is between a start and an end: <t> </t>.
    return this.event === "start" && this.text.charCodeAt(to + 1) === SLASH;
  }

  /** Reads what begins at a "<"; false when it is nothing to stop at. */
  #tag(at: number): boolean {
    const { text } = this;
    const next = text[at + 1];
    if (next === "!") return this.#bang(at);
    if (next === "?") {
      this.end = this.#after("?>", at + 2);
      return false;
    }
    const end = tagEnd(text, at);
    if (next === "/") return this.#endTag(at, end);
    this.empty = text.charCodeAt(end - 2) === SLASH;
    this.#closing = this.empty;
    this.#setName(at + 1, end);
    this.#open.push(this.prefix + this.name);
    if (this.#open.length > LIMITS.xmlDepth) throw new PartError("elements nest too deep");
    return this.#stop("start", at, end);
  }

  #endTag(at: number, end: number): true {
    this.#setName(at + 2, end);
    const name = this.prefix + this.name;
    if (this.#open.pop() !== name) throw new PartError(`</${name}> closes nothing`);
    this.empty = false;
    return this.#stop("end", at, end);
  }

  #closeEmpty(): true {
    this.#closing = false;
    this.#open.pop();
    return this.#stop("end", this.end, this.end);
  }

  #bang(at: number): boolean {
    if (this.text.startsWith("<!--", at)) {
      this.end = this.#after("-->", at + 4);
      return false;
    }
    if (!this.text.startsWith("<![CDATA[", at)) throw new PartError("a document type is declared");
    this.#stop("text", at, this.#after("]]>", at + 9));
    this.#cdata = true;
    return true;
  }

  #after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw new PartError(`no ${mark}`);
    return at + mark.length;
  }

  #setName(from: number, end: number): void {
    let at = from;
    let local = from;
    for (; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === COLON) local = at + 1;
      else if (code <= 32 || code === SLASH || code === GREATER) break;
    }
    if (at === local) throw new PartError(`no name at ${from}`);
    this.prefix = this.text.slice(from, local);
    this.name = this.text.slice(local, at);
  }

  /** The decoded value of the start tag's attribute with this local name, or undefined. */
  attribute(name: string): string | undefined {
    return readAttribute(this.text, this.start, this.end, name);
  }

  /** The decoded text that the scanner stands at (a text or a CDATA section). */
  value(): string {
    if (this.#cdata) return normaliseLines(this.text.slice(this.start + 9, this.end - 3));
    return decodeEntities(this.text.slice(this.start, this.end));
  }

  /** From a start tag: moves to its end tag and returns all text in between. */
  content(): string {
    let content = "";
    for (const depth = this.depth; this.depth >= depth && this.next();)
      if (this.event === "text") content += this.value();
    return content;
  }

  /** Takes everything up to `offset`, inside the element that is open, as read elsewhere. */
  jump(offset: number): void {
    this.end = offset;
  }

  /** From a start tag: moves to its end tag. */
  skip(): void {
    for (const depth = this.depth; this.depth >= depth && this.next(););
  }
}

/** The offset after the ">" of the tag that begins at `at`; a ">" inside quotes does not count. */
export function tagEnd(text: string, at: number): number {
  let quote = 0;
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return index + 1;
  }
  throw new PartError("a tag is not closed");
}

/** The decoded value of an attribute, by local name, of the start tag at [start, end) of a text; undefined when it has none. */
export function readAttribute(text: string, start: number, end: number, name: string): string | undefined {
  const tag = new AttributeScanner(text, start);
  while (tag.at < end && tag.next()) if (tag.isLocal(name)) return decodeEntities(tag.value());
  return undefined;
}

/** Letters of the longest entity that XML knows, `#x10FFFF` or `#1114111`. */
const LONGEST_ENTITY = 8;

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const normaliseLines = (text: string) => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** XML text with its entities decoded (`&amp;`, `&#10;`, `&#xA;`) and its line ends made "\n". An entity that XML does not know stays as it is. */
export function decodeEntities(text: string): string {
  const lines = normaliseLines(text);
  if (!lines.includes("&")) return lines;
  const [first, ...pieces] = lines.split("&");
  let decoded = first!;
  for (const piece of pieces) {
    const end = piece.indexOf(";");
    const character = end > 0 && end <= LONGEST_ENTITY ? decodeEntity(piece.slice(0, end)) : undefined;
    decoded += character === undefined ? `&${piece}` : character + piece.slice(end + 1);
  }
  return decoded;
}

function decodeEntity(name: string): string | undefined {
  const known = NAMED.get(name);
  if (known) return known;
  const number = /^#(?:(\d+)|[xX]([0-9a-fA-F]+))$/.exec(name);
  if (!number) return undefined;
  const code = number[1] ? Number(number[1]) : parseInt(number[2]!, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Decodes the `_x000B_` escapes that spreadsheets use, in cell texts, for characters XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

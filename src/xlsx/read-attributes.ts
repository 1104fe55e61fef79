import { PartError } from "./errors";

const [QUOTE, APOSTROPHE, SLASH, ZERO, COLON, EQUALS, GREATER] = [34, 39, 47, 48, 58, 61, 62];

/** Walks the attributes of one start tag after another without cutting anything out of the text; for the tags that come by the million. */
export class AttributeScanner {
  /** First letter of the attribute's name, as a character code, and the name's length. */
  letter = 0;
  length = 0;
  /** Offsets of its value. */
  from = 0;
  to = 0;
  /** Where reading goes on: inside the tag, or after it once `next` was false. */
  at: number;
  /** Whether the tag closed itself, once `next` was false. */
  empty = false;
  #name = 0;

  /** `tag` is the offset of a start tag; where there are many, `at` is set to the offset after each one's name instead. */
  constructor(
    readonly text: string,
    tag = 0,
  ) {
    let at = tag;
    for (let code = text.charCodeAt(at); code > 32 && code !== SLASH && code !== GREATER;) code = text.charCodeAt(++at);
    this.at = at;
  }

  /** Moves to the next attribute; false after the tag's last. */
  next(): boolean {
    const { text } = this;
    let at = this.at;
    let code = text.charCodeAt(at);
    while (code <= 32) code = text.charCodeAt(++at);
    if (code === GREATER || code === SLASH) {
      this.empty = code === SLASH;
      this.at = at + (this.empty ? 2 : 1);
      return false;
    }
    this.letter = code;
    this.#name = at;
    while (code !== EQUALS && code > 32) code = text.charCodeAt(++at);
    this.length = at - this.#name;
    while (code === EQUALS || code <= 32) code = text.charCodeAt(++at);
    if (code !== QUOTE && code !== APOSTROPHE) throw new PartError("a damaged attribute");
    return this.#value(at + 1, code);
  }

  #value(from: number, quote: number): true {
    const { text } = this;
    let at = from;
    while (text.charCodeAt(at) !== quote) if (++at >= text.length) throw new PartError("an attribute is not closed");
    this.from = from;
    this.to = at;
    this.at = at + 1;
    return true;
  }

  /** Whether the attribute's name is `name`. */
  is(name: string): boolean {
    return this.length === name.length && this.text.startsWith(name, this.#name);
  }

  /** Whether the attribute's name, without its prefix, is `name`. */
  isLocal(name: string): boolean {
    const start = this.#name + this.length - name.length;
    if (start < this.#name || !this.text.startsWith(name, start)) return false;
    return start === this.#name || this.text.charCodeAt(start - 1) === COLON;
  }

  /** The value as it stands. */
  value(): string {
    return this.text.slice(this.from, this.to);
  }

  /** The value as an unsigned integer; NaN when it is none. */
  integer(): number {
    let value = 0;
    for (let at = this.from; at < this.to; at++) {
      const digit = this.text.charCodeAt(at) - ZERO;
      value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
    }
    return value;
  }

  /** Whether the value is XML's true: "1" or "true". */
  isTrue(): boolean {
    return this.text[this.from] === "1" || this.text[this.from] === "t";
  }
}

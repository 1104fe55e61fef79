import { PartError } from "./errors";
import { LIMITS } from "./limits";
import { AttributeScanner } from "./read-attributes";
import { plainEnd, plainTags, plainText, readRichText, type PlainTags } from "./strings";
import { decodeEntities, tagEnd, XmlScanner } from "./xml";

const [BANG, SLASH, LESS, QUESTION, UPPER_A, UPPER_Z] = [33, 47, 60, 63, 65, 90];
const [LOWER_C, LOWER_F, LOWER_R, LOWER_S, LOWER_T, LOWER_V] = [99, 102, 114, 115, 116, 118];

/**
 * Walks the rows and cells of a worksheet's `sheetData` with as little work per cell as can be: what it finds stands in
 * its fields until the next step, and texts are cut out only when asked for. Throws {@link PartError} when the part is
 * cut short or goes beyond a sheet's limits.
 */
export class CellScanner {
  /** 1-based; counted on where the file does not say. */
  row = 0;
  rowHidden = false;
  /** In points, or -1. */
  rowHeight = -1;
  /** 1-based; counted on where the file does not say. */
  column = 0;
  /** Style index. */
  style = 0;
  /** The cell's `t`: s, str, inlineStr, b, e, d, or n where it is absent. */
  type = "n";
  /** Offset of the `f` tag, or -1, and the offsets of its content. */
  formulaAt = -1;
  formulaStart = -1;
  formulaEnd = -1;
  /** Offset of the `is` tag, or -1, and where its text ends; -1 too for a rich text. */
  inlineAt = -1;
  inlineEnd = -1;
  /** Offsets of the content of `v`; both -1 without one. */
  valueStart = -1;
  valueEnd = -1;

  /** Length of the prefix of the part's tags. */
  readonly #prefix: number;
  readonly #inline: PlainTags;
  readonly #attributes: AttributeScanner;
  #at: number;
  /** Offsets of the content of the element last read. */
  #start = 0;
  #end = 0;
  /** The row's tag closed itself: it has no cells. */
  #emptyRow = false;
  /** The file says which row this is. */
  #rowSaid = false;

  /** `at` is the offset after the `sheetData` tag, `prefix` that tag's prefix with its colon. */
  constructor(
    readonly text: string,
    at: number,
    prefix: string,
  ) {
    this.#at = at;
    this.#prefix = prefix.length;
    this.#inline = plainTags("is", prefix);
    this.#attributes = new AttributeScanner(text);
  }

  /** Where the scanner stands; after the last row, the offset of the end tag of `sheetData`. */
  get offset(): number {
    return this.#at;
  }

  /** Moves to the next row; false after the last. All cells of the row before must have been walked. */
  nextRow(): boolean {
    if (!this.#find(LOWER_R)) return false;
    this.row++;
    this.column = 0;
    this.#readRowTag(this.#at + 1 + this.#prefix + "row".length);
    this.#checkRow();
    return true;
  }

  #readRowTag(at: number): void {
    const tag = this.#attributes;
    this.rowHidden = false;
    this.rowHeight = -1;
    this.#rowSaid = false;
    tag.at = at;
    while (tag.next()) {
      if (tag.is("r")) {
        this.row = tag.integer();
        this.#rowSaid = true;
      } else if (tag.is("ht")) this.rowHeight = Number(tag.value());
      else if (tag.is("hidden")) this.rowHidden = tag.isTrue();
    }
    this.#at = tag.at;
    this.#emptyRow = tag.empty;
  }

  #checkRow(): void {
    if (!(this.row >= 1 && this.row <= LIMITS.rows)) throw new PartError(`row ${this.row}`);
  }

  /** Moves to the row's next cell; false after the last. */
  nextCell(): boolean {
    if (this.#emptyRow) return false;
    if (!this.#find(LOWER_C)) {
      this.#at = this.#tagEnd(this.#at);
      return false;
    }
    this.#readCellTag(this.#at + 1 + this.#prefix + "c".length);
    if (this.column > LIMITS.columns) throw new PartError(`column ${this.column}`);
    this.#at = this.#attributes.at;
    if (!this.#attributes.empty) this.#readContent();
    return true;
  }

  #readCellTag(at: number): void {
    const tag = this.#attributes;
    this.column++;
    this.style = 0;
    this.type = "n";
    this.formulaAt = this.inlineAt = this.inlineEnd = this.valueStart = this.valueEnd = -1;
    tag.at = at;
    while (tag.next()) {
      if (tag.length !== 1) continue;
      if (tag.letter === LOWER_R) this.#readReference(tag);
      else if (tag.letter === LOWER_S) this.style = tag.integer();
      else if (tag.letter === LOWER_T) this.type = this.#isShared(tag) ? "s" : tag.value();
    }
  }

  #isShared(tag: AttributeScanner): boolean {
    return tag.to - tag.from === 1 && this.text.charCodeAt(tag.from) === LOWER_S;
  }

  #readReference(tag: AttributeScanner): void {
    const { text } = this;
    let column = 0;
    let at = tag.from;
    let code = text.charCodeAt(at);
    for (; code >= UPPER_A && code <= UPPER_Z; code = text.charCodeAt(++at)) column = column * 26 + (code - 64);
    if (column === 0) throw new PartError(`cell ${tag.value()}`);
    this.column = column;
    if (this.#rowSaid) return;
    this.row = Number(text.slice(at, tag.to));
    this.#rowSaid = true;
    this.#checkRow();
  }

  #readContent(): void {
    const { text } = this;
    for (;;) {
      const at = this.#nextTag();
      if (text.charCodeAt(at + 1) === SLASH) {
        this.#at = this.#tagEnd(at);
        return;
      }
      const name = at + 1 + this.#prefix;
      const code = text.charCodeAt(name);
      if (code === LOWER_V) {
        this.#readText(at);
        this.valueStart = this.#start;
        this.valueEnd = this.#end;
      } else if (code === LOWER_F) {
        this.#readText(at);
        this.formulaAt = at;
        this.formulaStart = this.#start;
        this.formulaEnd = this.#end;
      } else {
        const plain = plainEnd(text, at, this.#inline);
        if (text.startsWith("is", name)) {
          this.inlineAt = at;
          this.inlineEnd = plain;
        }
        if (plain < 0) this.#skip(at);
        else this.#at = plain + this.#inline.close.length;
      }
    }
  }

  /** Reads an element that holds only text as a rule. */
  #readText(at: number): void {
    const start = tagEnd(this.text, at);
    this.#start = this.#end = this.#at = start;
    if (this.text.charCodeAt(start - 2) === SLASH) return;
    const close = this.text.indexOf("<", start);
    if (this.text.charCodeAt(close + 1) === SLASH) {
      this.#end = close;
      this.#at = this.#tagEnd(close);
    } else this.#end = this.#skip(at).start;
  }

  /** The decoded text of `v`. */
  value(): string {
    return textAt(this.text, this.valueStart, this.valueEnd);
  }

  /** The decoded text of `is`. */
  inline(): string {
    const { text, inlineAt, inlineEnd } = this;
    if (inlineEnd >= 0) return plainText(text, inlineAt, inlineEnd, this.#inline);
    const xml = new XmlScanner(text, inlineAt);
    xml.next();
    return readRichText(xml);
  }

  /** The decoded text of `f`. */
  formula(): string {
    return textAt(this.text, this.formulaStart, this.formulaEnd);
  }

  /** Moves to the next element whose local name begins with `letter`; false at an end tag. Anything else is passed over. */
  #find(letter: number): boolean {
    for (;;) {
      const at = this.#nextTag();
      if (this.text.charCodeAt(at + 1) === SLASH) return false;
      if (this.text.charCodeAt(at + 1 + this.#prefix) === letter) return true;
      this.#skip(at);
    }
  }

  /** Moves to the next "<" of an element and returns its offset. */
  #nextTag(): number {
    const { text } = this;
    for (;;) {
      const at = text.charCodeAt(this.#at) === LESS ? this.#at : text.indexOf("<", this.#at);
      if (at < 0) throw new PartError("cut short");
      this.#at = at;
      const code = text.charCodeAt(at + 1);
      if (code !== BANG && code !== QUESTION) return at;
      const mark = code === BANG ? "-->" : "?>";
      const end = text.indexOf(mark, at);
      if (end < 0 || text.startsWith("<!D", at)) throw new PartError("a stray <!");
      this.#at = end + mark.length;
    }
  }

  #tagEnd(at: number): number {
    const end = this.text.indexOf(">", at);
    if (at < 0 || end < 0) throw new PartError("cut short");
    return end + 1;
  }

  /** Passes over the element that begins at `at`; the scanner returned stands at its end tag. */
  #skip(at: number): XmlScanner {
    const scanner = new XmlScanner(this.text, at);
    scanner.next();
    scanner.skip();
    this.#at = scanner.end;
    return scanner;
  }
}

/** The decoded text at [start, end), where there may be CDATA and comments too. */
function textAt(text: string, start: number, end: number): string {
  const content = text.slice(start, end);
  if (!content.includes("<")) return decodeEntities(content);
  const scanner = new XmlScanner(`<v>${content}</v>`);
  scanner.next();
  return scanner.content();
}

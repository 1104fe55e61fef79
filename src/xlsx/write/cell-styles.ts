import { GENERAL_FORMAT, TEXT_FORMAT } from "../../core/model/cell";
import { cellFormatId, formatCode, formatIds } from "./number-formats";
import type { Styles } from "./styles";
import { attributeOf, child, readTree, rootAttribute, withRootAttribute } from "./tree";

/**
 * What a cell's style says of reading its text as something else: "set" keeps Excel from it, "lift" lets a number be one,
 * "return" gives a text that comes back what was lifted, and "keep" leaves it as it is.
 */
export type Quoting = "set" | "lift" | "return" | "keep";

/** The styles of cells that are to hold something else: like their present one but for the number format and the quoting. */
export class CellStyles {
  readonly #styles: Styles;
  readonly #codes = new Map<number, string>();
  readonly #made = new Map<string, number>();
  readonly #left = new Set<number>();

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  #xf(index: number): string | undefined {
    return this.#styles.entries("cellXfs")[index];
  }

  /** The number format of a cell style. */
  format(index: number): string {
    let code = this.#codes.get(index);
    if (code === undefined) {
      const id = Number(rootAttribute(this.#xf(index) ?? "<xf/>", "numFmtId") ?? 0);
      this.#codes.set(index, (code = formatCode(this.#styles.entries("numFmts"), id)));
    }
    return code;
  }

  /** The style for another content of a cell with the style `index`. With what it had before it has its old style again. */
  like(index: number, code: string, quoting: Quoting): number {
    const key = `${index} ${quoting} ${code}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const style = this.#like(index, code, quoting);
    this.#made.set(key, style);
    if (style !== index) this.#left.add(index);
    return style;
  }

  #like(index: number, code: string, quoting: Quoting): number {
    const xf = this.#xf(index);
    if (xf === undefined && code === GENERAL_FORMAT) return index;
    const quoted = withQuoting(xf ?? "<xf/>", code === TEXT_FORMAT && quoting === "set" ? "keep" : quoting);
    if (code === this.format(index)) return quoted === xf ? index : this.#styles.find("cellXfs", quoted);
    const written = (id: number | null) => withRootAttribute(quoted, "numFmtId", id === null ? null : String(id));
    // A style that says nothing has General.
    const ids = [...formatIds(this.#styles.entries("numFmts"), code), ...(code === GENERAL_FORMAT ? [null] : [])];
    const known = ids.map(written).find((candidate) => this.#styles.has("cellXfs", candidate));
    return this.#styles.find("cellXfs", known ?? written(this.#styles.format(code, true)));
  }

  /** Whether protecting a sheet locks a cell of this style, as it does unless the style says otherwise. */
  isLocked(index: number): boolean {
    const xf = this.#xf(index);
    if (xf === undefined) return true;
    const protection = child(readTree(xf, 1), "protection");
    return !protection || !/^(0|false)$/.test(attributeOf(xf, protection, "locked") ?? "1");
  }

  /**
   * Takes out the last styles that cells have left and none has any more, where another is like them but for the format, and
   * the formats that came with them: what is taken back leaves the styles as they were.
   */
  dropLeft(isUsed: (index: number) => boolean): void {
    const xfs = this.#styles.entries("cellXfs");
    for (let last = xfs.length - 1; this.#left.has(last) && !isUsed(last); last--) {
      const twin = bare(xfs[last]!);
      if (!xfs.some((other, index) => index < last && bare(other) === twin)) break;
      this.#styles.dropLast("cellXfs");
    }
    const used = new Set(xfs.map((xf) => Number(rootAttribute(xf, "numFmtId"))));
    const formats = this.#styles.entries("numFmts");
    const lastOfOurs = () => cellFormatId(formats.at(-1) ?? "");
    for (let id = lastOfOurs(); id !== null && !used.has(id); id = lastOfOurs()) this.#styles.dropLast("numFmts");
  }
}

/** Where the sign was lifted "false" is left, where files say 0 or nothing: so a text that comes back finds its own style. */
function withQuoting(xf: string, quoting: Quoting): string {
  const present = rootAttribute(xf, "quotePrefix");
  const isOn = present === "1" || present === "true";
  if (quoting === "set" || (quoting === "return" && present === "false"))
    return withRootAttribute(xf, "quotePrefix", "1");
  return quoting === "lift" && isOn ? withRootAttribute(xf, "quotePrefix", "false") : xf;
}

const bare = (xf: string) => xf.replace(/ (?:numFmtId|quotePrefix)="[^"]*"/g, "");

import type { Row } from "../../core/model/sheet";
import { orBroken } from "../errors";
import { CellScanner } from "../read-cells";
import { readRows } from "../read-rows";
import { readStrings } from "../strings";
import type { Draft } from "./draft";
import { needChild, readTree } from "./tree";
import { openBook } from "./workbook";

/** Reads single rows or sheets just as the whole workbook is read, to compare what a cell holds with what it should hold. */
export class CellReader {
  readonly #strings: readonly string[];
  readonly #date1904: boolean;
  #indexes: ReadonlyMap<string, number> | null = null;

  constructor(private readonly draft: Draft) {
    const { relations, date1904 } = openBook(draft);
    const path = relations.find((relation) => relation.kind === "sharedStrings")?.target;
    this.#strings = path ? orBroken(draft.name, path, () => readStrings(draft.text(path))) : [];
    this.#date1904 = date1904;
  }

  /** The rows of a worksheet part. */
  sheet(path: string): Row[] {
    const text = this.draft.text(path);
    return orBroken(this.draft.name, path, () => {
      const { openEnd, prefix, empty } = needChild(readTree(text, 1), "sheetData");
      return empty ? [] : this.#rows(text, openEnd, prefix);
    });
  }

  /** The row that a `row` element's XML holds, or undefined for one without values and formulas. */
  row(xml: string, prefix: string): Row | undefined {
    return this.#rows(`${xml}</${prefix}sheetData>`, 0, prefix)[0];
  }

  #rows(text: string, at: number, prefix: string): Row[] {
    const context = { strings: this.#strings, formats: [], date1904: this.#date1904 };
    return readRows(new CellScanner(text, at, prefix), context);
  }

  /** The index of the first shared string with this text. */
  sharedIndex(text: string): number | undefined {
    this.#indexes ??= new Map([...this.#strings.entries()].reverse().map(([index, string]) => [string, index]));
    return this.#indexes.get(text);
  }
}

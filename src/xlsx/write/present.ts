import type { Row } from "../../core/model/sheet";
import { orBroken } from "../errors";
import { CellScanner } from "../read-cells";
import { readRows } from "../read-rows";
import { readStrings } from "../strings";
import type { Draft } from "./draft";
import { runsOf, runsXml, type Run } from "./rich-text";
import { attributeOf, child, contentOf, needChild, readTree } from "./tree";
import { openBook } from "./workbook";

/** Reads single rows or sheets just as the whole workbook is read, to compare what a cell holds with what it should hold. */
export class CellReader {
  readonly #strings: readonly string[];
  readonly #stringsXml: string;
  readonly #date1904: boolean;
  #indexes: ReadonlyMap<string, number> | null = null;
  #runs: readonly (readonly Run[] | null)[] | null = null;

  constructor(private readonly draft: Draft) {
    const { relations, date1904 } = openBook(draft);
    const path = relations.find((relation) => relation.kind === "sharedStrings")?.target;
    this.#stringsXml = path ? draft.text(path) : "";
    this.#strings = path ? orBroken(draft.name, path, () => readStrings(this.#stringsXml)) : [];
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

  /** The index of the first shared string with this text, in these looks where there are runs. */
  sharedIndex(text: string, runs: readonly Run[] | null): number | undefined {
    const looks = this.#sharedRuns();
    this.#indexes ??= new Map(
      [...this.#strings.entries()].reverse().map(([index, string]) => [keyOf(string, looks[index] ?? null), index]),
    );
    return this.#indexes.get(keyOf(text, runs));
  }

  /** The runs of the rich text that a `c` element's XML holds or stands for; null for anything else. */
  runsIn(cell: string): readonly Run[] | null {
    const root = readTree(cell, 4);
    const type = attributeOf(cell, root, "t");
    const value = child(root, "v");
    if (type === "s") return (value && this.#sharedRuns()[Number(contentOf(cell, value))]) ?? null;
    const inline = type === "inlineStr" ? child(root, "is") : undefined;
    return inline ? runsOf(cell, inline) : null;
  }

  /** By index; an index without an entry, as all have where no shared string is rich, is plain. */
  #sharedRuns(): readonly (readonly Run[] | null)[] {
    if (this.#runs) return this.#runs;
    const xml = this.#stringsXml;
    if (!/<(?:\w+:)?r[\s>]/.test(xml)) return (this.#runs = []);
    const strings = readTree(xml, 3).children.filter(({ name }) => name === "si");
    return (this.#runs = strings.map((string) => runsOf(xml, string)));
  }
}

const keyOf = (text: string, runs: readonly Run[] | null) => (runs ? `${text}\0${runsXml(runs, "")}` : text);

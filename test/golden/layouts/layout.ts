import type { Role, TableKind } from "../../../src/core/model/appendix";
import { toSerial } from "../../../src/core/model/date";
import type { Range } from "../../../src/core/model/cell";
import type { Row, Sheet } from "../../../src/core/model/sheet";

/** What a clerk finds in one table of a drawing. Rows are the drawing's lines, from 1. */
export interface ExpectedTable {
  readonly kind: TableKind;
  readonly head: readonly number[];
  /** One word a column, from the table's first; `_` stands for `other`, `?` where even a clerk would have to ask. */
  readonly roles: string;
  /** "4-9,11". */
  readonly items: string;
  readonly sections?: string;
  readonly totals?: string;
  readonly continuations?: string;
  readonly blanks?: string;
  /**
   * One entry an item: names joined by " + ", "-" where missing. In front: "^" from a merge, "nt" from a ditto, "§" from the
   * section's title.
   */
  readonly owners?: readonly string[];
  readonly coordinators?: readonly string[];
  /** One entry an item: "2026-01-01..2026-03-31", "..2026-03-15", "2026-05-01" (one day), a kind without days, "-" where missing. */
  readonly deadlines?: readonly string[];
  /** One entry an item: "> 50 %", "5–7 %", "words". */
  readonly targets?: readonly string[];
  readonly year?: number | null;
}

/** A sheet drawn as an office would lay it out, and what a clerk reads in it. */
export interface Layout {
  readonly name: string;
  readonly sheet: Sheet;
  readonly top: number;
  readonly tables: readonly ExpectedTable[];
}

/** What a drawing may say beside its cells. */
export interface DrawnOptions {
  readonly at?: { readonly row: number; readonly column: number };
  readonly sheetName?: string;
  /** Columns, from the drawing's first, and lines that are hidden. */
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** Blank formatted rows under the drawing. */
  readonly blankTail?: number;
}

/**
 * One layout. In the drawing a line is a row and "|" parts its cells; ">" merges a cell with the one on its left, "^" with
 * the one above; "~" is a cell that holds one non-breaking space, "#5" a number, "=5" a number by formula, "@2026-03-31" a
 * true date, "@T2026-03-01" one shown as "Tháng 3/2026", "⏎" a line break in a cell.
 */
export function layout(
  name: string,
  drawing: string,
  expected: ExpectedTable | readonly ExpectedTable[],
  options: DrawnOptions = {},
): Layout {
  const tables = Array.isArray(expected) ? (expected as readonly ExpectedTable[]) : [expected as ExpectedTable];
  const top = options.at?.row ?? 1;
  return { name, sheet: draw(drawing, options), top, tables };
}

function draw(drawing: string, options: DrawnOptions): Sheet {
  const { row: top, column: left } = options.at ?? { row: 1, column: 1 };
  const lines = drawing.replace(/^\n|\n\s*$/g, "").split("\n");
  const cells = lines.map((line) => (line.trim() === "" ? [] : line.split("|").map((cell) => cell.trim())));
  const rows = cells.flatMap((line, i): Row[] =>
    line.length === 0 ? [] : [rowOf(line, top + i, left, options.hiddenRows?.includes(i + 1) === true)],
  );
  const tail = Array.from({ length: options.blankTail ?? 0 }, (_, i): Row => {
    return { row: top + lines.length + i, values: [...new Array<null>(left - 1).fill(null), null, "\u00a0", null] };
  });
  return {
    name: options.sheetName ?? "Sheet1",
    rows: [...rows, ...tail],
    merges: mergesOf(cells, top, left),
    hidden: false,
    hiddenColumns: new Set((options.hiddenColumns ?? []).map((column) => left + column - 1)),
    tables: [],
    isProtected: false,
    ours: null,
    unread: null,
  };
}

function rowOf(line: readonly string[], row: number, left: number, hidden: boolean): Row {
  const pad = new Array<null>(left - 1).fill(null);
  const values = [...pad, ...line.map(valueOf)];
  const formats = [...pad, ...line.map(formatOf)];
  const formulas = [...pad, ...line.map((cell) => (/^=\d/.test(cell) ? "A1+1" : undefined))];
  const plain = <T>(list: readonly (T | null | undefined)[]) => list.map((entry) => entry ?? undefined);
  return { row, values, formats: plain(formats), formulas: plain(formulas), ...(hidden ? { hidden: true } : {}) };
}

const formatOf = (cell: string) =>
  cell.startsWith("@T") ? '"Tháng "m/yyyy' : cell.startsWith("@") ? "dd/mm/yyyy" : undefined;

function valueOf(cell: string): string | number | null {
  if (cell === "" || cell === ">" || cell === "^") return null;
  if (cell === "~") return "\u00a0";
  if (/^[#=][-\d]/.test(cell)) return Number(cell.slice(1));
  if (cell.startsWith("@")) return toSerial(cell.replace(/^@T?/, ""), false);
  return cell.replaceAll("⏎", "\n");
}

function mergesOf(cells: readonly (readonly string[])[], top: number, left: number): Range[] {
  const merges: Range[] = [];
  const taken = (row: number, column: number) => cells[row]?.[column];
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell === ">" || cell === "^") return;
      let right = column;
      while (taken(row, right + 1) === ">") right++;
      let bottom = row;
      while (taken(bottom + 1, column) === "^") bottom++;
      if (right > column || bottom > row) {
        merges.push({ top: top + row, left: left + column, bottom: top + bottom, right: left + right });
      }
    }),
  );
  return merges;
}

/** The roles that a layout expects, spelt out; null where it leaves one open. */
export function rolesIn(words: string): (Role | null)[] {
  return words.split(" ").map((word) => (word === "?" ? null : word === "_" ? "other" : (word as Role)));
}

/** "4-6,9" → [4, 5, 6, 9]. */
export function rowsIn(text: string): number[] {
  if (text === "") return [];
  return text.split(",").flatMap((part) => {
    const [first, last = first] = part.split("-").map(Number);
    return first === undefined ? [] : Array.from({ length: last! - first + 1 }, (_, i) => first + i);
  });
}

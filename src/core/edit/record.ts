import { OWN_ROW, type PlannedCell, type PlannedRow, type SheetPlan } from "../model/edit";
import { memoised, remember } from "../memo";
import type { Row, Sheet } from "../model/sheet";
import { formulaContent, plannedContent, valueContent, type Content } from "./content";
import { extentOf } from "./extent";

/*
 * What we wrote is recorded beside it, so that the next run can tell what someone typed since: one text a row, in a hidden
 * column, which moves with its row. Each cell is three characters of it. A hidden blank column keeps the record away from an
 * Excel table, which would take it in.
 */

/** What stands before the record of the first row, for whoever unhides the column. */
const EXPLANATION =
  "Soát Phụ lục: cột ẩn này ghi lại những gì đã viết ở từng dòng, để lần sau không ghi đè lên ô đã sửa. ";
/** Every record begins so, that of a blank row too. */
const SIGN = ".";
const WIDTH = 3;
const CODES = 36 ** WIDTH;
/** The three characters of each code that came up so far. */
const codes: string[] = [];
/** Excel's width for a column that nobody changed, in characters. */
const STANDARD_WIDTH = 8.43;

/** How many columns a record takes behind a plan: a blank one and its own. */
export const RECORD_COLUMNS = 2;

/** A plan with the record of its rows behind it: one blank and one recorded column, both hidden. */
export function withRecord(plan: SheetPlan, date1904: boolean): SheetPlan {
  const width = extentOf(plan).right;
  const columns = Array.from({ length: width }, (_, at) => plan.columns[at] ?? { width: STANDARD_WIDTH });
  const hidden = { width: STANDARD_WIDTH, hidden: true as const };
  const codeOf = plannedCodes(date1904);
  const rows = plan.rows.map((row, index): PlannedRow => {
    const record = recordOf(row.cells, codeOf);
    const blank = Array.from({ length: width + 1 - row.cells.length }, () => null);
    return { ...row, cells: [...row.cells, ...blank, { value: (index === 0 ? EXPLANATION : "") + record }] };
  });
  return { ...plan, columns: [...columns, hidden, hidden], rows };
}

/** The codes of planned cells; what stands in one row after another is read once. */
function plannedCodes(date1904: boolean): (cell: PlannedCell | null) => string {
  const codeOfFormula = memoised((formula: string) => codeOf(formulaContent(formula)));
  return (cell) => {
    if (cell?.formula?.includes(OWN_ROW)) return codeOfFormula(cell.formula);
    return codeOf(plannedContent(cell, date1904));
  };
}

/** The contents of one cell of a row as it is: its value's, and its formula's where it has one. Either may be what was recorded, as a link may be written as a formula. */
function presentContents({ values, formulas }: Row, index: number): Content[] {
  const formula = formulas?.[index];
  const value = valueContent(values[index] ?? null);
  return formula === undefined ? [value] : [formulaContent(formula), value];
}

/** A content's three characters, "" for a blank. */
const codeOf = (content: Content) => (content === "" ? "" : digest(content));

/** A row's record: the codes of its cells up to the last that is not blank. */
function recordOf<T>(cells: readonly T[], codeOf: (cell: T) => string): string {
  let record = SIGN;
  let blanks = "";
  for (const cell of cells) {
    const code = codeOf(cell);
    if (code === "") blanks += BLANK;
    else {
      record += blanks + code;
      blanks = "";
    }
  }
  return record;
}

/** Three characters that differ for two contents in all but one of 46,656 cases (FNV-1a). */
function digest(content: Content): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  const code = (hash >>> 0) % CODES;
  return (codes[code] ??= code.toString(36).padStart(WIDTH, "0"));
}

/** What a record has for a blank cell. */
const BLANK = digest("");

/** The record of a sheet as it is found in its cells. */
export interface SheetRecord {
  /** 1-based column that the record stands in. */
  readonly column: number;
  /** The last row that has one, 1-based. */
  readonly lastRow: number;
  /** Whether a cell (its row, and its 0-based column) holds what we wrote there. A row that was moved or sorted is known again. */
  readonly isOurs: (row: Row, index: number) => boolean;
}

/** Finds the record of what we wrote on a sheet; null where it has none. */
export function readRecord({ rows }: Sheet): SheetRecord | null {
  const column = columnOf(rows);
  if (column === null) return null;
  const records = rows.flatMap((row) => {
    const text = recordIn(row, column);
    return text === null ? [] : [{ row: row.row, text }];
  });
  const known = new Set(records.map(({ text }) => text));
  const byRow = new Map(records.map(({ row, text }) => [row, text]));
  const isOurs = (row: Row, index: number) => {
    const contents = presentContents(row, index);
    const own = byRow.get(row.row);
    return own !== undefined && contents.some((content) => isRecorded(own, index, content));
  };
  const whole = new Map<number, boolean>();
  const isWhole = (row: Row) => remember(whole, row.row, () => known.has(recordOf(firstContents(row, column), codeOf)));
  return {
    column,
    lastRow: records.at(-1)!.row,
    isOurs: (row, index) => isOurs(row, index) || (index < column - 1 && isWhole(row)),
  };
}

/** How many columns of a row may hold something. */
export function lengthOf({ values, formulas }: Row): number {
  return Math.max(values.length, formulas?.length ?? 0);
}

const firstContents = (row: Row, column: number) =>
  Array.from({ length: Math.min(column - 1, lengthOf(row)) }, (_, index) => presentContents(row, index)[0]!);

function columnOf(rows: readonly Row[]): number | null {
  for (const { values } of rows) {
    const index = values.findIndex((value) => typeof value === "string" && value.startsWith(EXPLANATION));
    if (index >= 0) return index + 1;
  }
  return null;
}

function recordIn({ values }: Row, column: number): string | null {
  const value = values[column - 1];
  if (typeof value !== "string") return null;
  const text = value.startsWith(EXPLANATION) ? value.slice(EXPLANATION.length) : value;
  return text.startsWith(SIGN) ? text : null;
}

function isRecorded(record: string, index: number, content: Content): boolean {
  const at = SIGN.length + index * WIDTH;
  return record.slice(at, at + WIDTH) === digest(content);
}

import type { CellValue, Range } from "../model/cell";
import type { Row, Sheet } from "../model/sheet";
import { displayText } from "./display";
import { remember } from "../memo";
import { clean } from "./text";

/** A sheet made easy to ask: cells as cleaned text, and the merge that covers a cell. Rows and columns are 1-based. */
export interface Grid {
  readonly sheet: Sheet;
  readonly date1904: boolean;
  /** The rightmost column that any row reaches. */
  readonly width: number;
  /** The cell's text as it shows, cleaned; "" for a blank cell. */
  readonly text: (line: Row, column: number) => string;
  /** The merge that covers the cell, or null. */
  readonly mergeAt: (row: number, column: number) => Range | null;
  /** The row object of a row number, or null where the sheet has nothing. */
  readonly lineAt: (row: number) => Row | null;
}

/** Whether a cell holds something to read: white space alone (also a non-breaking space) is blank. */
export function isFilled(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  return typeof value !== "string" || isLetter(value.charCodeAt(0)) || /[^\s\u200b\u2060\u00ad]/.test(value);
}

/** Tells at once for nearly every text, by its first character, that there is something to see. */
const isLetter = (code: number) => (code > 0x20 && code < 0x7f) || (code > 0xad && code < 0x1680);

/** Prepares a sheet for reading. Costs one pass over its rows and merges. */
export function gridOf(sheet: Sheet, date1904: boolean): Grid {
  const width = sheet.rows.reduce((widest, line) => Math.max(widest, line.values.length), 0);
  return {
    sheet,
    date1904,
    width,
    text: textReader(date1904),
    mergeAt: mergeFinder(sheet.merges, width),
    lineAt: (row) => {
      const index = firstIndexFrom(sheet.rows, row);
      const line = sheet.rows[index];
      return line?.row === row ? line : null;
    },
  };
}

/** The index of the first row at or after a row number (the number of rows when there is none). */
export function firstIndexFrom(rows: readonly Row[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text of a cell's merge where the cell itself is covered by one, else the cell's own text. */
export function anchoredText(grid: Grid, line: Row, column: number): string {
  const merge = grid.mergeAt(line.row, column);
  if (!merge) return grid.text(line, column);
  const anchor = merge.top === line.row ? line : grid.lineAt(merge.top);
  return anchor ? grid.text(anchor, merge.left) : "";
}

/** What cleaning would change: odd or doubled spaces, outer ones, invisible and combining characters. */
const UNCLEAN =
  /^ | $|  |[\x00-\x1f\x7f-\xa0\xad\u0300-\u036f\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/;

function textReader(date1904: boolean): Grid["text"] {
  const shown = new Map<string, string>();
  return (line, column) => {
    const value = line.values[column - 1];
    if (value === null || value === undefined) return "";
    if (typeof value === "string") return UNCLEAN.test(value) ? clean(value) : value;
    const format = line.formats?.[column - 1];
    if (format === undefined && Number.isSafeInteger(value)) return String(value);
    const show = () => clean(displayText(value, format, date1904));
    return typeof value === "number" ? remember(shown, `${value} ${format}`, show) : show();
  };
}

/** Merges do not overlap, so each column's, sorted by their first row, can be searched by halving. */
function mergeFinder(merges: readonly Range[], width: number): Grid["mergeAt"] {
  const byColumn: (Range[] | undefined)[] = [];
  for (const merge of merges) {
    const right = Math.min(merge.right, Math.max(width, merge.left));
    for (let column = merge.left; column <= right; column++) (byColumn[column] ??= []).push(merge);
  }
  for (const column of byColumn) column?.sort((a, b) => a.top - b.top);
  return (row, column) => {
    const sorted = byColumn[column];
    if (!sorted) return null;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.top <= row) low = middle + 1;
      else high = middle;
    }
    const candidate = sorted[low - 1];
    return candidate && candidate.bottom >= row ? candidate : null;
  };
}

import type { CellValue, Range } from "../../core/model/cell";
import type { Row, Sheet } from "../../core/model/sheet";
import { displayText } from "../../core/parse/display";
import type { CellLook, SheetLook } from "../../xlsx";
import { cssPixels, linesOf } from "./measure";

/** One direction of the grid: which rows (or columns) are shown and where. Hidden ones are left out, as Excel does. */
export interface Axis {
  /** 1-based numbers of what is shown, ascending. */
  readonly numbers: readonly number[];
  /** Where each begins, in pixels from the first; one more entry for the end. */
  readonly starts: readonly number[];
  /** How many of the shown ones stay in view. */
  readonly frozen: number;
}

/** A sheet as the grid draws it. Rows and columns are 1-based. */
export interface GridModel {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Range[];
  /** The last row and column that hold something. */
  readonly used: { readonly row: number; readonly column: number };
  /** How many times as large as in Excel everything is drawn. */
  readonly zoom: number;
  readonly text: (row: number, column: number) => string;
  readonly value: (row: number, column: number) => CellValue;
  readonly look: (row: number, column: number) => CellLook;
}

/** Blank rows and columns after the last used ones, so that the sheet does not end abruptly. */
const SPARE = { rows: 12, columns: 3 };
const LEAST = { rows: 40, columns: 12 };

/** The grid of a sheet: linear in its rows and columns; cells are looked at only when they are drawn. */
export function gridModel(sheet: Sheet, look: SheetLook, date1904: boolean): GridModel {
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const value = (row: number, column: number): CellValue => rows.get(row)?.values[column - 1] ?? null;
  const last = usedSize(sheet);
  const merges = sheet.merges.filter(({ top, left }) => top <= last.row && left <= last.column);
  const columns = axisOf(
    Math.max(last.column + SPARE.columns, LEAST.columns),
    look.frozen.columns,
    (column) => !sheet.hiddenColumns.has(column),
    (column) => look.pixels(column),
  );
  return {
    rows: axisOf(
      Math.max(last.row + SPARE.rows, LEAST.rows),
      look.frozen.rows,
      (row) => !rows.get(row)?.hidden,
      (row) => rowPixels(look, rows.get(row), row),
    ),
    columns,
    merges,
    used: last,
    zoom: 1,
    value,
    text: (row, column) => displayText(value(row, column), rows.get(row)?.formats?.[column - 1], date1904),
    look: (row, column) => look.cell(row, column),
  };
}

function usedSize({ rows, merges }: Sheet): { row: number; column: number } {
  const row = rows.at(-1)?.row ?? 0;
  const column = rows.reduce((most, { values }) => Math.max(most, values.length), 0);
  // A merge may claim whole columns; only where it begins counts beside what is written.
  return merges.reduce(
    (size, { top, left }) => ({ row: Math.max(size.row, top), column: Math.max(size.column, left) }),
    { row, column },
  );
}

function axisOf(
  last: number,
  frozenTo: number,
  isShown: (number: number) => boolean,
  pixels: (number: number) => number,
): Axis {
  const numbers: number[] = [];
  const starts = [0];
  for (let number = 1; number <= last; number++) {
    const size = isShown(number) ? pixels(number) : 0;
    if (size <= 0) continue;
    numbers.push(number);
    starts.push(starts.at(-1)! + size);
  }
  return { numbers, starts, frozen: countUpTo(numbers, frozenTo) };
}

/** How many of the shown numbers are at most `number`. */
export function countUpTo(numbers: readonly number[], number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the first pixel of `from` to the last of `to` (1-based, both included), counting only what is shown. */
export function spanOf({ numbers, starts }: Axis, from: number, to: number): { start: number; size: number } {
  const start = starts[countUpTo(numbers, from - 1)]!;
  return { start, size: starts[countUpTo(numbers, to)]! - start };
}

/**
 * Excel stores the height of a row that it has fitted to its text; a row with the sheet's default height may never have
 * been fitted, so it grows here to hold its wrapped text, as Excel makes it when it opens the file.
 */
function rowPixels(look: SheetLook, row: Row | undefined, number: number): number {
  const stored = cssPixels(look.height(number));
  if (!row || look.height(number) !== look.defaultHeight) return stored;
  return row.values.reduce<number>((most, value, index) => {
    if (typeof value !== "string") return most;
    const cell = look.cell(number, index + 1);
    return cell.wrap ? Math.max(most, linesOf(value, look.pixels(index + 1), cell) * lineHeight(cell)) : most;
  }, stored);
}

const lineHeight = (cell: CellLook) => Math.ceil(cssPixels(cell.fontSize) * 1.25);

import type { Range } from "../../model/cell";
import type { Item, LiveField, SourceCell } from "../../model/item";
import type { Row } from "../../model/sheet";
import { isFilled, type Grid } from "../grid";
import type { Above } from "./above";

const FIELDS: readonly LiveField[] = [
  "deadline",
  "status",
  "progress",
  "finished",
  "target",
  "plan",
  "actual",
  "percent",
];

const DEADLINE_CELL = "cell of the deadline";

/** A reader of the cells behind the items of one table, to be asked in reading order: a "nt" stands for the one before. */
export function sourceReader(
  grid: Grid,
  columnOf: (field: LiveField) => number | undefined,
  repeatsAbove: (text: string) => boolean,
  above: Above,
): (line: Row, tails: readonly Row[]) => Item["cells"] {
  const columns = FIELDS.flatMap((field) => {
    const column = columnOf(field);
    return column === undefined ? [] : [{ field, column }];
  });
  const deadline = (own: SourceCell): SourceCell => {
    const text = own.value;
    if (typeof text === "string" && text.length < 20 && repeatsAbove(text.trim())) {
      const last = above.take(DEADLINE_CELL) as SourceCell | undefined;
      if (last) return { ...last, ditto: { row: own.row, column: own.column, text } };
    }
    above.leave(DEADLINE_CELL, own);
    return own;
  };
  return (line, tails) => {
    const cells: Partial<Record<LiveField, SourceCell>> = {};
    for (const { field, column } of columns) {
      const own = anchorAt(grid, line, column);
      const cell = field === "deadline" ? deadline(own) : own;
      if (!tails.some((tail) => isFilled(tail.values[column - 1]))) cells[field] = cell;
    }
    return cells;
  };
}

/** The cell that holds for a row: its own where it is filled, else the anchor of the merge that covers it from above. */
export function anchorAt(grid: Grid, line: Row, column: number): SourceCell {
  const value = line.values[column - 1] ?? null;
  const own = { row: line.row, column, value };
  if (isFilled(value)) return own;
  const merge = grid.mergeAt(line.row, column);
  if (!merge || merge.top === line.row) return own;
  return { row: merge.top, column: merge.left, value: grid.lineAt(merge.top)?.values[merge.left - 1] ?? null };
}

const LAST_ROW = 1_048_576;

/** A column's cells in the rows below a table's headings, down to the row before `next` (a 1-based row, or none), and how many hold something. */
export function writtenIn(lines: readonly Row[], column: number, top: number, next: number | undefined) {
  let count = 0;
  for (const { values, formulas } of lines) {
    const value = values[column - 1];
    if ((value !== null && value !== undefined) || formulas?.[column - 1] !== undefined) count++;
  }
  const range: Range = { top, left: column, bottom: next === undefined ? LAST_ROW : next - 1, right: column };
  return { range, count };
}

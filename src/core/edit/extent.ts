import { columnName, parseRange, type Range } from "../model/cell";
import type { SheetLayout } from "../model/edit";
import { tableRange } from "./table";

/** The rectangle that a planned sheet takes, from A1 on: its cells, the columns that it gives a width, its merges and its table. */
export function extentOf({ columns, rows, merges, table }: SheetLayout): Range {
  const extent = { top: 1, left: 1, bottom: Math.max(1, rows.length), right: Math.max(1, columns.length) };
  for (const { cells } of rows) extent.right = Math.max(extent.right, cells.length);
  const ranges = merges.flatMap((merge) => parseRange(merge) ?? []);
  for (const { bottom, right } of table ? [...ranges, tableRange(table)] : ranges) {
    extent.bottom = Math.max(extent.bottom, bottom);
    extent.right = Math.max(extent.right, right);
  }
  return extent;
}

/** Whether two ranges share a cell. */
export function meet(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** A range as formulas fix it: "$A$1:$H$30". */
export function absoluteRange({ top, left, bottom, right }: Range): string {
  return `$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`;
}

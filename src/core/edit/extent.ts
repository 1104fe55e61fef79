import { columnName, type Range } from "../model/cell";
import type { SheetLayout } from "../model/edit";

/** How many columns a planned sheet takes: those that it gives a width and those that its cells stand in, at least one. */
export function widthOf({ columns, rows }: SheetLayout): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(1, columns.length));
}

/** The rectangle that a planned sheet takes, from A1 on. */
export function extentOf(plan: SheetLayout): Range {
  return { top: 1, left: 1, bottom: Math.max(1, plan.rows.length), right: widthOf(plan) };
}

/** Whether two ranges share a cell. */
export function meet(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** A range as formulas fix it: "$A$1:$H$30". */
export function absoluteRange({ top, left, bottom, right }: Range): string {
  return `$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`;
}

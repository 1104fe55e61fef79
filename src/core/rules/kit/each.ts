import type { Role } from "../../model/appendix";
import type { CellValue } from "../../model/cell";
import type { Item } from "../../model/item";
import type { PlanTable } from "../plan";

/** One cell of a column with the first item that it belongs to; `row` and `column` are 1-based, the anchor where it is merged. */
export interface ItemCell {
  readonly table: PlanTable;
  readonly item: Item;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * The cells of a role's column beside live items, each merged area once, from top to bottom; none without such a column.
 * Cancelled items are passed over, as are formulas whose result was never stored, and cells whose value
 * is not wanted.
 */
export function* eachCell(
  table: PlanTable,
  role: Role,
  isWanted: (value: CellValue) => boolean = () => true,
): Generator<ItemCell> {
  const column = table.column(role)?.column;
  if (column !== undefined) yield* eachCellIn(table, column, isWanted);
}

/** The same for a column by its number (1-based). */
export function* eachCellIn(
  table: PlanTable,
  column: number,
  isWanted: (value: CellValue) => boolean = () => true,
): Generator<ItemCell> {
  let previous = -1;
  for (const item of table.table.items) {
    if (item.status === "cancelled") continue;
    const place = table.cells.anchor(item.row, column);
    if (place.row === previous) continue;
    previous = place.row;
    const value = table.cells.value(place.row, place.column);
    if (!isWanted(value) || table.cells.isPending(place.row, place.column)) continue;
    yield { table, item, row: place.row, column: place.column, value };
  }
}

import type { Item } from "../../model/item";
import { isPlaceholder } from "../../parse/units";
import type { PlanTable } from "../plan";
import { shown } from "./missing";
import { isPartOf } from "./parts";

/** From this share of filled rows on, a blank one is an omission; below it the table is a form still to be filled in. */
const MOSTLY = 0.6;

const hasFigure = ({ target, plan }: Item) => target !== null || plan !== null;

/** The column that holds what is to be reached, in a table of targets where most rows say it; else null. */
export function figureColumn(table: PlanTable): number | null {
  const { kind, items } = table.table;
  if (kind !== "targets" || items.filter(hasFigure).length < items.length * MOSTLY) return null;
  return (table.column("target") ?? table.column("plan"))?.column ?? null;
}

/** Whether some column of the row says what is to be reached: a table may have one for each part or period. */
export function isAsked({ table, cells }: PlanTable, row: number): boolean {
  return table.columns.some(
    ({ role, column }) => (role === "target" || role === "plan") && !isPlaceholder(shown(cells.value(row, column))),
  );
}

/** Whether the item at this 0-based place needs a figure of its own: one that its parts below spell out does not. */
export function asksForFigure({ table }: PlanTable, at: number): boolean {
  const item = table.items[at]!;
  const next = table.items[at + 1];
  if (item.text === "" || item.status === "cancelled" || /:\s*$/.test(item.text)) return false;
  return next === undefined || !isPartOf(next.number, item.number);
}

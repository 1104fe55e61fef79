import type { TableKind } from "../../model/appendix";
import type { Item } from "../../model/item";
import type { Plan, PlanTable } from "../plan";
import { coverOf } from "./cover";

/** A table with some of its items. */
export interface SomeItems {
  readonly table: PlanTable;
  readonly items: readonly Item[];
}

/** Two texts that share this part of their telling words are taken to speak of the same work. */
const ENOUGH = 0.4;

/**
 * The items of one kind of table that nothing in the workbook's tables of another kind speaks of, table by table; nothing
 * where the workbook has no table of that other kind. Cancelled items and those without a text are passed over.
 */
export function withoutCounterpart(plan: Plan, kind: TableKind, others: TableKind): SomeItems[] {
  if (![kind, others].every((wanted) => plan.tables.some(({ table }) => table.kind === wanted))) return [];
  const asked = itemsOf(plan, kind);
  const among = itemsOf(plan, others).flatMap(({ items }) => items);
  if (among.length === 0) return [];
  const cover = coverOf(
    among.map(({ text, product, sections }) => ({ text, around: [product ?? "", ...sections].join(" ") })),
  );
  return asked.map(({ table, items }) => ({
    table,
    items: items.filter(({ text }) => !cover.speaksOf(text, ENOUGH)),
  }));
}

function itemsOf({ tables }: Plan, kind: TableKind): SomeItems[] {
  return tables
    .filter(({ table }) => table.kind === kind)
    .map((table) => ({
      table,
      items: table.table.items.filter(({ text, status }) => text !== "" && status !== "cancelled"),
    }));
}

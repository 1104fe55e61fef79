import type { Role, TableKind } from "../../model/appendix";
import type { CellValue } from "../../model/cell";
import type { Item } from "../../model/item";
import { isDitto } from "../../parse/units";
import type { Plan, PlanTable } from "../plan";
import type { Located } from "../rule";
import type { Place } from "./cells";

/** Facts of something that is missing: in how many items of one cell, down to which 1-based row, and what stands there. */
export interface MissingFacts {
  readonly kind: TableKind;
  readonly rows: number;
  readonly lastRow: number;
  /** The cell's text where it says something that is no answer ("…", "Phối hợp: …"); "" where it is blank. */
  readonly text: string;
}

/**
 * Yields where items lack what a column should say. One cause is told once: a merged blank cell and the "nt" below it are
 * one problem, at the first cell. Rows without a task, cancelled ones and formulas without a stored result are passed over.
 */
export function* missingCells(
  plan: Plan,
  role: Role,
  isMissing: (item: Item) => boolean,
): Generator<Located<MissingFacts>> {
  for (const table of plan.tables) {
    const column = table.column(role)?.column;
    if (column !== undefined) yield* missingInColumn(table, column, isMissing);
  }
}

function* missingInColumn(
  table: PlanTable,
  column: number,
  isMissing: (item: Item) => boolean,
): Generator<Located<MissingFacts>> {
  let open: Located<MissingFacts> | null = null;
  for (const item of table.table.items) {
    const missing = isMissing(item) && isLive(item);
    const place = missing ? table.cells.anchor(item.row, column) : null;
    if (open && place && continues(open, place, table)) {
      open = withRow(open, item.row);
      continue;
    }
    if (open) yield open;
    open = place && !table.cells.isPending(place.row, place.column) ? problemAt(table, item, place) : null;
  }
  if (open) yield open;
}

const withRow = (problem: Located<MissingFacts>, row: number): Located<MissingFacts> => ({
  ...problem,
  facts: { ...problem.facts, rows: problem.facts.rows + 1, lastRow: row },
  about: [...((problem.about as readonly number[] | undefined) ?? [problem.row]), row],
});

const isLive = (item: Item) => item.text !== "" && item.status !== "cancelled";

function continues(open: Located, place: Place, { cells }: PlanTable): boolean {
  if (open.row === place.row && open.column === place.column) return true;
  const value = cells.value(place.row, place.column);
  return typeof value === "string" && isDitto(value);
}

function problemAt(table: PlanTable, item: Item, place: Place): Located<MissingFacts> {
  const text = shown(table.cells.value(place.row, place.column));
  return { table, ...place, facts: { kind: table.table.kind, rows: 1, lastRow: item.row, text } };
}

/** Blanks other than single spaces between words; most texts have none. */
const UNTIDY = /[^\S ]|  |^ | $/;

/** A cell's value as short text for a message; "" for a blank cell. */
export function shown(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  const text = String(value);
  return UNTIDY.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

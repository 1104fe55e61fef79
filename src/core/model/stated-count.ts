import type { Table } from "./appendix";

/**
 * The counts that a table's title may rightly state, the number of its items first: only those that are no part of another
 * ("1", not "1.1" or "a)"); either with numbered empty rows; all tables of the sheet together; all but those cancelled.
 */
export function rightfulCounts(table: Table, tables: readonly Table[]): readonly number[] {
  const { items, rows, sheet } = table;
  const main = items.filter(({ number }) => number === null || /^\s*\d+\s*[.)]?\s*$/.test(number)).length;
  const empty = rows.filter(({ kind }) => kind === "numbered-blank").length;
  const together = tables
    .filter((other) => other.sheet === sheet && (other === table || other.stated === null))
    .reduce((sum, other) => sum + other.items.length, 0);
  const live = items.filter(({ status }) => status !== "cancelled").length;
  return [items.length, main, items.length + empty, main + empty, together, live];
}

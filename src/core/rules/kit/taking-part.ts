import { address } from "../../model/cell";
import type { Fix } from "../../model/finding";
import type { Item } from "../../model/item";
import { isDitto, readUnits, unitKey } from "../../parse/units";
import type { Plan, PlanTable } from "../plan";
import type { Located } from "../rule";
import type { Place } from "./cells";

/**
 * Yields a problem at the cells of coordinators in which `find` sees a unit too many (its place in the list, or -1), with a fix that takes it out where the
 * cell's text tells it for certain. A merged cell and the "nt" below a cell are told once.
 */
export function* superfluousUnits(
  plan: Plan,
  find: (item: Item, keys: readonly string[]) => number,
): Generator<Located<{ readonly name: string }>> {
  for (const table of plan.tables) {
    const column = table.column("coordinator")?.column ?? table.column("owner")?.column;
    if (column === undefined) continue;
    let previous = -1;
    for (const item of table.table.items) {
      const index = item.status === "cancelled" ? -1 : find(item, item.coordinatorKeys ?? []);
      if (index < 0) continue;
      const place = table.cells.anchor(item.row, column);
      const value = table.cells.value(place.row, place.column);
      const isRepeated = item.ownerFrom !== "cell" && typeof value === "string" && isDitto(value);
      if (place.row !== previous && !isRepeated) {
        const name = item.coordinators[index]!;
        yield { table, ...place, facts: { name }, ...taking(name, item, table, place) };
      }
      previous = place.row;
    }
  }
}

/** Takes the last mention of a unit out of a list; offered only where the rest still reads as the same units. */
function taking(name: string, item: Item, { cells, column }: PlanTable, { row, column: at }: Place): { fix?: Fix } {
  const before = cells.value(row, at);
  if (typeof before !== "string" || cells.isFormula(row, at) || column("coordinator")?.column !== at) return {};
  const start = before.lastIndexOf(name);
  if (start < 0) return {};
  const head = before.slice(0, start).replace(/[;,]?\s*$/, "");
  const tail = before.slice(start + name.length);
  const after = head === "" ? tail.replace(/^\s*[;,]?\s*/, "") : head + tail;
  const left = item.coordinators.map(unitKey);
  left.splice(left.lastIndexOf(unitKey(name)), 1);
  const reads = readUnits(after).map(unitKey);
  const isSame = reads.length === left.length && reads.every((key, index) => key === left[index]);
  return isSame && after !== ""
    ? { fix: { kind: "suggested", edits: [{ cell: address(row, at), before, after }] } }
    : {};
}

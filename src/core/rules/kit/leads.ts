import type { Item } from "../../model/item";
import type { Plan, PlanTable } from "../plan";
import type { Located } from "../rule";

/**
 * Yields a problem at every cell of a lead about which `say` has something to say. A merged cell is asked once; "nt", leads
 * that come from a section's title, and cancelled tasks are not.
 */
export function* leadCells<Facts>(
  plan: Plan,
  say: (item: Item, table: PlanTable) => Facts | null,
): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const column = table.column("owner")?.column;
    if (column === undefined) continue;
    for (const item of table.table.items) {
      const facts = item.ownerFrom === "cell" && item.status !== "cancelled" ? say(item, table) : null;
      if (facts) yield { table, ...table.cells.anchor(item.row, column), facts };
    }
  }
}

import type { Table } from "../../model/appendix";
import type { Deadline } from "../../model/deadline";
import type { Fix } from "../../model/finding";
import type { Item } from "../../model/item";
import type { Plan, PlanTable } from "../plan";
import type { Located } from "../rule";
import type { Cells } from "./cells";

/** An item that has a deadline. */
export type Due = Item & { readonly deadline: Deadline };

/** What a rule says about one deadline, with its fix where there is one. */
export interface AboutDeadline<Facts> {
  readonly facts: Facts;
  readonly fix?: Fix;
}

/** Items with a deadline, one for each cell that was written: a merged cell counts once, a "nt" and a cancelled task not at all. */
export function deadlinesOf({ items }: Table, cells: Cells, column: number): readonly Due[] {
  const due: Due[] = [];
  let previous = -1;
  for (const item of items) {
    if (!isDue(item) || item.status === "cancelled" || item.cells?.deadline?.ditto) continue;
    const { row } = cells.anchor(item.row, column);
    if (row !== previous) due.push(item);
    previous = row;
  }
  return due;
}

const isDue = (item: Item): item is Due => item.deadline !== null;

/** Yields a problem at the cell of every deadline about which `say` has something to say. */
export function* aboutDeadlines<Facts>(
  plan: Plan,
  say: (item: Due, table: PlanTable) => AboutDeadline<Facts> | null,
): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const column = table.column("deadline")?.column;
    if (column === undefined) continue;
    for (const item of table.due()) {
      const said = say(item, table);
      if (said) yield { table, ...table.cells.anchor(item.row, column), ...said };
    }
  }
}

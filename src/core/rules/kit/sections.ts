import type { Section } from "../../model/appendix";
import type { PlanTable } from "../plan";

/** The 1-based column of a section's title: the task column where it stands there, else the first cell of the row that holds something. */
export function titleColumn({ table, cells, column }: PlanTable, row: number): number {
  const task = column("task")?.column ?? table.range.left;
  if (cells.value(row, task) !== null) return task;
  for (let at = table.range.left; at <= table.range.right; at++) if (cells.value(row, at) !== null) return at;
  return task;
}

/** The 1-based row of the next section of this one's level or above, or Infinity: what stands before it is in this one. */
export const endOfSection = (sections: readonly Section[], at: number): number =>
  sections.slice(at + 1).find(({ level }) => level <= sections[at]!.level)?.row ?? Infinity;

import type { Reading } from "../../core/model/appendix";
import { address } from "../../core/model/cell";
import type { Group, Summary } from "../../core/model/summary";

/** A unit's figures as the pane shows them. */
export interface UnitFigures {
  readonly name: string;
  readonly total: number;
  readonly done: number;
  /** Not finished, and past the deadline. */
  readonly late: number;
}

/** Units with most tasks first; equal ones keep their order. */
export function unitFigures(summary: Summary): readonly UnitFigures[] {
  const figures = ({ name, counts }: Group): UnitFigures => ({
    name,
    total: counts.total,
    done: counts["done-in-time"] + counts["done-late"],
    late: counts["open-late"],
  });
  return summary.byUnit.map(figures).sort((a, b) => b.total - a.total);
}

/** The cell (A1) that stands for an item: the one with its text, else the first of its table. */
export function cellOfItem(reading: Reading, sheet: string, row: number): string {
  const tables = reading.sheets.find((entry) => entry.sheet === sheet)?.tables ?? [];
  const table = tables.find(({ range }) => row >= range.top && row <= range.bottom);
  const column = table?.columns.find(({ role }) => role === "task")?.column ?? table?.range.left ?? 1;
  return address(row, column);
}

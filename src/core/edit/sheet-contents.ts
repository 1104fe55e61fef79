import { digest } from "../digest";
import { address, rangeName } from "../model/cell";
import type { SheetLayout } from "../model/edit";
import type { Sheet } from "../model/sheet";
import { formulaContent, plannedContent, valueContent, type Content } from "./content";
import { lengthOf } from "./record";

/** What a sheet holds, as a short text that can be kept ("7KQ2M-9XW4D"): alike for a sheet as it was laid out and as it is read while nobody has touched it. */
export function contentsMark({ rows, merges }: Pick<Sheet, "rows" | "merges">): string {
  const cells = rows.flatMap((row) =>
    Array.from({ length: lengthOf(row) }, (_, index): [string, Content] => {
      const formula = row.formulas?.[index];
      const content = formula === undefined ? valueContent(row.values[index] ?? null) : formulaContent(formula);
      return [address(row.row, index + 1), content];
    }),
  );
  return markOf(cells, merges.map(rangeName));
}

/** What the cells alone hold, to tell whether they are still as they were read. */
export const untouchedMark = (rows: Sheet["rows"]): string => contentsMark({ rows, merges: [] });

/** The same of a sheet that is still to be written. */
export function plannedMark({ rows, merges }: SheetLayout, date1904: boolean): string {
  const cells = rows.flatMap((row, at) =>
    row.cells.map((cell, index): [string, Content] => [address(at + 1, index + 1), plannedContent(cell, date1904)]),
  );
  return markOf(cells, merges);
}

function markOf(cells: readonly (readonly [string, Content])[], merges: readonly string[]): string {
  const filled = cells.filter(([, content]) => content !== "").map(([cell, content]) => `${cell} ${content}`);
  return digest([...filled, ...[...merges].sort()].join("\n"));
}

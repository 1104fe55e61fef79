import type { Column } from "../../model/appendix";
import type { PeriodFigure } from "../../model/item";
import type { Row } from "../../model/sheet";
import { PATH_SEPARATOR } from "../columns/headings";
import type { Grid } from "../grid";
import { heldAt } from "./held";
import type { Readers } from "./readers";
import { anchorAt } from "./sources";

/** A reader of the planned and reached figures of a row, one for each such column; undefined where the table has no more than one of either. */
export function periodReader(
  grid: Grid,
  columns: readonly Column[],
  readers: Readers,
): (line: Row) => readonly PeriodFigure[] | undefined {
  const found = columns.filter(({ role }) => role === "plan" || role === "actual");
  const several = (["plan", "actual"] as const).some((role) => found.filter((one) => one.role === role).length > 1);
  if (!several && !columns.some(({ role }) => role === "target")) return () => undefined;
  if (found.length === 0) return () => undefined;
  const names = namesOf(found);
  return (line) =>
    found.map(({ column, role }, i) => ({
      period: names[i]!,
      role: role as PeriodFigure["role"],
      value: readers.figure(heldAt(grid, line, column)),
      column,
      cell: anchorAt(grid, line, column),
    }));
}

/** The columns' own headings where they tell them apart, else with those above them. */
function namesOf(columns: readonly Column[]): readonly string[] {
  const own = columns.map(({ header }) => header.split(PATH_SEPARATOR).at(-1)!);
  return own.map((name, i) => (own.filter((other) => other === name).length > 1 ? columns[i]!.header : name));
}

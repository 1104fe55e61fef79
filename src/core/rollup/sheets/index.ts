import type { SheetPlan } from "../../model/edit";
import type { Summary } from "../../model/summary";
import { chaseSheet } from "./chase";
import { dataSheet } from "./data";
import { overviewSheet } from "./overview";
import { targetsSheet } from "./targets";
import { unitsSheet } from "./units";

/** The summary sheets in tab order, as data for a host to write: formulas over the data table, with their results. */
export function summarySheets(summary: Summary): SheetPlan[] {
  const targets = summary.targets.length ? [targetsSheet(summary)] : [];
  return [overviewSheet(summary), unitsSheet(summary), ...targets, chaseSheet(summary), dataSheet(summary)];
}

import type { SheetPlan } from "../../model/edit";
import type { FindingsReport, Summary } from "../../model/summary";
import { chaseSheet } from "./chase";
import { dataSheet } from "./data";
import { findingsSheet } from "./findings";
import { overviewSheet } from "./overview";
import { targetsSheet } from "./targets";
import { timeSheet } from "./time";
import { unitsSheet } from "./units";

export { unitChaseSheets } from "./chase";

/** What the summary sheets may show beside the summary itself. */
export interface SummaryOptions {
  /** The check's result in words; without it there is no sheet of findings. */
  readonly findings?: FindingsReport;
}

/** The summary sheets in tab order, as data for a host to write: formulas over the data table and the source cells, with their results. */
export function summarySheets(summary: Summary, { findings }: SummaryOptions = {}): SheetPlan[] {
  return [
    overviewSheet(summary),
    ...(summary.entries.length ? [unitsSheet(summary), timeSheet(summary)] : []),
    ...(summary.targets.length ? [targetsSheet(summary)] : []),
    chaseSheet(summary),
    ...(findings ? [findingsSheet(findings, summary.typed)] : []),
    dataSheet(summary),
  ];
}

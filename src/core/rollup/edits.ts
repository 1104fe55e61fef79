import type { Edit, SheetPlan } from "../model/edit";
import type { Workbook } from "../model/sheet";
import type { Summary } from "../model/summary";
import { fillForms, type FilledForm } from "./form";
import { summarySheets, type SummaryOptions } from "./sheets";
import { unitSheetEdits } from "./unit-sheets";

/** What a roll-up may be asked for. */
export interface RollUpOptions extends SummaryOptions {
  /** Whether each unit gets a sheet of what it has to chase; null keeps to what the workbook has. */
  readonly unitSheets: boolean | null;
  /** Other sheets of ours that are to be of the same day. */
  readonly beside?: readonly SheetPlan[];
}

/** A roll-up as one write, and what there is to tell of it. */
export interface RollUp {
  readonly edits: readonly Edit[];
  /** The wished-for names of the sheets that are shown, without those of units. */
  readonly sheets: readonly string[];
  /** How many sheets of units are written. */
  readonly unitSheets: number;
  readonly forms: FilledForm;
}

/** All that a roll-up writes into a workbook: the summary sheets and those beside them, the sheets of units, and the office's own forms. */
export function rollUp(
  workbook: Workbook,
  summary: Summary,
  { unitSheets, beside = [], ...options }: RollUpOptions,
): RollUp {
  const plans = [...summarySheets(summary, options), ...beside];
  const forms = fillForms(workbook, summary);
  const ofUnits = unitSheetEdits(workbook, summary, unitSheets);
  return {
    edits: [...forms.edits, ...plans.map((plan): Edit => ({ kind: "put-sheet", plan })), ...ofUnits],
    sheets: plans.filter(({ hidden }) => !hidden).map(({ name }) => name),
    unitSheets: ofUnits.filter(({ kind }) => kind === "put-sheet").length,
    forms,
  };
}

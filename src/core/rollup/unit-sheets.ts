import type { Edit } from "../model/edit";
import type { OurSheet, Workbook } from "../model/sheet";
import type { Summary } from "../model/summary";
import { unitChaseSheets } from "./sheets";

const isUnitSheet = (id: OurSheet | null) => id?.startsWith("chase_") ?? false;

/** Whether a workbook has a "Đôn đốc" sheet for any unit. */
export function hasUnitSheets({ sheets }: Workbook): boolean {
  return sheets.some(({ ours }) => isUnitSheet(ours));
}

/**
 * One "Đôn đốc" sheet for each unit that has something to chase: those that are there are rebuilt in place, those of units
 * that have nothing any more go. `wished` says whether they are wanted; null keeps to what the workbook has, so that none is
 * left with old figures.
 */
export function unitSheetEdits(workbook: Workbook, summary: Summary, wished: boolean | null): Edit[] {
  const plans = (wished ?? hasUnitSheets(workbook)) ? unitChaseSheets(summary) : [];
  const planned = new Set<OurSheet | null>(plans.map(({ id }) => id));
  const gone = workbook.sheets.flatMap(({ ours }) => (ours && isUnitSheet(ours) && !planned.has(ours) ? [ours] : []));
  return [
    ...plans.map((plan): Edit => ({ kind: "put-sheet", plan })),
    ...gone.map((id): Edit => ({ kind: "drop-sheet", id })),
  ];
}

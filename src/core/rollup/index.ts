export { fillForms, type FilledForm, type FormCell, type UnknownPlaceholder } from "./form";
export { changedReportDate, reportDateShown, type ChangedDate } from "./report-date";
export { summarySheets, unitChaseSheets, type SummaryOptions } from "./sheets";
export { rollUp, type RollUp, type RollUpOptions } from "./edits";
export { hasUnitSheets } from "./unit-sheets";
export { summarise } from "./summarise";

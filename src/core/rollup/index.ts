export { fillForms, type FilledForm, type FormCell, type UnknownPlaceholder } from "./form";
export { changedReportDate, type ChangedDate } from "./report-date";
export { summarySheets, unitChaseSheets, type SummaryOptions } from "./sheets";
export { summarise } from "./summarise";

export { fillForms, type FilledForm, type UnknownPlaceholder } from "./form";
export { summarySheets, unitChaseSheets, type SummaryOptions } from "./sheets";
export { summarise } from "./summarise";

export { summarySheets, unitChaseSheets, type SummaryOptions } from "./sheets";
export { summarise } from "./summarise";

export { summarySheets } from "./sheets";
export { summarise } from "./summarise";

export { enrichedAgain, enrichSheet } from "./sheet";

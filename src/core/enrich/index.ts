export { enrichSheet } from "./sheet";

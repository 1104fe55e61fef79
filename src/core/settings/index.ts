export { withChoice } from "./choose";
export { badSettings, readSettings } from "./read";
export { settingsSheet } from "./sheet";

export { badSettings, readSettings } from "./read";
export { settingsSheet } from "./sheet";

export { withChoice } from "./choose";
export { readSettings, readSettingsSheet, type SettingsReading } from "./read";
export { settingsSheet } from "./sheet";

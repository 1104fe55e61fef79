export { withChoice } from "./choose";
export { columnFaults } from "./columns";
export { readSettings, readSettingsSheet, type SettingsReading } from "./read";
export { settingsSheet } from "./sheet";
export { isReason } from "./values";

export { withChoice } from "./choose";
export { columnFaults } from "./columns";
export { readSettings, readSettingsSheet, type SettingsReading } from "./read";
export { settingsSheet } from "./sheet";
export { yearFaults } from "./year";
export { isReason } from "./values";

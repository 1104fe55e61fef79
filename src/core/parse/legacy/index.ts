export { detectLegacy } from "./detect";
export { fromLegacy, type LegacyEncoding } from "./evidence";
export { inUnicode, legacyOf, type Legacy } from "./sheet";

export { isDitto, isPlaceholder } from "../blank";
export { isBareUnit, looksLikeMany, looksLikePerson, looksLikeUnit } from "./heads";
export { unitKey } from "./key";
export { type OwnerCell, readOwnerCell } from "./owners";
export { readUnits } from "./split";

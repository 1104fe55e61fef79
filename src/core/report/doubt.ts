import type { Column } from "../model/appendix";
import type { Words } from "../model/language";

/** Below this confidence (0–1) a role is shown to the user for a look. */
const SURE = 0.6;

/**
 * Whether a person should look at what a column was taken for. What the user has chosen is never in doubt; neither is a
 * column that nothing known fits, for plans have many that mean nothing to a check.
 */
export function isDoubtful({ role, confidence, alternatives, chosen }: Column): boolean {
  return !chosen && (alternatives.length > 0 || (role !== "other" && confidence < SURE));
}

/** What is said of a doubtful column, beside an icon. */
export const doubtWord: Words = { vi: "Cần xem lại", en: "Needs a look" };

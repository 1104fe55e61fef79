import { acceptanceUnused } from "./acceptance-unused";
import { actualFarAbove } from "./actual-far-above";
import { basisMissing } from "./basis-missing";
import { countDiffers } from "./count-differs";
import { deadlineMissing } from "./deadline-missing";
import { deadlineOutsidePlan } from "./deadline-outside-plan";
import { deadlineUnreadable } from "./deadline-unreadable";
import { documentCitedDifferently } from "./document-cited-differently";
import { documentDate } from "./document-date";
import { documentSymbol } from "./document-symbol";
import { documentWithoutTask } from "./document-without-task";
import { formulaError } from "./formula-error";
import { issuerMissing } from "./issuer-missing";
import { numberDuplicate } from "./number-duplicate";
import { numberGap } from "./number-gap";
import { numberLevel } from "./number-level";
import { ownerMissing } from "./owner-missing";
import { percentDiffers } from "./percent-differs";
import { productIntangible } from "./product-intangible";
import { productMissing } from "./product-missing";
import { productNotListed } from "./product-not-listed";
import type { Rule } from "./rule";
import { sectionEmpty } from "./section-empty";
import { settingUnreadable } from "./setting-unreadable";
import { submitMonthMissing } from "./submit-month-missing";
import { targetMissing } from "./target-missing";
import { targetProgressOnly } from "./target-progress-only";
import { targetUnitDiffers } from "./target-unit-differs";
import { targetUnreadable } from "./target-unreadable";
import { targetWithoutTask } from "./target-without-task";
import { taskDuplicate } from "./task-duplicate";
import { taskMissing } from "./task-missing";
import { taskWithoutTarget } from "./task-without-target";
import { textDecomposed } from "./text-decomposed";
import { textLegacy } from "./text-legacy";
import { textNumber } from "./text-number";
import { textSpaces } from "./text-spaces";
import { textToneStyle } from "./text-tone-style";
import { totalDiffers } from "./total-differs";
import { unitMissing } from "./unit-missing";

/** Every rule, in the order in which findings of one cell are told. */
export const rules: readonly Rule[] = [
  countDiffers,
  numberDuplicate,
  numberGap,
  numberLevel,
  sectionEmpty,
  totalDiffers,
  taskMissing,
  taskDuplicate,
  ownerMissing,
  deadlineMissing,
  deadlineUnreadable,
  deadlineOutsidePlan,
  productMissing,
  productIntangible,
  targetUnreadable,
  targetMissing,
  targetProgressOnly,
  targetUnitDiffers,
  unitMissing,
  actualFarAbove,
  percentDiffers,
  basisMissing,
  documentSymbol,
  documentDate,
  documentCitedDifferently,
  issuerMissing,
  submitMonthMissing,
  targetWithoutTask,
  documentWithoutTask,
  productNotListed,
  taskWithoutTarget,
  textLegacy,
  textDecomposed,
  textToneStyle,
  textSpaces,
  textNumber,
  formulaError,
  settingUnreadable,
  acceptanceUnused,
];

/** The rule of an id, or undefined for an id that no rule has (an older file's, a typing error in the settings). */
export function ruleOf(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

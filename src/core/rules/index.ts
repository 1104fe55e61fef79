import { acceptanceUnused } from "./acceptance-unused";
import { actualFarAbove } from "./actual-far-above";
import { basisMissing } from "./basis-missing";
import { clarityLow } from "./clarity-low";
import { coordinatorRepeated } from "./coordinator-repeated";
import { countDiffers } from "./count-differs";
import { dateSwapped } from "./date-swapped";
import { deadlineBeforePlan } from "./deadline-before-plan";
import { deadlineConditional } from "./deadline-conditional";
import { deadlineCrowded } from "./deadline-crowded";
import { deadlineDayOff } from "./deadline-day-off";
import { deadlineMissing } from "./deadline-missing";
import { deadlineMistyped } from "./deadline-mistyped";
import { deadlineNoEnd } from "./deadline-no-end";
import { deadlineOngoing } from "./deadline-ongoing";
import { deadlineOutsidePlan } from "./deadline-outside-plan";
import { deadlinePast } from "./deadline-past";
import { deadlineReversed } from "./deadline-reversed";
import { deadlineUnreadable } from "./deadline-unreadable";
import { documentCitedDifferently } from "./document-cited-differently";
import { documentDate } from "./document-date";
import { documentSymbol } from "./document-symbol";
import { documentWithoutTask } from "./document-without-task";
import { formulaError } from "./formula-error";
import { formulaNoValue } from "./formula-no-value";
import { issuerMissing } from "./issuer-missing";
import { numberDuplicate } from "./number-duplicate";
import { numberGap } from "./number-gap";
import { numberLevel } from "./number-level";
import { numberOrder } from "./number-order";
import { ownerAlsoCoordinating } from "./owner-also-coordinating";
import { ownerCollective } from "./owner-collective";
import { ownerMissing } from "./owner-missing";
import { ownerPerson } from "./owner-person";
import { ownerSeveral } from "./owner-several";
import { ownerSpelling } from "./owner-spelling";
import { ownerUnknown } from "./owner-unknown";
import { percentDiffers } from "./percent-differs";
import { productIntangible } from "./product-intangible";
import { productMissing } from "./product-missing";
import { productNotListed } from "./product-not-listed";
import { progressIncomplete } from "./progress-incomplete";
import type { Rule } from "./rule";
import { sectionEmpty } from "./section-empty";
import { settingUnreadable } from "./setting-unreadable";
import { statusDoneUndated } from "./status-done-undated";
import { statusOverdueUnexplained } from "./status-overdue-unexplained";
import { statusUnreadable } from "./status-unreadable";
import { submitMonthMissing } from "./submit-month-missing";
import { targetMissing } from "./target-missing";
import { targetProgressOnly } from "./target-progress-only";
import { targetUnitDiffers } from "./target-unit-differs";
import { targetUnreadable } from "./target-unreadable";
import { targetWithoutTask } from "./target-without-task";
import { taskDuplicate } from "./task-duplicate";
import { taskMissing } from "./task-missing";
import { taskSeveral } from "./task-several";
import { taskWithoutTarget } from "./task-without-target";
import { textDate } from "./text-date";
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
  numberOrder,
  numberLevel,
  sectionEmpty,
  totalDiffers,
  taskMissing,
  taskDuplicate,
  taskSeveral,
  clarityLow,
  ownerMissing,
  ownerUnknown,
  ownerSpelling,
  ownerSeveral,
  ownerCollective,
  ownerPerson,
  ownerAlsoCoordinating,
  coordinatorRepeated,
  deadlineMissing,
  deadlineUnreadable,
  deadlineReversed,
  deadlineNoEnd,
  deadlineConditional,
  deadlineMistyped,
  deadlineOutsidePlan,
  deadlineBeforePlan,
  deadlinePast,
  deadlineDayOff,
  deadlineOngoing,
  deadlineCrowded,
  productMissing,
  productIntangible,
  statusUnreadable,
  statusDoneUndated,
  statusOverdueUnexplained,
  progressIncomplete,
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
  textDate,
  dateSwapped,
  formulaError,
  formulaNoValue,
  settingUnreadable,
  acceptanceUnused,
];

/** The rule of an id, or undefined for an id that no rule has (an older file's, a typing error in the settings). */
export function ruleOf(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

import { countDiffers } from "./count-differs";
import { deadlineMissing } from "./deadline-missing";
import { deadlineOutsidePlan } from "./deadline-outside-plan";
import { deadlineUnreadable } from "./deadline-unreadable";
import { numberDuplicate } from "./number-duplicate";
import { numberGap } from "./number-gap";
import { ownerMissing } from "./owner-missing";
import { productMissing } from "./product-missing";
import type { Rule } from "./rule";
import { targetUnreadable } from "./target-unreadable";
import { taskMissing } from "./task-missing";
import { textLegacy } from "./text-legacy";
import { unitMissing } from "./unit-missing";

/** Every rule, in the order in which findings of one cell are told. */
export const rules: readonly Rule[] = [
  countDiffers,
  numberDuplicate,
  numberGap,
  taskMissing,
  ownerMissing,
  deadlineMissing,
  deadlineUnreadable,
  deadlineOutsidePlan,
  productMissing,
  targetUnreadable,
  unitMissing,
  textLegacy,
];

/** The rule of an id, or undefined for an id that no rule has (an older file's, a typing error in the settings). */
export function ruleOf(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

import { looksLikeMany } from "../parse/units";
import { short } from "./kit/phrases";
import { superfluousUnits } from "./kit/taking-part";
import { defineRule } from "./rule";

interface Facts {
  readonly name: string;
}

/** A unit that leads a task and takes part in it as well. */
export const ownerAlsoCoordinating = defineRule<Facts>({
  id: "owner-also-coordinating",
  severity: "warning",
  title: { vi: "Vừa chủ trì vừa phối hợp", en: "Lead also taking part" },
  needs: [],
  words: {
    vi: ({ name }) => ({
      message: `“${short(name)}” vừa chủ trì vừa phối hợp cùng một việc.`,
      why: "Không rõ đơn vị làm chính hay làm cùng, và bị đếm hai lần khi tổng hợp.",
      hint: "Bỏ đơn vị khỏi phần phối hợp, hoặc ghi lại đơn vị chủ trì nếu ghi nhầm.",
    }),
    en: ({ name }) => ({
      message: `“${short(name)}” both leads the task and takes part in it.`,
      why: "It is unclear which of the two is meant, and the unit is counted twice when tasks are rolled up.",
      hint: "Take the unit out of those taking part, or correct the lead where that is the slip.",
    }),
  },
  check: (plan) =>
    superfluousUnits(plan, ({ owners: [owner], ownerKey }, keys) =>
      // Everybody in the lead is told by a rule of its own.
      ownerKey === null || !keys.includes(ownerKey) || looksLikeMany(owner!) ? -1 : keys.lastIndexOf(ownerKey),
    ),
});

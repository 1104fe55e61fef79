import type { Deadline } from "../model/deadline";
import { aboutDeadlines } from "./kit/deadlines";
import { readingOf, short } from "./kit/phrases";
import { sideOf, type Side } from "./kit/plan-time";
import type { PlanYears } from "./kit/plan-years";
import { defineRule } from "./rule";

interface Facts {
  readonly deadline: Deadline;
  readonly years: PlanYears;
  readonly side: Side;
}

const span = ({ first, last }: PlanYears) => (first === last ? `${first}` : `${first}–${last}`);

/** A deadline that lies wholly outside the years of the plan. */
export const deadlineOutsidePlan = defineRule<Facts>({
  id: "deadline-outside-plan",
  severity: "warning",
  title: { vi: "Thời hạn ngoài năm kế hoạch", en: "Deadline outside the plan" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ deadline, years, side }) => ({
      message: `Thời hạn “${short(deadline.text)}” nằm ${side === "before" ? "trước" : "sau"} năm kế hoạch ${span(years)}.`,
      why: "Thời hạn ngoài năm kế hoạch thường do gõ nhầm năm hoặc chép lại từ kế hoạch khác.",
      hint: `Sửa lại năm, hoặc ghi mốc phải xong trong năm ${span(years)}; nếu đúng là kéo dài thì ghi từ khi nào đến khi nào.`,
      reading: readingOf(deadline, "vi"),
    }),
    en: ({ deadline, years, side }) => ({
      message: `The deadline “${short(deadline.text)}” lies ${side} the plan's year ${span(years)}.`,
      why: "A deadline outside the plan is mostly a slip in the year, or copied from another plan.",
      hint: `Correct the year, or give the milestone within ${span(years)}; where the work really goes on, write from when to when.`,
      reading: readingOf(deadline, "en"),
    }),
  },
  check: (plan) =>
    aboutDeadlines(plan, ({ deadline }, { years }) => {
      const side = sideOf(deadline, years);
      return years && side && { facts: { deadline, years, side } };
    }),
});

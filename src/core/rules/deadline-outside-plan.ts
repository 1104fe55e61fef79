import type { Deadline } from "../model/deadline";
import { readingOf } from "./kit/phrases";
import type { Plan, PlanYears } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly deadline: Deadline;
  readonly years: PlanYears;
  /** Whether the whole of it lies before the plan or after it. */
  readonly side: "before" | "after";
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const column = table.column("deadline")?.column;
    const { years } = table;
    if (column === undefined || years === null) continue;
    let previous = -1;
    for (const { row, deadline } of table.table.items) {
      const side = deadline ? sideOf(deadline, years) : null;
      if (deadline === null || side === null) continue;
      const place = table.cells.anchor(row, column);
      if (place.row !== previous) yield { table, ...place, facts: { deadline, years, side } };
      previous = place.row;
    }
  }
}

/** A span that begins in the plan and ends after it is still the plan's work; a day outside is not. */
function sideOf({ from, to }: Deadline, { first, last }: PlanYears): Facts["side"] | null {
  const start = from ?? to;
  if (to !== null && to < `${first}-01-01`) return "before";
  return start !== null && start > `${last}-12-31` ? "after" : null;
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
      message: `Thời hạn “${deadline.text}” ${side === "before" ? "trước" : "sau"} năm kế hoạch ${span(years)}.`,
      why: "Thời hạn ngoài năm kế hoạch thường do gõ nhầm năm hoặc chép lại từ kế hoạch khác.",
      hint: `Sửa lại năm, hoặc ghi mốc phải xong trong năm ${span(years)}; nếu đúng là kéo dài thì ghi từ khi nào đến khi nào.`,
      reading: readingOf(deadline, "vi"),
    }),
    en: ({ deadline, years, side }) => ({
      message: `The deadline “${deadline.text}” lies ${side} the plan's year ${span(years)}.`,
      why: "A deadline outside the plan is mostly a slip in the year, or copied from another plan.",
      hint: `Correct the year, or give the milestone within ${span(years)}; where the work really goes on, write from when to when.`,
      reading: readingOf(deadline, "en"),
    }),
  },
  check,
});

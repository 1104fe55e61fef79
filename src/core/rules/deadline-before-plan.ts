import { showDate, type IsoDate } from "../model/date";
import { aboutDeadlines } from "./kit/deadlines";
import { readingOf, short } from "./kit/phrases";
import { issuedBy, sideOf } from "./kit/plan-time";
import type { Deadline } from "../model/deadline";
import { defineRule, type Located } from "./rule";
import type { Plan } from "./plan";

interface Facts {
  readonly deadline: Deadline;
  readonly issued: IsoDate;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  const issuedOn = new Map(plan.tables.map((table) => [table, issuedBy(table.table.title)]));
  yield* aboutDeadlines(plan, ({ deadline, status }, table) => {
    const issued = issuedOn.get(table);
    if (!issued?.date || status === "done") return null;
    const isBefore = deadline.to !== null && deadline.to < issued.date && sideOf(deadline, table.years) === null;
    return isBefore ? { facts: { deadline, issued: issued.date } } : null;
  });
}

/** A deadline that had passed on the day on which the plan was issued. */
export const deadlineBeforePlan = defineRule<Facts>({
  id: "deadline-before-plan",
  severity: "warning",
  levels: { "bao-cao": "info" },
  title: { vi: "Thời hạn trước ngày ban hành kế hoạch", en: "Deadline before the plan's own date" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ deadline, issued }) => ({
      message: `Thời hạn “${short(deadline.text)}” đã qua khi kế hoạch ban hành ngày ${showDate(issued)}.`,
      why: "Việc giao khi đã hết hạn thì ngay từ đầu đã bị tính là quá hạn.",
      hint: "Sửa lại thời hạn; nếu việc đã làm xong thì bỏ khỏi kế hoạch hoặc ghi rõ đã hoàn thành.",
      reading: readingOf(deadline, "vi"),
    }),
    en: ({ deadline, issued }) => ({
      message: `The deadline “${short(deadline.text)}” had passed when the plan was issued on ${showDate(issued)}.`,
      why: "A task that is assigned after its deadline counts as late from the first day.",
      hint: "Correct the deadline; where the work is done, take it off the plan or say that it is done.",
      reading: readingOf(deadline, "en"),
    }),
  },
  check,
});

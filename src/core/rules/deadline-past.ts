import { daysBetween, showDate, type IsoDate } from "../model/date";
import type { Deadline } from "../model/deadline";
import { aboutDeadlines } from "./kit/deadlines";
import { readingOf, short } from "./kit/phrases";
import { issuedBy, sideOf } from "./kit/plan-time";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly deadline: Deadline;
  readonly today: IsoDate;
}

/** Where more of the deadlines than this have passed, the plan is no new one, whatever its title says. */
const MOST_PASSED = 1 / 4;
/** So many days after the month of its date began, a plan without a day is still being written. */
const FRESH = 60;

function* check(plan: Plan): Generator<Located<Facts>> {
  const { today, preset } = plan.settings;
  const drafts = new Set(plan.tables.filter((table) => isNew(table, today, preset === "soan-thao")));
  if (drafts.size === 0) return;
  yield* aboutDeadlines(plan, ({ deadline }, table) => {
    const told = sideOf(deadline, table.years) !== null;
    return drafts.has(table) && !told && hasPassed(deadline, today) ? { facts: { deadline, today } } : null;
  });
}

const hasPassed = ({ to }: Deadline, today: IsoDate) => to !== null && to < today;

/**
 * A plan is surely new while its own date is blank (or the user says that it is being drafted, and it names no date), nothing is
 * reported in it, and either the month of its date has just begun or nearly all of it lies ahead.
 */
function isNew(table: PlanTable, today: IsoDate, isDrafting: boolean): boolean {
  const issued = issuedBy(table.table.title) ?? (isDrafting ? { date: null, month: null } : null);
  if (issued?.date !== null) return false;
  if (table.table.items.some(({ status, finished }) => status !== null || finished !== null)) return false;
  if (issued.month !== null && issued.month <= today && daysBetween(issued.month, today) < FRESH) return true;
  const dated = table.due().filter(({ deadline }) => deadline.to !== null);
  return dated.filter(({ deadline }) => hasPassed(deadline, today)).length <= dated.length * MOST_PASSED;
}

/** A deadline of a plan still to be issued that has passed already. */
export const deadlinePast = defineRule<Facts>({
  id: "deadline-past",
  severity: "warning",
  levels: { "bao-cao": "off" },
  title: { vi: "Thời hạn đã qua khi kế hoạch chưa ban hành", en: "Deadline past before the plan is issued" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ deadline, today }) => ({
      message: `Thời hạn “${short(deadline.text)}” đã qua (hôm nay ${showDate(today)}) mà kế hoạch chưa ghi ngày ban hành.`,
      why: "Kế hoạch ban hành xong thì việc này đã quá hạn, đơn vị không thể làm đúng hạn được.",
      hint: "Lùi thời hạn, hoặc bỏ việc đã làm xong khỏi kế hoạch mới.",
      reading: readingOf(deadline, "vi"),
    }),
    en: ({ deadline, today }) => ({
      message: `The deadline “${short(deadline.text)}” has passed (today is ${showDate(today)}) and the plan has no date yet.`,
      why: "By the time the plan is issued this task is late, and nobody can do it in time.",
      hint: "Move the deadline, or take work that is done out of the new plan.",
      reading: readingOf(deadline, "en"),
    }),
  },
  check,
});

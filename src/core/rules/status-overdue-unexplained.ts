import { daysBetween, showDate, type IsoDate } from "../model/date";
import type { Item } from "../model/item";
import { isPlaceholder } from "../parse/units";
import type { Place } from "./kit/cells";
import { shown } from "./kit/missing";
import { aboutReports, explanationsIn, progressOf, statusPlace } from "./kit/reported";
import type { PlanTable } from "./plan";
import { defineRule } from "./rule";

interface Facts {
  readonly due: IsoDate;
  readonly days: number;
  /** Whether the row says that the task is not done, or nothing at all. */
  readonly says: "open" | "nothing";
}

const dayCount = (days: number) => (days === 1 ? "1 day" : `${days} days`);

/** What a row says of a task that is not known to be done; null where it may be, told in words or not calculated yet. */
function saidOf(item: Item, { cells }: PlanTable, place: Place): Facts["says"] | null {
  const progress = progressOf(item);
  if (item.status === "open" || (item.status === null && progress !== null && progress < 100)) return "open";
  if (item.status !== null || progress !== null || cells.isPending(place.row, place.column)) return null;
  const isBlank = [item.cells?.status, item.cells?.progress].every((cell) => isPlaceholder(shown(cell?.value ?? null)));
  return isBlank ? "nothing" : null;
}

/** A task whose deadline has passed, with no word on why. */
export const statusOverdueUnexplained = defineRule<Facts>({
  id: "status-overdue-unexplained",
  severity: "warning",
  levels: { "soan-thao": "off", "truoc-khi-trinh": "off" },
  title: { vi: "Quá hạn chưa giải trình", en: "Overdue without an explanation" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ due, days, says }) => ({
      message:
        says === "open"
          ? `Đã quá hạn ${days} ngày (hạn ${showDate(due)}) mà chưa ghi nguyên nhân.`
          : `Đã quá hạn ${days} ngày (hạn ${showDate(due)}) mà chưa ghi tình trạng, cũng chưa ghi nguyên nhân.`,
      why: "Báo cáo phải nói rõ vì sao chậm và khi nào xong, nếu không lãnh đạo sẽ phải hỏi lại từng việc.",
      hint: "Ghi nguyên nhân và thời gian sẽ xong vào cột ghi chú (hoặc ô tình trạng); nếu đã xong thì ghi đã hoàn thành, ngày nào.",
    }),
    en: ({ due, days, says }) => ({
      message:
        says === "open"
          ? `It is ${dayCount(days)} late (due ${showDate(due)}), and nothing says why.`
          : `It was due ${dayCount(days)} ago (${showDate(due)}); neither its status nor a reason is given.`,
      why: "A report must say why work is late and when it will be done, or the heads have to ask about each task.",
      hint: "Write the reason and the new day into the column for remarks (or the status); where it is done, say so and when.",
    }),
  },
  check: (plan) => {
    const { today } = plan.settings;
    const explained = new Map(plan.tables.map((table) => [table, explanationsIn(table)]));
    return aboutReports(plan, (item, table) => {
      const due = item.deadline?.to ?? null;
      const place = statusPlace(item);
      if (due === null || due >= today || item.finished !== null || !place) return null;
      const says = saidOf(item, table, place);
      if (says === null || explained.get(table)!(item)) return null;
      return { place, facts: { due, days: daysBetween(due, today), says } };
    });
  },
});

import { showDate, type IsoDate } from "../model/date";
import type { Words } from "../model/language";
import type { Due } from "./kit/deadlines";
import { daysOff } from "./kit/holidays";
import { short } from "./kit/phrases";
import { sideOf } from "./kit/plan-time";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** The first deadline that names the day. */
  readonly text: string;
  readonly day: IsoDate;
  readonly reason: Words;
  /** The last working day before it. */
  readonly before: IsoDate;
  /** Cells of the table whose deadline is this day. */
  readonly places: number;
}

const OCCASION = /(?<!\p{L})dịp(?!\p{L})/iu;

/** One problem for each day off of a table, at the first cell that names it. */
function* check(plan: Plan): Generator<Located<Facts>> {
  const calendar = daysOff(plan.settings);
  for (const table of plan.tables) {
    const column = table.column("deadline")?.column;
    if (column === undefined) continue;
    const days = new Map<IsoDate, { readonly first: Due; readonly reason: Words; readonly rows: number[] }>();
    for (const item of table.due()) {
      const { kind, from, to } = item.deadline;
      // A day outside the plan's years is told by a rule of its own.
      const isDay = kind === "date" && to !== null && sideOf(item.deadline, table.years) === null;
      const off = isDay ? calendar.reason(to) : null;
      // "Trước 30/4", "Dịp 30/4" take the holiday for the mark by which the work is done.
      if (off === null || (off.isHoliday && (from === null || OCCASION.test(item.deadline.text)))) continue;
      const known = days.get(to!);
      if (known) known.rows.push(item.row);
      else days.set(to!, { first: item, reason: off.name, rows: [item.row] });
    }
    for (const [day, { first, reason, rows }] of days) {
      const facts = {
        text: first.deadline.text,
        day,
        reason,
        before: calendar.workdayBefore(day),
        places: rows.length,
      };
      yield { table, ...table.cells.anchor(first.row, column), facts, about: rows };
    }
  }
}

/** The day in brackets where the wording does not give it in full, and how many cells of the table have it. */
function aside({ text, day, places }: Facts, cells: string): string {
  const parts = [text.includes(day.slice(0, 4)) ? "" : showDate(day), places > 1 ? `${places} ${cells}` : ""];
  const told = parts.filter((part) => part !== "").join(", ");
  return told === "" ? "" : ` (${told})`;
}

/** A deadline on a day on which offices are shut. */
export const deadlineDayOff = defineRule<Facts>({
  id: "deadline-day-off",
  severity: "info",
  levels: { "bao-cao": "off" },
  title: { vi: "Thời hạn vào ngày nghỉ", en: "Deadline on a day off" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: (facts) => ({
      message: `Thời hạn “${short(facts.text)}”${aside(facts, "ô của bảng")} rơi vào ${facts.reason.vi}.`,
      why: "Ngày nghỉ không ai nhận hồ sơ; đơn vị dễ hiểu khác nhau là phải xong trước hay sau ngày nghỉ.",
      hint: `Chọn một ngày làm việc; ngày làm việc liền trước là ${showDate(facts.before)}.`,
    }),
    en: (facts) => ({
      message: `The deadline “${short(facts.text)}”${aside(facts, "cells of the table")} falls on ${facts.reason.en}.`,
      why: "Nobody takes papers in on a day off, and units may differ on whether to be done before it or after.",
      hint: `Choose a working day; the one before is ${showDate(facts.before)}.`,
    }),
  },
  check,
});

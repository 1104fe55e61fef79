import { showDate, type IsoDate } from "../model/date";
import type { Words } from "../model/language";
import { aboutDeadlines } from "./kit/deadlines";
import { daysOff } from "./kit/holidays";
import { short } from "./kit/phrases";
import { defineRule } from "./rule";

interface Facts {
  readonly text: string;
  /** The day named. */
  readonly day: IsoDate;
  readonly reason: Words;
  /** The last working day before it. */
  readonly before: IsoDate;
}

/** A deadline on a day on which offices are shut. */
export const deadlineDayOff = defineRule<Facts>({
  id: "deadline-day-off",
  severity: "info",
  levels: { "bao-cao": "off" },
  title: { vi: "Thời hạn vào ngày nghỉ", en: "Deadline on a day off" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ text, day, reason, before }) => ({
      message: `Thời hạn “${short(text)}” (${showDate(day)}) rơi vào ${reason.vi}.`,
      why: "Ngày nghỉ không ai nhận hồ sơ; đơn vị dễ hiểu khác nhau là phải xong trước hay sau ngày nghỉ.",
      hint: `Chọn một ngày làm việc; ngày làm việc liền trước là ${showDate(before)}.`,
    }),
    en: ({ text, day, reason, before }) => ({
      message: `The deadline “${short(text)}” (${showDate(day)}) falls on ${reason.en}.`,
      why: "Nobody takes papers in on a day off, and units may differ on whether to be done before it or after.",
      hint: `Choose a working day; the one before is ${showDate(before)}.`,
    }),
  },
  check: (plan) => {
    const calendar = daysOff(plan.settings);
    return aboutDeadlines(plan, ({ deadline: { kind, text, to } }) => {
      const reason = kind === "date" && to !== null ? calendar.reason(to) : null;
      return reason && { facts: { text, day: to!, reason, before: calendar.workdayBefore(to!) } };
    });
  },
});

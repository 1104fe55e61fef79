import type { Words } from "../model/language";
import { aboutDeadlines } from "./kit/deadlines";
import { changeOf } from "./kit/fixes";
import { short } from "./kit/phrases";
import { reversedTime } from "./kit/reversed";
import { unclearTime, withMonths, type UnclearTime } from "./kit/unclear-time";
import { defineRule } from "./rule";

interface Facts {
  readonly text: string;
  readonly unclear: UnclearTime;
}

const USUAL = "“15/3/2024”, “Trước 15/3”, “Tháng 6”, “Quý I”, “Thường xuyên”";

/** What is wrong, by what keeps the wording from being read. */
const MESSAGES: Words<Readonly<Record<UnclearTime, (text: string) => string>>> = {
  vi: {
    impossible: (text) => `Thời hạn “${text}” ghi ngày, tháng không có trong lịch.`,
    "left-blank": (text) => `Thời hạn “${text}” còn để trống ngày, tháng.`,
    vague: (text) => `Thời hạn “${text}” chưa nói rõ muộn nhất là ngày nào.`,
    weekday: (text) => `Thời hạn “${text}” có thể hiểu là tháng, cũng có thể là thứ trong tuần.`,
    year: (text) => `Thời hạn “${text}” ghi năm thừa hoặc thiếu chữ số.`,
    duration: (text) => `Thời hạn “${text}” chỉ ghi độ dài thời gian, không rõ tính từ ngày nào.`,
    lunar: (text) => `Thời hạn “${text}” tính theo âm lịch.`,
    status: (text) => `Ô thời hạn ghi “${text}”: đó là tình trạng, không phải thời hạn.`,
    words: (text) => `Không hiểu được thời hạn “${text}”.`,
  },
  en: {
    impossible: (text) => `The deadline “${text}” names a day or month that is in no calendar.`,
    "left-blank": (text) => `In the deadline “${text}” the day or month is left blank.`,
    vague: (text) => `The deadline “${text}” does not say by which day at the latest.`,
    weekday: (text) => `The deadline “${text}” may be a month, and a day of the week as well.`,
    year: (text) => `The deadline “${text}” has a figure too many or too few in its year.`,
    duration: (text) => `The deadline “${text}” is a length of time only; from which day on is not said.`,
    lunar: (text) => `The deadline “${text}” goes by the lunar calendar.`,
    status: (text) => `The deadline's cell says “${text}”, which is a status and no deadline.`,
    words: (text) => `The deadline “${text}” cannot be understood.`,
  },
};

const HINTS: Words<Readonly<Record<UnclearTime, string>>> = {
  vi: {
    impossible: "Xem lại: ngày ghi trước, tháng ghi sau; tháng 2 có 28 hoặc 29 ngày, các tháng 4, 6, 9, 11 có 30 ngày.",
    "left-blank": "Điền số còn thiếu, ví dụ “Tháng 6/2024”.",
    vague: "Ghi mốc phải xong, ví dụ “Trước 10/6” hoặc “Tháng 6”.",
    weekday: "Viết đủ chữ, ví dụ “Tháng 3”.",
    year: "Ghi năm đủ bốn chữ số, ví dụ “15/3/2024”.",
    duration: "Ghi ngày phải xong, ví dụ “Trước 15/3”; nếu tính từ một việc khác thì ghi rõ “sau khi …”.",
    lunar: "Ghi ngày dương lịch tương ứng, ví dụ “Trước 25/01/2025”.",
    status: "Ghi thời hạn được giao vào ô này, còn tình trạng ghi vào cột tình trạng.",
    words: `Ghi lại theo cách thường dùng: ${USUAL}.`,
  },
  en: {
    impossible:
      "Look again: the day comes first, then the month; February has 28 or 29 days, months 4, 6, 9 and 11 have 30.",
    "left-blank": "Fill in the number that is missing, such as “Tháng 6/2024”.",
    vague: "Write the day or month to be done by, such as “Trước 10/6” or “Tháng 6”.",
    weekday: "Write it out, such as “Tháng 3”.",
    year: "Write the year with four figures, such as “15/3/2024”.",
    duration:
      "Write the day to be done by, such as “Trước 15/3”; where it counts from something else, say “sau khi …”.",
    lunar: "Write the day of the civil calendar, such as “Trước 25/01/2025”.",
    status: "Write the deadline that was set into this cell, and the status into the column for it.",
    words: `Write it in a usual form: ${USUAL}.`,
  },
};

/** A deadline from which no time can be read. */
export const deadlineUnreadable = defineRule<Facts>({
  id: "deadline-unreadable",
  severity: "error",
  title: { vi: "Thời hạn không đọc được", en: "Deadline unreadable" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ text, unclear }) => ({
      message: MESSAGES.vi[unclear](short(text)),
      why: "Không rõ ngày thì không tính được đúng hạn hay quá hạn.",
      hint: HINTS.vi[unclear],
    }),
    en: ({ text, unclear }) => ({
      message: MESSAGES.en[unclear](short(text)),
      why: "Without a day nobody can tell in time from late.",
      hint: HINTS.en[unclear],
    }),
  },
  check: (plan) =>
    aboutDeadlines(plan, (item, table) => {
      const { kind, text } = item.deadline;
      if (kind !== "unreadable" || reversedTime(item, table)) return null;
      const better = withMonths(text, table.table.year);
      const facts = { text, unclear: unclearTime(text) };
      return { facts, ...changeOf(table, item.cells?.deadline, text, better) };
    }),
});

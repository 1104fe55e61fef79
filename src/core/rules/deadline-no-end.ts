import { showDate, type IsoDate } from "../model/date";
import { fold } from "../parse/text";
import { aboutDeadlines } from "./kit/deadlines";
import { short } from "./kit/phrases";
import { defineRule } from "./rule";

interface Facts {
  readonly text: string;
  readonly from: IsoDate;
}

/** "Từ tháng 3 và thường xuyên" says that there is no end. */
const ONGOING = /(?<!\p{L})(?:thường xuyên|liên tục|quanh năm)(?!\p{L})/u;

/** A span of time that begins and does not end. */
export const deadlineNoEnd = defineRule<Facts>({
  id: "deadline-no-end",
  severity: "warning",
  levels: { "bao-cao": "info" },
  title: { vi: "Thời hạn không có ngày kết thúc", en: "Deadline without an end" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ text, from }) => ({
      message: `Thời hạn “${short(text)}” chỉ có ngày bắt đầu ${showDate(from)}, không có ngày kết thúc.`,
      why: "Không có ngày kết thúc thì không biết khi nào phải xong và khi nào là chậm.",
      hint: "Ghi thêm “đến …”, ví dụ “Từ tháng 3 đến tháng 6”; việc làm quanh năm thì ghi “Thường xuyên”.",
    }),
    en: ({ text, from }) => ({
      message: `The deadline “${short(text)}” has a start on ${showDate(from)} but no end.`,
      why: "Without an end nobody knows when the task must be done and when it is late.",
      hint: "Add “đến …”, such as “Từ tháng 3 đến tháng 6”; for work all year round write “Thường xuyên”.",
    }),
  },
  check: (plan) =>
    aboutDeadlines(plan, ({ deadline: { text, from, to } }) =>
      from !== null && to === null && !ONGOING.test(fold(text)) ? { facts: { text, from } } : null,
    ),
});

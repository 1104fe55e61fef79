import { showDate } from "../model/date";
import { aboutDeadlines } from "./kit/deadlines";
import { short } from "./kit/phrases";
import { reversedTime, type Reversed } from "./kit/reversed";
import { defineRule } from "./rule";

interface Facts extends Reversed {
  readonly text: string;
}

/** A task whose time ends before it begins. */
export const deadlineReversed = defineRule<Facts>({
  id: "deadline-reversed",
  severity: "error",
  title: { vi: "Kết thúc trước khi bắt đầu", en: "End before start" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ text, from, to }) => ({
      message: `Thời hạn “${short(text)}” kết thúc ngày ${showDate(to)}, trước ngày bắt đầu ${showDate(from)}.`,
      why: "Kết thúc trước khi bắt đầu thì không biết khi nào phải xong; thường do gõ nhầm tháng hoặc năm.",
      hint: "Sửa lại ngày bắt đầu hoặc ngày kết thúc để ngày kết thúc đứng sau.",
    }),
    en: ({ text, from, to }) => ({
      message: `The deadline “${short(text)}” ends on ${showDate(to)}, before the start on ${showDate(from)}.`,
      why: "With the end before the start nobody knows when the task must be done; it is mostly a slip in month or year.",
      hint: "Correct the start or the end so that the end comes last.",
    }),
  },
  check: (plan) =>
    aboutDeadlines(plan, (item, table) => {
      const reversed = reversedTime(item, table);
      return reversed && { facts: { text: item.deadline.text, ...reversed } };
    }),
});

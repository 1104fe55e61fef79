import { aboutDeadlines } from "./kit/deadlines";
import { short } from "./kit/phrases";
import { reversedTime } from "./kit/reversed";
import { defineRule } from "./rule";

interface Facts {
  readonly text: string;
}

/** A deadline in words from which no time can be read. */
export const deadlineUnreadable = defineRule<Facts>({
  id: "deadline-unreadable",
  severity: "error",
  title: { vi: "Thời hạn không đọc được", en: "Deadline unreadable" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ text }) => ({
      message: `Không hiểu được thời hạn “${short(text)}”.`,
      why: "Không rõ ngày thì không tính được đúng hạn hay quá hạn.",
      hint: "Ghi lại theo cách thường dùng: “15/3/2024”, “Trước 15/3”, “Tháng 6”, “Quý I”, “Thường xuyên”.",
    }),
    en: ({ text }) => ({
      message: `The deadline “${short(text)}” cannot be understood.`,
      why: "Without a day nobody can tell in time from late.",
      hint: "Write it in a usual form: “15/3/2024”, “Trước 15/3”, “Tháng 6”, “Quý I”, “Thường xuyên”.",
    }),
  },
  check: (plan) =>
    aboutDeadlines(plan, (item, table) => {
      const { kind, text } = item.deadline;
      return kind === "unreadable" && !reversedTime(item, table) ? { facts: { text } } : null;
    }),
});

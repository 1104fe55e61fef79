import { aboutDeadlines } from "./kit/deadlines";
import { short } from "./kit/phrases";
import { defineRule } from "./rule";

interface Facts {
  readonly text: string;
}

/** A deadline that waits for something else to happen. */
export const deadlineConditional = defineRule<Facts>({
  id: "deadline-conditional",
  severity: "info",
  levels: { "soan-thao": "off", "bao-cao": "off" },
  title: { vi: "Thời hạn theo điều kiện", en: "Deadline tied to an event" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ text }) => ({
      message: `Thời hạn “${short(text)}” phụ thuộc việc khác, chưa có ngày cụ thể.`,
      why: "Không có ngày thì không tính được đúng hạn hay quá hạn, việc dễ bị để lại.",
      hint: "Ghi thêm mốc dự kiến, ví dụ “Quý II, sau khi Trung ương ban hành hướng dẫn”.",
    }),
    en: ({ text }) => ({
      message: `The deadline “${short(text)}” depends on something else and names no day.`,
      why: "Without a day nobody can tell in time from late, and the task is easily left lying.",
      hint: "Add the milestone that is expected, such as “Quý II, sau khi Trung ương ban hành hướng dẫn”.",
    }),
  },
  check: (plan) =>
    aboutDeadlines(plan, ({ deadline: { kind, text } }) => (kind === "conditional" ? { facts: { text } } : null)),
});

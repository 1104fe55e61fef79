import { missingCells, type MissingFacts } from "./kit/missing";
import { inRows, says } from "./kit/phrases";
import { defineRule } from "./rule";

/** A task without a deadline. */
export const deadlineMissing = defineRule<MissingFacts>({
  id: "deadline-missing",
  severity: "error",
  title: { vi: "Thiếu thời hạn", en: "Deadline missing" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: (facts) => ({
      message: `Chưa có thời gian hoàn thành${inRows(facts, "vi")}${says(facts, "vi")}.`,
      why: "Không có thời hạn thì không biết khi nào là chậm và không nhắc được đơn vị chủ trì.",
      hint: "Ghi ngày, tháng hoặc quý phải xong (ví dụ “Trước 15/3” hoặc “Quý I”); việc làm quanh năm thì ghi “Thường xuyên”.",
    }),
    en: (facts) => ({
      message: `There is no deadline${inRows(facts, "en")}${says(facts, "en")}.`,
      why: "Without a deadline nobody knows when the task is late, and the lead cannot be reminded.",
      hint: "Write the day, month or quarter (such as “Trước 15/3” or “Quý I”); for work all year round write “Thường xuyên”.",
    }),
  },
  check: (plan) => missingCells(plan, "deadline", (item) => item.deadline === null),
});

import type { Deadline } from "../model/deadline";
import { respell } from "./kit/deadline-spelling";
import { aboutDeadlines } from "./kit/deadlines";
import { changeOf } from "./kit/fixes";
import { readingOf, short } from "./kit/phrases";
import { defineRule } from "./rule";

interface Facts {
  readonly deadline: Deadline;
  /** How it should be written, or null where that is not certain. */
  readonly better: string | null;
}

/** Whether nothing else is wrong than a year in two figures. */
const isShortYear = ({ faults }: Deadline) => faults.every((fault) => fault === "two-digit-year");

/** A deadline with a typing fault that was read through. */
export const deadlineMistyped = defineRule<Facts>({
  id: "deadline-mistyped",
  severity: "warning",
  title: { vi: "Thời hạn gõ sai", en: "Deadline mistyped" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ deadline, better }) => ({
      message: `Thời hạn “${short(deadline.text)}” ${isShortYear(deadline) ? "chỉ ghi hai số cuối của năm" : "gõ sai"}${better === null ? "" : `; đúng ra là “${short(better)}”`}.`,
      why: "Lọc, sắp xếp và phần mềm khác không nhận ra thời hạn gõ sai, nên dễ sót việc khi đôn đốc.",
      hint: better === null ? "Gõ lại cho đúng chính tả, ghi đủ bốn chữ số của năm." : `Sửa thành “${short(better)}”.`,
      reading: readingOf(deadline, "vi"),
    }),
    en: ({ deadline, better }) => ({
      message: `The deadline “${short(deadline.text)}” ${isShortYear(deadline) ? "gives only two figures of the year" : "is mistyped"}${better === null ? "" : `; it should be “${short(better)}”`}.`,
      why: "Filters, sorting and other programs do not know a mistyped deadline, so that the task is easily missed.",
      hint:
        better === null
          ? "Type it again, rightly spelt and with all four figures of the year."
          : `Change it to “${short(better)}”.`,
      reading: readingOf(deadline, "en"),
    }),
  },
  check: (plan) =>
    aboutDeadlines(plan, ({ deadline, cells }, table) => {
      if (deadline.faults.length === 0) return null;
      const better = respell(deadline, table.table.year);
      return { facts: { deadline, better }, ...changeOf(table, cells?.deadline, deadline.text, better) };
    }),
});

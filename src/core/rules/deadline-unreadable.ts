import { short } from "./kit/phrases";
import { defineRule, type Located } from "./rule";
import type { Plan } from "./plan";

interface Facts {
  readonly text: string;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const column = table.column("deadline")?.column;
    if (column === undefined) continue;
    let previous = -1;
    for (const { row, deadline } of table.table.items) {
      if (deadline?.kind !== "unreadable") continue;
      const place = table.cells.anchor(row, column);
      if (place.row !== previous) yield { table, ...place, facts: { text: deadline.text } };
      previous = place.row;
    }
  }
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
  check,
});

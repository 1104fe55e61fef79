import { spell } from "./kit/ordinal";
import { numberFix } from "./kit/renumber";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly number: string;
  /** 1-based row that bears the same number. */
  readonly otherRow: number;
  /** The number that the rows around leave for this one, or null. */
  readonly expected: string | null;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    for (const run of table.numbering()) {
      const repeated = run.filter(({ sameAs }) => sameAs !== null);
      // Where many rows share numbers, the column repeats the number of each group on purpose.
      if (repeated.length > Math.max(2, run.length / 4)) continue;
      for (const entry of repeated) {
        const { row, column, text, key, sameAs, expected } = entry;
        const wanted = expected === null ? null : spell({ key, value: expected }, text);
        const facts = { number: text, otherRow: sameAs!.row, expected: wanted };
        yield { table, row, column, facts, fix: numberFix(table, entry) ?? undefined };
      }
    }
  }
}

/** The same number twice within one count. */
export const numberDuplicate = defineRule<Facts>({
  id: "number-duplicate",
  severity: "warning",
  title: { vi: "Số thứ tự bị trùng", en: "Number used twice" },
  needs: [{ role: "number", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ number, otherRow, expected }) => ({
      message: `Số thứ tự ${number} trùng với dòng ${otherRow}.`,
      why: "Hai dòng cùng số thì viện dẫn theo số thứ tự không rõ là dòng nào.",
      hint: expected === null ? "Đánh lại số thứ tự từ dòng này." : `Sửa thành ${expected}.`,
    }),
    en: ({ number, otherRow, expected }) => ({
      message: `Number ${number} is that of row ${otherRow} as well.`,
      why: "When two rows share a number, a reference by number is unclear.",
      hint: expected === null ? "Renumber from this row on." : `Change it to ${expected}.`,
    }),
  },
  check,
});

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
  /** Whether the cell holds a figure, so that Excel drops the last zero of "1.10". */
  readonly isFigure: boolean;
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
        const isFigure = typeof table.cells.value(row, column) === "number";
        const facts = { number: text, otherRow: sameAs!.row, expected: wanted, isFigure };
        yield { table, row, column, facts, fix: numberFix(table, entry) ?? undefined };
      }
    }
  }
}

const dropsZero = (number: string) => /\.\d*0$/.test(number);

/** The same number twice within one count. */
export const numberDuplicate = defineRule<Facts>({
  id: "number-duplicate",
  severity: "warning",
  title: { vi: "Số thứ tự bị trùng", en: "Number used twice" },
  needs: [{ role: "number", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ number, otherRow, expected, isFigure }) => ({
      message: `Số thứ tự ${number} trùng với dòng ${otherRow}.`,
      why: "Hai dòng cùng số thì viện dẫn theo số thứ tự không rõ là dòng nào.",
      hint:
        expected === null
          ? "Đánh lại số thứ tự từ dòng này."
          : `Sửa thành ${expected}${isFigure && dropsZero(expected) ? "; định dạng ô là Văn bản (Text) trước khi gõ, nếu không Excel bỏ số 0 ở cuối" : ""}.`,
    }),
    en: ({ number, otherRow, expected, isFigure }) => ({
      message: `Number ${number} is that of row ${otherRow} as well.`,
      why: "When two rows share a number, a reference by number is unclear.",
      hint:
        expected === null
          ? "Renumber from this row on."
          : `Change it to ${expected}${isFigure && dropsZero(expected) ? "; format the cell as Text first, or Excel drops the last zero" : ""}.`,
    }),
  },
  check,
});

import { showNumber } from "./kit/numbers";
import { rowList } from "./kit/phrases";
import { wrongSums } from "./kit/whole-sums";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly written: number;
  readonly sum: number;
  /** 1-based rows that the sum was taken over, ascending. */
  readonly rows: readonly number[];
  /** Whether they are the parts of a row of its own (1.1 and 1.2 of 1), else those of a total row. */
  readonly isWhole: boolean;
}

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    for (const { row, column, written, sum, rows, agrees } of table.table.totals ?? []) {
      if (!agrees) yield { table, row, column, facts: { written, sum, rows, isWhole: false } };
    }
    for (const { row, column, written, sum, rows } of wrongSums(table)) {
      yield { table, row, column, facts: { written, sum, rows, isWhole: true } };
    }
  }
}

/** A total row, or a row with parts, whose figure is not the sum of its rows. */
export const totalDiffers = defineRule<Facts>({
  id: "total-differs",
  severity: "warning",
  title: { vi: "Tổng không bằng các phần cộng lại", en: "Total is not the sum" },
  needs: [],
  words: {
    vi: ({ written, sum, rows, isWhole }) => ({
      message: isWhole
        ? `Dòng này ghi ${showNumber(written, "vi")}, các phần của nó (${rowList(rows, "vi")}) cộng lại được ${showNumber(sum, "vi")}.`
        : `Dòng tổng ghi ${showNumber(written, "vi")}, cộng từ dòng ${rows[0]!} đến dòng ${rows.at(-1)!} được ${showNumber(sum, "vi")}.`,
      why: "Số tổng được chép vào báo cáo; lệch với các dòng là có dòng sai, sót, hoặc tổng chưa cập nhật.",
      hint: "Kiểm tra lại các dòng, rồi thay số tổng bằng công thức SUM để tự cập nhật.",
    }),
    en: ({ written, sum, rows, isWhole }) => ({
      message: isWhole
        ? `The row says ${showNumber(written, "en")}; its parts (${rowList(rows, "en")}) add up to ${showNumber(sum, "en")}.`
        : `The total says ${showNumber(written, "en")}; rows ${rows[0]!} to ${rows.at(-1)!} add up to ${showNumber(sum, "en")}.`,
      why: "The total is copied into reports; where it differs a row is wrong or lost, or the total is out of date.",
      hint: "Look through the rows, then let a SUM formula take the place of the typed total.",
    }),
  },
  check,
});

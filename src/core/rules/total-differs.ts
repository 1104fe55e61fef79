import { showNumber } from "./kit/numbers";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly written: number;
  readonly sum: number;
  /** 1-based first and last row that the sum was taken over. */
  readonly first: number;
  readonly last: number;
}

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    for (const { row, column, written, sum, rows, agrees } of table.table.totals ?? []) {
      if (agrees) continue;
      yield { table, row, column, facts: { written, sum, first: rows[0]!, last: rows.at(-1)! } };
    }
  }
}

/** A total row whose figure is not the sum of its rows. */
export const totalDiffers = defineRule<Facts>({
  id: "total-differs",
  severity: "warning",
  title: { vi: "Tổng không bằng các phần cộng lại", en: "Total is not the sum" },
  needs: [],
  words: {
    vi: ({ written, sum, first, last }) => ({
      message: `Dòng tổng ghi ${showNumber(written, "vi")}, cộng từ dòng ${first} đến dòng ${last} được ${showNumber(sum, "vi")}.`,
      why: "Số tổng được chép vào báo cáo; lệch với các dòng là có dòng sai, sót, hoặc tổng chưa cập nhật.",
      hint: `Kiểm tra lại các dòng, rồi thay số tổng bằng công thức SUM để tự cập nhật.`,
    }),
    en: ({ written, sum, first, last }) => ({
      message: `The total says ${showNumber(written, "en")}; rows ${first} to ${last} add up to ${showNumber(sum, "en")}.`,
      why: "The total is copied into reports; where it differs a row is wrong or lost, or the total is out of date.",
      hint: "Look through the rows, then let a SUM formula take the place of the typed total.",
    }),
  },
  check,
});

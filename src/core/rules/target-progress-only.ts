import { figureColumn, isAsked } from "./kit/targets";
import { showNumber } from "./kit/numbers";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly actual: number;
}

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    const column = figureColumn(table);
    if (column === null) continue;
    for (const { row, actual } of table.table.items) {
      if (actual === null || isAsked(table, row) || table.cells.isPending(row, column)) continue;
      yield { table, ...table.cells.anchor(row, column), facts: { actual } };
    }
  }
}

/** A result with nothing to hold it against. */
export const targetProgressOnly = defineRule<Facts>({
  id: "target-progress-only",
  severity: "warning",
  title: { vi: "Có kết quả nhưng chưa có chỉ tiêu", en: "Result without a target" },
  needs: [],
  words: {
    vi: ({ actual }) => ({
      message: `Đã có kết quả ${showNumber(actual, "vi")} nhưng chưa ghi số phải đạt.`,
      why: "Không có số giao thì kết quả này không được tính là đạt hay chưa đạt.",
      hint: "Ghi số được giao vào ô này, hoặc ghi rõ ở ghi chú rằng đây chỉ là số liệu theo dõi.",
    }),
    en: ({ actual }) => ({
      message: `There is a result of ${showNumber(actual, "en")}, but no figure to reach.`,
      why: "Without what was asked for, the result counts neither as met nor as missed.",
      hint: "Write the figure that was set into this cell, or note that the row is only followed.",
    }),
  },
  check,
});

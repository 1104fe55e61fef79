import { eachCell } from "./kit/each";
import { farExceeded } from "./kit/measures";
import { showNumber } from "./kit/numbers";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly actual: number;
  readonly plan: number;
}

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    for (const { item, row, column } of eachCell(table, "actual")) {
      const plan = farExceeded(item);
      if (plan === null) continue;
      yield { table, row, column, facts: { actual: item.actual!, plan } };
    }
  }
}

/** A result that is ten times the plan or more. */
export const actualFarAbove = defineRule<Facts>({
  id: "actual-far-above",
  severity: "warning",
  title: { vi: "Kết quả gấp hơn 10 lần kế hoạch", en: "Result ten times the plan" },
  needs: [],
  words: {
    vi: ({ actual, plan }) => ({
      message: `Thực hiện ${showNumber(actual, "vi")}, gấp ${showNumber(actual / plan, "vi")} lần kế hoạch ${showNumber(plan, "vi")}.`,
      why: "Vượt xa như vậy thường do gõ thừa chữ số, nhầm dấu chấm với dấu phẩy hoặc nhầm đơn vị tính.",
      hint: "Kiểm tra lại con số và đơn vị tính; nếu đúng thì nên giải thích ở ghi chú.",
    }),
    en: ({ actual, plan }) => ({
      message: `${showNumber(actual, "en")} was reached, ${showNumber(actual / plan, "en")} times the plan of ${showNumber(plan, "en")}.`,
      why: "So far above is mostly a digit too many, a dot taken for a comma, or another unit of measure.",
      hint: "Check the figure and its unit; where it is right, explain it in the notes.",
    }),
  },
  check,
});

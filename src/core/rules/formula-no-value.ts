import { rowList } from "./kit/phrases";
import { planSheets, tableAt } from "./kit/texts";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** 1-based rows of the column whose formula has no stored result. */
  readonly rows: readonly number[];
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const planSheet of planSheets(plan)) {
    const found = new Map<number, number[]>();
    for (const { row, formulas, values } of planSheet.sheet.rows) {
      formulas?.forEach((formula, index) => {
        if (formula === undefined || (values[index] ?? null) !== null) return;
        const rows = found.get(index + 1);
        if (rows) rows.push(row);
        else found.set(index + 1, [row]);
      });
    }
    for (const [column, rows] of found) {
      yield { table: tableAt(planSheet, rows[0]!), row: rows[0]!, column, facts: { rows }, about: rows };
    }
  }
}

/** Formulas that no program has computed yet, so that nobody can say what their cells show. */
export const formulaNoValue = defineRule<Facts>({
  id: "formula-no-value",
  severity: "warning",
  levels: { "soan-thao": "info" },
  title: { vi: "Công thức chưa có kết quả", en: "Formula without a result" },
  needs: [],
  words: {
    vi: ({ rows }) => ({
      message:
        rows.length > 1
          ? `Công thức chưa có kết quả ở ${rows.length} ô của cột này (${rowList(rows, "vi")}).`
          : "Công thức của ô chưa có kết quả.",
      why: "Mở trên điện thoại hay bằng chương trình khác thì ô trống; số liệu ở đây chưa soát và chưa tổng hợp được.",
      hint: "Mở tệp bằng Excel, nhấn F9 để tính lại, rồi lưu tệp và kiểm tra lại.",
    }),
    en: ({ rows }) => ({
      message:
        rows.length > 1
          ? `Formulas without a result in ${rows.length} cells of this column (${rowList(rows, "en")}).`
          : "The cell's formula has no result yet.",
      why: "On phones and in other programs the cell is blank; its figure could be neither checked nor rolled up.",
      hint: "Open the file in Excel, press F9 to calculate, save it, then check again.",
    }),
  },
  check,
});

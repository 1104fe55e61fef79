import { cellCount, planSheets, tableAt } from "./kit/texts";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** "#REF!". */
  readonly error: string;
  /** How many cells of the column show it. */
  readonly cells: number;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const planSheet of planSheets(plan)) {
    const found = new Map<string, { column: number; error: string; rows: number[] }>();
    for (const { row, values } of planSheet.sheet.rows) {
      values.forEach((value, index) => {
        if (typeof value !== "object" || value === null) return;
        const key = `${index} ${value.error}`;
        const group = found.get(key);
        if (group) group.rows.push(row);
        else found.set(key, { column: index + 1, error: value.error, rows: [row] });
      });
    }
    for (const { rows, column, error } of found.values()) {
      const row = rows[0]!;
      yield { table: tableAt(planSheet, row), row, column, facts: { error, cells: rows.length }, about: rows };
    }
  }
}

const REASONS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  "#REF!": { vi: "công thức trỏ tới ô đã bị xóa", en: "the formula points to a cell that was deleted" },
  "#DIV/0!": { vi: "công thức chia cho 0 hoặc ô trống", en: "the formula divides by zero or a blank cell" },
  "#VALUE!": { vi: "công thức tính trên ô chứa chữ", en: "the formula counts with a cell that holds text" },
  "#NAME?": { vi: "tên hàm hoặc tên vùng gõ sai", en: "a function or a name is misspelt" },
  "#N/A": { vi: "không tìm thấy giá trị cần tra", en: "what was looked up was not found" },
};

/** Cells that show an error. */
export const formulaError = defineRule<Facts>({
  id: "formula-error",
  severity: "error",
  levels: { "soan-thao": "warning" },
  title: { vi: "Công thức báo lỗi", en: "Formula in error" },
  needs: [],
  words: {
    vi: ({ error, cells }) => ({
      message: `Ô hiện ${error}${cells > 1 ? ` (${cells} ô trong cột này)` : ""}${REASONS[error] ? `: ${REASONS[error].vi}` : ""}.`,
      why: "Bản in và bảng tổng hợp sẽ hiện nguyên mã lỗi này thay cho số liệu.",
      hint: "Xem lại công thức của ô, sửa ô mà công thức lấy số, hoặc nhập giá trị đúng.",
    }),
    en: ({ error, cells }) => ({
      message: `The cell shows ${error}${cells > 1 ? ` (${cellCount(cells)} of this column)` : ""}${REASONS[error] ? `: ${REASONS[error].en}` : ""}.`,
      why: "Prints and summaries will show this code in place of the figure.",
      hint: "Look at the cell's formula, mend the cell that it reads, or type the right value.",
    }),
  },
  check,
});

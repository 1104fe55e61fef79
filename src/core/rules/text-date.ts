import type { Role } from "../model/appendix";
import type { CellValue } from "../model/cell";
import { eachCell } from "./kit/each";
import { rowList } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly header: string;
  /** 1-based rows whose date is a text, and the first such text. */
  readonly rows: readonly number[];
  readonly text: string;
}

const DATED: readonly Role[] = ["deadline", "start", "finished"];
const FULL_DATE = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/;

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    for (const role of DATED) {
      const dates = [...eachCell(table, role, (value) => typeof value === "number" || isTypedDate(value))];
      const typed = dates.filter(({ value }) => isTypedDate(value));
      const first = typed[0];
      // Where texts are the rule ("Quý I", "15/3/2024"), a true date would be the odd one out.
      if (!first || typed.length * 2 >= dates.length) continue;
      const rows = typed.map(({ row }) => row);
      const facts = { header: table.column(role)!.header, rows, text: String(first.value).trim() };
      yield { table, row: first.row, column: first.column, facts };
    }
  }
}

const isTypedDate = (value: CellValue) => typeof value === "string" && FULL_DATE.test(value);

/** Dates typed as texts in a column of true dates. */
export const textDate = defineRule<Facts>({
  id: "text-date",
  severity: "info",
  title: { vi: "Ngày gõ dạng chữ", en: "Dates typed as text" },
  needs: [],
  words: {
    vi: ({ header, rows, text }) => ({
      message: `Cột “${header}” có ${rows.length} ngày gõ dạng chữ (${rowList(rows, "vi")}), ô đầu tiên ghi “${text}”.`,
      why: "Các ô khác của cột là ngày thật; ô dạng chữ bị xếp sai khi sắp xếp, lọc và không tính được số ngày.",
      hint: "Chọn định dạng ô là Ngày (Date), rồi gõ lại ngày.",
    }),
    en: ({ header, rows, text }) => ({
      message: `The column “${header}” holds ${rows.length} dates typed as text (${rowList(rows, "en")}); the first says “${text}”.`,
      why: "The other cells hold true dates; one that is a text is sorted and filtered wrongly, and no days can be counted with it.",
      hint: "Give the cell the format Date, then type the date again.",
    }),
  },
  check,
});

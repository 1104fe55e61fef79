import type { Fix } from "../model/finding";
import { datedColumns, looksSwapped, toTrueDate, type ColumnDates, type TypedDate } from "./kit/column-dates";
import { rowList } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly header: string;
  /** 1-based rows whose date is a text, and the first such text. */
  readonly rows: readonly number[];
  readonly text: string;
  /** How many of them may be read with the day or with the month first, and nothing tells which. */
  readonly unsure: number;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const column of datedColumns(plan)) {
    const problem = problemIn(column);
    if (problem) yield problem;
  }
}

function problemIn(column: ColumnDates): Located<Facts> | null {
  const { table, header, typed, dates, format, date1904 } = column;
  const first = typed[0];
  // Where texts are the rule ("Quý I", "15/3/2024"), a true date would be the odd one out; where all are swapped, a rule of its own says so.
  if (!first || typed.length >= dates.length || looksSwapped(column)) return null;
  const read = typed.filter(({ date, isCertain }) => date !== null && (isCertain || isDayFirst(typed, format)));
  const edits = read.map((one) => toTrueDate(one, format, date1904));
  const rows = typed.map(({ row }) => row);
  const kind: Fix["kind"] = read.every(({ isCertain }) => isCertain) ? "safe" : "suggested";
  return {
    table,
    row: first.row,
    column: first.column,
    facts: {
      header,
      rows,
      text: first.text.trim(),
      unsure: typed.length - read.length,
    },
    about: rows,
    ...(edits.length > 0 ? { fix: { kind, edits } } : {}),
  };
}

/** Whether a column has the day before the month: by dates of its own that cannot be read otherwise, or as its true dates show it. */
function isDayFirst(typed: readonly TypedDate[], format: string): boolean {
  if (typed.some(({ date }) => date === null)) return false;
  const letters = format.replace(/\[[^\]]*\]|"[^"]*"/g, "");
  return typed.some(({ isCertain }) => isCertain) || /^[^dm]*d+[^dm]+m/i.test(letters);
}

const hints = {
  vi: "Chọn định dạng ô là Ngày (Date), rồi gõ lại ngày.",
  en: "Give the cell the format Date, then type the date again.",
};

/** Dates typed as texts in a column of true dates. */
export const textDate = defineRule<Facts>({
  id: "text-date",
  severity: "info",
  title: { vi: "Ngày gõ dạng chữ", en: "Dates typed as text" },
  needs: [],
  words: {
    vi: ({ header, rows, text, unsure }) => ({
      message: `Cột “${header}” có ${rows.length} ngày gõ dạng chữ (${rowList(rows, "vi")}), ô đầu tiên ghi “${text}”.`,
      why: "Các ô khác của cột là ngày thật; ô dạng chữ bị xếp sai khi sắp xếp, lọc và không tính được số ngày.",
      hint:
        unsure > 0
          ? `${hints.vi} Có ${unsure} ô phải tự xem, vì không chắc số nào là ngày, số nào là tháng.`
          : hints.vi,
    }),
    en: ({ header, rows, text, unsure }) => ({
      message: `The column “${header}” holds ${rows.length} dates typed as text (${rowList(rows, "en")}); the first says “${text}”.`,
      why: "The other cells hold true dates; one that is a text is sorted and filtered wrongly, and no days can be counted with it.",
      hint:
        unsure > 0
          ? `${hints.en} Look at ${unsure} of them yourself: it is not sure which number is the day.`
          : hints.en,
    }),
  },
  check,
});

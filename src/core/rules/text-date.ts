import type { Role } from "../model/appendix";
import { address, DATE_FORMAT, type CellValue } from "../model/cell";
import { isoDate, toSerial, type IsoDate } from "../model/date";
import type { CellChange, Fix } from "../model/finding";
import { dateGrain, displayText } from "../parse/display";
import { eachCell, type ItemCell } from "./kit/each";
import { commonFormat } from "./kit/formats";
import { rowList } from "./kit/phrases";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly header: string;
  /** 1-based rows whose date is a text, and the first such text. */
  readonly rows: readonly number[];
  readonly text: string;
  /** How many of them may be read with the day or with the month first, and nothing tells which. */
  readonly unsure: number;
}

const DATED: readonly Role[] = ["deadline", "start", "finished"];
const FULL_DATE = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;

function* check({ tables, workbook: { date1904 } }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    for (const role of DATED) {
      const problem = problemIn(table, role, date1904);
      if (problem) yield problem;
    }
  }
}

function problemIn(table: PlanTable, role: Role, date1904: boolean): Located<Facts> | null {
  const cells = [...eachCell(table, role, isDate)].filter(({ row, column }) => !table.cells.isFormula(row, column));
  const typed = cells.flatMap(typedDate);
  const dates = cells.filter(({ value }) => typeof value === "number");
  const first = typed[0];
  // Where texts are the rule ("Quý I", "15/3/2024"), a true date would be the odd one out.
  if (!first || typed.length >= dates.length) return null;
  const formats = dates.map(({ row, column }) => table.cells.format(row, column));
  const format = commonFormat(
    formats.filter((one) => dateGrain(one) === "day"),
    DATE_FORMAT,
  );
  const read = typed.filter(({ date, isCertain }) => date !== null && (isCertain || isDayFirst(typed, format)));
  const edits = read.map((one) => toDate(one, format, date1904));
  const kind: Fix["kind"] = read.every(({ isCertain }) => isCertain) ? "safe" : "suggested";
  const { row, column, text } = first;
  return {
    table,
    row,
    column,
    facts: {
      header: table.column(role)!.header,
      rows: typed.map((one) => one.row),
      text: text.trim(),
      unsure: typed.length - read.length,
    },
    ...(edits.length > 0 ? { fix: { kind, edits } } : {}),
  };
}

const isDate = (value: CellValue) => typeof value === "number" || (typeof value === "string" && FULL_DATE.test(value));

/** A date that was typed as a text. */
interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly format: string;
  /** With the day first; null where only the month can be. */
  readonly date: IsoDate | null;
  /** Whether it cannot be read in another way too. */
  readonly isCertain: boolean;
}

function typedDate({ table, row, column, value }: ItemCell): Typed[] {
  const parts = typeof value === "string" ? FULL_DATE.exec(value) : null;
  if (!parts) return [];
  const [a, b, year] = parts.slice(1).map(Number) as [number, number, number];
  const [date, other] = [isoDate(year, b, a), isoDate(year, a, b)];
  if (date === null && other === null) return [];
  const isCertain = date !== null && (other === null || other === date);
  return [{ row, column, text: value as string, format: table.cells.format(row, column), date, isCertain }];
}

/** Whether a column has the day before the month: by dates of its own that cannot be read otherwise, or as its true dates show it. */
function isDayFirst(typed: readonly Typed[], format: string): boolean {
  if (typed.some(({ date }) => date === null)) return false;
  const letters = format.replace(/\[[^\]]*\]|"[^"]*"/g, "");
  return typed.some(({ isCertain }) => isCertain) || /^[^dm]*d+[^dm]+m/i.test(letters);
}

function toDate(typed: Typed, format: string, date1904: boolean): CellChange {
  const after = toSerial(typed.date!, date1904);
  return {
    cell: address(typed.row, typed.column),
    before: typed.text,
    after,
    shown: displayText(after, format, date1904),
    ...(typed.format === format ? {} : { format: { before: typed.format, after: format } }),
  };
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

import { address } from "../model/cell";
import { isoDate, showDate, toSerial, type IsoDate } from "../model/date";
import type { CellChange } from "../model/finding";
import { displayText } from "../parse/display";
import { datedColumns, looksSwapped, toTrueDate, type ColumnDates, type TrueDate } from "./kit/column-dates";
import { rowList } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly header: string;
  /** 1-based rows of the true dates that were probably swapped. */
  readonly rows: readonly number[];
  /** How many dates stayed texts. */
  readonly texts: number;
  /** The first true date, and what was probably typed. */
  readonly date: IsoDate;
  readonly meant: IsoDate;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const column of datedColumns(plan)) {
    const problem = problemIn(column);
    if (problem) yield problem;
  }
}

function problemIn(column: ColumnDates): Located<Facts> | null {
  const { table, header, date1904 } = column;
  if (!looksSwapped(column)) return null;
  const swapped = column.dates.filter(({ date }) => turned(date!) !== date);
  const first = swapped[0];
  if (!first) return null;
  const edits = [
    ...swapped.map((one) => toTurned(one, date1904)),
    ...column.typed.map((one) => toTrueDate(one, column.format, date1904)),
  ];
  return {
    table,
    row: first.row,
    column: first.column,
    facts: {
      header,
      rows: swapped.map(({ row }) => row),
      texts: column.typed.length,
      date: first.date!,
      meant: turned(first.date!),
    },
    about: swapped.map(({ row }) => row),
    fix: { kind: "suggested", edits, asOne: true },
  };
}

/** A date with its day and its month exchanged; its day must be 12 or less. */
const turned = (date: IsoDate): IsoDate =>
  isoDate(Number(date.slice(0, 4)), Number(date.slice(8)), Number(date.slice(5, 7)))!;

function toTurned({ row, column, serial, date, format }: TrueDate, date1904: boolean): CellChange {
  const time = serial - Math.floor(serial);
  const after = toSerial(turned(date!), date1904) + time;
  const show = (value: number) => displayText(value, format, date1904);
  return { cell: address(row, column), before: serial, after, wasShown: show(serial), shown: show(after) };
}

/** True dates whose day and month were probably exchanged when they were typed. */
export const dateSwapped = defineRule<Facts>({
  id: "date-swapped",
  severity: "warning",
  title: { vi: "Ngày và tháng có thể bị đảo", en: "Day and month perhaps exchanged" },
  needs: [],
  words: {
    vi: ({ header, rows, texts, date, meant }) => ({
      message:
        `Cột “${header}” có ${rows.length} ngày có thể bị Excel đảo ngày với tháng (${rowList(rows, "vi")}), ` +
        `ví dụ ${showDate(date)} có lẽ là ${showDate(meant)}; ${texts} ngày khác của cột vẫn là chữ.`,
      why: "Máy đặt kiểu tháng trước, ngày sau thì 5/4 gõ vào thành ngày 4 tháng 5, còn 28/4 thành chữ; thời gian lệch cả tháng mà không ai thấy.",
      hint: "Đối chiếu vài ngày với văn bản gốc. Nếu đúng là bị đảo thì dùng Sửa nhanh cho cả cột, rồi đặt lại kiểu ngày dd/MM/yyyy trong Windows (Region) trước khi nhập tiếp.",
    }),
    en: ({ header, rows, texts, date, meant }) => ({
      message:
        `In the column “${header}” the day and the month of ${rows.length} dates may be exchanged (${rowList(rows, "en")}), ` +
        `such as ${showDate(date)} for ${showDate(meant)}; ${texts} other dates of the column are still texts.`,
      why: "On a computer that takes the month first, 5/4 typed for the fifth of April becomes the fourth of May, and 28/4 stays a text; dates are off by months and nobody sees it.",
      hint: "Compare some dates with their documents. Where they are exchanged, let the quick fix turn the whole column, then set the date format of Windows (Region) to dd/MM/yyyy.",
    }),
  },
  check,
});

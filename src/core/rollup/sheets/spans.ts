import { quarterOf, type IsoDate } from "../../model/date";
import type { PlannedCell, PlannedRow } from "../../model/edit";
import type { PeriodKind, Span, SpanCount } from "../../model/summary";
import { cell, day, formula, row } from "./cells";
import { dataColumn, REPORT_DATE } from "./refs";
import { periodWords } from "../words";
import { styles } from "./styles";

/** Headings of a table of spans, in columns A to I. */
export const spanHeadings = [
  "TT",
  "Kỳ",
  "Từ ngày",
  "Đến ngày",
  "Đến hạn trong kỳ",
  "Trong đó đã hoàn thành",
  "Đúng hạn",
  "Chưa xong",
  "Hoàn thành trong kỳ",
];

/** What is said below a table of spans. */
export const SPAN_NOTE =
  "Đến hạn: tính theo ngày cuối của thời hạn, không kể nhiệm vụ bị hủy. Hoàn thành trong kỳ: tính theo ngày hoàn thành ghi trong phụ lục.";

/** A span's name, its first and last day as formulas (null for fixed days), and its counts. */
export interface SpanLine {
  readonly name: PlannedCell;
  readonly count: SpanCount;
  readonly live: { readonly from: string; readonly to: string } | null;
  /** The user may type other days. */
  readonly isInput?: true;
}

/** A period's name with the month, quarter or year that the report date stands in, as a formula and as it reads now. */
export function periodName(kind: PeriodKind, today: IsoDate): PlannedCell {
  const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))];
  const named: Partial<Record<PeriodKind, readonly [string, string]>> = {
    month: [`"Tháng "&MONTH(${d})&"/"&YEAR(${d})`, `Tháng ${month}/${year}`],
    quarter: [
      `"Quý "&CHOOSE(INT((MONTH(${d})+2)/3),"I","II","III","IV")&"/"&YEAR(${d})`,
      `Quý ${ROMAN[quarterOf(today) - 1]}/${year}`,
    ],
    year: [`"Năm "&YEAR(${d})`, `Năm ${year}`],
  };
  const [text, name] = named[kind] ?? [null, periodWords.vi[kind]];
  return text === null ? cell(name, styles.text) : formula(text, name, styles.text);
}

/** One line of a table of spans in the 1-based row `at`: the days in C and D, what falls due between them in E to I. */
export function spanLine(number: number, { name, count, live, isInput }: SpanLine, at: number): PlannedRow {
  const edge = (date: string, text: string | undefined) =>
    text === undefined ? day(date, isInput ? styles.input : styles.day) : { ...day(date), formula: text };
  return row([
    cell(number, styles.count),
    name,
    edge(count.from, live?.from),
    edge(count.to, live?.to),
    ...figures(`$C${at}`, `$D${at}`).map(([text, key]) => formula(text, count[key], styles.count)),
  ]);
}

type Figure = "due" | "done" | "inTime" | "pending" | "finished";

/** The counts between two days as formulas. */
export function figures(from: string, to: string): (readonly [string, Figure])[] {
  const state = dataColumn("Tình trạng");
  const within = (column: string) =>
    `COUNTIFS(${dataColumn(column)},">="&${from},${dataColumn(column)},"<="&${to},${state}`;
  return [
    [`${within("Hạn cuối")},"<>Bị hủy")`, "due"],
    [`${within("Hạn cuối")},"Đã hoàn thành*")`, "done"],
    [`${within("Hạn cuối")},"Đã hoàn thành đúng hạn")`, "inTime"],
    // Both "Chưa hoàn thành …" and "Chưa rõ": what is not known to be done.
    [`${within("Hạn cuối")},"Chưa*")`, "pending"],
    [`${within("Ngày xong")},"Đã hoàn thành*")`, "finished"],
  ];
}

const d = REPORT_DATE;
const quarterMonth = (last: number) => `3*INT((MONTH(${d})-1)/3)+${last}`;
const ofYear = (month: number) => ({ from: `DATE(YEAR(${d}),1,1)`, to: `EOMONTH(DATE(YEAR(${d}),${month},1),0)` });

/** The first and last day of the periods around the report date, as formulas. */
export const periodDays: Readonly<Record<PeriodKind, { readonly from: string; readonly to: string }>> = {
  week: { from: `${d}-WEEKDAY(${d},2)+1`, to: `${d}-WEEKDAY(${d},2)+7` },
  month: { from: `DATE(YEAR(${d}),MONTH(${d}),1)`, to: `EOMONTH(${d},0)` },
  quarter: {
    from: `DATE(YEAR(${d}),${quarterMonth(1)},1)`,
    to: `EOMONTH(DATE(YEAR(${d}),${quarterMonth(3)},1),0)`,
  },
  "half-year": ofYear(6),
  "nine-months": ofYear(9),
  year: ofYear(12),
};

const ROMAN = ["I", "II", "III", "IV"];

/** "Tháng 3/2024" or "Quý I/2024", by the span's first day and length. */
export function spanName({ from, to }: Span): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  return from.slice(0, 7) === to.slice(0, 7) ? `Tháng ${month}/${year}` : `Quý ${ROMAN[(month - 1) / 3]}/${year}`;
}

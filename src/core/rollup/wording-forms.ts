import { addDays, lastOfMonth, type IsoDate } from "../model/date";
import { CANCELLED_WORDS, DONE_TAILS, DONE_WORDS, OPEN_WORDS, WHOLE_WORDINGS } from "../model/status-words";
import type { StatusSaid } from "../model/summary";
import { doneSaid } from "./state";

/** How a status may begin, whatever follows, and what it says then; of two that fit the later counts. */
export const STATUS_OPENINGS: readonly (readonly [string, StatusSaid])[] = [
  ...OPEN_WORDS.map((text) => [text, "open"] as const),
  ...CANCELLED_WORDS.flatMap(inBothToneStyles).map((text) => [text, "cancelled"] as const),
];

/** Formulas compare letter by letter: "hủy" is typed as "huỷ" too. */
function inBothToneStyles(text: string): readonly string[] {
  return [...new Set([text, text.replace("hủy", "huỷ")])];
}

/** Whole wordings of a status and what they say, so that a summary reads them when a clerk changes to them. */
export const STATUS_FORMS: readonly (readonly [string, StatusSaid])[] = [
  ...DONE_WORDS.flatMap((words) => [words, ...DONE_TAILS.map((tail) => `${words} ${tail}`)]).map(
    (text) => [text, doneSaid(text)] as const,
  ),
  ...WHOLE_WORDINGS,
  ...Array.from({ length: 20 }, (_, i) => [`${i * 5}%`, "open"] as const),
  ["100%", "done"],
];

const QUARTERS = ["I", "II", "III", "IV"];

/** Usual wordings of a deadline in a plan of a year, with the last day that is in time; null for those without one. */
export function deadlineForms(year: number): (readonly [string, IsoDate | null])[] {
  const years = [year - 1, year, year + 1];
  return [
    ...QUARTERS.flatMap((roman, i) => spans(`Quý ${roman}`, `Quý ${i + 1}`, lastMonth(i * 3 + 3), year, years)),
    ...Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) => [
      ...spans(`Tháng ${month}`, `Tháng 0${month}`.replace(/0(\d\d)/, "$1"), lastMonth(month), year, years),
      ...years.map((y) => [`${month}/${y}`, lastMonth(month)(y)] as const),
    ]),
    ...halves(year, years),
    ...["Thường xuyên", "Hằng tháng", "Hàng tháng", "Hằng quý", "Hàng quý", "Hằng năm", "Hàng năm", "Định kỳ"].map(
      (text) => [text, null] as const,
    ),
  ];
}

const lastMonth = (month: number) => (year: number) => lastOfMonth(year, month);

/** "Quý I", "Trong Quý I", "Quý I/2024", "Quý I năm 2024", in both ways to write the number. */
function spans(
  name: string,
  other: string,
  end: (year: number) => IsoDate,
  plan: number,
  years: readonly number[],
): (readonly [string, IsoDate])[] {
  return [...new Set([name, other])].flatMap((form) => [
    [form, end(plan)] as const,
    [`Trong ${form.replace("Tháng", "tháng")}`, end(plan)] as const,
    ...years.flatMap((year) => [
      [`${form}/${year}`, end(year)] as const,
      [`${form} năm ${year}`, end(year)] as const,
      [`Trong ${form.replace("Tháng", "tháng")}/${year}`, end(year)] as const,
    ]),
  ]);
}

function halves(plan: number, years: readonly number[]): (readonly [string, IsoDate])[] {
  const parts: (readonly [string, number])[] = [
    ["6 tháng đầu năm", 6],
    ["06 tháng đầu năm", 6],
    ["9 tháng", 9],
    ["9 tháng đầu năm", 9],
    ["6 tháng cuối năm", 12],
    ["06 tháng cuối năm", 12],
  ];
  return [
    ...parts.flatMap(([text, month]) => [
      [text, lastOfMonth(plan, month)] as const,
      ...years.flatMap((year) =>
        text.endsWith("năm") ? [[`${text} ${year}`, lastOfMonth(year, month)] as const] : [],
      ),
    ]),
    ["Trong năm", lastOfMonth(plan, 12)],
    ["Cả năm", lastOfMonth(plan, 12)],
    ...years.flatMap((year) =>
      [`Năm ${year}`, `Trong năm ${year}`, `Cả năm ${year}`, `${year}`].map(
        (text) => [text, lastOfMonth(year, 12)] as const,
      ),
    ),
  ];
}

/** Every day of a plan's year as typed with and without its year and zeros, and of the year after with its year. */
export function dayForms(year: number): (readonly [string, IsoDate])[] {
  const forms: (readonly [string, IsoDate])[] = [];
  for (let day = `${year}-01-01`; day < `${year + 2}-01-01`; day = addDays(day, 1)) {
    const [y, mm, dd] = day.split("-") as [string, string, string];
    const short = `${Number(dd)}/${Number(mm)}`;
    for (const text of new Set([short, `${dd}/${mm}`])) {
      forms.push([`${text}/${y}`, day]);
      if (y === String(year)) forms.push([text, day]);
    }
  }
  return forms;
}

import { isoDate } from "../../model/date";
import { readDeadline } from "../../parse/deadline";
import { readStatus } from "../../parse/status";
import { bare, fold } from "../../parse/text";

/**
 * What keeps a wording from being read as a time: a day, month or quarter that no calendar has; a number left blank; a part
 * of a month or year without a last day; "T3", which may be Tuesday as well; a year of three or five figures; a length of time;
 * a day of the lunar calendar; a status in the wrong column; or words that name no time at all.
 */
export type UnclearTime =
  "impossible" | "left-blank" | "vague" | "weekday" | "year" | "duration" | "lunar" | "status" | "words";

const DAY = /(?<![\d/.-])(\d{1,2})(?:\s*\/\s*(\d{1,2})(?:\s*\/\s*(\d{4}))?|[.-](\d{1,2})[.-](\d{4}))(?![\d/])/g;
/** A day without a year may be 29/2. */
const LEAP = 2024;
const NUMBERED = /\b(thang|quy)\s?(\d{1,2}|[ivx]+)\b/g;
const LAST: Readonly<Record<string, number>> = { thang: 12, quy: 4 };
const ROMAN = ["i", "ii", "iii", "iv"];
/** A stroke or dots where a number should be: "Tháng  /2024", "…/…/2024". */
const LEFT_BLANK = /(?:(?:ngày|tháng|quý|năm)\s*(?:[/…_]|\.{2,}))|^\s*(?:…|\.{2,}|_+)?\s*\/|\/\s*(?:…|\.{2,}|_+)/;
const VAGUE = /(?<!\p{L})(?:đầu|giữa|tuần|trung tuần|thượng tuần|hạ tuần|sau|khoảng)(?!\p{L})/u;

const WEEKDAY = /(?<!\p{L})t\.?\s?([2-7])(?!\d)/iu;

/** "Trước T6" with the month written out, or null where that says no time either. */
export function withMonths(text: string, year: number | null): string | null {
  const better = text.replace(new RegExp(WEEKDAY, "giu"), "tháng $1").replace(/^tháng/, "Tháng");
  return better === text || readDeadline(better, year)?.kind === "unreadable" ? null : better;
}

const PATTERNS: readonly (readonly [UnclearTime, RegExp])[] = [
  ["weekday", WEEKDAY],
  ["year", /[/.-]\s?(?:\d{3}|\d{5,})(?!\d)|(?<!\p{L})năm (?:\d{3}|\d{5,})(?!\d)/u],
  ["lunar", /(?<!\p{L})(?:âm lịch|tết)(?!\p{L})/u],
  ["duration", /^(?:trong )?(?:vòng )?(?:thời gian )?\d{1,3} ?(?:ngày|tuần|tháng|giờ|buổi)(?: làm việc)?[.\s]*$/u],
];

/** Tells why a deadline's wording could not be read; for deadlines of the kind "unreadable" only. */
export function unclearTime(text: string): UnclearTime {
  const folded = fold(text);
  if (namesNoDay(folded)) return "impossible";
  if (LEFT_BLANK.test(folded)) return "left-blank";
  for (const [cause, pattern] of PATTERNS) if (pattern.test(folded)) return cause;
  const status = readStatus(text);
  if (status === "done" || status === "open" || status === "cancelled") return "status";
  return VAGUE.test(folded) ? "vague" : "words";
}

/** Whether a text names a day, month or quarter that there is not: 31/4, 15/13/2024, "Tháng 13", "Quý V". */
function namesNoDay(folded: string): boolean {
  for (const [, day, month, year, dottedMonth, dottedYear] of folded.matchAll(DAY)) {
    if (isoDate(Number(year ?? dottedYear ?? LEAP), Number(month ?? dottedMonth), Number(day)) === null) return true;
  }
  return [...bare(folded).matchAll(NUMBERED)].some(([, word, number]) => {
    const value = ROMAN.indexOf(number!) + 1 || Number(number);
    return !(value >= 1 && value <= LAST[word!]!);
  });
}

import { isoDate } from "../../model/date";
import type { DeadlineFault } from "../../model/deadline";
import { YEAR_EDGES } from "../words/deadline";
import {
  BROKEN,
  isMark,
  isShort,
  isWord,
  isYear,
  type Join,
  one,
  part,
  type PartsRead,
  type Read,
  readJoin,
  value,
} from "./part";
import type { Token } from "./tokens";
import { readYearAfterWord, readYearSuffix } from "./years";

/**
 * Reads a date in digits, a number of months, a day with its month in words, a bare year, or several days in a row.
 * `named` says that "ngày" stands before, so the number can only be a day.
 */
export function readNumeric(tokens: readonly Token[], at: number, named: boolean): Read {
  const token = tokens[at]!;
  if (token.glued && (isMark(tokens[at - 1], "/") || isMark(tokens[at - 1], "."))) return null;
  if (isYear(token))
    return named ? null : (readIsoDate(tokens, at) ?? one(part("year", 1, 12, yearOnly(token)), at + 1));
  if (!isShort(token)) return null;
  const digits = readDigits(tokens, at, named) ?? readDayInWords(tokens, at);
  return digits ?? (named ? null : readRunOfMonths(tokens, at)) ?? readSeveral(tokens, at, named);
}

const yearOnly = (token: Token) => ({ year: value(token), bare: true });

/** 2026-03-15, as computers write it. */
function readIsoDate(tokens: readonly Token[], at: number): Read {
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5);
  const glued = [dash, month, dash2, day].every((token) => token?.glued);
  if (!glued || !isMark(dash, dash2?.text ?? "") || !isShort(month) || !isShort(day)) return null;
  return "-/".includes(dash!.text) ? dayPart(value(day), value(month), value(year), at + 5) : null;
}

/** A day without a year may be 29/2. */
const LEAP_YEAR = 2024;

function dayPart(day: number, month: number, year: number | null, next: number, faults: DeadlineFault[] = []): Read {
  if (isoDate(year ?? LEAP_YEAR, month, day) === null) return BROKEN;
  return one(part("day", month, month, { day, year }), next, faults);
}

/** 15/3/2026, 15.3.2026, 15-3-2026, 15/3/26, 15/3, 6/2026; strokes may be doubled. */
function readDigits(tokens: readonly Token[], at: number, named: boolean): Read {
  const first = readStroke(tokens, at + 1);
  if (!first) return null;
  const month = tokens[first.next];
  if (isYear(month) && first.text !== ".") return readMonthOfYear(tokens, at, first, named);
  if (!isShort(month)) return first.text === "/" && month?.kind !== "word" ? BROKEN : null;
  const second = readStroke(tokens, first.next + 1);
  const year = second && second.text === first.text ? tokens[second.next] : undefined;
  const faults: DeadlineFault[] = first.doubled || second?.doubled ? ["double-slash"] : [];
  if (second && isYear(year)) return dayPart(value(tokens[at]), value(month), value(year), second.next + 1, faults);
  if (first.text !== "/") return null;
  if (second?.text === "/") {
    if (!isShort(year) || year!.text.length !== 2) return BROKEN;
    return dayPart(value(tokens[at]), value(month), 2000 + value(year), second.next + 1, [...faults, "two-digit-year"]);
  }
  return dayAndMonth(tokens, at, first.next, named, faults);
}

/** 15/3, with "năm 2026" behind it or no year at all. */
function dayAndMonth(
  tokens: readonly Token[],
  at: number,
  month: number,
  named: boolean,
  faults: DeadlineFault[],
): Read {
  const year = readYearAfterWord(tokens, month + 1);
  if (year === BROKEN) return BROKEN;
  const read = dayPart(value(tokens[at]), value(tokens[month]), year?.year ?? null, year?.next ?? month + 1, faults);
  return read === BROKEN || read === null || named
    ? read
    : { ...read, parts: [{ ...read.parts[0]!, bare: year === null }] };
}

function readMonthOfYear(tokens: readonly Token[], at: number, stroke: Stroke, named: boolean): Read {
  const month = value(tokens[at]);
  if (named || month < 1 || month > 12) return BROKEN;
  const faults: DeadlineFault[] = stroke.doubled ? ["double-slash"] : [];
  const year = tokens[stroke.next]!;
  return one(part("month", month, month, { year: value(year), bare: true }), stroke.next + 1, faults);
}

interface Stroke {
  readonly text: string;
  readonly next: number;
  readonly doubled: boolean;
}

/** "/", "//", or a "." or "-" with no blank around it. */
function readStroke(tokens: readonly Token[], at: number): Stroke | null {
  const token = tokens[at];
  if (token?.kind !== "mark") return null;
  const after = tokens[at + 1];
  if (token.text === "/") {
    const doubled = isMark(after, "/");
    return { text: "/", next: at + (doubled ? 2 : 1), doubled };
  }
  const glued = token.glued && after?.glued === true;
  return glued && ".-".includes(token.text) ? { text: token.text, next: at + 1, doubled: false } : null;
}

/** 15 tháng 3 năm 2026 · 15 tháng 3/2026 · 15 tháng 3. */
function readDayInWords(tokens: readonly Token[], at: number): Read {
  if (!isWord(tokens[at + 1], "tháng") || !isShort(tokens[at + 2])) return null;
  if (isWord(tokens[at + 3], "lần")) return null;
  const year = readYearSuffix(tokens, at + 3);
  if (year === BROKEN) return BROKEN;
  return dayPart(value(tokens[at]), value(tokens[at + 2]), year.year, year.next, [...year.faults]);
}

/** 6 tháng đầu năm 2026 · 6 tháng cuối năm · 9 tháng · 9 tháng năm 2026. */
function readRunOfMonths(tokens: readonly Token[], at: number): Read {
  const months = value(tokens[at]);
  if (!isWord(tokens[at + 1], "tháng") || months < 1 || months > 11) return null;
  const edge = YEAR_EDGES[tokens[at + 2]?.text ?? ""];
  if (edge && isWord(tokens[at + 3], "năm")) {
    const year = isYear(tokens[at + 4]) ? value(tokens[at + 4]) : null;
    const [first, last] = edge === "start" ? [1, months] : [13 - months, 12];
    return one(part("half", first, last, { year }), at + (year === null ? 4 : 5));
  }
  const year = readYearSuffix(tokens, at + 2);
  if (year === BROKEN) return BROKEN;
  const reportsOnly = months === 6 || months === 9;
  const named = year.year !== null || (months === 9 && !["word", "number"].includes(tokens[at + 2]?.kind ?? ""));
  if (!reportsOnly || !named || isMark(tokens[at + 2], "/")) return null;
  return one(part("half", 1, months, { year: year.year }), year.next, year.faults);
}

/**
 * Numbers in a row that take month and year from the last: days "10-15/3/2026", "ngày 15, 16/3/2026", or months
 * "6-12/2026".
 */
function readSeveral(tokens: readonly Token[], at: number, named: boolean): Read {
  const numbers: number[] = [];
  const joins: Join[] = [];
  let next = at;
  while (isShort(tokens[next]) && numbers.length < 31) {
    const join = readJoin(tokens, next + 1);
    if (!join) return null;
    numbers.push(value(tokens[next]));
    joins.push(join.join);
    next = join.next + (isWord(tokens[join.next], "ngày") ? 1 : 0);
    const last = isShort(tokens[next]) ? (readDigits(tokens, next, named) ?? readDayInWords(tokens, next)) : null;
    if (last === BROKEN) return BROKEN;
    if (last) return withEarlier(numbers, joins, last);
  }
  return null;
}

function withEarlier(numbers: readonly number[], joins: readonly Join[], read: PartsRead): Read {
  const last = read.parts[0]!;
  const greatest = last.grain === "day" ? 31 : 12;
  if (numbers.some((number) => number < 1 || number > greatest)) return BROKEN;
  const like = (number: number) =>
    last.grain === "day" ? { ...last, day: number } : { ...last, first: number, last: number };
  return { ...read, parts: [...numbers.map(like), last], joins };
}

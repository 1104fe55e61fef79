import type { DeadlineFault } from "../../model/deadline";
import { bare } from "../text";
import { DATE_WORDS, MISTYPED, QUARTERS } from "../words/deadline";
import {
  BROKEN,
  isMark,
  isShort,
  isWord,
  isYear,
  type Join,
  leftBlank,
  type Part,
  part,
  type Read,
  readJoin,
  value,
} from "./part";
import type { Token } from "./tokens";
import { readYearSuffix } from "./years";

/** Tháng 6/2026 · Tháng 4, 5/2017 · Tháng 6-12/2026 · T6/2026 · T3-T6/2026 · T12. */
export function readMonths(tokens: readonly Token[], at: number): Read {
  const word = tokens[at]!;
  const short = word.text === "t" && isShortMonth(tokens, skipDot(tokens, at + 1));
  const right = (DATE_WORDS.month as readonly string[]).includes(word.text) || short;
  const mistyped = !right && bare(word.text) === MISTYPED.month && isShort(tokens[at + 1]);
  if (!right && !mistyped) return null;
  return readRow(tokens, skipDot(tokens, at + 1), MONTH, mistyped ? ["spelling"] : []);
}

/** The number of T6/2026, of T3 in T3-T6/2026, and of T12; T2 to T7 alone may be days of the week. */
const isShortMonth = (tokens: readonly Token[], at: number) =>
  isShort(tokens[at]) &&
  (endsInYear(tokens, at + 1) ||
    (readJoin(tokens, at + 1)?.join === "to" && isWord(tokens[at + 2], "t") && endsInYear(tokens, at + 4)) ||
    (tokens[at]!.glued && !isDayOfWeek(value(tokens[at]))));

const endsInYear = (tokens: readonly Token[], at: number) => isMark(tokens[at], "/") && isYear(tokens[at + 1]);

const isDayOfWeek = (number: number) => number >= 2 && number <= 7;

/** Quý II/2026 · Quý 2 năm 2026 · Quý I, II · Quý III-IV/2026 · Q1/2026 · QII/2026. */
export function readQuarters(tokens: readonly Token[], at: number): Read {
  const word = tokens[at]!.text;
  const next = skipDot(tokens, at + 1);
  const numbered = QUARTER.number(tokens[next]) !== null;
  const right = (DATE_WORDS.quarter as readonly string[]).includes(word) || (word === "q" && numbered);
  const mistyped = !right && numbered && (MISTYPED.quarter as readonly string[]).includes(bare(word));
  if (!right && !mistyped) return null;
  return readRow(tokens, next, QUARTER, mistyped ? ["spelling"] : []);
}

const skipDot = (tokens: readonly Token[], at: number) => (isMark(tokens[at], ".") ? at + 1 : at);

/** One kind of numbered part: which token is its number, and the part for a number. */
interface Kind {
  readonly number: (token: Token | undefined) => number | null;
  readonly make: (number: number) => Part | null;
  readonly looksNumbered: (token: Token | undefined) => boolean;
}

const MONTH: Kind = {
  number: (token) => (isShort(token) ? value(token) : null),
  make: (number) => (number >= 1 && number <= 12 ? part("month", number, number) : null),
  looksNumbered: (token) => token?.kind === "number",
};

const QUARTER: Kind = {
  number: (token) => QUARTERS[token?.text.replace(/^0(?=\d$)/, "") ?? ""] ?? null,
  make: (number) => part("quarter", number * 3 - 2, number * 3),
  looksNumbered: (token) => token?.kind === "number" || /^[ivx]+$/.test(token?.text ?? ""),
};

/** Numbers of one kind in a row with the year behind the last: "4, 5/2017", "I và II năm 2026". */
function readRow(tokens: readonly Token[], at: number, kind: Kind, faults: DeadlineFault[]): Read {
  const numbers: number[] = [];
  const joins: Join[] = [];
  let next = at;
  if (kind.number(tokens[next]) === null)
    return leftBlank(tokens[next]) || kind.looksNumbered(tokens[next]) ? BROKEN : null;
  for (;;) {
    numbers.push(kind.number(tokens[next])!);
    next++;
    const join = readJoin(tokens, next) ?? bySemicolon(tokens, next);
    if (!join || kind.number(tokens[join.next]) === null || beginsDay(tokens, join.next)) break;
    joins.push(join.join);
    next = join.next;
  }
  const parts = numbers.map(kind.make);
  const year = readYearSuffix(tokens, next);
  if (year === BROKEN || parts.includes(null)) return BROKEN;
  const last = parts.length - 1;
  return {
    parts: parts.map((made, index) => (index === last ? { ...made!, year: year.year } : made!)),
    joins,
    next: year.next,
    faults: [...faults, ...year.faults],
  };
}

/** "Tháng 3; 6; 9": numbers of one kind go on behind a semicolon as behind a comma. */
const bySemicolon = (tokens: readonly Token[], at: number) =>
  isMark(tokens[at], ";") ? { join: "comma" as const, next: at + 1 } : null;

/** 15/4, 15/4/2026, 15 tháng 4: a day that must not be taken for one more month or quarter. */
function beginsDay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (isMark(next, "/") && isShort(tokens[at + 2])) || isWord(next, "tháng");
}

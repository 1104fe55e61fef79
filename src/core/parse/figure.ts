import type { Figure, TargetOp } from "../model/target";
import { NUMBER, type NumberStyle, readSeparated } from "./number";
import { AFTER_UNIT, COMPARATORS, COUNTED, LEAD_WORDS, MEASURES, NOT_A_FIGURE, RANKS } from "./words/target";

/** A number or a span of two, with percent signs, and "+" for "and more". Not within a word or a longer number. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d.,/])([-−])?(${NUMBER})(?: ?(%))?(?: ?(?:[-–—]|đến|tới) ?(${NUMBER})(?: ?(%))?)?(\+)?`,
  "giu",
);

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const OP_BEFORE = new RegExp(`(?:^|[^\\p{L}])(${longestFirst(Object.keys(COMPARATORS))}) ?$`, "iu");
const RANK_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${longestFirst(RANKS)}) ?$`, "iu");
const SECOND_OP = new RegExp(`(?:^|[^\\p{L}])(?:${longestFirst(["từ", "là", "đạt", "khoảng", "mức"])}) ?$`, "iu");

/**
 * The first figure of a piece of text, or null where there is none that is sure. At the `head` of a cell only words that
 * lead up to a figure may stand before it; further on any may.
 */
export function firstFigure(
  piece: string,
  unit: string | null,
  style: NumberStyle | null,
  head: boolean,
): Figure | null {
  for (const match of piece.matchAll(FIGURE)) {
    const before = piece.slice(0, match.index);
    const named = nameBefore(before);
    if (named !== null && head && named !== "năm") return null;
    if (named !== null) continue;
    if (head && !leadsUp(before)) return null;
    return readFigure(match, before, piece.slice(match.index + match[0].length), { unit, style, head });
  }
  return null;
}

/** "năm 2025", "mức độ 4", "Điều 36": the word that makes the number behind it part of a name or a date, or null. */
function nameBefore(before: string): string | null {
  const last = /(\p{L}+)[ .:]*$/u.exec(before.slice(-20))?.[1]?.toLowerCase() ?? "";
  return NOT_A_FIGURE.has(last) ? last : null;
}

function leadsUp(before: string): boolean {
  const lead = before.toLowerCase().replace(/năm \d{4},?/g, "");
  const words = lead.match(/\p{L}+/gu) ?? [];
  const known = (word: string) => LEAD_WORDS.has(word) || RANKS.includes(word) || COMPARATORS[word] !== undefined;
  return /^[\p{L}\s:≥≤<>=~≈.,-]*$/u.test(lead) && words.every(known);
}

interface Setting {
  readonly unit: string | null;
  readonly style: NumberStyle | null;
  readonly head: boolean;
}

function readFigure(match: RegExpMatchArray, before: string, after: string, setting: Setting): Figure | null {
  const [, minus, first = "", percent, second, secondPercent, plus] = match;
  const rest = behind(after);
  if (rest === null || (/^\p{L}/u.test(rest) && !MEASURES.has(firstWord(rest)))) return null;
  const op = opOf(before, rest, plus);
  const own = percent || secondPercent ? "%" : op === "rank" ? null : unitIn(rest, setting.unit);
  const unit = own ?? setting.unit;
  const style = styleOf(unit, first) ?? setting.style;
  const value = readSeparated(first, style);
  const max = second === undefined ? undefined : readSeparated(second, style);
  if (value === null || max === null || isYearSpan(first, second, unit) || isOddPercent(first, unit)) return null;
  if (max !== undefined) return max > value && op !== "rank" ? { op: "between", value, max, unit } : null;
  if (!setting.head && op === "=" && own === null && plus === undefined) return null;
  return { op, value: minus && before.trim() === "" ? -value : value, unit };
}

/**
 * What stands behind a figure, "/99" of "40/99 xã" left out. Null where it shows that the figure is none to reach: a date,
 * a longer row of numbers, or where it only starts from ("tăng từ 5% lên 7%").
 */
function behind(after: string): string | null {
  if (/^ ?[-–—] ?\d/.test(after) || /^ ?(?:lên|xuống|còn) /iu.test(after)) return null;
  const share = /^ ?\/ ?([\d.,]+)(.*)$/su.exec(after);
  if (!share) return after;
  return /^(?:19|20)\d\d$/.test(share[1]!) || /^\s*\//.test(share[2]!) ? null : share[2]!;
}

/** "98.765%" would be a percentage of thousands or a slip of the separator. */
const isOddPercent = (digits: string, unit: string | null) =>
  unit?.startsWith("%") === true && /^\d{1,3}\.\d{3}$/.test(digits);

const isYearSpan = (first: string, second: string | undefined, unit: string | null) =>
  second !== undefined && unit === null && /^(?:19|20)\d\d$/.test(first) && /^(?:19|20)\d\d$/.test(second);

const firstWord = (text: string) => /^[\p{L}²³\d]+/u.exec(text.trimStart().toLowerCase())?.[0] ?? "";

/**
 * Things come whole, so a comma or dot before three digits of their number groups thousands, however the table separates; a
 * percentage of thousands is no percentage.
 */
function styleOf(unit: string | null, digits: string): NumberStyle | null {
  const mark = /^[1-9]\d{0,2}([.,])\d{3}$/.exec(digits)?.[1];
  if (unit === null || mark === undefined) return null;
  if (unit.startsWith("%")) return mark === "," ? "vi" : null;
  if (!COUNTED.has(firstWord(unit))) return null;
  return mark === "," ? "en" : "vi";
}

function opOf(before: string, after: string, plus: string | undefined): TargetOp {
  if (RANK_BEFORE.test(before)) return "rank";
  if (/^[^,;]*trở lên/iu.test(after) || plus !== undefined) return ">=";
  if (/^[^,;]*trở xuống/iu.test(after)) return "<=";
  const word = OP_BEFORE.exec(before)?.[1]?.toLowerCase();
  const op = word === undefined ? "=" : COMPARATORS[word]!;
  if (word === undefined || !SECOND_OP.test(before)) return op;
  const stronger = OP_BEFORE.exec(before.slice(0, before.length - word.length).trimEnd())?.[1]?.toLowerCase();
  return stronger !== undefined && op === "=" ? COMPARATORS[stronger]! : op;
}

/** The unit behind a figure: a known measure, or without a unit column the next few words; null where none stands. */
function unitIn(after: string, column: string | null): string | null {
  const text = after.trimStart();
  if (!/^\p{L}/u.test(text)) return null;
  const words: string[] = [];
  for (const word of text.split(/\s+/)) {
    const plain = word.toLowerCase().replace(/[.,:;!?]+$/, "");
    const ends = AFTER_UNIT.has(plain) && !(plain === "năm" && words.length === 0 && !/^\S+\s+\d/.test(text));
    if (ends || !/^[\p{L}\d²³/&.%-]+$/u.test(plain) || words.length === 5) break;
    words.push(word.replace(/[.,:;!?]+$/, ""));
    if (plain.length !== word.length) break;
  }
  if (words.length === 0) return null;
  const known = MEASURES.has(firstWord(words[0]!));
  return known || (column === null && words.length <= 4) ? words.join(" ") : null;
}

import type { Figure, TargetOp } from "../model/target";
import { NUMBER, type NumberStyle, readSeparated } from "./number";
import { AFTER_UNIT, COMPARATORS, COUNTED, LEAD_WORDS, MEASURES, NOT_A_FIGURE, RANKS } from "./words/target";

/** A number or a span of two, with percent signs, and "+" for "and more". Not within a word or a longer number. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(-)?(${NUMBER}) ?(%)?(?: ?(?:[-–—]|đến|tới) ?(${NUMBER}) ?(%)?)?(\+)?`,
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
    if (isNamed(before)) {
      if (head) return null;
      continue;
    }
    if (head && !leadsUp(before)) return null;
    return readFigure(match, before, piece.slice(match.index + match[0].length), { unit, style, head });
  }
  return null;
}

/** "năm 2025", "mức độ 4", "Điều 36": a number that belongs to a name or a date. */
function isNamed(before: string): boolean {
  const last = /([\p{L}]+)[ .:]*$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  return NOT_A_FIGURE.has(last);
}

function leadsUp(before: string): boolean {
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => LEAD_WORDS.has(word) || RANKS.includes(word) || COMPARATORS[word] !== undefined);
}

interface Setting {
  readonly unit: string | null;
  readonly style: NumberStyle | null;
  readonly head: boolean;
}

function readFigure(match: RegExpMatchArray, before: string, after: string, setting: Setting): Figure | null {
  const [, minus, first = "", percent, second, secondPercent, plus] = match;
  const rest = /^\s*\/\s*\d/.test(after) ? after.replace(/^\s*\/\s*[\d.,]+/, "") : after;
  if (/^\p{L}/u.test(rest) && !MEASURES.has(firstWord(rest))) return null;
  if (
    /^\s*(?:[-–—]\s*\d|\/\s*\d)/.test(rest) ||
    (/từ\s*$/iu.test(before) === false && /^\s*(?:lên|xuống|còn)\s/iu.test(rest))
  )
    return null;
  if (/từ\s*$/iu.test(before) && second === undefined && /^\s*(?:lên|xuống|còn)/iu.test(rest)) return null;
  const measure = percent || secondPercent ? "%" : (unitIn(rest, setting.unit) ?? setting.unit);
  const style = setting.style ?? styleOf(measure, first);
  const value = readSeparated(first, style);
  const max = second === undefined ? undefined : readSeparated(second, style);
  if (value === null || max === null || isYearSpan(first, second, measure)) return null;
  const op = opOf(before, rest, plus);
  if (max !== undefined) return max > value && op !== "rank" ? { op: "between", value, max, unit: measure } : null;
  if (!setting.head && op === "=" && measure === null && setting.unit === null && plus === undefined) return null;
  return { op, value: minus && before.trim() === "" ? -value : value, unit: measure };
}

const isYearSpan = (first: string, second: string | undefined, unit: string | null) =>
  second !== undefined && unit === null && /^(?:19|20)\d\d$/.test(first) && /^(?:19|20)\d\d$/.test(second);

const firstWord = (text: string) => /^[\p{L}²³\d]+/u.exec(text.trimStart().toLowerCase())?.[0] ?? "";

/** Things come whole, so a comma in their number groups thousands; a percentage of thousands is no percentage. */
function styleOf(unit: string | null, digits: string): NumberStyle | null {
  if (unit === null || !/^\d{1,3},\d{3}$/.test(digits)) return null;
  if (unit.startsWith("%")) return "vi";
  return COUNTED.has(firstWord(unit)) ? "en" : null;
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
    if (AFTER_UNIT.has(plain) || !/^[\p{L}\d²³/&.%-]+$/u.test(plain) || words.length === 5) break;
    words.push(word.replace(/[.,:;!?]+$/, ""));
    if (plain.length !== word.length) break;
  }
  if (words.length === 0) return null;
  const known = MEASURES.has(firstWord(words[0]!));
  return known || (column === null && words.length <= 4) ? words.join(" ") : null;
}

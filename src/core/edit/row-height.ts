import type { DefaultFont } from "./column-width";
import { parseRange } from "../model/cell";
import type { PlannedCell, SheetLayout } from "../model/edit";
import { groupBy } from "./group";

/** A digit is half as wide as the font is high; columns are measured in digits of the default font. */
const DIGIT = 0.5;
/** Widths of characters in digits, as Times New Roman has them, a little generous: a line too many is empty paper, one too few is cut text. */
const SPACE = 0.52;
const NARROW = 0.64;
const SMALL = 0.98;
const WIDE = 1.55;
const CAPITAL = 1.42;
const BOLD = 1.07;
/** The widest of all, to tell at once what fits in one line. */
const WIDEST = 1.85;
const NARROW_LETTERS = new Set("ijlrtfIíìỉĩị.,;:'’!|/()[]-");
const WIDE_LETTERS = new Set("mw–—…%");
const WIDEST_LETTERS = new Set("MW");
const LINE = 1.3;
/** Excel's own limit, in points. */
const TALLEST = 409;

/** The height in points of a row of one line in the default font. */
export function defaultRowHeight(base: DefaultFont): number {
  return Math.max(15, Math.ceil(base.size * LINE));
}

/**
 * Heights in points for rows that leave them to their text, by 1-based row; undefined where the default will do. Excel fits such rows
 * itself when a text changes, but not every program does when it opens a file.
 */
export function rowHeights(plan: SheetLayout, base: DefaultFont): (row: number) => number | undefined {
  const merged = groupBy(
    plan.merges.flatMap((ref) => parseRange(ref) ?? []),
    ({ top }) => top,
  );
  const widths = [0];
  for (const { width, hidden } of plan.columns) widths.push(widths.at(-1)! + (hidden ? 0 : width));
  const edge = (column: number) => widths[Math.min(column, widths.length - 1)]!;
  return (row) => {
    const cells = plan.rows[row - 1]!.cells;
    const merges = merged.get(row);
    let height = 0;
    cells.forEach((cell, index) => {
      if (!cell || typeof cell.value !== "string") return;
      const range = merges?.find(({ left }) => left === index + 1);
      // What a merge of several rows holds is no single row's to make room for.
      if (range && range.bottom > row) return;
      const width = edge(range?.right ?? index + 1) - edge(index);
      height = Math.max(height, cellHeight(cell, cell.value, width, base));
    });
    return height > defaultRowHeight(base) ? Math.min(TALLEST, Math.ceil(height)) : undefined;
  };
}

function cellHeight({ style }: PlannedCell, text: string, width: number, base: DefaultFont): number {
  const size = style?.font?.size ?? base.size;
  const room = (width - 2 * (style?.indent ?? 0)) * base.size * DIGIT;
  const scale = size * DIGIT * (style?.font?.bold ? BOLD : 1);
  const lines = style?.wrap ? countLines(text, Math.max(1, room / scale)) : 1;
  return lines * size * LINE;
}

/** How many lines a text takes in a column so many digits wide, broken between words. */
function countLines(text: string, room: number): number {
  if (text.length * WIDEST <= room && !text.includes("\n")) return 1;
  let lines = 1;
  let used = 0;
  let width = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_END;
    if (code !== BLANK && code !== LINE_END) {
      width += widthOf(code);
      continue;
    }
    if (used > 0 && used + SPACE + width > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? SPACE : 0) + width;
    width = 0;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
    if (code === LINE_END && at < text.length) {
      lines++;
      used = 0;
    }
  }
  return lines;
}

const BLANK = 32;
const LINE_END = 10;
/** Widths of characters by their codes; below 0 for those that have not come up so far. */
const widths = new Float64Array(0x10000).fill(-1);

function widthOf(code: number): number {
  if (widths[code]! < 0) widths[code] = letterWidth(String.fromCharCode(code));
  return widths[code]!;
}

function letterWidth(letter: string): number {
  // Two codes make one character beyond the usual ones.
  if (/[\udc00-\udfff]/.test(letter)) return 0;
  // Marks of a decomposed letter stand over it.
  if (/\p{M}/u.test(letter)) return 0;
  if (NARROW_LETTERS.has(letter)) return NARROW;
  if (WIDE_LETTERS.has(letter)) return WIDE;
  if (WIDEST_LETTERS.has(letter)) return WIDEST;
  return letter === letter.toLowerCase() ? SMALL : CAPITAL;
}

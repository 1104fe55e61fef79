import type { CellValue } from "../model/cell";
import type { Direction, Figure, Target, TargetOp } from "../model/target";
import { isPlaceholder } from "./blank";
import { displayText, isPercentFormat } from "./display";
import { firstFigure } from "./figure";
import type { NumberStyle } from "./number";
import { clean, fold } from "./text";
import { LOWER, LOWER_ALWAYS, TURNED } from "./words/direction";
import { ZERO_WORDS } from "./words/target";

/**
 * Reads a target: "trên 50%" is > 50 %, "5–7%" between, "nhóm 10" a rank, "không có" 0; further figures of the cell go into
 * `more`. What is words, or no sure figure, has op "words" and no value. `unit` is that of the unit column, for figures that
 * name none; `style` decides separators that could mean either. A blank cell is null.
 */
export function readTarget(text: string, unit: string | null, style: NumberStyle | null = null): Target | null {
  if (isPlaceholder(text)) return null;
  const written = text.trim();
  if (ZERO_WORDS.has(fold(text).replace(/[.;,]$/, ""))) return { text: written, op: "=", value: 0, unit };
  const [first = "", ...rest] = pieces(text);
  const head = firstFigure(first, unit, style, true);
  if (!head) return { text: written, op: "words", value: null, unit };
  const more = rest.flatMap((piece) => firstFigure(piece, unit, style, false) ?? []);
  return more.length > 0 ? { text: written, ...head, more } : { text: written, ...head };
}

/** Reads a target cell: a number as it is (×100 in a percent format), a text by its wording; a blank cell is null. */
export function readTargetCell(
  value: CellValue | undefined,
  format: string | undefined,
  unit: string | null,
  style: NumberStyle | null = null,
): Target | null {
  if (typeof value !== "number") return readTarget(clean(value), unit, style);
  const percent = isPercentFormat(format);
  const figure: Figure = {
    op: "=",
    value: percent ? Number((value * 100).toPrecision(12)) : value,
    unit: percent ? "%" : unit,
  };
  return { text: displayText(value, format, false), ...figure };
}

/** A cell's text without what stands in brackets, cut where one figure ends and the next may begin. */
function pieces(text: string): string[] {
  return withoutBrackets(clean(text).replaceAll("**", ""))
    .split(/[;\n]|\.(?=\s|\p{L}|$)|,(?=\s)| \+ ?|\+ /u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = "";
  for (const piece of text.split(/([()])/)) {
    if (piece === "(") depth++;
    else if (piece === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += piece;
  }
  return kept;
}

/** A name or unit that is a place in a ranking; "được xếp hạng" further in only tells of what is counted. */
const RANKING = /^(?:xếp hạng|thứ hạng|thứ bậc|vị trí)| (?:xếp hạng|thứ hạng|thứ bậc)$/;

const LIMITS_ABOVE: ReadonlySet<TargetOp> = new Set(["<", "<=", "rank"]);

/**
 * Whether a higher or a lower figure is better. An upper bound, a rank or none at all says lower; otherwise the name decides: late
 * tasks, poor households, complaints are better lower, unless what is counted is their reduction or their handling.
 */
export function directionOf(name: string, target: Target | null): Direction {
  if (target && LIMITS_ABOVE.has(target.op)) return "lower";
  if (target && (target.op === ">" || target.op === ">=")) return "higher";
  // Whoever aims at none ("không có điểm nóng") wants no more than none.
  if (target?.op === "=" && target.value === 0) return "lower";
  const said = fold(target?.text ?? "");
  if (/(?:^|\s)giảm (?:còn|xuống|dưới)|^còn /.test(said)) return "lower";
  if (/(?:^|\s)giảm(?:\s|$)/.test(said)) return "higher";
  const measure = `${fold(name)} ${fold(target?.unit ?? "")}`.trim();
  const names = (words: readonly string[]) => words.some((word) => measure.includes(word));
  if (RANKING.test(measure) || names(LOWER_ALWAYS) || /giảm .*(?:còn|xuống)/.test(measure)) return "lower";
  return names(LOWER) && !names(TURNED) ? "lower" : "higher";
}

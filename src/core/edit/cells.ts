import { DATE_FORMAT, parseAddress, type CellValue, type FormatChange } from "../model/cell";
import type { Edit, PlannedCell } from "../model/edit";
import { joinFormats } from "./number-format";

/** Whether a cell holds nothing; no text is the same as nothing. */
export const isBlank = (value: CellValue) => value === null || value === "";

/** Whether two cells hold the same. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && typeof b === "object" && a && b) return a.error === b.error;
  return a === b || (isBlank(a) && isBlank(b));
}

/** One cell to write, 1-based: `before` is what it must hold now. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly format?: FormatChange;
}

type SetCell = Extract<Edit, { kind: "set-cell" }>;

/** The cells that edits of one sheet write, in reading order. Several edits of one cell become one; each must expect what the one before it wrote, else `refuse`. */
export function targetsOf(edits: readonly SetCell[], refuse: (target: Target) => never): Target[] {
  const targets = new Map<string, Target>();
  for (const { cell, before, after, format } of edits) {
    const place = parseAddress(cell);
    if (!place) throw new Error(`${cell} is no cell address`);
    const key = `${place.row} ${place.column}`;
    const earlier = targets.get(key);
    const formats = joinFormats(earlier?.format, format);
    const target = { ...place, before: earlier ? earlier.before : before, after, ...formats };
    if (earlier && !sameValue(earlier.after, before)) refuse(target);
    targets.set(key, target);
  }
  return [...targets.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The number format of a planned cell: its style's, else the office's own for a date, else undefined (General). */
export function formatOf({ date, style }: PlannedCell): string | undefined {
  return style?.numberFormat ?? (date === undefined ? undefined : DATE_FORMAT);
}

/** More characters than Excel lets a cell hold. */
const LONGEST_TEXT = 32_767;

/** A planned value, a text cut to what Excel lets a cell hold. */
export function fittingValue(value: PlannedCell["value"]): PlannedCell["value"] {
  return typeof value === "string" && value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value;
}

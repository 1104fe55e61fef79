import { parseRange, type Range } from "../core/model/cell";

/** Excel fails to list more than 512 merged areas of one range; a range of twice as many cells cannot have more. */
const MOST_CELLS = 1024;

/**
 * The row ranges ("1:113") in which to ask for merged areas, so that none can have more than Excel lists, and the seams
 * between them ("113:114"), in which an area that two bands share shows whole.
 */
export function mergeBands(first: number, last: number, columns: number): string[] {
  const height = Math.max(2, Math.floor(MOST_CELLS / columns));
  const bands: string[] = [];
  for (let top = first; top <= last; top += height) {
    bands.push(`${top}:${Math.min(last, top + height - 1)}`);
    if (top > 1) bands.push(`${top - 1}:${top}`);
  }
  return bands;
}

/** "'PL 01'!A1:B2" without its sheet, as a range. */
export function rangeOf(address: string): Range | null {
  return parseRange(address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, ""));
}

/** Merged areas in reading order; those that share a cell are parts of one, cut where two bands met. */
export function joinAreas(areas: readonly Range[]): Range[] {
  const joined: Range[] = [];
  const latest = new Map<number, number>();
  for (const area of [...areas].sort(inReadingOrder)) {
    const index = latest.get(area.left) ?? -1;
    const above = joined[index];
    if (above && above.bottom >= area.top) joined[index] = { ...above, bottom: Math.max(above.bottom, area.bottom) };
    else latest.set(area.left, joined.push(area) - 1);
  }
  return joined;
}

const inReadingOrder = (a: Range, b: Range) => a.top - b.top || a.left - b.left;

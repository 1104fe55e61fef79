import type { Range } from "../model/cell";

/** Rows from a first to a last. */
type Rows = Pick<Range, "top" | "bottom">;

/** The rows that ranges cover, in ascending order and without overlaps. */
export function joined(ranges: readonly Rows[]): Rows[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...ranges].sort((a, b) => a.top - b.top)) {
    const last = runs.at(-1);
    if (last && top <= last.bottom + 1) last.bottom = Math.max(last.bottom, bottom);
    else runs.push({ top, bottom });
  }
  return runs;
}

/** Whether a row is among joined rows. */
export function isInside(runs: readonly Rows[], row: number): boolean {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.bottom < row) low = middle + 1;
    else high = middle;
  }
  return low < runs.length && runs[low]!.top <= row;
}

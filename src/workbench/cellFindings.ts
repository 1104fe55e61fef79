import type { Range } from "../core/model/cell";
import type { Finding } from "../core/model/finding";

/** The findings of a cell, or of any cell that it is merged with. */
export function findingsAt(findings: readonly Finding[], sheet: string, cell: string, merge: Range | null): Finding[] {
  return findings.filter((finding) => {
    if (finding.sheet !== sheet) return false;
    if (!merge) return finding.cell === cell;
    const { top, bottom, left, right } = merge;
    const { row, column } = finding;
    return row >= top && row <= bottom && column >= left && column <= right;
  });
}

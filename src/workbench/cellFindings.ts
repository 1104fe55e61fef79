import type { Range } from "../core/model/cell";
import type { Mark } from "../core/model/edit";
import type { Finding, Severity } from "../core/model/finding";
import { LEVELS } from "../ui/findings/group";

/** The marks of one sheet as the grid draws them: the gravest level by A1 address. */
export function marksOn(marks: readonly Mark[], sheet: string): ReadonlyMap<string, Severity> {
  const levels = new Map<string, Severity>();
  for (const mark of marks) {
    if (mark.sheet !== sheet) continue;
    for (const cell of mark.cells) {
      const before = levels.get(cell);
      if (!before || LEVELS.indexOf(mark.severity) < LEVELS.indexOf(before)) levels.set(cell, mark.severity);
    }
  }
  return levels;
}

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

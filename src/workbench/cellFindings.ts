import type { Reading } from "../core/model/appendix";
import { isInRange, type Range } from "../core/model/cell";
import type { Deadline } from "../core/model/deadline";
import type { Finding } from "../core/model/finding";

/** The findings of a cell, or of any cell that it is merged with. */
export function findingsAt(findings: readonly Finding[], sheet: string, cell: string, merge: Range | null): Finding[] {
  return findings.filter((finding) => {
    if (finding.sheet !== sheet) return false;
    return merge ? isInRange(merge, finding.row, finding.column) : finding.cell === cell;
  });
}

/** How the deadline in a cell was read; null for a cell that is no deadline's. Rows and columns are 1-based. */
export function deadlineAt(reading: Reading, sheet: string, row: number, column: number): Deadline | null {
  const tables = reading.sheets.find((one) => one.sheet === sheet)?.tables ?? [];
  const table = tables.find(({ range }) => row >= range.top && row <= range.bottom);
  const role = table?.columns.find((one) => one.column === column)?.role;
  return (role === "deadline" && table!.items.find((item) => item.row === row)?.deadline) || null;
}

import type { Finding } from "../../src/core/model/finding";
import type { CellValue } from "../../src/core/model/cell";
import type { Sheet, Workbook } from "../../src/core/model/sheet";

/** A finding that the owner-missing rule could have made, with what a test cares about. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  const row = overrides.row ?? 12;
  return {
    rule: "owner-missing",
    key: "7KQ2M-9XW4D",
    severity: "error",
    sheet: "PL01",
    cell: `C${row}`,
    row,
    column: 3,
    number: "4",
    task: "Rà soát, sắp xếp",
    header: "Đơn vị chủ trì",
    owners: [],
    facts: { kind: "tasks", rows: 1, lastRow: row, text: "" },
    fix: null,
    ...overrides,
  };
}

/** A sheet of the given lines, the first in row 1. */
export function sheet(name: string, lines: readonly (readonly CellValue[])[], overrides: Partial<Sheet> = {}): Sheet {
  return {
    name,
    rows: lines.map((values, index) => ({ row: index + 1, values })).filter(({ values }) => values.length > 0),
    merges: [],
    hidden: false,
    hiddenColumns: new Set(),
    tables: [],
    isProtected: false,
    ours: null,
    unread: null,
    ...overrides,
  };
}

/** A workbook of the given sheets. */
export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { name: "ke-hoach.xlsx", date1904: false, sheets };
}

/** Headings of a plain task table. */
export const TASK_HEADINGS: readonly CellValue[] = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];

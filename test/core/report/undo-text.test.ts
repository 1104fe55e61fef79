import type { ChangedCell } from "../../../src/core/edit/undo-sheet";
import type { StayingCell, UndoPlan } from "../../../src/core/edit/undo";
import { shownUndo } from "../../../src/core/report/undo-text";

const changed = (overrides: Partial<ChangedCell>): ChangedCell => ({
  sheet: "PL01",
  cell: "F79",
  before: "30/6/2024",
  after: 45473,
  format: { before: "@", after: "dd/mm/yyyy" },
  place: null,
  ...overrides,
});
const planOf = (cells: readonly ChangedCell[], refused: readonly StayingCell[] = []): UndoPlan => ({
  group: { purpose: "fix", at: "14:05 30/9/2024", cells, newSheets: [], addedSheets: [] },
  edits: [],
  cells,
  refused,
  removedSheets: [],
  keptSheets: [],
  listsGo: false,
});

test.each<[string, ChangedCell, string]>([
  ["a date that a text became", changed({}), "PL01!F79: 30/06/2024 (ngày thật) → “30/6/2024”"],
  [
    "a date that became another format",
    changed({ before: 45473, after: "quý II", format: { before: "d/m/yyyy", after: "@" } }),
    "PL01!F79: “quý II” → 30/6/2024 (ngày thật)",
  ],
  ["a number", changed({ before: "12", after: 12, format: { before: "@", after: "General" } }), "PL01!F79: 12 → “12”"],
])("%s is told as Excel shows it", (_name, cell, line) => {
  expect(shownUndo(planOf([cell]), false, "vi").back).toEqual([line]);
});

test("a date counts from 1904 where the workbook does", () => {
  expect(shownUndo(planOf([changed({ after: 44011 })]), true, "vi").back).toEqual([
    "PL01!F79: 30/06/2024 (ngày thật) → “30/6/2024”",
  ]);
});

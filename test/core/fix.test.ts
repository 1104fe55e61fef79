import { everyFix, fixEdits, planFixes, refuseUnfit, takeFixes, type FixedCell } from "../../src/core/fix";
import type { CellValue } from "../../src/core/model/cell";
import type { Finding, Fix } from "../../src/core/model/finding";
import type { Sheet } from "../../src/core/model/sheet";
import { drawSheet, settings, workbookOf } from "../tools/sheets";

const sheetOf = (cells: readonly CellValue[], more: Partial<Sheet> = {}) =>
  workbookOf([{ ...drawSheet([cells]), ...more }]);

/** A finding of which fixing asks nothing but its fix. */
const finding = (rule: string, kind: Fix["kind"], edits: Fix["edits"], asOne?: true): Finding => ({
  rule,
  key: "",
  severity: "warning",
  sheet: "PL01",
  cell: edits[0]!.cell,
  row: 1,
  column: 1,
  number: null,
  task: "",
  header: "",
  owners: [],
  facts: null,
  fix: { kind, edits, ...(asOne ? { asOne } : {}) },
});
const edit = (cell: string, before: CellValue, after: CellValue) => ({ cell, before, after });
const brief = (cells: readonly FixedCell[]) => cells.map(({ rule, cell, after }) => [rule, cell, after]);
const reasons = (plan: ReturnType<typeof takeFixes>) => plan.refused.map(({ cell, reason }) => [cell, reason]);

describe("fixes that want the same cell", () => {
  test("a safe one goes before a suggested one, the other waits its turn", () => {
    const plan = takeFixes(
      [finding("b", "suggested", [edit("A1", "x", "y")]), finding("a", "safe", [edit("A1", "x", "z")])],
      sheetOf(["x"]),
    );
    expect(brief(plan.cells)).toEqual([["a", "A1", "z"]]);
    expect(reasons(plan)).toEqual([["A1", "taken"]]);
  });

  test("of two alike the first finding goes first", () => {
    const plan = takeFixes(
      [finding("a", "safe", [edit("A1", "x", "y")]), finding("b", "safe", [edit("A1", "x", "z")])],
      sheetOf(["x"]),
    );
    expect(brief(plan.cells)).toEqual([["a", "A1", "y"]]);
  });

  test("fixes that build on each other are one change of the cell", () => {
    const text = "  Rà soát  vị trí ".normalize("NFD");
    const rows = [
      ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      [1, text, "Sở Nội vụ", "Quý I"],
    ];
    const plan = planFixes(workbookOf([drawSheet(rows)]), settings, everyFix(false));
    expect(plan.refused).toEqual([]);
    expect(fixEdits(plan.cells)).toEqual([
      { kind: "set-cell", sheet: "PL01", cell: "B2", before: text, after: "Rà soát vị trí" },
    ]);
  });
});

describe("a cell is refused, and the others go on", () => {
  const two = finding("a", "safe", [edit("A1", "x", "y"), edit("B1", "x", "y")]);

  test.each([
    ["changed since the check", "changed", sheetOf(["other", "x"])],
    ["protected", "protected", sheetOf(["x", "x"], { isProtected: true })],
    [
      "covered by a merged cell",
      "covered",
      sheetOf(["x", "x"], { merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] }),
    ],
    ["a table's heading", "table-heading", sheetOf(["x", "x"], { tables: [{ top: 1, left: 1, bottom: 9, right: 1 }] })],
    ["on a sheet that is gone", "sheet-gone", workbookOf([])],
  ])("%s", (_, reason, workbook) => {
    const plan = takeFixes([two], workbook);
    expect(plan.refused.map((cell) => cell.reason)).toEqual(plan.refused.map(() => reason));
    expect(plan.refused.length + plan.cells.length).toBe(2);
    expect(plan.refused.length).toBeGreaterThan(0);
  });

  test("a formula, whatever it shows", () => {
    const sheet = drawSheet([["x", "x"]]);
    const rows = sheet.rows.map((row) => ({ ...row, formulas: ["D4"] }));
    const plan = takeFixes([two], workbookOf([{ ...sheet, rows }]));
    expect(reasons(plan)).toEqual([["A1", "formula"]]);
    expect(brief(plan.cells)).toEqual([["a", "B1", "y"]]);
  });

  test("unless they make sense only together", () => {
    const together = finding("a", "suggested", [edit("A1", 3, 2), edit("B1", 4, 3)], true);
    const plan = takeFixes([together], sheetOf([3, 5]));
    expect(plan.cells).toEqual([]);
    expect(reasons(plan)).toEqual([
      ["A1", "together"],
      ["B1", "changed"],
    ]);
  });
});

test("a plan is weighed again against the workbook as it is when it is carried out", () => {
  const { cells } = takeFixes(
    [finding("a", "safe", [edit("A1", "x", "y"), edit("B1", "x", "y")])],
    sheetOf(["x", "x"]),
  );
  const now = refuseUnfit(cells, sheetOf(["x", "typed since"]));
  expect(brief(now.cells)).toEqual([["a", "A1", "y"]]);
  expect(reasons(now)).toEqual([["B1", "changed"]]);
});

test("fixes that need a person's yes are taken only where they are asked for", () => {
  const safe = finding("a", "safe", [edit("A1", "x", "y")]);
  const suggested = finding("b", "suggested", [edit("B1", "x", "y")]);
  expect([safe, suggested].map(everyFix(false))).toEqual([true, false]);
  expect([safe, suggested, { ...safe, fix: null }].map(everyFix(true))).toEqual([true, true, false]);
});

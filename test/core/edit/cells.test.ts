import { fittingValue, formatOf, sameValue, targetsOf, type Target } from "../../../src/core/edit/cells";
import type { CellValue } from "../../../src/core/model/cell";

test.each([
  [null, "", true],
  ["a", "a", true],
  ["1", 1, false],
  [0, null, false],
  [false, null, false],
  [{ error: "#REF!" }, { error: "#REF!" }, true],
  [{ error: "#REF!" }, { error: "#N/A" }, false],
  [{ error: "#REF!" }, null, false],
] as const)("%j and %j hold the same: %p", (a, b, same) => {
  expect([sameValue(a, b), sameValue(b, a)]).toEqual([same, same]);
});

const set = (cell: string, before: CellValue, after: CellValue) =>
  ({ kind: "set-cell", sheet: "PL01", cell, before, after }) as const;
const refuse = ({ row, column }: Target): never => {
  throw new Error(`refused ${row} ${column}`);
};

test("edits of one sheet are its cells in reading order, edits of one cell are one", () => {
  expect(targetsOf([set("B9", null, 1), set("C2", "a", "b"), set("A2", 5, 6), set("C2", "b", null)], refuse)).toEqual([
    { row: 2, column: 1, before: 5, after: 6 },
    { row: 2, column: 3, before: "a", after: null },
    { row: 9, column: 2, before: null, after: 1 },
  ]);
});

test("an edit that expects something else than the one before it wrote is refused", () => {
  expect(() => targetsOf([set("C2", "a", "b"), set("C2", "a", "c")], refuse)).toThrow("refused 2 3");
});

test("a date has the office's format where its style names none", () => {
  expect(formatOf({ value: null, date: "2024-03-31" })).toBe("dd/mm/yyyy");
  expect(formatOf({ value: null, date: "2024-03-31", style: { numberFormat: "mm/yyyy" } })).toBe("mm/yyyy");
  expect(formatOf({ value: 1, style: { wrap: true } })).toBeUndefined();
});

test("a text is cut to what a cell may hold", () => {
  expect(fittingValue("x".repeat(40_000))).toHaveLength(32_767);
  expect(fittingValue(7)).toBe(7);
});

import { withSameRows } from "../../src/core/same-rows";
import { drawSheet, workbookOf } from "../tools/sheets";

const before = workbookOf([
  drawSheet(
    [
      ["STT", "Nhiệm vụ"],
      [1, "Rà soát"],
      [2, { error: "#REF!" }],
      [3, "Báo cáo"],
    ],
    {
      merges: ["A1:A2"],
      formats: { A4: "0.0" },
    },
  ),
]);
const [sheet] = before.sheets;

test("a workbook that says the same has the very same rows and merges", () => {
  const [again] = withSameRows(before, structuredClone(before)).sheets;
  expect(again!.rows.map((row, at) => row === sheet!.rows[at])).toEqual([true, true, true, true]);
  expect(again!.merges).toBe(sheet!.merges);
});

test.each([
  ["a text", [1, "Rà soát lại"], {}],
  ["a blank", [1, null], {}],
  ["a further cell", [1, "Rà soát", "x"], {}],
  ["a format", [1, "Rà soát"], { formats: { A2: "0.0", A4: "0.0" } }],
  ["a formula", [1, "Rà soát"], { formats: { A4: "0.0" }, formulas: { A2: "1+0" } }],
])("a row that differs in %s is the new one", (_, cells, options) => {
  const now = workbookOf([
    drawSheet([["STT", "Nhiệm vụ"], cells, [2, { error: "#REF!" }], [3, "Báo cáo"]], {
      formats: { A4: "0.0" },
      ...options,
    }),
  ]);
  const [joined] = withSameRows(before, now).sheets;
  expect(joined!.rows.map((row, at) => row === sheet!.rows[at])).toEqual([true, false, true, true]);
  expect(joined).toEqual(now.sheets[0]);
});

test("a sheet of another name, and other merges, are the new ones", () => {
  const renamed = workbookOf([{ ...sheet!, name: "PL02", rows: structuredClone(sheet!.rows) }]);
  expect(withSameRows(before, renamed).sheets[0]!.rows[0]).not.toBe(sheet!.rows[0]);
  const unmerged = workbookOf([{ ...sheet!, merges: [] }]);
  expect(withSameRows(before, unmerged).sheets[0]!.merges).toEqual([]);
});

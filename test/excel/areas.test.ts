import { areasOf, moveFormula } from "../../src/excel/areas";
import { joinAreas, mergeBands } from "../../src/excel/merges";
import { parseRange, rangeName } from "../../src/core/model/cell";

const mark = (cells: readonly string[]) =>
  ({ sheet: "PL01", cells, severity: "error", rule: "r", formula: "B1=0" }) as const;

test("a mark's cells are areas of one column, each list with the formula of its first cell", () => {
  expect(areasOf(mark(["B3", "B4", "B5", "B9", "D4"]))).toEqual([
    { areas: ["B3:B5", "B9"], formula: "B1=0" },
    { areas: ["D4"], formula: "D2=0" },
  ]);
});

test.each([
  ["LEN(TRIM(C12))=0", "LEN(TRIM(D14))=0"],
  ["$C12+C$12+$C$12", "$C14+D$12+$C$12"],
  ['EXACT(C1,"A1 và ""B2""")', 'EXACT(D3,"A1 và ""B2""")'],
  ["'PL 01'!A1+LOG10(A1)", "'PL 01'!B3+LOG10(B3)"],
])("%s moved two down and one to the right is %s", (formula, moved) => {
  expect(moveFormula(formula, 2, 1)).toBe(moved);
});

test("bands of rows have too few cells for more merged areas than Excel lists, and every border has a seam", () => {
  expect(mergeBands(1, 250, 10)).toEqual(["1:102", "103:204", "102:103", "205:250", "204:205"]);
});

const join = (...names: string[]) => joinAreas(names.map((name) => parseRange(name)!)).map(rangeName);

test.each([
  ["areas that Excel gives whole, in several bands", ["B100:B110", "B100:B110", "B100:B110"], ["B100:B110"]],
  ["areas cut where two bands meet", ["B100:B102", "B102:B103", "B103:B110"], ["B100:B110"]],
  ["two areas that only touch", ["B100:B102", "B103:B110"], ["B100:B102", "B103:B110"]],
  ["areas side by side", ["A1:A2", "B1:B2", "C1:D1"], ["A1:A2", "B1:B2", "C1:D1"]],
])("%s", (_, given, joined) => {
  expect(join(...given)).toEqual(joined);
});

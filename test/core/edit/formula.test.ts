import { formulaInRow, linkTarget, moveFormula, resolveFormula } from "../../../src/core/edit/formula";

test.each([
  ["relative", "LEN(TRIM(C12))=0", "LEN(TRIM(D14))=0"],
  ["absolute and mixed", "$C12+C$12+$C$12", "$C14+D$12+$C$12"],
  ["ranges", "SUM(A1:B2)", "SUM(B3:C4)"],
  ["texts", 'EXACT(C1,"A1 và ""B2""")', 'EXACT(D3,"A1 và ""B2""")'],
  ["quoted sheets", "'PL 01'!A1+'A1'!B2", "'PL 01'!B3+'A1'!C4"],
  ["functions and names", "LOG10(A1)+Quý1+A1_x", "LOG10(B3)+Quý1+A1_x"],
])("a formula moves its references along, two down and one to the right: %s", (_, formula, moved) => {
  expect(moveFormula(formula, 2, 1)).toBe(moved);
});

const names = {
  sheets: new Map([["data", "Dữ liệu '2'"]] as const),
  tables: new Map([["SoatDuLieu", "SoatDuLieu_2"]]),
};

test("a planned formula names our sheets and tables as they are called", () => {
  expect(resolveFormula("COUNTIF({{ours:data}}!A:A,SoatDuLieu[Mã])", names)).toBe(
    "COUNTIF('Dữ liệu ''2'''!A:A,SoatDuLieu_2[Mã])",
  );
});

test("a planned formula speaks of the row that it stands in", () => {
  expect(formulaInRow('IF(B{{row}}="",C{{row}},$D$3)', 12)).toBe('IF(B12="",C12,$D$3)');
});

test.each([
  [{ ours: "data", cell: "A1" }, "'Dữ liệu ''2'''!A1"],
  [{ sheet: "Phụ lục '01", cell: "C12" }, "'Phụ lục ''01'!C12"],
] as const)("the link %j leads to %s", (link, target) => expect(linkTarget(link, names)).toBe(target));

test("a sheet of ours that is not there is a fault of the plan's", () => {
  expect(() => resolveFormula("{{ours:units}}!A1", names)).toThrow("units");
  expect(() => linkTarget({ ours: "units", cell: "A1" }, names)).toThrow("units");
});

import { freeSheetName, freeTableNames } from "../../../src/core/edit/names";

test.each([
  ["free", "Tổng hợp", [], "Tổng hợp"],
  ["taken", "Tổng hợp", ["Tổng hợp"], "Tổng hợp (2)"],
  ["taken twice", "Tổng hợp", ["tổng hợp", "TỔNG HỢP (2)"], "Tổng hợp (3)"],
  ["taken in another Unicode form", "Tổng hợp", ["Tổng hợp".normalize("NFD")], "Tổng hợp (2)"],
  ["with signs that Excel refuses", "Quý I/2024: [A]*?\\", [], "Quý I 2024   A"],
  ["between apostrophes", "'Nguồn'", [], "Nguồn"],
  ["empty", " ", [], "_"],
  ["kept by Excel for itself", "History", [], "History_"],
  ["too long", "x".repeat(40), [], "x".repeat(31)],
  ["too long and taken", "x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  ["cut within a surrogate pair", `${"x".repeat(30)}😀`, [], "x".repeat(30)],
])("a sheet's name that is %s: %s", (_, wish, others, name) => {
  expect(freeSheetName(wish, others)).toBe(name);
});

test("tables get the names they wish for, or a number where another has it", () => {
  const names = freeTableNames(["SoatDuLieu", "SoatMuc", "SoatMuc_2"], ["soatmuc", "KeHoach"]);
  expect([...names]).toEqual([
    ["SoatDuLieu", "SoatDuLieu"],
    ["SoatMuc", "SoatMuc_2"],
    ["SoatMuc_2", "SoatMuc_2_2"],
  ]);
});

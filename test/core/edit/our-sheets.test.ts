import { MARKERS, sheetOfReference } from "../../../src/core/edit/our-sheets";

test("each of our sheets has a marker", () => {
  expect(MARKERS.get("_soat_phu_luc_overview")).toBe("overview");
  expect(MARKERS.get("_soat_phu_luc_khac")).toBeUndefined();
});

test.each([
  ["'Tổng hợp'!$A$1", "Tổng hợp"],
  ["='Tổng hợp'!$A$1", "Tổng hợp"],
  ["='Của ''tôi'''!$A$1", "Của 'tôi'"],
  ["=DuLieu!$A$1", "DuLieu"],
  ["DuLieu!$A$1", "DuLieu"],
  ["=#REF!$A$1", null],
  ["#REF!$A$1", null],
  ["=5", null],
])("%s speaks of the sheet %p", (formula, sheet) => expect(sheetOfReference(formula)).toBe(sheet));

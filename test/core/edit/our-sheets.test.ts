import { ourSheetOf, ownCells } from "../../../src/core/edit/our-sheets";
import { rangeOfReference, sheetOfReference } from "../../../src/core/model/reference";

test("each of our sheets has a marker", () => {
  expect(ourSheetOf("_soat_phu_luc_overview")).toBe("overview");
  expect(ourSheetOf("_soat_phu_luc_khac")).toBeNull();
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

test.each([
  ["'Tổng hợp'!$A$1:$J$40", { top: 1, left: 1, bottom: 40, right: 10 }],
  ["='Của !tôi'!$B$2", { top: 2, left: 2, bottom: 2, right: 2 }],
  ["'Tổng hợp'!#REF!", null],
])("%s speaks of the cells %j", (formula, range) => expect(rangeOfReference(formula)).toEqual(range));

test("lines below the settings are ours, lines below other sheets are whoever's wrote them", () => {
  const written = { top: 1, left: 1, bottom: 9, right: 3 };
  expect(ownCells("units", written)).toEqual(written);
  expect(ownCells("settings", written)).toEqual({ ...written, bottom: 1_048_576 });
});

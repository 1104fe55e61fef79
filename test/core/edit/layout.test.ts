import { CALIBRI, columnPixels, digitPixels } from "../../../src/core/edit/column-width";
import { pageMargins, printScale } from "../../../src/core/edit/print";
import { withPageBreaks } from "../../../src/core/edit/page-breaks";
import { tableRange } from "../../../src/core/edit/table";
import type { PrintSetup, SheetLayout } from "../../../src/core/model/edit";

test.each([
  [CALIBRI, 7],
  [{ name: "Times New Roman", size: 12 }, 8],
  [{ name: "Arial", size: 10 }, 7],
  [{ name: "Một phông khác", size: 11 }, 7],
])("a digit of %j is %d pixels wide", (font, pixels) => expect(digitPixels(font)).toBe(pixels));

test.each([
  [8.43, 64],
  [40, 285],
  [0, 5],
])("a column of %d characters of Calibri 11 is %d pixels wide", (characters, pixels) => {
  expect(columnPixels(characters, CALIBRI)).toBe(pixels);
});

test("the header and the footer stand 10 mm from the paper's edge, or at the margin where that is narrower", () => {
  const margins = { top: 20, bottom: 8, left: 30, right: 15 };
  const print: PrintSetup = { orientation: "portrait", fitWidth: 1, margins, pageNumbers: true };
  expect(pageMargins(print)).toEqual({ ...margins, header: 10, footer: 8 });
});

test.each([
  [[{ width: 6 }, { width: 46 }], 100],
  [[{ width: 6 }, { width: 100 }, { width: 66 }], 75],
  [[{ width: 6 }, { width: 100 }, { width: 66 }, { width: 90, hidden: true as const }], 75],
  [[{ width: 9999 }], 10],
])("columns %j print on one page across at %d percent", (columns, scale) => {
  const margins = { top: 20, bottom: 20, left: 30, right: 15 };
  const print: PrintSetup = { orientation: "landscape", fitWidth: 1, margins, pageNumbers: true };
  expect(printScale({ columns }, print, CALIBRI)).toBe(scale);
});

test.each([
  ["A1:B1", { top: 1, left: 1, bottom: 2, right: 2 }],
  ["A1:B9", { top: 1, left: 1, bottom: 9, right: 2 }],
])("an Excel table planned on %s has a row under its headings", (range, expected) => {
  expect(tableRange({ name: "SoatDuLieu", range, columns: ["Mã", "Tên"] })).toEqual(expected);
});

/** 16 rows of 30 points fill the 481 points of a landscape page. */
const pageOf = (rows: number, print: Partial<PrintSetup>): SheetLayout => ({
  name: "Đôn đốc",
  columns: [{ width: 60 }],
  rows: Array.from({ length: rows }, () => ({ height: 30, cells: [] })),
  merges: [],
  freeze: null,
  tabColor: null,
  print: {
    orientation: "landscape",
    fitWidth: 1,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumbers: true,
    ...print,
  },
});

test.each<[string, Partial<PrintSetup>, readonly number[] | undefined]>([
  ["stays where rows follow it on its page", { headings: [1, 9] }, undefined],
  ["goes to the next page where it would be the last row", { headings: [15] }, [15]],
  ["goes there together with the heading below it", { headings: [13, 14] }, [13]],
  ["counts from the page that it begins", { headings: [15, 28, 29] }, [15, 28]],
  ["counts from the breaks that were planned", { headings: [15, 22], breaks: [8] }, [8, 22]],
  ["counts the rows repeated on each page", { headings: [15, 26], titleRows: [1, 3] }, [15, 26]],
])("a heading %s", (_, print, breaks) => {
  expect(withPageBreaks(pageOf(40, print), CALIBRI).print?.breaks).toEqual(breaks);
});

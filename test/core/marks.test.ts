import type { CellValue } from "../../src/core/model/cell";
import type { Finding } from "../../src/core/model/finding";
import { marksOf } from "../../src/core/marks";
import { address } from "../../src/core/model/cell";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { drawn } from "./rules/rule-test";

const finding = (row: number, column: number, rule = "owner-missing"): Finding => ({
  rule,
  key: `${rule}-${row}-${column}`,
  severity: "error",
  sheet: "PL01",
  cell: address(row, column),
  row,
  column,
  number: null,
  task: "",
  header: "",
  owners: [],
  facts: null,
  fix: null,
});

/** The formula of a mark on A1 when A1 holds a value. */
const formulaFor = (value: CellValue) => marksOf([finding(1, 1)], drawn({ rows: [[value]] }))[0]!.formula;
const signed = (fault: string) => `AND(${fault},LEN("soat-phu-luc:owner-missing")>0)`;
const blank = 'LEN(TRIM(SUBSTITUTE(A1,"\u00a0","")))=0';

test.each<[string, CellValue, string]>([
  ["a blank cell, while it is blank", null, blank],
  ["spaces, while nothing else is typed", "  ", blank],
  ["a non-breaking space alike", "\u00a0", blank],
  ["a text, while it is that text", "31/4/2024", 'EXACT(A1,"31/4/2024")'],
  ["a text with quotes", 'ghi "nt"', 'EXACT(A1,"ghi ""nt""")'],
  ["a number", 4, "AND(ISNUMBER(A1),A1=4)"],
  ["a truth value", true, "AND(ISLOGICAL(A1),A1=TRUE)"],
  ["an error", { error: "#REF!" }, "ISERROR(A1)"],
  ["a text of two lines, by its length and beginning", "Quý I\nhoặc II", 'AND(LEN(A1)=13,EXACT(LEFT(A1,5),"Quý I"))'],
  [
    "a text too long for a formula, by its length and beginning",
    "a".repeat(256),
    `AND(LEN(A1)=256,EXACT(LEFT(A1,120),"${"a".repeat(120)}"))`,
  ],
])("marks %s", (_name, value, fault) => {
  expect(formulaFor(value)).toBe(signed(fault));
});

test("cells of one column that share a fault are one mark, written for the topmost", () => {
  const workbook = drawn({ rows: [["a"], [null], ["b"], [null], [null]] });
  const marks = marksOf([finding(5, 1), finding(2, 1), finding(4, 1)], workbook);
  expect(marks.map(({ cells, formula }) => [cells, formula])).toEqual([
    [["A2", "A4", "A5"], signed(blank.replace("A1", "A2"))],
  ]);
});

test("other rules, columns and contents are marks of their own", () => {
  const workbook = drawn({
    rows: [
      [null, null],
      ["x", "y"],
    ],
  });
  const marks = marksOf(
    [finding(1, 1), finding(1, 2), finding(1, 1, "deadline-missing"), finding(2, 1), finding(2, 2)],
    workbook,
  );
  expect(marks.map(({ rule, cells }) => `${rule} ${cells.join(" ")}`)).toEqual([
    "owner-missing A1",
    "owner-missing B1",
    "deadline-missing A1",
    "owner-missing A2",
    "owner-missing B2",
  ]);
});

test("a cell with two findings of one rule is named once", () => {
  expect(marksOf([finding(1, 1), finding(1, 1)], drawn({ rows: [[null]] }))[0]!.cells).toEqual(["A1"]);
});

testWithLibreOffice("a spreadsheet program holds each mark while its fault lasts, and no longer", () => {
  const cases: readonly (readonly [
    before: string | number | boolean | null,
    after: string | number | boolean | null,
  ])[] = [
    [null, "Văn phòng Sở"],
    ["\u00a0", "Văn phòng Sở"],
    ["  ", 4],
    ["31/4/2024", "30/4/2024"],
    ['ghi "nt"', "Ghi “nt”"],
    ["văn phòng", "Văn phòng"],
    [4, 5],
    [4, "4"],
    [true, false],
    ["Quý I\nhoặc II", "Quý I"],
    ["Việc dài ".repeat(40), "Việc dài"],
    ["=A1", "A1"],
  ];
  const formulas = cases.map(([before], index) => {
    const rows = [...Array.from({ length: index }, () => [null]), [before]];
    return marksOf([finding(index + 1, 1)], drawn({ rows }))[0]!.formula;
  });
  const shownWith = (values: readonly (string | number | boolean | null)[]) => {
    const rows = values.map((value, index) => ({
      height: null,
      cells: [{ value }, { value: null, formula: formulas[index]! }],
    }));
    const columns = [{ width: 20 }, { width: 10 }];
    const plan = { name: "PL01", columns, rows, merges: [], freeze: null, print: null, tabColor: null };
    const [sheet] = openXlsx(convert(createXlsx([plan]), "xlsx"), "in.xlsx").workbook().sheets;
    return sheet!.rows.map((row) => row.values[1]);
  };
  expect(shownWith(cases.map(([before]) => before))).toEqual(cases.map(() => true));
  expect(shownWith(cases.map(([, after]) => after))).toEqual(cases.map(() => false));
});

import type { Edit, PlannedCell, SheetPlan } from "../../src/core/model/edit";
import { excelHost } from "../../src/excel";
import { useStandin } from "../standin/office";
import { open, refusal, write } from "./write-support";

useStandin();

const cell = (value: PlannedCell["value"], more: Partial<PlannedCell> = {}): PlannedCell => ({ value, ...more });
const bold = { font: { bold: true }, fill: "D9E1F2", border: "thin" } as const;
const plan = (more: Partial<SheetPlan> = {}): SheetPlan => ({
  id: "units",
  name: "Tổng hợp",
  columns: [{ width: 5 }, { width: 30 }, { width: 10, hidden: true }],
  rows: [
    { height: 30, cells: [cell("Đơn vị", { style: bold }), cell("Số", { style: bold })] },
    {
      height: null,
      cells: [
        cell("=2", { link: { sheet: "PL 'a'", cell: "C12" } }),
        cell(0, { formula: "COUNTA({{ours:units}}!A:A)", style: { numberFormat: "#,##0" } }),
        cell(1, { formula: "B{{row}}+1" }),
      ],
    },
    { height: null, cells: [null, cell(null, { date: "2024-03-31" })] },
  ],
  merges: ["A1:B1"],
  freeze: { rows: 1, columns: 1 },
  print: {
    orientation: "landscape",
    fitWidth: 1,
    titleRows: [1, 1],
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumbers: true,
  },
  tabColor: "1F4E79",
  ...more,
});
const put = (more?: Partial<SheetPlan>): Edit => ({ kind: "put-sheet", plan: plan(more) });

test("a new sheet holds what was planned", async () => {
  const book = open();
  await write(put());
  const sheet = book.sheet("Tổng hợp");
  expect(sheet.cell(2, 1)).toMatchObject({ value: "=2", formula: null });
  expect(sheet.cell(2, 2)).toMatchObject({ formula: "=COUNTA('Tổng hợp'!A:A)", format: "#,##0" });
  expect(sheet.cell(2, 3)).toMatchObject({ formula: "=B2+1" });
  expect(sheet.cell(3, 2)).toMatchObject({ value: 45382, format: "dd/mm/yyyy" });
  expect(sheet.links).toEqual(new Map([["A2", "'PL ''a'''!C12"]]));
  expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  // Behind the plan stands the record of what was written, hidden.
  expect([...sheet.hiddenColumns]).toEqual([3, 4, 5]);
  expect(sheet.frozen).toBe("A1:A1");
  expect(sheet.look).toEqual(
    expect.arrayContaining([
      "A1:B1 font.bold true",
      "A1:B1 fill.color #D9E1F2",
      "B:B width 161.25",
      "1:1 height 30",
      "print Landscape",
      "print titles $1:$1",
      "tab #1F4E79",
    ]),
  );
  expect(book.names.get("_soat_phu_luc_units")).toMatchObject({
    formula: "='Tổng hợp'!$A$1:$E$3",
    visible: false,
  });
});

test.each([
  [{ name: "Times New Roman", size: 14 }, "B:B width 206.25"],
  [null, "B:B width 161.25"],
])("columns are as wide as characters of the default font, %j, and five pixels more", async (font, width) => {
  const book = open();
  book.defaultFont = font;
  await write(put());
  expect(book.sheet("Tổng hợp").look).toContain(width);
});

test("putting it twice keeps one sheet, under the name that the user gave it", async () => {
  const book = open();
  await write(put());
  const first = JSON.stringify(book.sheet("Tổng hợp").snapshot());
  await write(put());
  expect(book.sheets.map(({ name }) => name)).toEqual(["PL01", "Tổng hợp"]);
  const again = book.sheet("Tổng hợp").look.filter((line) => !line.endsWith("standard height true"));
  book.sheet("Tổng hợp").look = again;
  expect(JSON.stringify(book.sheet("Tổng hợp").snapshot())).toBe(first);
});

test("a user's sheet of the same name survives", async () => {
  const book = open();
  book.add("tổng hợp").put(1, 1, { value: "của tôi" });
  await write(put());
  expect(book.sheets.map(({ name }) => name)).toEqual(["PL01", "tổng hợp", "Tổng hợp (2)"]);
  expect(book.sheet("tổng hợp").cell(1, 1).value).toBe("của tôi");
  expect((await excelHost().read()).sheets.map(({ ours }) => ours)).toEqual([null, null, "units"]);
});

test("a marker that outlived its sheet is put right", async () => {
  const book = open();
  book.names.set("_soat_phu_luc_units", { name: "_soat_phu_luc_units", formula: "=#REF!$A$1", visible: false });
  await write(put());
  expect(book.names.get("_soat_phu_luc_units")!.formula).toBe("='Tổng hợp'!$A$1:$E$3");
});

test("an Excel table stands before the formulas that name it", async () => {
  const book = open();
  const table = { name: "SoatDuLieu", range: "A1:B2", columns: ["Mã", "Tên"] };
  const data = put({ id: "data", name: "Dữ liệu", merges: [], table, hidden: true });
  await write(put(), data);
  await write(put(), data);
  expect(book.sheet("Dữ liệu").tables).toMatchObject([{ name: "SoatDuLieu", range: { bottom: 2, right: 2 } }]);
  expect(book.sheet("Dữ liệu").visibility).toBe("Hidden");
  const order = book.writes.filter((line) => /^(Tables.Add|Range.Formulas)/.test(line));
  expect(order[0]).toMatch(/^Tables.Add/);
});

test("a user's table of the same name survives, and formulas name ours", async () => {
  const book = open();
  book
    .sheet("PL01")
    .tables.push({ id: "{t}", name: "SoatDuLieu", range: { top: 1, left: 1, bottom: 2, right: 2 }, look: [] });
  const table = { name: "SoatDuLieu", range: "A1:B2", columns: ["Mã", "Tên"] };
  const rows = [{ height: null, cells: [cell(0, { formula: "SUM(SoatDuLieu[Mã])" })] }];
  await write(put({ rows, merges: [] }), put({ id: "data", name: "Dữ liệu", merges: [], table }));
  expect(book.sheet("Dữ liệu").tables[0]!.name).toBe("SoatDuLieu_2");
  expect(book.sheet("Tổng hợp").cell(1, 1).formula).toBe("=SUM(SoatDuLieu_2[Mã])");
});

test("more links than Excel takes one by one are formulas", async () => {
  const book = open();
  const link = { sheet: "PL01", cell: "C12" };
  const rows = Array.from({ length: 1001 }, (_, index) => ({
    height: null,
    cells: [cell(index, { link }), cell('"x"', { link })],
  }));
  await write(put({ rows, merges: [] }));
  const sheet = book.sheet("Tổng hợp");
  expect(sheet.links.size).toBe(0);
  expect(sheet.cell(8, 1).formula).toBe(`=HYPERLINK("#'PL01'!C12",7)`);
  expect(sheet.cell(8, 2).formula).toBe(`=HYPERLINK("#'PL01'!C12","""x""")`);
});

test("dropping takes the sheet and its marker away", async () => {
  const book = open();
  const before = JSON.stringify(book.snapshot());
  await write(put());
  await write({ kind: "drop-sheet", id: "units" });
  expect(JSON.stringify(book.snapshot())).toBe(before);
  await write({ kind: "drop-sheet", id: "units" });
});

test("a protected workbook is refused and nothing is written", async () => {
  const book = open();
  book.isProtected = true;
  expect((await refusal(write(put()))).code).toBe("structure-protected");
  expect(book.writes).toEqual([]);
});

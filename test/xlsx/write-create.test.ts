import { read } from "@e965/xlsx";
import type { CellStyle } from "../../src/core/model/edit";
import { createXlsx, openXlsx } from "../../src/xlsx/index";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { workbookParts, worksheet, zipped } from "./handmade";
import { edited, layout, partOf, planned, put } from "./write-support";

const heading: CellStyle = { font: { bold: true }, fill: "DDEBF7", border: "thin", horizontal: "center", wrap: true };
const layouts = [
  layout(
    "Phụ lục 01",
    [planned({ value: "DANH MỤC", style: heading }, null), planned("TT", "Nhiệm vụ"), planned(1, "Rà soát")],
    {
      columns: [{ width: 6 }, { width: 40 }],
      merges: ["A1:B1"],
      freeze: { rows: 2, columns: 0 },
      print: {
        orientation: "landscape",
        fitWidth: 1,
        titleRows: [2, 2],
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        pageNumbers: true,
      },
    },
  ),
  layout("Phụ lục 02", [planned({ value: 3, formula: "'Phụ lục 01'!A3+2" })], { hidden: true }),
];

test("a new workbook holds its layouts, and the same layouts give the same bytes", () => {
  const bytes = createXlsx(layouts);
  expect(Buffer.from(createXlsx(layouts))).toEqual(Buffer.from(bytes));
  const [first, second] = openXlsx(bytes, "mới.xlsx").workbook().sheets;
  expect(first).toMatchObject({
    name: "Phụ lục 01",
    ours: null,
    hidden: false,
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  });
  expect(first!.rows.map(({ values }) => values)).toEqual([["DANH MỤC"], ["TT", "Nhiệm vụ"], [1, "Rà soát"]]);
  expect(second).toMatchObject({ hidden: true, rows: [{ row: 1, values: [3], formulas: ["'Phụ lục 01'!A3+2"] }] });
  expect(read(bytes).SheetNames).toEqual(["Phụ lục 01", "Phụ lục 02"]);
});

test("equal styles are written once", () => {
  const copies = Array.from({ length: 50 }, () => planned({ value: 1, style: structuredClone(heading) }));
  const styles = partOf(createXlsx([layout("A", copies)]), "xl/styles.xml");
  expect(styles).toContain('<cellXfs count="2">');
  expect(styles).toContain('<fonts count="2">');
});

test("a sheet prints on A4, with margins in inches, repeated rows and a page number from the second page on", () => {
  const bytes = createXlsx(layouts);
  const text = partOf(bytes, "xl/worksheets/sheet1.xml");
  expect(text).toContain(
    '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape" firstPageNumber="1" useFirstPageNumber="1"/>',
  );
  expect(text).toContain('<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874"');
  expect(text).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader>',
  );
  expect(partOf(bytes, "xl/workbook.xml")).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Phụ lục 01\'!$2:$2<',
  );
});

test("a sheet with page breaks prints at the scale that its width asks for, as programs heed no breaks otherwise", () => {
  const rows = Array.from({ length: 9 }, (_, row) => planned(row));
  const print = { ...layouts[0]!.print!, breaks: [4, 8] };
  const text = partOf(
    createXlsx([layout("A", rows, { columns: [{ width: 172 }], print })]),
    "xl/worksheets/sheet1.xml",
  );
  expect(text).toContain('<pageSetup paperSize="9" scale="66" orientation="landscape"');
  expect(text).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="7" max="16383" man="1"/></rowBreaks>',
  );
  expect(text).not.toContain("fitToPage");
});

test("a row of long text is made high enough to show it, one line is left to the program", () => {
  const style: CellStyle = { wrap: true };
  const long = { value: "Rà soát, sắp xếp tổ chức bộ máy ".repeat(6), style };
  const text = partOf(
    createXlsx([layout("A", [planned(long), planned({ value: "ngắn", style })], { columns: [{ width: 40 }] })]),
    "xl/worksheets/sheet1.xml",
  );
  expect(Number(/<row r="1" ht="(\d+)">/.exec(text)![1])).toBeGreaterThan(5 * 12);
  expect(text).toContain('<row r="2"><c');
});

test.each([
  [
    "Calibri 11, the digits of which are 7 pixels wide",
    put("data", "D", [], { columns: [{ width: 40 }] }),
    "40.7109375",
  ],
  ["a font of 8 pixels", null, "40.625"],
])("a column is as wide as Excel counts characters and five pixels more: %s", (_, edit, width) => {
  const plain = zipped(workbookParts([worksheet("")]));
  const bytes = edit ? edited(plain, edit) : createXlsx([layout("D", [], { columns: [{ width: 40 }] })]);
  expect(partOf(bytes, `xl/worksheets/sheet${edit ? 2 : 1}.xml`)).toContain(`<col min="1" max="1" width="${width}"`);
  expect(openXlsx(bytes, "a.xlsx").look("D").pixels(1)).toBe(edit ? 285 : 325);
});

testWithLibreOffice("LibreOffice opens a new workbook and computes what is stored", () => {
  const sheet = read(convert(createXlsx(layouts), "xlsx")).Sheets;
  expect(sheet["Phụ lục 01"]!.B3.v).toBe("Rà soát");
  expect(sheet["Phụ lục 02"]!.A1).toMatchObject({ v: 3 });
});

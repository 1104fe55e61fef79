import type { SheetPlan } from "../../src/core/model/edit";
import { overwritten } from "../../src/core/edit/overwritten";
import { createXlsx, openXlsx } from "../../src/xlsx/index";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { workbookParts, worksheet, zipped } from "./handmade";
import { allParts, differences, edited, layout, partOf, planned, put, valueAt } from "./write-support";

const SHEET = "xl/worksheets/sheet2.xml";
const RELATIONS = "xl/worksheets/_rels/sheet2.xml.rels";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const base = zipped(workbookParts([worksheet('<row r="1"><c r="A1"><v>5</v></c></row>')]));

const heading = planned("TT", "Đơn vị");
const units = ["Sở Y tế", "Sở Nội vụ", "Văn phòng"];
const rowsOf = (count: number) => [heading, ...units.slice(0, count).map((unit, index) => planned(index + 1, unit))];
const columns = [{ width: 6 }, { width: 40 }];
const putUnits = (count: number, more: Partial<SheetPlan> = {}) =>
  put("units", "Theo đơn vị", rowsOf(count), { columns, ...more });

/** Two units in A1:B3, with the record in column D; what someone adds stands from column E or row 4 on. */
const written = edited(base, putUnits(2));

/** The workbook with its sheet of ours changed as text, and other parts put in their place. */
function touched(change: (sheet: string) => string, more: Record<string, string> = {}): Uint8Array {
  return zipped({ ...allParts(written), [SHEET]: change(partOf(written, SHEET)), ...more });
}

const addCell = (row: number, cell: string) => (text: string) =>
  text.replace(new RegExp(`(<row r="${row}".*?)(</row>)`), `$1${cell}$2`);
const after = (element: string, xml: string) => (text: string) => text.replace(element, element + xml);
const relations = (...entries: readonly (readonly [id: string, kind: string, target: string, mode?: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, kind, target, mode]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode ?? ""}/>`,
    )
    .join("")}</Relationships>`;

describe("what others added to a sheet of ours stays when it is put again", () => {
  test.each<[string, (text: string) => string, string]>([
    [
      "a text in a column beside ours",
      addCell(2, '<c r="F2" s="0" t="inlineStr"><is><t>tốt</t></is></c>'),
      '</is></c><c r="F2" s="0" t="inlineStr"><is><t>tốt</t></is></c></row>',
    ],
    [
      "a formula beside ours",
      addCell(3, '<c r="E3"><f>A3*2</f><v>4</v></c>'),
      '<c r="E3"><f>A3*2</f><v>4</v></c></row>',
    ],
    [
      "a row below, with its height",
      (text) =>
        text.replace("</sheetData>", '<row r="6" ht="30" customHeight="1"><c r="B6"><v>9</v></c></row></sheetData>'),
      '<row r="6" ht="30" customHeight="1"><c r="B6"><v>9</v></c></row></sheetData>',
    ],
    [
      "a column's width",
      (text) => text.replace(/width="[\d.]+"/, 'width="12.5"'),
      '<col min="1" max="1" width="12.5" customWidth="1"/>',
    ],
    [
      "a width of a column beside ours",
      (text) => text.replace("</cols>", '<col min="6" max="6" width="33" customWidth="1"/></cols>'),
      '<col min="6" max="6" width="33" customWidth="1"/></cols>',
    ],
    [
      "merged cells below",
      after("</sheetData>", '<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>'),
      '<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>',
    ],
    [
      "a conditional format, on our cells too",
      after(
        "</sheetData>",
        '<conditionalFormatting sqref="B2:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>B2="x"</formula></cfRule></conditionalFormatting>',
      ),
      'sqref="B2:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>B2="x"</formula></cfRule>',
    ],
    [
      "a data bar beside ours",
      after(
        "</sheetData>",
        '<conditionalFormatting sqref="F2:F9"><cfRule type="dataBar" priority="4"/></conditionalFormatting>',
      ),
      '<conditionalFormatting sqref="F2:F9"><cfRule type="dataBar" priority="4"/></conditionalFormatting>',
    ],
    [
      "a list to choose from",
      after(
        "</sheetData>",
        '<dataValidations count="1"><dataValidation type="list" sqref="F2"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
      '<dataValidation type="list" sqref="F2">',
    ],
    [
      "a manual page break",
      after("</sheetData>", '<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>'),
      '<brk id="2" max="16383" man="1"/>',
    ],
    [
      "a link below",
      after(
        "</sheetData>",
        `<hyperlinks><hyperlink ref="A2" location="'S1'!A1"/><hyperlink ref="B7" location="'S1'!A1"/></hyperlinks>`,
      ),
      `<hyperlinks><hyperlink ref="B7" location="'S1'!A1"/></hyperlinks>`,
    ],
  ])("%s", (_, change, kept) => {
    const again = edited(touched(change), putUnits(2));
    expect(partOf(again, SHEET)).toContain(kept);
    expect(valueAt(again, "Theo đơn vị", 3, 2)).toBe("Sở Nội vụ");
    expect(Buffer.from(edited(again, putUnits(2)))).toEqual(Buffer.from(again));
  });

  test("notes with their drawing, and links out of the workbook", () => {
    const parts = {
      [RELATIONS]: relations(
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId3", "hyperlink", "https://example.vn/", ' TargetMode="External"'],
        ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ),
      "xl/comments1.xml": "<comments/>",
      "xl/drawings/vmlDrawing1.vml": "<xml/>",
      "xl/printerSettings/printerSettings1.bin": "x",
    };
    const links =
      '<hyperlinks><hyperlink ref="F2" r:id="rId3"/></hyperlinks><pageSetup r:id="rId4"/><legacyDrawing r:id="rId2"/>';
    const noted = touched(after("</sheetData>", links), parts);
    const again = edited(noted, putUnits(2, { charts: [] }));
    expect(differences(noted, again).filter((sign) => !sign.startsWith("~"))).toEqual([
      "- xl/printerSettings/printerSettings1.bin",
    ]);
    const text = partOf(again, SHEET);
    expect(text).toContain(
      '<hyperlinks><hyperlink ref="F2" r:id="rId3"/></hyperlinks><legacyDrawing r:id="rId2"/></worksheet>',
    );
    expect(partOf(again, RELATIONS)).not.toContain("printerSettings");
    expect(Buffer.from(edited(again, putUnits(2)))).toEqual(Buffer.from(again));
  });

  test("an Excel table beside ours", () => {
    const ours = { table: { name: "DuLieu", range: "A1:B3", columns: ["TT", "Đơn vị"] } };
    const tabled = edited(base, putUnits(2, ours));
    const file = zipped({
      ...allParts(tabled),
      [SHEET]: partOf(tabled, SHEET).replace(
        /<tableParts.*<\/tableParts>/,
        '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId5"/></tableParts>',
      ),
      [RELATIONS]: relations(["rId1", "table", "../tables/table1.xml"], ["rId5", "table", "../tables/table2.xml"]),
      "xl/tables/table2.xml": '<table id="2" name="CuaToi" displayName="CuaToi" ref="F1:G4"/>',
    });
    const again = edited(file, putUnits(2, ours));
    expect(openXlsx(again, "a.xlsx").workbook().sheets[1]!.tables).toHaveLength(2);
    expect(partOf(again, "xl/tables/table2.xml")).toContain("CuaToi");
  });

  test("a print area of the office's own", () => {
    const area = `<definedName name="_xlnm.Print_Area" localSheetId="1">'Theo đơn vị'!$A$1:$F$9</definedName>`;
    const workbook = partOf(written, "xl/workbook.xml").replace("<definedNames>", `<definedNames>${area}`);
    const again = edited(
      touched((text) => text, { "xl/workbook.xml": workbook }),
      putUnits(2),
    );
    expect(partOf(again, "xl/workbook.xml")).toContain(area);
  });

  test("in a part that names its elements with a prefix", () => {
    const prefixed = touched((text) =>
      addCell(
        2,
        '<c r="F2"><v>7</v></c>',
      )(text)
        .replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
        .replace("xmlns=", 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x='),
    );
    const again = edited(prefixed, putUnits(2));
    expect(valueAt(again, "Theo đơn vị", 2, 6)).toBe(7);
    expect(partOf(again, SHEET)).toContain(' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"');
  });
});

describe("what we wrote last time goes", () => {
  test("rows and columns that are no longer planned", () => {
    const again = edited(edited(base, putUnits(3)), putUnits(1));
    expect(partOf(again, SHEET)).toBe(partOf(edited(base, putUnits(1)), SHEET));
  });

  test("also after rows were put in above it", () => {
    const moved = touched(
      (text) => text.replace(/r="([A-D]?)([123])"/g, (_, column, row) => `r="${column}${Number(row) + 2}"`),
      { "xl/workbook.xml": partOf(written, "xl/workbook.xml").replace("$A$1:$D$3", "$A$3:$D$5") },
    );
    const again = edited(moved, putUnits(2));
    expect(
      openXlsx(again, "a.xlsx")
        .workbook()
        .sheets[1]!.rows.map(({ row }) => row),
    ).toEqual([1, 2, 3]);
  });

  test("and makes way for more, over whatever stands there: that is said before", () => {
    const noted = touched((text) =>
      text.replace("</sheetData>", '<row r="4"><c r="B4"><v>9</v></c><c r="F4"><v>8</v></c></row></sheetData>'),
    );
    const file = openXlsx(noted, "a.xlsx");
    const { plan } = putUnits(3) as { plan: SheetPlan };
    expect(overwritten(plan, file.workbook().sheets[1]!, false)).toEqual([{ cell: "B4", before: 9 }]);
    const again = edited(noted, putUnits(3));
    expect(valueAt(again, "Theo đơn vị", 4, 2)).toBe("Văn phòng");
    expect(valueAt(again, "Theo đơn vị", 4, 6)).toBe(8);
  });

  test("on the settings sheet also lines that someone added below, which the plan has by now", () => {
    const first = edited(base, put("settings", "Cài đặt", rowsOf(1), { columns }));
    const added = partOf(first, SHEET).replace(
      "</sheetData>",
      '<row r="9"><c r="B9"><v>9</v></c><c r="F9"><v>8</v></c></row></sheetData>',
    );
    const again = edited(
      zipped({ ...allParts(first), [SHEET]: added }),
      put("settings", "Cài đặt", rowsOf(2), { columns }),
    );
    expect([valueAt(again, "Cài đặt", 9, 2), valueAt(again, "Cài đặt", 9, 6)]).toEqual([null, 8]);
  });

  test("a formula that others shared with a cell of theirs that goes stays as their own", () => {
    const shared =
      '<row r="4"><c r="E4"><f t="shared" si="0" ref="E4:E6">A4+$B$1</f><v>1</v></c></row><row r="5"><c r="E5"><f t="shared" si="0"/><v>2</v></c></row>';
    const wider = put("units", "Theo đơn vị", [...rowsOf(2), planned(1, 2, 3)], { columns });
    const again = edited(
      touched((text) => text.replace("</sheetData>", `${shared}</sheetData>`)),
      wider,
    );
    expect(partOf(again, SHEET)).toContain('<c r="E5"><f>A5+$B$1</f><v>2</v></c>');
  });
});

test("formulas that we share take no number that others' formulas share", () => {
  const theirs = (row: number, f: string) => `<row r="${row}"><c r="E${row}">${f}<v>1</v></c></row>`;
  const text = theirs(8, '<f t="shared" si="0" ref="E8:E9">A8+$B$1</f>') + theirs(9, '<f t="shared" si="0"/>');
  const line = () => planned({ value: 2, formula: "B{{row}}*2" }, 1);
  const again = edited(
    touched((sheet) => sheet.replace("</sheetData>", `${text}</sheetData>`)),
    put("units", "Theo đơn vị", [...rowsOf(0), line(), line()], { columns }),
  );
  const groups = [...partOf(again, SHEET).matchAll(/<f t="shared"[^>]*\bsi="(\d)"/g)].map(([, id]) => id);
  expect(groups).toEqual(["1", "1", "0", "0"]);
});

test("nothing that we wrote counts as someone's typing", () => {
  const file = openXlsx(written, "a.xlsx");
  const { plan } = putUnits(2) as { plan: SheetPlan };
  expect(overwritten(plan, file.workbook().sheets[1]!, false)).toEqual([]);
  file.apply([{ kind: "set-cell", sheet: "Theo đơn vị", cell: "B3", before: "Sở Nội vụ", after: "Sở khác" }]);
  expect(overwritten(plan, file.workbook().sheets[1]!, false)).toEqual([{ cell: "B3", before: "Sở khác" }]);
});

testWithLibreOffice("a sheet that LibreOffice saved is known as ours, and put again in place", () => {
  const sum = { value: 2, formula: "COUNTA(B2:B3)" };
  const date = { value: null, date: "2024-03-31" } as const;
  const edit = put("units", "Theo đơn vị", [...rowsOf(2), planned(sum, date), planned("a\nb", 0.1)], { columns });
  const saved = convert(edited(createXlsx([layout("S1", [planned(1)])]), edit), "xlsx");
  const sheet = openXlsx(saved, "a.xlsx").workbook().sheets[1]!;
  expect(sheet.ours).toBe("units");
  const { plan } = edit as { plan: SheetPlan };
  expect(overwritten(plan, sheet, false)).toEqual([]);
  const again = edited(saved, edit);
  expect(valueAt(again, "Theo đơn vị", 4, 1)).toBe(2);
  expect(Buffer.from(edited(again, edit))).toEqual(Buffer.from(again));
});

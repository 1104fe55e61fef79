import { read } from "@e965/xlsx";
import { MARK_SIGN, type Edit, type Mark } from "../../src/core/model/edit";
import { createXlsx, openXlsx } from "../../src/xlsx/index";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { refusal, workbookParts, worksheet, zipped } from "./handmade";
import { allParts, differences, edited, layout, onRealFiles, partOf, planned } from "./write-support";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const mark = (cells: readonly string[], more: Partial<Mark> = {}): Mark => ({
  sheet: "S1",
  cells,
  severity: "error",
  rule: "owner-missing",
  formula: `AND(LEN(TRIM(${cells[0]}))=0,"${MARK_SIGN}owner-missing"<>"")`,
  ...more,
});
const setMarks = (...marks: readonly Mark[]): Edit => ({ kind: "set-marks", marks });
const off = setMarks();

const USERS_RULE = '<cfRule type="cellIs" dxfId="0" priority="4" operator="equal"><formula>1</formula></cfRule>';
const USERS = `<conditionalFormatting sqref="A1:A9">${USERS_RULE}</conditionalFormatting>`;
const AFTER = '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
const USERS_STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;
const data = '<row r="2"><c r="B2"><v>1</v></c></row>';

const book = (after: string, styles = USERS_STYLES) =>
  zipped(workbookParts([worksheet(data, after)], { [STYLES]: styles }));

/** The conditional formats of a sheet as [range, rule's attributes, formula]. */
const formatsOf = (bytes: Uint8Array) =>
  [
    ...partOf(bytes, SHEET).matchAll(
      /<conditionalFormatting sqref="([^"]*)"><cfRule type="expression" dxfId="(\d+)" priority="(\d+)"><formula>(.*?)<\/formula>/g,
    ),
  ].map(([, sqref, dxf, priority, formula]) => [sqref, Number(dxf), Number(priority), formula]);

describe("marks are conditional formats of ours", () => {
  test("one for the cells that share a formula, at the schema's place and behind the user's own", () => {
    const after = edited(
      book(`<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>${USERS}${AFTER}`),
      setMarks(mark(["C12", "C13", "C15"])),
    );
    expect(
      differences(book(`<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>${USERS}${AFTER}`), after),
    ).toEqual([`~ ${STYLES}`, `~ ${SHEET}`]);
    expect(partOf(after, SHEET)).toContain(`${USERS}<conditionalFormatting sqref="C12:C13 C15">`);
    expect(formatsOf(after)).toEqual([
      ["C12:C13 C15", 1, 5, `AND(LEN(TRIM(C12))=0,"${MARK_SIGN}owner-missing"&lt;&gt;"")`],
    ]);
  });

  test("graver ones come first, and each severity has a line and a face of its own beside its colour", () => {
    const marks = (["info", "error", "warning"] as const).map((severity, index) =>
      mark([`C${index + 1}`], { severity }),
    );
    const after = edited(book(AFTER), setMarks(...marks));
    expect(formatsOf(after).map(([sqref, dxf, priority]) => [sqref, dxf, priority])).toEqual([
      ["C2", 1, 1],
      ["C3", 2, 2],
      ["C1", 3, 3],
    ]);
    const styles = partOf(after, STYLES);
    expect([...styles.matchAll(/<left style="(\w+)">/g)].map(([, style]) => style)).toEqual([
      "dashed",
      "dashDot",
      "dotted",
    ]);
    expect(styles).toContain('<dxfs count="4"><dxf><font><b/></font></dxf>');
  });

  test("cells of several columns get the formula written for each column's first", () => {
    const formula = `AND(LEN(D5)=0,$A$1<B5,COUNTIF('A1'!$B:$B,D5)>0,LOG10(2)>0,"D5"<>"${MARK_SIGN}x")`;
    const after = edited(book(AFTER), setMarks(mark(["D5", "C12", "D4"], { formula })));
    expect(formatsOf(after).map(([sqref, , , text]) => [sqref, text])).toEqual([
      ["D4:D5", `AND(LEN(D4)=0,$A$1&lt;B4,COUNTIF('A1'!$B:$B,D4)&gt;0,LOG10(2)&gt;0,"D5"&lt;&gt;"${MARK_SIGN}x")`],
      ["C12", `AND(LEN(C12)=0,$A$1&lt;A12,COUNTIF('A1'!$B:$B,C12)&gt;0,LOG10(2)&gt;0,"D5"&lt;&gt;"${MARK_SIGN}x")`],
    ]);
  });

  test("a long list is split, each piece with the formula of its own first cell", () => {
    const cells = Array.from({ length: 600 }, (_, index) => `C${2 * index + 1}`);
    const formats = formatsOf(edited(book(AFTER), setMarks(mark(cells))));
    expect(formats.map(([sqref]) => String(sqref).split(" ").length)).toEqual([250, 250, 100]);
    expect(formats.map(([, , , formula]) => /TRIM\((\w+)\)/.exec(String(formula))![1])).toEqual([
      "C1",
      "C501",
      "C1001",
    ]);
    expect(formats.flatMap(([sqref]) => String(sqref).split(" "))).toEqual(cells);
  });

  test("new marks replace the old ones", () => {
    const first = edited(book(USERS + AFTER), setMarks(mark(["C1"]), mark(["C2"], { severity: "info" })));
    const second = setMarks(mark(["D9"], { severity: "warning" }));
    expect(differences(edited(first, second), edited(book(USERS + AFTER), second))).toEqual([]);
  });

  test("put on twice is put on once", () => {
    const once = edited(book(USERS + AFTER), setMarks(mark(["C1"])));
    expect(Buffer.from(edited(once, setMarks(mark(["C1"]))))).toEqual(Buffer.from(once));
  });

  test.each(["", ' formatCells="0"'])("a protected sheet is refused, whatever else it allows: %j", (allowed) => {
    const before = book(`<sheetProtection sheet="1"${allowed}/>`);
    expect(refusal(() => edited(before, setMarks(mark(["C1"]))))).toBe("protected");
  });

  test("marks on a sheet protected since stay while other sheets are marked, and taking all off is refused", () => {
    const two = (after: string) =>
      zipped(workbookParts([worksheet(data, after), worksheet("")], { [STYLES]: USERS_STYLES }));
    const first = edited(two(AFTER), setMarks(mark(["C1"])));
    const locked = partOf(first, SHEET).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    const before = zipped({ ...allParts(first), [SHEET]: locked });
    const after = edited(before, setMarks(mark(["D9"], { sheet: "S2" })));
    expect(differences(before, after)).toEqual(["~ xl/worksheets/sheet2.xml"]);
    expect(refusal(() => edited(after, off))).toBe("protected");
  });

  test("a sheet that is gone is refused", () => {
    expect(refusal(() => edited(book(AFTER), setMarks(mark(["C1"], { sheet: "S9" }))))).toBe("changed");
  });
});

describe("marks that are put on and taken off leave every part as it was", () => {
  const extension = '<extLst><ext uri="{1}"><other/></ext></extLst>';
  test.each([
    ["a plain sheet", book(AFTER)],
    ["a sheet with formats of the user's", book(USERS + AFTER)],
    ["a sheet with extensions", book(USERS + AFTER + extension)],
    ["no list of formats", book(AFTER, `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs></styleSheet>`)],
    ["an empty list of formats", book(AFTER, `<styleSheet xmlns="${MAIN}"><dxfs count="0"/><extLst/></styleSheet>`)],
    [
      "prefixed names",
      zipped(
        workbookParts([`<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`], {
          [STYLES]: `<x:styleSheet xmlns:x="${MAIN}"><x:dxfs count="0"/></x:styleSheet>`,
        }),
      ),
    ],
    [
      "a byte-order mark and a small-letter encoding",
      zipped(
        workbookParts(
          [`\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n${worksheet(data).replace(/^<\?.*?\?>/, "")}`],
          { [STYLES]: USERS_STYLES },
        ),
      ),
    ],
  ])("%s", (_, before) => {
    const on = edited(before, setMarks(mark(["C1", "C3"]), mark(["B2"], { severity: "warning" })));
    expect(differences(before, on)).toContain(`~ ${SHEET}`);
    expect(differences(before, edited(on, off))).toEqual([]);
  });

  onRealFiles("a real workbook", (bytes) => {
    const sheets = openXlsx(bytes, "thu.xlsx").workbook().sheets;
    const on = edited(bytes, setMarks(...sheets.map(({ name }) => mark(["C5", "C7"], { sheet: name }))));
    expect(differences(bytes, on)).toHaveLength(sheets.length + 1);
    expect(read(on).SheetNames).toEqual(sheets.map(({ name }) => name));
    expect(differences(bytes, edited(on, off))).toEqual([]);
  });

  test("taking off where there are none touches nothing", () => {
    const before = book(USERS + AFTER);
    expect(differences(before, edited(before, off))).toEqual([]);
  });

  test("a rule of the user's in one element with ours, and ours in an extension, as Excel may save them", () => {
    const ours = `<cfRule type="expression" dxfId="0" priority="5"><formula>LEN("${MARK_SIGN}x")&gt;0</formula></cfRule>`;
    const x14 = (rule: string) =>
      `<x14:conditionalFormatting xmlns:xm="xm"><x14:cfRule type="expression"><xm:f>${rule}</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting>`;
    const mixed = `<conditionalFormatting sqref="A1:A9">${USERS_RULE}${ours}</conditionalFormatting>`;
    const extensions = (inner: string) =>
      `<extLst><ext uri="{78C0D931}" xmlns:x14="x14"><x14:conditionalFormattings>${inner}</x14:conditionalFormattings></ext></extLst>`;
    const both = edited(book(mixed + AFTER + extensions(x14(`"${MARK_SIGN}x"`) + x14("TRUE"))), off);
    expect(differences(both, book(USERS + AFTER + extensions(x14("TRUE"))))).toEqual([]);
    const alone = edited(book(mixed + AFTER + extensions(x14(`"${MARK_SIGN}x"`))), off);
    expect(differences(alone, book(USERS + AFTER))).toEqual([]);
  });

  test("a format of ours that another part speaks of stays", () => {
    const on = edited(book(AFTER), setMarks(mark(["C1"])));
    const shared = edited(
      zipped({
        ...allParts(on),
        [SHEET]: partOf(on, SHEET).replace("</sheetData>", `</sheetData>${USERS.replace('dxfId="0"', 'dxfId="1"')}`),
      }),
      off,
    );
    expect(partOf(shared, STYLES)).toContain('<dxfs count="2">');
  });
});

testWithLibreOffice("LibreOffice reads the marks as conditional formats on the same cells", () => {
  const after = convert(
    edited(
      createXlsx([layout("S1", [planned(1)])]),
      setMarks(mark(["C2", "C4"]), mark(["D3"], { severity: "warning" })),
    ),
    "xlsx",
  );
  const ranges = [...partOf(after, SHEET).matchAll(/<conditionalFormatting sqref="([^"]*)"/g)].map(
    ([, sqref]) => sqref,
  );
  expect(ranges.sort()).toEqual(["C2 C4", "D3"]);
  expect(partOf(after, SHEET)).toContain("LEN(TRIM(C2))=0");
});

import type { CellValue } from "../../src/core/model/cell";
import { sheetMarker } from "../../src/core/model/edit";
import type { Row } from "../../src/core/model/sheet";
import { openXlsx } from "../../src/xlsx/index";
import { sheetOf, sheetsOf, utf16, workbookPart, workbookParts, worksheet, zipped } from "./handmade";

const styles = (formats: readonly number[], extra = "") =>
  `<styleSheet>${extra}<cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;
const strings = (...items: readonly string[]) => ({ "xl/sharedStrings.xml": `<sst>${items.join("")}</sst>` });
const first = (data: string, more = {}): Row => sheetOf(data, more).rows[0]!;
const cell = (xml: string, more = {}): CellValue | undefined => first(`<row>${xml}</row>`, more).values[0];

describe("values", () => {
  test.each<[string, string, CellValue]>([
    ["a whole number", "<c><v>196</v></c>", 196],
    ["a fraction", "<c><v>0.1</v></c>", 0.1],
    ["all seventeen digits", "<c><v>0.30000000000000004</v></c>", 0.30000000000000004],
    ["a negative fraction", "<c><v>-12.75</v></c>", -12.75],
    ["a power of ten", "<c><v>1.5E-7</v></c>", 1.5e-7],
    ["a point at the end", "<c><v>5.</v></c>", 5],
    ["blanks around", "<c><v> 12 </v></c>", 12],
    ["an entity in a number", "<c><v>1&#50;</v></c>", 12],
    ["a stated type", '<c t="n"><v>3</v></c>', 3],
    ["what is no number", "<c><v>NaN</v></c>", { error: "#NUM!" }],
    ["true", '<c t="b"><v>1</v></c>', true],
    ["false", '<c t="b"><v>0</v></c>', false],
    ["an error", '<c t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["a formula's text", '<c t="str"><f>A2</f><v>Quý I &amp; II</v></c>', "Quý I & II"],
    ["an inline text", '<c t="inlineStr"><is><t>Sở Nội vụ</t></is></c>', "Sở Nội vụ"],
    ["an inline rich text", '<c t="inlineStr"><is><r><t>Sở </t></r><r><t>Nội vụ</t></r></is></c>', "Sở Nội vụ"],
    ["CDATA", '<c t="str"><v><![CDATA[A & B]]></v></c>', "A & B"],
    ["a comment beside the value", "<c><!-- x --><v>4</v></c>", 4],
    ["a date in ISO form", '<c t="d"><v>2024-03-31</v></c>', 45382],
    ["a date and time", '<c t="d"><v>2024-03-31T12:00:00</v></c>', 45382.5],
    ["single quotes and blanks in tags", "<c t = 'str' ><v >x</v ></c >", "x"],
  ])("%s", (_, xml, value) => expect(cell(xml)).toEqual(value));

  test.each([
    ["a blank cell", '<c s="1"/>'],
    ["an empty value", "<c><v></v></c>"],
    ["a value that closes itself", "<c><v/></c>"],
    ["an empty text", '<c t="s"><v>0</v></c>'],
    ["an empty inline text", '<c t="inlineStr"><is><t/></is></c>'],
  ])("%s leaves nothing on the sheet", (_, xml) =>
    expect(sheetOf(`<row>${xml}</row>`, strings("<si><t/></si>")).rows).toEqual([]),
  );
});

describe("shared strings", () => {
  test.each([
    ["plain", "<si><t>Sở Nội vụ</t></si>", "Sở Nội vụ"],
    ["blanks kept", '<si><t xml:space="preserve"> a  b </t></si>', " a  b "],
    ["only a blank", '<si><t xml:space="preserve"> </t></si>', " "],
    ["rich text joined", "<si><r><rPr><b/></rPr><t>Quý </t></r><r><t>I</t></r></si>", "Quý I"],
    ["phonetic guide left out", '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>', "東京"],
    ["entities", "<si><t>&lt;5% &amp; &quot;nt&quot;&#10;&#xA;&#x1F600;</t></si>", '<5% & "nt"\n\n😀'],
    ["escaped characters", "<si><t>a_x000B_b_x005F_x000B_</t></si>", "a\u000Bb_x000B_"],
    ["line ends", "<si><t>a\r\nb\rc</t></si>", "a\nb\nc"],
  ])("%s", (_, item, value) => expect(cell('<c t="s"><v>0</v></c>', strings(item))).toBe(value));

  test("plain and rich ones may stand among one another, with blanks and comments between", () => {
    const rich = "<si><r><t>b</t></r></si>";
    const sheet = sheetOf(
      `<row>${[0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`,
      strings("<si><t>a</t></si>", rich, "\n<!-- <si> --> <si><t>c</t></si>", "<si><t>d</t></si>"),
    );
    expect(sheet.rows[0]!.values).toEqual(["a", "b", "c", "d"]);
  });
});

describe("number formats are told for numbers and texts that have one", () => {
  const more = {
    "xl/styles.xml": styles(
      [0, 14, 164, 165, 9],
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="GENERAL"/></numFmts>',
    ),
  };
  const formats = (xml: string) => first(`<row>${xml}</row>`, more).formats;
  test.each([
    ["built in", '<c s="1"><v>1</v></c>', ["m/d/yyyy"]],
    ["the file's own", '<c s="2"><v>1</v></c>', ["dd/mm/yyyy"]],
    ["in its place", '<c s="0"><v>1</v></c><c s="4"><v>1</v></c>', [undefined, "0%"]],
    ["General by number", '<c s="0"><v>1</v></c>', undefined],
    ["General by name", '<c s="3"><v>1</v></c>', undefined],
    ["a text", '<c s="2" t="str"><v>x</v></c>', ["dd/mm/yyyy"]],
    ["an empty text of a formula", '<c s="2" t="str"><f>A2</f><v></v></c>', undefined],
    ["a truth value", '<c s="2" t="b"><v>1</v></c>', undefined],
    ["a style that is not there", '<c s="99"><v>1</v></c>', undefined],
    ["an ISO date without a date's format", '<c t="d"><v>2024-03-31</v></c>', ["yyyy-mm-dd"]],
  ])("%s", (_, xml, expected) => expect(formats(xml)).toEqual(expected));

  test("rows that differ keep their own", () => {
    const rows = sheetOf(
      '<row><c s="1"><v>1</v></c></row><row><c s="1"><v>1</v></c></row><row><c/><c s="1"><v>1</v></c></row>',
      more,
    ).rows;
    expect(rows.map((row) => row.formats)).toEqual([["m/d/yyyy"], ["m/d/yyyy"], [undefined, "m/d/yyyy"]]);
  });
});

describe("formulas", () => {
  test.each<[string, string, CellValue | undefined, string]>([
    ["with its value", "<c><f>SUM(B1:C1)</f><v>3</v></c>", 3, "SUM(B1:C1)"],
    ["without a stored value", "<c><f>A2&amp;B2</f></c>", undefined, "A2&B2"],
    ["with an empty text for a value", '<c t="str"><f>A2</f><v></v></c>', "", "A2"],
    ["over an array", '<c><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>', 4, "B1:B2*2"],
    ["of a what-if table", '<c><f t="dataTable" ref="A1:B2" r1="C1"/><v>4</v></c>', 4, "TABLE()"],
  ])("%s", (_, xml, value, formula) => {
    const row = first(`<row>${xml}</row>`);
    expect([row.values[0], row.formulas?.[0]]).toEqual([value, formula]);
  });

  test("a shared one reads in each cell as it counts there", () => {
    const { rows } = sheetOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">B1*$F1+SUM(\'Q 1\'!C3:D$4)</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>',
    );
    expect(rows.map((row) => [row.values, row.formulas])).toEqual([
      [[2], ["B1*$F1+SUM('Q 1'!C3:D$4)"]],
      [
        [4, 5],
        ["B2*$F2+SUM('Q 1'!C4:D$4)", "C2*$F2+SUM('Q 1'!D4:E$4)"],
      ],
    ]);
  });
});

describe("where cells stand", () => {
  test("by their references", () => {
    const { rows } = sheetOf('<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row>');
    expect(rows.map((row) => row.row)).toEqual([3]);
    expect([rows[0]!.values[1], rows[0]!.values[26], rows[0]!.values.length]).toEqual([1, 2, 27]);
  });

  test("one after another where there are none", () => {
    const { rows } = sheetOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row/><row><c><v>5</v></c></row>',
    );
    expect(rows.map(({ row, values }) => [row, [...values]])).toEqual([
      [1, [1, 2]],
      [5, [undefined, undefined, 3, 4]],
      [7, [5]],
    ]);
  });

  test("a row without a number stands where its cells say", () => {
    expect(first('<row><c r="A9"><v>1</v></c></row>').row).toBe(9);
  });

  test("rows out of order or given twice come out in order and once", () => {
    const { rows } = sheetOf(
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="B3"><f>A3</f><v>4</v></c></row>',
    );
    expect(rows.map(({ row, values, hidden }) => [row, values, hidden])).toEqual([
      [1, [1], undefined],
      [3, [3, 4], true],
    ]);
  });

  test("rows hidden by hand or by a filter are told", () => {
    const { rows } = sheetOf(
      '<row hidden="1"><c><v>1</v></c></row><row hidden="0"><c><v>1</v></c></row><row><c><v>1</v></c></row>',
    );
    expect(rows.map((row) => row.hidden)).toEqual([true, undefined, undefined]);
  });
});

describe("other ways to write the same", () => {
  const plain = worksheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>C1</f><v>2</v></c></row>',
    '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  );
  const prefixed = (xml: string) => xml.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
  const parts = workbookParts([plain], strings("<si><t>Phụ lục</t></si>", "<si><r><t>x</t></r></si>"));
  const each = (change: (text: string) => string | Uint8Array) =>
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, change(text as string)]));
  const bare = (xml: string) => xml.replace(/^<\?xml.*?\?>/, "");
  test.each([
    ["as Excel does", parts],
    ["with prefixed names", each((text) => prefixed(bare(text)))],
    ["in UTF-16, little-endian", each((text) => utf16(bare(text), true))],
    ["in UTF-16, big-endian", each((text) => utf16(bare(text), false))],
    ["with blanks and comments between tags", each((text) => text.replace(/>(?=<[a-z])/g, ">\n <!-- <row> --> "))],
    [
      "in the strict namespace",
      each((text) =>
        text.replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/",
          "http://purl.oclc.org/ooxml/officeDocument/",
        ),
      ),
    ],
  ])("%s", (_, written) => {
    const [sheet] = openXlsx(zipped(written), "thu.xlsx").workbook().sheets;
    expect(sheet).toMatchObject({ unread: null, merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] });
    expect(sheet!.rows).toEqual([{ row: 1, values: ["Phụ lục", 2], formulas: [undefined, "C1"] }]);
  });
});

describe("the sheet", () => {
  test("tells merges, hidden columns and protection", () => {
    const [sheet] = sheetsOf([
      worksheet(
        "",
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="C2:B1"/><mergeCell ref="nonsense"/></mergeCells>',
        '<cols><col min="1" max="1" width="5"/><col min="3" max="5" hidden="1"/></cols>',
      ),
    ]);
    expect(sheet).toMatchObject({ merges: [{ top: 1, left: 2, bottom: 2, right: 3 }], isProtected: true });
    expect([...sheet!.hiddenColumns].sort()).toEqual([3, 4, 5]);
  });

  test("tells its Excel tables", () => {
    const relation = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table"';
    const [sheet] = sheetsOf([worksheet("")], {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="r" ${relation} Target="../tables/t.xml"/></Relationships>`,
      "xl/tables/t.xml": '<table ref="A3:D9"/>',
    });
    expect(sheet!.tables).toEqual([{ top: 3, left: 1, bottom: 9, right: 4 }]);
  });
});

describe("the workbook", () => {
  const names = ["Phụ lục 01", "It&apos;s", "Biểu đồ"];
  const marker = (name: string, text: string, scope = "") =>
    `<definedName name="${name}"${scope} hidden="1">${text}</definedName>`;
  const read = (extra: string, before = "") =>
    openXlsx(
      zipped(
        workbookParts(
          names.map(() => worksheet("")),
          { "xl/workbook.xml": workbookPart(names, extra, before) },
        ),
      ),
      "Kế hoạch.xlsx",
    ).workbook();

  test("tells its name, its date system and its sheets in order", () => {
    const workbook = read("", '<workbookPr date1904="1"/>');
    expect([workbook.name, workbook.date1904]).toEqual(["Kế hoạch.xlsx", true]);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Phụ lục 01", "It's", "Biểu đồ"]);
    expect(read("").date1904).toBe(false);
  });

  test("counts ISO dates in its own date system", () => {
    const main = workbookPart(["S1"], "", '<workbookPr date1904="true"/>');
    expect(cell('<c t="d"><v>2024-03-31</v></c>', { "xl/workbook.xml": main })).toBe(45382 - 1462);
  });

  test("knows our sheets by their markers, never by name or by somebody's look-alike", () => {
    const ours = (extra: string) => read(`<definedNames>${extra}</definedNames>`).sheets.map((sheet) => sheet.ours);
    expect(
      ours(marker(sheetMarker("overview"), "'Phụ lục 01'!$A$1") + marker(sheetMarker("data"), "'It''s'!$A$1")),
    ).toEqual(["overview", "data", null]);
    expect(ours(marker(sheetMarker("data"), "#REF!"))).toEqual([null, null, null]);
    expect(ours(marker("_soat_phu_luc_khac", "'It''s'!$A$1"))).toEqual([null, null, null]);
    expect(ours(marker(sheetMarker("data"), "'It''s'!$A$1", ' localSheetId="1"'))).toEqual([null, null, null]);
  });

  test("tells hidden sheets, and those it cannot read", () => {
    const main = workbookPart(names)
      .replace('sheetId="1"', 'sheetId="1" state="hidden"')
      .replace('sheetId="2"', 'sheetId="2" state="veryHidden"')
      .replace('r:id="rId2"', 'r:id="rId9"');
    const parts = workbookParts(
      names.map(() => worksheet("")),
      { "xl/workbook.xml": main },
    );
    const relations = (parts["xl/_rels/workbook.xml.rels"] as string).replace(
      /worksheet(?=" Target="worksheets\/sheet3)/,
      "chartsheet",
    );
    const { sheets } = openXlsx(zipped({ ...parts, "xl/_rels/workbook.xml.rels": relations }), "thu.xlsx").workbook();
    expect(sheets.map(({ hidden, unread }) => [hidden, unread])).toEqual([
      [true, null],
      [true, "broken"],
      [false, "chart"],
    ]);
  });

  test("tells how far reading has come", () => {
    const steps: [number, number][] = [];
    openXlsx(zipped(workbookParts([worksheet(""), worksheet("")])), "thu.xlsx").workbook((done, total) =>
      steps.push([done, total]),
    );
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

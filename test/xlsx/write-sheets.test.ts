import { read, utils } from "@e965/xlsx";
import type { Edit, PlannedCell } from "../../src/core/model/edit";
import { createXlsx, openXlsx } from "../../src/xlsx/index";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { refusal, workbookPart, workbookParts, worksheet, zipped } from "./handmade";
import { allParts, differences, edited, layout, onRealFiles, partOf, planned, put } from "./write-support";

const WORKBOOK = "xl/workbook.xml";
const base = zipped(workbookParts([worksheet('<row r="1"><c r="A1"><v>5</v></c></row>'), worksheet("")]));
const drop: Edit = { kind: "drop-sheet", id: "data" };
const sheetsOf = (bytes: Uint8Array) =>
  openXlsx(bytes, "thu.xlsx")
    .workbook()
    .sheets.map(({ name, ours }) => [name, ours]);

/** The defined names of a workbook as [name, place of the sheet it belongs to, formula]. */
const namesOf = (bytes: Uint8Array) =>
  [...partOf(bytes, WORKBOOK).matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d+)")?[^>]*>([^<]*)</g)].map(
    ([, name, sheet, formula]) => [name, sheet === undefined ? null : Number(sheet), formula],
  );

test("a list to choose from is kept as values, or as the cells that hold them", () => {
  const hint = { title: "Ý nghĩa", hint: "Chọn" };
  const inputs = [
    { range: "A1", ...hint, values: ["Đồng ý", "Không"] },
    { range: "B1:B3", ...hint, from: "D4:D9" },
  ];
  const after = edited(base, {
    kind: "put-sheet",
    plan: { id: "settings", ...layout("Thiết lập soát", [], { inputs }) },
  });
  expect(
    [...partOf(after, "xl/worksheets/sheet3.xml").matchAll(/<formula1>(.*?)<\/formula1>/g)].map(([, f]) => f),
  ).toEqual(['"Đồng ý,Không"', "$D$4:$D$9"]);
});

describe("a sheet of ours is added behind the user's", () => {
  test("with its part, its marker, and nothing else changed", () => {
    const after = edited(base, put("data", "Dữ liệu", [planned("TT", "Đơn vị")]));
    expect(sheetsOf(after)).toEqual([
      ["S1", null],
      ["S2", null],
      ["Dữ liệu", "data"],
    ]);
    expect(differences(base, after)).toEqual([
      "+ xl/worksheets/sheet3.xml",
      "~ [Content_Types].xml",
      "~ xl/_rels/workbook.xml.rels",
      "~ xl/workbook.xml",
    ]);
    expect(namesOf(after)).toEqual([["_soat_phu_luc_data", null, "'Dữ liệu'!$A$1:$D$1"]]);
    expect(partOf(after, WORKBOOK)).toContain('hidden="1"');
  });

  test.each([
    ["as wished", "Tổng hợp", "Tổng hợp"],
    ["a user's sheet of that name, in other letters", "s1", "s1 (2)"],
    ["signs that Excel does not take", "a:b/c?[d]*\\e", "a b c  d   e"],
    ["too long", "Danh sách nhiệm vụ cần đôn đốc trong tháng", "Danh sách nhiệm vụ cần đôn đốc"],
    ["apostrophes at its ends", "'Phụ lục'", "Phụ lục"],
    ["the name that Excel keeps", "History", "History_"],
    ["blank", " ", "_"],
  ])("name: %s", (_, wish, name) => expect(sheetsOf(edited(base, put("data", wish, [])))[2]).toEqual([name, "data"]));

  test("a long name that is taken is shortened to make room for its number", () => {
    const long = "x".repeat(31);
    const parts = workbookParts([worksheet("")], { [WORKBOOK]: workbookPart([long]) });
    expect(sheetsOf(edited(zipped(parts), put("data", long, [])))[1]).toEqual([`${"x".repeat(27)} (2)`, "data"]);
  });

  test("ids and relationships that were used are not used again", () => {
    const after = partOf(edited(base, put("data", "Dữ liệu", [])), WORKBOOK);
    expect(after).toContain('<sheet name="Dữ liệu" sheetId="3" r:id="rId3"/>');
  });

  test("a workbook whose sheets are locked is left alone", () => {
    const locked = workbookPart(["S1", "S2"], "", '<workbookProtection lockStructure="1"/>');
    const before = zipped({ ...workbookParts([worksheet(""), worksheet("")]), [WORKBOOK]: locked });
    expect(refusal(() => edited(before, put("data", "Dữ liệu", [])))).toBe("structure-protected");
  });
});

describe("cells", () => {
  const value = (cell: PlannedCell) =>
    read(edited(createXlsx([layout("S1", [])]), put("data", "D", [planned(cell)])), { cellNF: true, cellStyles: true })
      .Sheets.D!.A1;

  test.each([
    ["a text that looks like a formula", { value: "=1+1" }, { t: "s", v: "=1+1" }],
    ["a number", { value: 0.1 }, { t: "n", v: 0.1 }],
    ["a truth value", { value: true }, { t: "b", v: true }],
    ["a number's formula", { value: 6, formula: "SUM(1,5)" }, { t: "n", v: 6, f: "SUM(1,5)" }],
    ["a text's formula", { value: "a<b", formula: '"a<b"' }, { t: "s", v: "a<b", f: '"a<b"' }],
    ["a truth value's formula", { value: false, formula: "1>2" }, { t: "b", v: false, f: "1>2" }],
    ["a date", { value: null, date: "2024-03-31" }, { t: "n", v: 45382, z: "dd/mm/yyyy" }],
    ["a number format", { value: 0.5, style: { numberFormat: "0.0%" } }, { v: 0.5, z: "0.0%" }],
  ] as readonly [string, PlannedCell, object][])("%s", (_, cell, expected) =>
    expect(value(cell)).toMatchObject(expected),
  );

  test("a date in a workbook that counts from 1904", () => {
    const workbook = workbookPart(["S1"], "", '<workbookPr date1904="1"/>');
    const before = zipped(workbookParts([worksheet("")], { [WORKBOOK]: workbook }));
    const sheet = openXlsx(
      edited(before, put("data", "D", [planned({ value: null, date: "2024-03-31" })])),
      "a.xlsx",
    ).workbook().sheets[1]!;
    expect(sheet.rows[0]!.values[0]).toBe(45382 - 1462);
  });

  test("what is no number cannot be written", () => expect(() => value({ value: NaN })).toThrow("NaN"));
});

describe("sheets of ours speak of one another by what they are", () => {
  test("formulas and links find the name that a sheet has, also when it is written later in the same go", () => {
    const cell = { value: 5, formula: "{{ours:data}}!A1", link: { ours: "data", cell: "A1" } } as const;
    const before = zipped(workbookParts([worksheet("")], { [WORKBOOK]: workbookPart(["Dữ liệu"]) }));
    const after = edited(before, put("overview", "Tổng hợp", [planned(cell)]), put("data", "Dữ liệu", [planned(5)]));
    const text = partOf(after, "xl/worksheets/sheet2.xml");
    expect(text).toContain("<f>'Dữ liệu (2)'!A1</f><v>5</v>");
    expect(text).toContain(`<hyperlink ref="A1" location="'Dữ liệu (2)'!A1"/>`);
  });

  test("a link to a user's sheet", () => {
    const after = edited(base, put("data", "D", [planned({ value: 1, link: { sheet: "Phụ lục '01", cell: "C12" } })]));
    expect(partOf(after, "xl/worksheets/sheet3.xml")).toContain(`location="'Phụ lục ''01'!C12"`);
  });

  test("a sheet that is not there is a fault of the plan's", () => {
    expect(() => edited(base, put("data", "D", [planned({ value: 1, formula: "{{ours:units}}!A1" })]))).toThrow(
      "units",
    );
  });
});

const table = { name: "DuLieu", range: "A1:B3", columns: ["TT", "Đơn vị"] };
const tableRows = [planned("TT", "Đơn vị"), planned(1, "Sở Nội vụ"), planned(2, "Sở Y tế")];

describe("a sheet of ours is rebuilt in place", () => {
  const rich = {
    table,
    freeze: { rows: 1, columns: 2 },
    merges: ["A5:B5"],
    columns: [{ width: 6 }, { width: 40 }, { width: 9, hidden: true as const }],
    tabColor: "C55A11",
    print: {
      orientation: "landscape" as const,
      fitWidth: 1 as const,
      titleRows: [1, 2] as const,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
  };

  test("put twice is put once, byte for byte", () => {
    const edits = [
      put("overview", "Tổng hợp", tableRows, { filter: "A1:B3" }),
      put("data", "Dữ liệu", tableRows, rich),
    ];
    const once = edited(base, ...edits);
    expect(Buffer.from(edited(once, ...edits))).toEqual(Buffer.from(once));
    expect(Buffer.from(edited(base, ...edits))).toEqual(Buffer.from(once));
  });

  test("under the name and at the place that the user gave it", () => {
    const first = edited(base, put("data", "Dữ liệu", tableRows), put("overview", "Tổng hợp", []));
    const renamed = partOf(first, WORKBOOK)
      .replaceAll("Dữ liệu", "Của tôi")
      .replace(/(<sheet name="S2".*?\/>)(<sheet .*?\/>)/, "$2$1");
    const file = zipped({ ...allParts(first), [WORKBOOK]: renamed });
    expect(sheetsOf(edited(file, put("data", "Dữ liệu", [planned("mới")])))).toEqual([
      ["S1", null],
      ["Của tôi", "data"],
      ["S2", null],
      ["Tổng hợp", "overview"],
    ]);
  });

  test("a table that is no longer planned goes with all that spoke of it", () => {
    const first = edited(base, put("data", "Dữ liệu", tableRows, rich));
    const plain = edited(base, put("data", "Dữ liệu", tableRows));
    const after = edited(first, put("data", "Dữ liệu", tableRows));
    expect(differences(plain, after)).toEqual(
      ["~ xl/styles.xml"].filter(() => partOf(plain, "xl/styles.xml") !== partOf(after, "xl/styles.xml")),
    );
  });

  test("the order of calculation goes when formulas of ours do", () => {
    const first = edited(base, put("data", "D", [planned({ value: 1, formula: "1" })]));
    const rels = partOf(first, "xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const chained = zipped({
      ...allParts(first),
      "xl/_rels/workbook.xml.rels": rels,
      "xl/calcChain.xml": "<calcChain/>",
    });
    expect(differences(chained, edited(chained, put("data", "D", [])))).toContain("- xl/calcChain.xml");
  });
});

describe("tables and filters", () => {
  test("a table has an id and a name that no other has, and formulas follow its name", () => {
    const once = edited(base, put("data", "A", tableRows, { table }));
    const formula = { value: 2, formula: "COUNTA(DuLieu[TT])" };
    const twice = edited(once, put("units", "B", [...tableRows, planned(formula)], { table }));
    expect(partOf(twice, "xl/tables/table1.xml")).toContain('id="1" name="DuLieu" displayName="DuLieu" ref="A1:B3"');
    expect(partOf(twice, "xl/tables/table2.xml")).toContain('id="2" name="DuLieu_2" displayName="DuLieu_2"');
    expect(partOf(twice, "xl/worksheets/sheet4.xml")).toContain("<f>COUNTA(DuLieu_2[TT])</f>");
    expect(openXlsx(twice, "a.xlsx").workbook().sheets[3]!.tables).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
  });

  test("a filter and repeated rows have the names that Excel looks for", () => {
    const print = {
      orientation: "portrait",
      fitWidth: 1,
      titleRows: [1, 2],
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
      pageNumbers: false,
    } as const;
    const after = edited(base, put("data", "Dữ liệu", tableRows, { filter: "A1:B3", print }));
    expect(namesOf(after)).toEqual([
      ["_soat_phu_luc_data", null, "'Dữ liệu'!$A$1:$D$3"],
      ["_xlnm.Print_Titles", 2, "'Dữ liệu'!$1:$2"],
      ["_xlnm._FilterDatabase", 2, "'Dữ liệu'!$A$1:$B$3"],
    ]);
    expect(namesOf(edited(after, put("data", "Dữ liệu", tableRows)))).toHaveLength(1);
  });
});

describe("a sheet of ours is dropped", () => {
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">S2!$A$1</definedName></definedNames>';
  const user = zipped(
    workbookParts([worksheet(""), worksheet("")], {
      [WORKBOOK]: workbookPart(["S1", "S2"], names, '<bookViews><workbookView activeTab="1"/></bookViews>'),
    }),
  );

  test("with all that came with it", () => {
    const after = edited(edited(user, put("data", "Dữ liệu", tableRows, { table, filter: "A1:B3" })), drop);
    expect(differences(user, after)).toEqual([]);
  });

  test("a workbook without any is left as it is", () => expect(differences(user, edited(user, drop))).toEqual([]));

  test("names of sheets behind it keep their sheets, and the same sheet shows on opening", () => {
    const put3 = edited(user, put("data", "Dữ liệu", []));
    const moved = partOf(put3, WORKBOOK)
      .replace(/<sheets>(.*?)(<sheet name="Dữ liệu".*?\/>)<\/sheets>/, "<sheets>$2$1</sheets>")
      .replace('localSheetId="1"', 'localSheetId="2"')
      .replace('activeTab="1"', 'activeTab="2"');
    const after = edited(zipped({ ...allParts(put3), [WORKBOOK]: moved }), drop);
    expect(namesOf(after)).toEqual([["_xlnm.Print_Area", 1, "S2!$A$1"]]);
    expect(partOf(after, WORKBOOK)).toContain('activeTab="1"');
  });
});

onRealFiles("a real workbook keeps every sheet of its own when ours are added, rebuilt and dropped", (bytes) => {
  const before = openXlsx(bytes, "thu.xlsx").workbook().sheets;
  const added = edited(
    bytes,
    put("data", "Dữ liệu", tableRows, { table }),
    put("overview", before[0]!.name, [planned("x")]),
  );
  const now = openXlsx(added, "thu.xlsx").workbook().sheets;
  expect(now.slice(0, before.length)).toEqual(before);
  expect(now.slice(before.length).map(({ ours }) => ours)).toEqual(["data", "overview"]);
  expect(utils.sheet_to_json(read(added).Sheets["Dữ liệu"]!)).toMatchObject([
    { TT: 1, "Đơn vị": "Sở Nội vụ" },
    { TT: 2, "Đơn vị": "Sở Y tế" },
  ]);
  const dropped = edited(added, drop, { kind: "drop-sheet", id: "overview" });
  expect(openXlsx(dropped, "thu.xlsx").workbook().sheets).toEqual(before);
  const kept = differences(bytes, dropped).filter((sign) => !/styles\.xml|workbook\.xml$/.test(sign));
  expect(kept).toEqual([]);
});

describe("a formula that reads the same in several rows", () => {
  const twice = (value: number, text = "A{{row}}*2") => ({ value, formula: text });
  const SHEET = "xl/worksheets/sheet3.xml";

  test("is written once and shared, each cell with its own result", () => {
    const after = edited(
      base,
      put("data", "Dữ liệu", [planned(1, twice(2)), planned(2, twice(4)), planned(3, twice(6))]),
    );
    expect([...partOf(after, SHEET).matchAll(/<f.*?<\/v>/g)].map(([xml]) => xml)).toEqual([
      '<f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v>',
      '<f t="shared" si="0"/><v>4</v>',
      '<f t="shared" si="0"/><v>6</v>',
    ]);
    const sheet = read(after).Sheets["Dữ liệu"]!;
    expect([sheet.B1.f, sheet.B2.f, sheet.B3.f]).toEqual(["A1*2", "A2*2", "A3*2"]);
  });

  test.each([
    ["in one row alone", [planned(1, twice(2)), planned(2, 4)], ["A1*2"]],
    ["in two columns", [planned(1, twice(2), twice(2))], ["A1*2", "A1*2"]],
    [
      "naming another sheet",
      [planned(twice(10, "'S1'!A{{row}}*2")), planned(twice(0, "'S1'!A{{row}}*2"))],
      ["'S1'!A1*2", "'S1'!A2*2"],
    ],
  ])("stays a cell's own %s", (_, rows, formulas) => {
    const xml = partOf(edited(base, put("data", "Dữ liệu", rows)), SHEET);
    expect([...xml.matchAll(/<f>(.*?)<\/f>/g)].map(([, text]) => text)).toEqual(formulas);
    expect(xml).not.toContain("shared");
  });

  testWithLibreOffice("LibreOffice computes it for each row", () => {
    const stale = put("data", "Dữ liệu", [planned(1, twice(0)), planned(2, twice(0)), planned(5, twice(0))]);
    const computed = read(convert(edited(createXlsx([layout("S1", [planned(5)])]), stale), "xlsx")).Sheets["Dữ liệu"]!;
    expect([computed.B1.v, computed.B2.v, computed.B3.v]).toEqual([2, 4, 10]);
  });
});

testWithLibreOffice("LibreOffice opens the sheets, and computes what is stored", () => {
  const formula = (text: string, value: number | string) => ({ value, formula: text });
  const after = edited(
    createXlsx([layout("S1", [planned(5)])]),
    put("overview", "Tổng hợp", [
      planned(formula('COUNTIF({{ours:data}}!B2:B3,"Sở*")', 2), formula("SUM(DuLieu[TT])", 3)),
      planned(formula("'S1'!A1*2", 10), formula("INDEX({{ours:data}}!B:B,MATCH(2,{{ours:data}}!A:A,0))", "Sở Y tế")),
    ]),
    put("data", "Dữ liệu", tableRows, { table }),
  );
  const stored = read(after).Sheets["Tổng hợp"]!;
  const computed = read(convert(after, "xlsx")).Sheets["Tổng hợp"]!;
  for (const cell of ["A1", "B1", "A2", "B2"]) expect([cell, computed[cell].v]).toEqual([cell, stored[cell].v]);
  expect(convert(after, "pdf").subarray(0, 5).toString()).toBe("%PDF-");
});

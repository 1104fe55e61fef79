import { read, utils, write, type CellObject } from "@e965/xlsx";
import { createXlsx, openXlsx } from "../../src/xlsx/index";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { refusal, utf16, workbookPart, workbookParts, worksheet, zipped } from "./handmade";
import { differences, edited, layout, onRealFiles, partOf, planned, set, valueAt } from "./write-support";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook with one sheet, S1, whose `sheetData` holds this. */
const book = (data: string, after = "", before = "", more = {}) =>
  zipped(workbookParts([worksheet(data, after, before)], more));

const dataOf = (bytes: Uint8Array) => /<sheetData>(.*)<\/sheetData>/s.exec(partOf(bytes, SHEET))![1];

describe("a cell is put in place without touching what is around it", () => {
  const row = '<row r="2"><c r="B2" s="3" t="str"><v>cũ</v></c><c r="D2"><v>4</v></c></row>';
  test.each([
    ["in place, keeping its style", set("S1", "D2", 4, 5.5), '<c r="D2"><v>5.5</v></c>'],
    ["a text over a number", set("S1", "D2", 4, "Quý I"), '<c r="D2" t="inlineStr"><is><t>Quý I</t></is></c>'],
    ["a number over a text", set("S1", "B2", "cũ", 1e21), '<c r="B2" s="3"><v>1E+21</v></c>'],
    ["cleared, keeping its style", set("S1", "B2", "cũ", null), '<c r="B2" s="3"/>'],
    ["between two cells", set("S1", "C2", null, true), '</c><c r="C2" t="b"><v>1</v></c><c r="D2">'],
    ["before the first cell", set("S1", "A2", null, 1), '<row r="2"><c r="A2"><v>1</v></c><c r="B2"'],
    ["after the last cell", set("S1", "E2", null, 1), '</c><c r="E2"><v>1</v></c></row>'],
    ["in a new row above", set("S1", "B1", null, 1), '<row r="1"><c r="B1"><v>1</v></c></row><row r="2">'],
    ["in a new row below", set("S1", "B9", null, 1), '</row><row r="9"><c r="B9"><v>1</v></c></row>'],
    ["outer blanks kept", set("S1", "D2", 4, " a "), '<is><t xml:space="preserve"> a </t></is>'],
    ["control characters escaped", set("S1", "D2", 4, "a\u000bb"), "<is><t>a_x000B_b</t></is>"],
    ["an escape that is text escaped", set("S1", "D2", 4, "_x000B_"), "<is><t>_x005F_x000B_</t></is>"],
    ["markup escaped", set("S1", "D2", 4, "<&>"), "<is><t>&lt;&amp;&gt;</t></is>"],
    ["an error", set("S1", "D2", 4, { error: "#N/A" }), '<c r="D2" t="e"><v>#N/A</v></c>'],
  ])("%s", (_, edit, expected) => {
    const after = edited(book(row), edit);
    expect(dataOf(after)).toContain(expected);
    expect(differences(book(row), after)).toEqual([`~ ${SHEET}`]);
  });

  test("many cells in one go, whatever their order", () => {
    const edits = [set("S1", "C9", null, 9), set("S1", "A1", null, 1), set("S1", "D2", 4, 5), set("S1", "B9", null, 8)];
    const after = edited(book(row), ...edits);
    expect(read(after).Sheets.S1).toMatchObject({
      A1: { v: 1 },
      B2: { v: "cũ" },
      D2: { v: 5 },
      B9: { v: 8 },
      C9: { v: 9 },
    });
  });

  test("a cell written twice expects what was written first", () => {
    expect(valueAt(edited(book(row), set("S1", "D2", 4, 5), set("S1", "D2", 5, 6)), "S1", 2, 4)).toBe(6);
    expect(refusal(() => edited(book(row), set("S1", "D2", 4, 5), set("S1", "D2", 4, 6)))).toBe("changed");
  });

  test("rows and cells that do not say where they are stay where they are", () => {
    const after = edited(
      book("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
      set("S1", "B2", null, 4),
    );
    expect(utils.sheet_to_json(read(after).Sheets.S1!, { header: 1 })).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("an empty sheet gets its first cell", () => {
    const empty = zipped(workbookParts([`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`]));
    expect(valueAt(edited(empty, set("S1", "C3", null, "a")), "S1", 3, 3)).toBe("a");
  });

  test("the stated extent grows, and spans that would be wrong go", () => {
    const before = book('<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row>', "", '<dimension ref="B2:C2"/>');
    const text = partOf(edited(before, set("S1", "E3", null, 1), set("S1", "A2", null, 1)), SHEET);
    expect(text).toContain('<dimension ref="A2:E3"/>');
    expect(text).toContain('<row r="2">');
  });

  test("a new cell takes its row's style, or else its column's", () => {
    const before = book(
      '<row r="1" s="7" customFormat="1"/>',
      "",
      '<cols><col min="2" max="2" width="9" style="5"/></cols>',
    );
    const after = dataOf(edited(before, set("S1", "B1", null, 1), set("S1", "B2", null, 1)));
    expect(after).toContain('<c r="B1" s="7">');
    expect(after).toContain('<c r="B2" s="5">');
  });

  test("a prefixed UTF-16 part is written in UTF-8 and says so", () => {
    const text = `<?xml version="1.0" encoding="utf-16"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const after = edited(zipped(workbookParts([""], { [SHEET]: utf16(text, true) })), set("S1", "B1", null, "Đ"));
    expect(partOf(after, SHEET)).toContain('encoding="UTF-8"');
    expect(partOf(after, SHEET)).toContain('<x:c r="B1" t="inlineStr"><x:is><x:t>Đ</x:t></x:is></x:c>');
    expect(valueAt(after, "S1", 1, 2)).toBe("Đ");
  });

  test("a text that Excel would take for a formula on editing is kept as text by its style alone", () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs></styleSheet>`;
    const before = book(row.replace(' s="3"', ""), "", "", { "xl/styles.xml": styles });
    const after = edited(before, set("S1", "D2", 4, "=1+1"));
    expect(partOf(after, "xl/styles.xml")).toContain('<xf numFmtId="0" fontId="0" quotePrefix="1"/>');
    expect(dataOf(after)).toContain('<c s="1" r="D2" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect(valueAt(after, "S1", 2, 4)).toBe("=1+1");
  });
});

describe("a number format that goes with a content", () => {
  const xf = (words: string, more = "") => `<xf ${words} fontId="0" fillId="0" borderId="0" xfId="0"${more}/>`;
  const [general, text, quoted] = [xf('numFmtId="0"'), xf('numFmtId="49"'), xf('numFmtId="0"', ' quotePrefix="1"')];
  const styles = (xfs: readonly string[], before = "") =>
    `<styleSheet xmlns="${MAIN}">${before}<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`;
  const open = (style: number, part: string) =>
    book(`<row r="1"><c r="A1" s="${style}" t="str"><v>30/3/2024</v></c></row>`, "", "", { "xl/styles.xml": part });
  const format = (before: string, after: string) => ({ format: { before, after } });
  const toDate = { ...set("S1", "A1", "30/3/2024", 45381), ...format("@", "dd/mm/yyyy") };
  const back = { ...set("S1", "A1", 45381, "30/3/2024"), ...format("dd/mm/yyyy", "@") };
  const stylesOf = (bytes: Uint8Array) => partOf(bytes, "xl/styles.xml");

  test("comes by a style like the cell's but for the format, and goes with it", () => {
    const before = open(1, styles([general, text]));
    const after = edited(before, toDate);
    expect(stylesOf(after)).toBe(
      styles(
        [general, text, xf('numFmtId="164"')],
        '<numFmts count="1"><numFmt formatCode="dd/mm/yyyy" numFmtId="164"/></numFmts>',
      ),
    );
    expect(dataOf(after)).toBe('<row r="1"><c r="A1" s="2"><v>45381</v></c></row>');
    expect(openXlsx(after, "").workbook().sheets[0]!.rows[0]!.formats).toEqual(["dd/mm/yyyy"]);
    const again = edited(after, back);
    expect(stylesOf(again)).toBe(stylesOf(before));
    expect(dataOf(again)).toBe('<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>30/3/2024</t></is></c></row>');
  });

  test("is found where the file has such a style and such a format, which stay when it goes", () => {
    const numFmts = '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>';
    const before = open(1, styles([general, text, xf('numFmtId="170"'), general], numFmts));
    const after = edited(before, toDate);
    expect(stylesOf(after)).toBe(stylesOf(before));
    expect(dataOf(after)).toContain('s="2"');
    expect(stylesOf(edited(after, back))).toBe(stylesOf(before));
  });

  test("a date as the machine shows it is the format that has no code in files", () => {
    const edit = { ...toDate, format: { before: "@", after: "m/d/yyyy" } };
    expect(stylesOf(edited(open(1, styles([general, text])), edit))).toBe(styles([general, text, xf('numFmtId="14"')]));
  });

  test("a number frees a cell of the sign that keeps a text a text, and the text that comes back has it again", () => {
    const before = open(1, styles([general, quoted]));
    const after = edited(before, set("S1", "A1", "30/3/2024", 7));
    expect(stylesOf(after)).toContain(xf('numFmtId="0"', ' quotePrefix="false"'));
    expect(dataOf(after)).toBe('<row r="1"><c r="A1" s="2"><v>7</v></c></row>');
    const again = edited(after, set("S1", "A1", 7, "30/3/2024"));
    expect(stylesOf(again)).toBe(stylesOf(before));
    expect(dataOf(again)).toContain('<c r="A1" s="1" t="inlineStr">');
  });

  test("a number without one makes a cell with the format Text a General one", () => {
    const after = edited(open(1, styles([general, text])), set("S1", "A1", "30/3/2024", 7));
    expect(dataOf(after)).toBe('<row r="1"><c r="A1" s="0"><v>7</v></c></row>');
  });

  testWithLibreOffice("is what LibreOffice shows too, also beside a look of the cell's own", () => {
    const look = { numberFormat: "@", border: "thin", font: { bold: true } } as const;
    const before = createXlsx([layout("S1", [planned({ value: "30/3/2024", style: look })])]);
    const shown = read(convert(edited(before, toDate), "xlsx"), { cellNF: true }).Sheets.S1!.A1 as CellObject;
    expect([shown.t, shown.v, shown.z]).toEqual(["n", 45381, "dd/mm/yyyy"]);
  });

  test("a style that another cell has stays", () => {
    const before = open(1, styles([general, text]));
    const after = edited(before, toDate, { ...set("S1", "B1", null, 45382), ...format("General", "dd/mm/yyyy") });
    expect(stylesOf(edited(after, back))).toBe(stylesOf(after));
  });
});

describe("nothing is written when one edit cannot be", () => {
  const data =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="D1"><f t="array" ref="D1:E2">A1:B2</f><v>1</v></c><c r="E1"><v>2</v></c></row>';
  const merged = '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>';
  test.each([
    ["another value", set("S1", "A1", 2, 3)],
    ["a value where a blank was expected", set("S1", "A1", null, 3)],
    ["a blank where a value was expected", set("S1", "A2", 1, 3)],
    ["a formula", set("S1", "B1", 2, 3)],
    ["a cell that an array formula fills", set("S1", "E1", 2, 3)],
    ["a cell that a merged one covers", set("S1", "B3", null, 3)],
    ["a sheet that is gone", set("S9", "A1", 1, 3)],
  ])("%s", (_, edit) => {
    const before = book(data, merged);
    const file = openXlsx(before, "thu.xlsx");
    expect(refusal(() => file.apply([set("S1", "A9", null, 1), edit]))).toBe("changed");
    expect(differences(before, file.save())).toEqual([]);
  });

  test("the top left cell of a merged one can be written", () => {
    expect(valueAt(edited(book(data, merged), set("S1", "A3", null, "a")), "S1", 3, 1)).toBe("a");
  });

  test("a protected sheet, but for its unlocked cells", () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>`;
    const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>';
    const before = book(cells, '<sheetProtection sheet="1"/>', "", { "xl/styles.xml": styles });
    expect(refusal(() => edited(before, set("S1", "A1", 1, 2)))).toBe("protected");
    expect(valueAt(edited(before, set("S1", "B1", 1, 2)), "S1", 1, 2)).toBe(2);
  });

  test("a heading of an Excel table, which the table's own part repeats", () => {
    const rows = [planned("TT", "Đơn vị"), planned(1, "Sở Y tế")];
    const table = { name: "DuLieu", range: "A1:B2", columns: ["TT", "Đơn vị"] };
    const before = createXlsx([layout("S1", rows, { table })]);
    expect(refusal(() => edited(before, set("S1", "B1", "Đơn vị", "Cơ quan")))).toBe("excel-refused");
    expect(valueAt(edited(before, set("S1", "B2", "Sở Y tế", "Bộ Y tế")), "S1", 2, 2)).toBe("Bộ Y tế");
  });

  test.each([
    ["rows out of order", '<row r="5"/><row r="2"/>'],
    ["cells out of order", '<row r="5"><c r="B5"/><c r="A5"/></row>'],
  ])("%s", (_, broken) => expect(refusal(() => edited(book(broken), set("S1", "C5", null, 1)))).toBe("broken-file"));
});

test("a change that other formulas may read has Excel compute on opening; without formulas the workbook part stays", () => {
  const before = book('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>');
  const after = edited(before, set("S1", "A1", 1, 2));
  expect(differences(before, after)).toEqual(["~ xl/workbook.xml", `~ ${SHEET}`]);
  expect(partOf(after, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test("a calculation setting of the user's is kept beside ours", () => {
  const data = '<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>';
  const workbook = workbookPart(["S1"], '<calcPr calcId="191029" iterate="1"/>');
  const after = edited(book(data, "", "", { "xl/workbook.xml": workbook }), set("S1", "A2", null, 2));
  expect(partOf(after, "xl/workbook.xml")).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>');
});

onRealFiles("a change that is taken back leaves the very bytes there were", (bytes) => {
  const { name, rows } = openXlsx(bytes, "thu.xlsx").workbook().sheets[0]!;
  const edits = rows.flatMap(({ row, values, formulas }) =>
    values.flatMap((value, index) =>
      typeof value === "string" && value !== "" && formulas?.[index] === undefined
        ? [{ cell: utils.encode_cell({ r: row - 1, c: index }), value }]
        : [],
    ),
  );
  const there = edited(bytes, ...edits.map(({ cell, value }) => set(name, cell, value, `${value} (sửa)`)));
  const sheet = read(there).Sheets[name]!;
  for (const { cell, value } of edits) expect(sheet[cell].v).toBe(`${value} (sửa)`);
  const back = edited(there, ...edits.map(({ cell, value }) => set(name, cell, `${value} (sửa)`, value)));
  expect(
    differences(bytes, back).filter((part) => !part.endsWith("workbook.xml") && !part.endsWith("styles.xml")),
  ).toEqual([]);
});

test("files of another writer read the same after a change, but for the changed cell", () => {
  const sheet = utils.aoa_to_sheet([
    ["TT", "Nhiệm vụ", null],
    [1, "Rà soát", new Date(Date.UTC(2024, 2, 31))],
  ]);
  const before = new Uint8Array(write({ SheetNames: ["A"], Sheets: { A: sheet } }, { type: "array", bookSST: true }));
  const after = edited(before, set("A", "B2", "Rà soát", "Rà soát, sắp xếp"));
  const expected = read(before).Sheets.A!;
  expect({ ...read(after).Sheets.A, B2: null }).toEqual({ ...expected, B2: null });
  expect(read(after).Sheets.A!.B2.v).toBe("Rà soát, sắp xếp");
});

describe("a rich text keeps its looks", () => {
  const bold = "<rPr><b/></rPr>";
  const red = '<rPr><color rgb="FFFF0000"/></rPr>';
  const strings = (...items: readonly string[]) => ({
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${items.join("")}</sst>`,
  });
  const shared = (runs: string) =>
    book('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', "", "", strings(`<si>${runs}</si>`));
  const inline = (runs: string) => book(`<row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c></row>`);

  test.each([
    [
      "a blank taken out in the middle",
      `<r><t>Rà  soát </t></r><r>${bold}<t>quy định</t></r>`,
      ["Rà  soát quy định", "Rà soát quy định"],
      `<r><t xml:space="preserve">Rà soát </t></r><r>${bold}<t>quy định</t></r>`,
    ],
    [
      "letters put together",
      `<r>${bold}<t>Sở́ </t></r><r>${red}<t>nội vụ</t></r>`,
      ["Sở́ nội vụ", "Sớ nội vụ"],
      `<r>${bold}<t xml:space="preserve">Sớ </t></r><r>${red}<t>nội vụ</t></r>`,
    ],
    [
      "a sign put in, in the look before it",
      `<r>${bold}<t>Phòng</t></r><r><t> Tổ chức</t></r>`,
      ["Phòng Tổ chức", "Phòng, Tổ chức"],
      `<r>${bold}<t>Phòng,</t></r><r><t xml:space="preserve"> Tổ chức</t></r>`,
    ],
  ] as const)("%s", (_, runs, [before, after], expected) => {
    for (const bytes of [shared(runs), inline(runs)]) {
      expect(dataOf(edited(bytes, set("S1", "A1", before, after)))).toContain(`<is>${expected}</is>`);
    }
  });

  test("taken back, the very bytes are there again", () => {
    const before = shared(`<r><t>Rà  soát </t></r><r>${bold}<t>quy định </t></r>`);
    const [rough, neat] = ["Rà  soát quy định ", "Rà soát quy định"];
    const after = edited(before, set("S1", "A1", rough, neat));
    expect(differences(before, edited(after, set("S1", "A1", neat, rough)))).toEqual([]);
  });

  test("a plain text never takes the looks of a rich one that says the same", () => {
    const parts = strings(`<si><r>${bold}<t>Quý I</t></r></si>`, "<si><t>quý 1</t></si>");
    const bytes = book('<row r="1"><c r="A1" t="s"><v>1</v></c></row>', "", "", parts);
    expect(dataOf(edited(bytes, set("S1", "A1", "quý 1", "Quý I")))).toContain("<is><t>Quý I</t></is>");
  });
});

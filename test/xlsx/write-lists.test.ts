import { listEdits } from "../../src/core/choices";
import { parseRange, rangeName } from "../../src/core/model/cell";
import type { CellList, Edit } from "../../src/core/model/edit";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { refusal, workbookPart, workbookParts, worksheet, zipped } from "./handmade";
import { differences, edited, layout, partOf, planned } from "./write-support";

const NAME = "_soat_phu_luc_list_units";
const PART = "xl/worksheets/sheet1.xml";
const list = (...areas: string[]): CellList => ({ sheet: "S1", areas, source: NAME, title: "Chủ trì" });
const setLists = (...lists: CellList[]): Edit => ({ kind: "set-lists", lists });

const row = `<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>`;
const bytesWith = (after: string, before = "") => zipped(workbookParts([worksheet(row, after, before)]));
const written = (bytes: Uint8Array, ...lists: CellList[]) => partOf(edited(bytes, setLists(...lists)), PART);
const validated = (bytes: Uint8Array) =>
  openXlsx(bytes, "a.xlsx")
    .validated()
    .map(({ sheet, range, isOurs }) => `${sheet}!${rangeName(range)}${isOurs ? " ours" : ""}`);

const OURS =
  '<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="Chủ trì" ' +
  `error="Nội dung này không có trong danh sách gợi ý." sqref="B2:B4 B6"><formula1>${NAME}</formula1></dataValidation>`;
const THEIRS = '<dataValidation type="list" sqref="D1:D9"><formula1>"a,b"</formula1></dataValidation>';
const EXTENDED =
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list">' +
  "<x14:formula1><xm:f>Khác!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>E1:E9 G2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";

describe("lists to choose from", () => {
  test("stand behind conditional formats and before links", () => {
    const formats =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    const links = '<hyperlinks><hyperlink ref="A1" location="S1!A1"/></hyperlinks>';
    expect(written(bytesWith(formats + links), list("B2:B4", "B6"))).toContain(
      `${formats}<dataValidations count="1">${OURS}</dataValidations>${links}`,
    );
  });

  test.each([
    ["2", ` count="1"`],
    ["8", ` count="7"`],
    [null, ""],
  ])("join the user's own, whose count goes on to %s", (count, attribute) => {
    const own = `<dataValidations${attribute} disablePrompts="1">${THEIRS}\n</dataValidations>`;
    const counted = own.replace(/ count="\d"/, ` count="${count}"`);
    const bytes = bytesWith(own);
    const part = written(bytes, list("B2:B4", "B6"));
    expect(part).toContain(counted.replace("</dataValidations>", `${OURS}</dataValidations>`));
    expect(differences(bytes, edited(edited(bytes, setLists(list("B2"))), setLists()))).toEqual([]);
  });

  test("take the part's own prefix", () => {
    const prefixed = worksheet(row).replace(
      /<(\/?)(\w)/g,
      (_, slash: string, letter: string) => `<${slash}x:${letter}`,
    );
    const part = prefixed.replace("xmlns=", "xmlns:x=").replace("<x:?xml", "<?xml");
    const bytes = zipped(workbookParts([part]));
    expect(written(bytes, list("B2"))).toContain('<x:dataValidations count="1"><x:dataValidation type="list"');
    expect(validated(edited(bytes, setLists(list("B2"))))).toEqual(["S1!B2 ours"]);
  });

  test("are found among the user's, those of the extensions counted in", () => {
    const bytes = bytesWith(`<dataValidations count="1">${THEIRS}</dataValidations>${EXTENDED}`);
    expect(validated(edited(bytes, setLists(list("B2:B4", "B6"))))).toEqual([
      "S1!D1:D9",
      "S1!B2:B4 ours",
      "S1!B6 ours",
      "S1!E1:E9",
      "S1!G2",
    ]);
  });

  test.each([
    ["the sheet's own", `<dataValidations count="1">${THEIRS}</dataValidations>`, "D9:D12"],
    ["the extensions'", EXTENDED, "G1:G3"],
    ["a whole column", '<dataValidations><dataValidation sqref="C:C"/></dataValidations>', "C7"],
    ["whole rows", '<dataValidations><dataValidation sqref="3:4"/></dataValidations>', "C1:C3"],
    ["no range that can be read", '<dataValidations><dataValidation sqref="Bảng[Tên]"/></dataValidations>', "C7"],
  ])("never stand over a validation of %s", (_, after, area) => {
    const bytes = bytesWith(after);
    expect(refusal(() => edited(bytes, setLists(list("A20"), list(area))))).toBe("changed");
  });

  test("are taken off where another program has moved them into the extensions or put them elsewhere", () => {
    const moved = EXTENDED.replace("Khác!$A$1:$A$9", NAME);
    const bytes = bytesWith(`<dataValidations count="2">${THEIRS}${OURS}</dataValidations>${moved}`);
    expect(partOf(edited(bytes, setLists()), PART)).toBe(
      partOf(bytesWith(`<dataValidations count="1">${THEIRS}</dataValidations>`), PART),
    );
  });

  test("on a protected sheet are neither written nor taken off", () => {
    const locked = '<sheetProtection sheet="1"/>';
    expect(refusal(() => edited(bytesWith(locked), setLists(list("B2"))))).toBe("protected");
    const bytes = bytesWith(`${locked}<dataValidations count="1">${OURS}</dataValidations>`);
    expect(refusal(() => edited(bytes, setLists()))).toBe("protected");
  });

  test("leave the names of values that none draws on out, and others alone", () => {
    const names = (...all: string[]) =>
      `<definedNames>${all.map((name) => `<definedName name="${name}" hidden="1">'S1'!$A$1</definedName>`).join("")}</definedNames>`;
    const bytes = zipped(
      workbookParts([worksheet(row)], { "xl/workbook.xml": workbookPart(["S1"], names("TEN", NAME, `${NAME}_2`)) }),
    );
    const left = partOf(edited(bytes, setLists(list("B2"))), "xl/workbook.xml");
    expect([...left.matchAll(/ name="(\w+)" hidden/g)].map(([, name]) => name)).toEqual(["TEN", NAME]);
  });

  test("of a damaged sheet nothing is told", () => {
    const bytes = zipped(workbookParts([worksheet(row, "<dataValidations><dataValidation"), worksheet(row, EXTENDED)]));
    expect(validated(bytes)).toEqual(["S2!E1:E9", "S2!G2"]);
  });
});

testWithLibreOffice(
  "LibreOffice opens a file with more names than a text of 255 characters holds, and keeps its lists",
  () => {
    const units = Array.from({ length: 40 }, (_, at) => `Phòng Nghiệp vụ, Tổng hợp số ${at + 1}`);
    const column = {
      ...{
        key: "S1!B",
        sheet: "S1",
        column: 2,
        header: "Chủ trì",
        role: "owner" as const,
        refusal: null,
        isOurs: false,
      },
      ...{ areas: [[parseRange("B2:B4")!, parseRange("B6")!]], cells: 4, validated: 0, formulas: 0, values: units },
    };
    const converted = convert(edited(createXlsx([layout("S1", [planned("x")])]), ...listEdits([column])), "xlsx");
    expect(validated(converted)).toEqual(["S1!B2:B4 ours", "S1!B6 ours"]);
    expect(partOf(converted, "xl/workbook.xml")).toMatch(/name="_soat_phu_luc_list_units"[^>]*>[^<]*\$A\$3:\$A\$42</);
    const { sheets, names } = openXlsx(converted, "a.xlsx").workbook();
    expect([sheets[1]!.ours, sheets[1]!.rows[41]!.values[0]]).toEqual(["lists", "Phòng Nghiệp vụ, Tổng hợp số 40"]);
    expect(names).toEqual([]);
  },
);

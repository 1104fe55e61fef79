import { everyFix, fixEdits, planFixes } from "../../src/core/fix";
import { recordedWrite } from "../../src/core/edit/undo";
import { defaultSettings } from "../../src/core/model/settings";
import { planUndo } from "../../src/core/undo";
import { openXlsx } from "../../src/xlsx";
import { workbookPart, workbookParts, worksheet, zipped } from "./handmade";
import { allParts, differences } from "./write-support";

/** A plan amid all that Excel keeps on and beside a sheet: fixes may touch the faulty cells and nothing around them. */

const settings = defaultSettings("2024-06-30");
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const shared: string[] = [];
const string = (xml: string) => shared.push(`<si>${xml}</si>`) - 1;
const text = (cell: string, value: string) =>
  `<c r="${cell}" t="s"><v>${string(`<t xml:space="preserve">${value}</t>`)}</v></c>`;
const twice = string('<t xml:space="preserve">Văn phòng  Sở</t>');
const phonetic = string(
  `<t>${"Rà soát".normalize("NFD")}</t><rPh sb="0" eb="2"><t>ra</t></rPh><phoneticPr fontId="0"/>`,
);

const rows = [
  `<row r="1">${text("A1", "DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024")}</row>`,
  `<row r="2">${["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tỷ lệ"].map((heading, at) => text(`${"ABCDE"[at]}2`, heading)).join("")}</row>`,
  `<row r="3"><c r="A3"><v>1</v></c><c r="B3" t="s"><v>${phonetic}</v></c><c r="C3" t="s"><v>${twice}</v></c>${text("D3", "Quý I")}<c r="E3"><f t="shared" ref="E3:E6" si="0">A3*10</f><v>10</v></c></row>`,
  `<row r="4" hidden="1"><c r="A4"><v>2</v></c><c r="B4" t="inlineStr"><is><t xml:space="preserve">Tổng kết  năm</t></is></c><c r="C4" t="s"><v>${twice}</v></c>${text("D4", "Quý II")}<c r="E4"><f t="shared" si="0"/><v>20</v></c></row>`,
  `<row r="5"><c r="A5"><v>3</v></c>${text("B5", "Báo cáo  kết quả")}${text("C5", "Thanh tra  Sở")}${text("D5", "Quý III")}<c r="E5"><f t="shared" si="0"/><v>30</v></c></row>`,
  `<row r="6"><c r="A6"><v>4</v></c><c r="B6" t="str"><f>"Hội  nghị "&amp;A6</f><v>Hội  nghị 4</v></c><c r="C6"/>${text("D6", "Quý IV")}<c r="E6"><f t="shared" si="0"/><v>40</v></c></row>`,
  `<row r="7"><c r="A7"><v>5</v></c>${text("B7", "Tập huấn nghiệp vụ")}<c r="C7" t="str"><f t="array" ref="C7:C8">C3:C4&amp;""</f><v>Văn phòng  Sở</v></c>${text("D7", "Quý IV")}</row>`,
  `<row r="8"><c r="A8"><v>6</v></c>${text("B8", "Kiểm tra công vụ")}<c r="C8" t="str"><v>Văn phòng  Sở</v></c>${text("D8", "Quý IV")}</row>`,
].join("");
const around = [
  '<autoFilter ref="A2:E8"><filterColumn colId="2"><filters><filter val="Thanh tra Sở"/></filters></filterColumn></autoFilter>',
  '<mergeCells count="1"><mergeCell ref="C5:C6"/></mergeCells><phoneticPr fontId="0"/>',
  '<conditionalFormatting sqref="D3:D8"><cfRule type="expression" priority="1"><formula>LEN(D3)=0</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="list" sqref="D3:D8"><formula1>"Quý I,Quý II"</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="B5" location="S1!A1" display="Báo cáo  kết quả"/></hyperlinks><drawing/><legacyDrawing/>',
].join("");

/** Everything a fix has no business with: formulas computed on opening from the start, so that no part has to change for that. */
const bytes = zipped(
  workbookParts([worksheet(rows, around)], {
    "xl/workbook.xml": workbookPart(["S1"], '<calcPr fullCalcOnLoad="1"/>'),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="${shared.length}">${shared.join("")}</sst>`,
    "xl/charts/chart1.xml": "<chart>S1!$B$3:$B$8</chart>",
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><text>Ghi  chú</text></comments>`,
    "xl/pivotTables/pivotTable1.xml": "<pivot>Văn phòng  Sở</pivot>",
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
  }),
);
const sheetOf = (file: Uint8Array) => allParts(file)["xl/worksheets/sheet1.xml"]!;
/** A sheet's cells by address, and what is left without them. */
const taken = (xml: string) => ({
  cells: new Map([...xml.matchAll(/<c r="(\w+)".*?(?:\/>|<\/c>)(?=<c |<\/row>)/g)].map(([cell, at]) => [at!, cell])),
  rest: xml.replace(/<c r="\w+".*?(?:\/>|<\/c>)(?=<c |<\/row>)/g, ""),
});

test("only the faulty cells change: formulas, merged and hidden rows, filters, validations, links and every other part stay", () => {
  const file = openXlsx(bytes, "a.xlsm");
  const { cells, refused } = planFixes(file.workbook(), settings, everyFix(true));
  expect(cells.map(({ cell }) => cell).sort()).toEqual(["B3", "B4", "B5", "C3", "C4", "C5"]);
  expect(refused).toEqual([]);
  file.apply(fixEdits(cells));
  const fixed = file.save();
  expect(differences(bytes, fixed)).toEqual(["~ xl/worksheets/sheet1.xml"]);
  const [before, after] = [taken(sheetOf(bytes)), taken(sheetOf(fixed))];
  expect(after.rest).toBe(before.rest);
  expect([...after.cells].filter(([at, cell]) => before.cells.get(at) !== cell).map(([at]) => at)).toEqual(
    cells.map(({ cell }) => cell).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)) || (a < b ? -1 : 1)),
  );
});

test("taken back after the file was saved and opened again, every part is as it was, strings with their readings too", () => {
  const file = openXlsx(bytes, "a.xlsm");
  const workbook = file.workbook();
  const { cells } = planFixes(workbook, settings, everyFix(true));
  file.apply(recordedWrite(fixEdits(cells), workbook, "fix", "14:05 30/9/2024").edits);
  const again = openXlsx(file.save(), "a.xlsm");
  again.apply(planUndo(again.workbook())!.edits);
  expect(sheetOf(again.save())).toBe(sheetOf(bytes));
  expect(again.workbook()).toEqual(openXlsx(bytes, "a.xlsm").workbook());
});

import type { Row, Sheet, Workbook } from "../../src/core/model/sheet";
import { workbookPart, workbookParts, worksheet, zipped } from "../xlsx/handmade";

const text = (cell: string, value: string, style = 0) =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (cell: string, value: number, style = 0) => `<c r="${cell}" s="${style}"><v>${value}</v></c>`;

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const plan = worksheet(
  [
    `<row r="1">${text("A1", "DANH MỤC NHIỆM VỤ")}</row>`,
    `<row r="2">${text("A2", "TT")}${text("B2", "Nhiệm vụ")}${text("C2", "Đơn vị chủ trì")}${text("D2", "Ghi chú")}</row>`,
    `<row r="3">${number("A3", 1)}${text("B3", "Rà soát")}${text("C3", "Sở Y tế")}<c r="E3"><f t="array" ref="E3:E4">A3:A4*2</f><v>2</v></c></row>`,
    `<row r="4" hidden="1">${number("A4", 2)}<c r="C4" t="b"><v>1</v></c>${number("E4", 4)}</row>`,
    `<row r="6">${number("A6", 45382, 1)}${text("B6", "Báo cáo")}<c r="C6"><f>A3+A4</f><v>3</v></c>${text("D6", "30/3/2024", 2)}</row>`,
  ].join(""),
  '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="C3:C4"/></mergeCells>',
  '<cols><col min="4" max="4" width="9" hidden="1"/></cols>',
);

const locked = worksheet(
  `<row r="1">${text("A1", "x")}<c r="B1" t="e"><v>#REF!</v></c></row>`,
  '<sheetProtection sheet="1"/>',
);

const listed = worksheet(
  `<row r="1">${text("A1", "Mã")}${text("B1", "Tên")}</row><row r="2">${text("A2", "a")}${number("B2", 1)}</row>`,
  '<tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts>',
);

const TABLE = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="DanhMuc" displayName="DanhMuc" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Tên"/></tableColumns></table>`;
const TABLE_RELATION =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';

/** A formula in column E; an array formula shows in all cells that it fills. */
const atE = (formula: string) => [undefined, undefined, undefined, undefined, formula];

const sheet = (name: string, rows: readonly Row[], more: Partial<Sheet> = {}): Sheet => ({
  name,
  rows,
  merges: [],
  hidden: false,
  hiddenColumns: new Set(),
  tables: [],
  isProtected: false,
  ours: null,
  unread: null,
  ...more,
});

/** A small workbook drawn part by part, and what every host must read from it. */
export const drawn: { readonly bytes: Uint8Array; readonly workbook: Workbook } = {
  bytes: zipped(
    workbookParts([plan, locked, listed], {
      "xl/workbook.xml": workbookPart(
        ["PL01", "Khóa", "Bảng mã"],
        `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">PL01!$A$1:$C$6</definedName><definedName name="soat_tong_so" localSheetId="2">'Bảng mã'!$B$2</definedName><definedName name="NGAY_BAO_CAO">'PL01'!$A$6</definedName></definedNames>`,
      ),
      "xl/worksheets/_rels/sheet3.xml.rels": TABLE_RELATION,
      "xl/tables/table1.xml": TABLE,
      "xl/styles.xml": STYLES,
    }),
  ),
  workbook: {
    name: "ve.xlsx",
    date1904: false,
    isLocked: false,
    names: [
      { name: "NGAY_BAO_CAO", sheet: "PL01", cell: "A6" },
      { name: "soat_tong_so", sheet: "Bảng mã", cell: "B2" },
    ],
    sheets: [
      sheet(
        "PL01",
        [
          { row: 1, values: ["DANH MỤC NHIỆM VỤ"] },
          { row: 2, values: ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Ghi chú"] },
          { row: 3, values: [1, "Rà soát", "Sở Y tế", null, 2], formulas: atE("A3:A4*2") },
          { row: 4, values: [2, null, true, null, 4], formulas: atE("A3:A4*2"), hidden: true },
          {
            row: 6,
            values: [45382, "Báo cáo", 3, "30/3/2024"],
            formats: ["m/d/yyyy", undefined, undefined, "@"],
            formulas: [undefined, undefined, "A3+A4"],
          },
        ],
        {
          merges: [
            { top: 1, left: 1, bottom: 1, right: 4 },
            { top: 3, left: 3, bottom: 4, right: 3 },
          ],
          hiddenColumns: new Set([4]),
        },
      ),
      sheet("Khóa", [{ row: 1, values: ["x", { error: "#REF!" }] }], { isProtected: true }),
      sheet(
        "Bảng mã",
        [
          { row: 1, values: ["Mã", "Tên"] },
          { row: 2, values: ["a", 1] },
        ],
        { tables: [{ top: 1, left: 1, bottom: 2, right: 2 }] },
      ),
    ],
  },
};

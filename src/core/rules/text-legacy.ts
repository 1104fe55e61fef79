import { address } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { legacyOf, type Legacy, type LegacyEncoding } from "../parse/legacy";
import { short } from "./kit/phrases";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly encoding: LegacyEncoding;
  readonly cells: number;
  /** The first cell's text: as it is, and as it was read. */
  readonly text: string;
  readonly unicode: string;
}

interface LegacyCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly unicode: string;
  readonly isFormula: boolean;
}

function* check({ tables, workbook }: Plan): Generator<Located<Facts>> {
  for (const sheet of workbook.sheets) {
    const onSheet = tables.filter(({ table }) => table.sheet === sheet.name);
    const legacy = onSheet.length > 0 ? legacyOf(sheet) : null;
    const cells = legacy ? legacyCells(sheet, legacy) : [];
    if (legacy && cells[0]) yield problemOf(onSheet, legacy.encoding, cells[0], cells);
  }
}

/** One problem for all cells of a sheet, at the first of them. What a formula shows is left to what it takes it from. */
function problemOf(
  tables: readonly PlanTable[],
  encoding: LegacyEncoding,
  first: LegacyCell,
  cells: readonly LegacyCell[],
): Located<Facts> {
  const { row, column, text, unicode } = first;
  const table = tables.find((candidate) => candidate.table.range.bottom >= row) ?? tables[0]!;
  const edits = cells
    .filter(({ isFormula }) => !isFormula)
    .map((cell) => ({ cell: address(cell.row, cell.column), before: cell.text, after: cell.unicode }));
  const problem = { table, row, column, facts: { encoding, cells: cells.length, text, unicode } };
  return edits.length > 0 ? { ...problem, fix: { kind: "suggested", edits } } : problem;
}

/** The texts of a sheet that are in its old encoding, row by row. */
function legacyCells(sheet: Sheet, { read }: Legacy): LegacyCell[] {
  return sheet.rows.flatMap(({ row, values, formulas }) =>
    values.flatMap((text, index): LegacyCell[] => {
      const unicode = typeof text === "string" ? read(text) : null;
      if (typeof text !== "string" || unicode === null) return [];
      return [{ row, column: index + 1, text, unicode, isFormula: formulas?.[index] !== undefined }];
    }),
  );
}

const FONTS: Readonly<Record<LegacyEncoding, string>> = { tcvn3: "TCVN3 (.VnTime)", vni: "VNI (VNI-Times)" };

/** Texts in the encodings that offices had before Unicode. */
export const textLegacy = defineRule<Facts>({
  id: "text-legacy",
  severity: "warning",
  title: { vi: "Chữ theo bảng mã cũ", en: "Text in an old encoding" },
  needs: [],
  words: {
    vi: ({ encoding, cells, text, unicode }) => ({
      message: `Trang tính có ${cells} ô dùng bảng mã cũ ${FONTS[encoding]}; ô đầu tiên ghi “${short(text)}”.`,
      why: "Chữ theo bảng mã cũ chỉ đọc được với phông cũ; máy khác, tìm kiếm, lọc và phần mềm khác không nhận ra.",
      hint: "Chuyển các ô sang Unicode, xem lại chữ hoa, rồi chọn phông Unicode như Times New Roman cho các ô này.",
      reading: `${short(text)} → ${short(unicode)}`,
    }),
    en: ({ encoding, cells, text, unicode }) => ({
      message: `${cells === 1 ? "1 cell" : `${cells} cells`} of the sheet ${cells === 1 ? "is" : "are"} in the old encoding ${FONTS[encoding]}; the first says “${short(text)}”.`,
      why: "Such text can be read in its old font alone; other computers, searches, filters and programs do not know it.",
      hint: "Convert the cells to Unicode, look at the capitals again, then choose a Unicode font such as Times New Roman for them.",
      reading: `${short(text)} → ${short(unicode)}`,
    }),
  },
  check,
});

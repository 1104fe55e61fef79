import { GENERAL_FORMAT, parseAddress, type CellValue, type FormatChange } from "../model/cell";
import type { Row, Sheet, Workbook } from "../model/sheet";
import { groupBy } from "./group";
import { formatAfter } from "./number-format";

/** A cell's new content. */
export interface CellContent {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly after: CellValue;
  readonly format?: FormatChange;
}

/** The workbook as it reads once these cells are written; cells of sheets that it lacks are passed over. */
export function withCells(workbook: Workbook, cells: readonly CellContent[]): Workbook {
  const bySheet = groupBy(cells, ({ sheet }) => sheet);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const ofSheet = bySheet.get(sheet.name);
      return ofSheet ? withSheetCells(sheet, ofSheet) : sheet;
    }),
  };
}

function withSheetCells(sheet: Sheet, cells: readonly CellContent[]): Sheet {
  const byRow = groupBy(
    cells.map(({ cell, after, format }) => ({ ...parseAddress(cell)!, after, format })),
    ({ row }) => row,
  );
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const [number, written] of byRow) {
    const row: Row = rows.get(number) ?? { row: number, values: [] };
    const values = [...row.values];
    const formats = [...(row.formats ?? [])];
    for (const { column, ...change } of written) {
      while (values.length < column) values.push(null);
      values[column - 1] = change.after;
      const format = formatAfter(change, formats[column - 1] ?? GENERAL_FORMAT);
      formats[column - 1] = format === GENERAL_FORMAT ? undefined : format;
    }
    rows.set(number, { ...row, values, formats });
  }
  return { ...sheet, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
}

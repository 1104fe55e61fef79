import path from "node:path";
import type { Reading, Table } from "../core/model/appendix";
import type { PlannedCell, SheetLayout, SheetPlan } from "../core/model/edit";
import type { Opened } from "./io";

/** The readings of several files as one; each sheet bears its file's name, for files repeat the names of sheets. */
export function combine(opened: readonly Opened[]): Reading {
  return {
    file: opened.map(({ path: given }) => path.basename(given)).join("; "),
    sheets: opened.flatMap(({ path: given, reading }) => {
      const file = path.basename(given, path.extname(given));
      const named = (sheet: string) => `${file} › ${sheet}`;
      return reading.sheets.map((sheet) => ({
        ...sheet,
        sheet: named(sheet.sheet),
        tables: sheet.tables.map((table) => withoutCells({ ...table, sheet: named(table.sheet) })),
      }));
    }),
  };
}

/** A table whose cells no formula can speak of, for they stand in another file. */
function withoutCells(table: Table): Table {
  return { ...table, written: undefined, items: table.items.map((item) => ({ ...item, cells: undefined })) };
}

/** A planned sheet without links to source cells: they stand in other files. */
export function detached(plan: SheetPlan): SheetPlan {
  return { ...plan, rows: plan.rows.map((row) => ({ ...row, cells: row.cells.map(withoutSource) })) };
}

function withoutSource(cell: PlannedCell | null): PlannedCell | null {
  return cell?.link && "sheet" in cell.link ? { ...cell, link: undefined } : cell;
}

/** The first sheet of a workbook that rolls up several files: which files they were. */
export function sourceSheet(files: readonly string[]): SheetLayout {
  const font = { name: "Times New Roman", size: 13 };
  const rows = [
    { height: null, cells: [{ value: "Các tệp đã tổng hợp", style: { font: { ...font, bold: true as const } } }] },
    ...files.map((file) => ({ height: null, cells: [{ value: path.basename(file), style: { font } }] })),
  ];
  return { name: "Nguồn", columns: [{ width: 80 }], rows, merges: [], freeze: null, print: null, tabColor: null };
}

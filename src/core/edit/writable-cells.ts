import { parseAddress, type CellValue } from "../model/cell";
import type { Sheet, Workbook } from "../model/sheet";
import { sameValue } from "./cells";
import { meet } from "./extent";

/** Why a cell cannot be written: its sheet is gone, it was changed since, a formula, covered by a merged cell, protected, or a heading of an Excel table. */
export type CellRefusal = "sheet-gone" | "changed" | "formula" | "covered" | "protected" | "table-heading";

/** A cell to write: what it is expected to hold. */
interface Wanted {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly before: CellValue;
}

/** Says why a cell of this workbook cannot be written, or null where it can; hosts would refuse the whole write for one such cell. */
export function cellRefusals(workbook: Workbook): (wanted: Wanted) => CellRefusal | null {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, refusalsOn(sheet)]));
  return (wanted) => {
    const refusalOf = sheets.get(wanted.sheet);
    return refusalOf ? refusalOf(wanted) : "sheet-gone";
  };
}

function refusalsOn({ rows, merges, tables, isProtected }: Sheet): (wanted: Wanted) => CellRefusal | null {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const headings = tables.map((table) => ({ ...table, bottom: table.top }));
  return ({ cell, before }) => {
    if (isProtected) return "protected";
    const { row, column } = parseAddress(cell)!;
    const at = byNumber.get(row);
    if (at?.formulas?.[column - 1] !== undefined) return "formula";
    const place = { top: row, bottom: row, left: column, right: column };
    const isCovered = merges.some((merge) => meet(merge, place) && !(merge.top === row && merge.left === column));
    if (isCovered) return "covered";
    if (headings.some((heading) => meet(heading, place))) return "table-heading";
    return sameValue(at?.values[column - 1] ?? null, before) ? null : "changed";
  };
}

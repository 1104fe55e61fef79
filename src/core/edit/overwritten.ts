import { address, type CellValue } from "../model/cell";
import type { SheetPlan } from "../model/edit";
import type { Row, Sheet } from "../model/sheet";
import { isBlank } from "./cells";
import { extentOf } from "./extent";
import { formulaContent, plannedContent, valueContent } from "./content";
import { lengthOf, readRecord, RECORD_COLUMNS, type SheetRecord } from "./record";

/** A cell that someone filled or changed since we wrote the sheet, and that writing it again would take away. */
export interface Overwritten {
  readonly cell: string;
  /** What it holds now. */
  readonly before: CellValue;
  /** The formula that it holds, without "=". */
  readonly formula?: string;
}

/**
 * What putting a sheet of ours again would overwrite of someone else's, in reading order: cells inside what we wrote last
 * time that hold something else by now, and cells beside it that the new plan takes too. Whatever lies outside both stays,
 * as does a cell that the plan writes the same way. Where the record of what we wrote is gone, a cell counts as typed when
 * the plan has nothing or a formula in its place. `present` is the sheet as it was read last.
 */
export function overwritten(plan: SheetPlan, present: Sheet, date1904: boolean): Overwritten[] {
  const record = readRecord(present);
  const { bottom, right } = extentOf(plan);
  const found: Overwritten[] = [];
  for (const row of present.rows) {
    const wasOurs = record !== null && row.row <= record.lastRow;
    const last = Math.max(wasOurs ? record.column - 1 : 0, row.row <= bottom ? right + RECORD_COLUMNS : 0);
    for (let index = 0; index < Math.min(last, lengthOf(row)); index++) {
      if (isTyped(row, index, record) && !isPlanned(plan, row, index, date1904, record)) found.push(cellOf(row, index));
    }
  }
  return found;
}

function isTyped(row: Row, index: number, record: SheetRecord | null): boolean {
  if (isBlank(row.values[index] ?? null) && row.formulas?.[index] === undefined) return false;
  return record === null || (index !== record.column - 1 && !record.isOurs(row, index));
}

/** Whether the plan writes what the cell holds; without a record, also whether it has a constant there that our data may have changed. */
function isPlanned(
  { rows }: SheetPlan,
  row: Row,
  index: number,
  date1904: boolean,
  record: SheetRecord | null,
): boolean {
  const cell = rows[row.row - 1]?.cells[index];
  const formula = row.formulas?.[index];
  const planned = plannedContent(cell, date1904);
  if (formula !== undefined) return formulaContent(formula) === planned;
  if (cell?.formula !== undefined) return valueContent(row.values[index] ?? null) === valueContent(cell.value);
  return record === null ? planned !== "" : valueContent(row.values[index] ?? null) === planned;
}

function cellOf({ row, values, formulas }: Row, index: number): Overwritten {
  const formula = formulas?.[index];
  const before = values[index] ?? null;
  return { cell: address(row, index + 1), before, ...(formula === undefined ? {} : { formula }) };
}

import { address, type CellValue } from "../model/cell";
import type { Edit, SheetPlan } from "../model/edit";
import type { Row, Sheet, Workbook } from "../model/sheet";
import { isBlank } from "./cells";
import { extentOf } from "./extent";
import { formulaContent, plannedContent, valueContent } from "./content";
import { ownCells } from "./our-sheets";
import { lengthOf, readRecord, RECORD_COLUMNS, type SheetRecord } from "./record";

/** A cell that someone filled or changed since we wrote the sheet, and that writing it again would take away. */
export interface Overwritten {
  readonly cell: string;
  /** What it holds now. */
  readonly before: CellValue;
  /** The formula that it holds, without "=". */
  readonly formula?: string;
  /** The number format of a number, when it is not General. */
  readonly format?: string;
}

/** The same with the name of its sheet. */
export interface Loss extends Overwritten {
  readonly sheet: string;
}

/**
 * What a list of edits would take away of what others typed into our sheets, by sheet in the order of the edits: nothing when
 * our sheets are as we left them. `workbook` is what the edits were made from.
 */
export function lossesOf(edits: readonly Edit[], { sheets, date1904 }: Workbook): Loss[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "put-sheet" && edit.kind !== "drop-sheet") return [];
    const id = edit.kind === "put-sheet" ? edit.plan.id : edit.id;
    const present = sheets.find(({ ours }) => ours === id);
    if (!present) return [];
    const lost = edit.kind === "put-sheet" ? overwritten(edit.plan, present, date1904) : typedIn(present);
    return lost.map((cell) => ({ sheet: present.name, ...cell }));
  });
}

/** Everything that someone typed into a sheet of ours or beside what we wrote there. */
function typedIn(present: Sheet): Overwritten[] {
  const record = readRecord(present);
  return present.rows.flatMap((row) =>
    Array.from({ length: lengthOf(row) }, (_, index) => index)
      .filter((index) => isTyped(row, index, record))
      .map((index) => cellOf(row, index)),
  );
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
  const own = record && ownCells(plan.id, { top: 1, left: 1, bottom: record.lastRow, right: record.column - 1 });
  const found: Overwritten[] = [];
  for (const row of present.rows) {
    const wasOurs = own !== null && row.row <= own.bottom;
    const last = Math.max(wasOurs ? own.right : 0, row.row <= bottom ? right + RECORD_COLUMNS : 0);
    for (let index = 0; index < Math.min(last, lengthOf(row)); index++) {
      if (isTyped(row, index, record) && !isPlanned(plan, row, index, date1904, record)) found.push(cellOf(row, index));
    }
  }
  return plan.id === "settings" ? found.filter(({ before }) => !isSomewhere(plan, before)) : found;
}

/** Whether a plan holds a value in any cell: a line of the settings that was read is written again, maybe in another row. */
function isSomewhere({ rows }: SheetPlan, value: CellValue): boolean {
  const wanted = String(value).trim().toLowerCase();
  return rows.some(({ cells }) =>
    cells.some((cell) => cell != null && String(cell.value).trim().toLowerCase() === wanted),
  );
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

function cellOf({ row, values, formulas, formats }: Row, index: number): Overwritten {
  const [formula, format] = [formulas?.[index], formats?.[index]];
  return {
    cell: address(row, index + 1),
    before: values[index] ?? null,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}

import { address, GENERAL_FORMAT, parseAddress, type CellValue } from "../model/cell";
import { toSerial } from "../model/date";
import type { Edit, PlannedCell, SheetPlan } from "../model/edit";
import type { OurSheet, Sheet, Workbook } from "../model/sheet";
import { fittingValue, isBlank, sameValue } from "./cells";
import { extentOf } from "./extent";
import { formatAfter } from "./number-format";
import { lengthOf, readRecord, withRecord } from "./record";
import { readUndoSheet, undoSheet, type ChangedCell, type UndoGroup, type UndoPurpose } from "./undo-sheet";
import { cellRefusals, type CellRefusal } from "./writable-cells";

export type { ChangedCell, UndoGroup, UndoPurpose } from "./undo-sheet";

/** How many writes a workbook remembers. */
const KEPT_GROUPS = 5;

/**
 * Edits about to be carried out on a workbook, with the record of what they replace behind them, all to be written at once.
 * Remembered are changed cells, sheets of ours that are new, and the earlier contents of the settings sheet. Not remembered:
 * marks, which have their own way off, and summary sheets that are written again, which follow from the source.
 */
export function withUndo(edits: readonly Edit[], workbook: Workbook, purpose: UndoPurpose, at: string): Edit[] {
  const group: UndoGroup = { purpose, at, cells: changedCells(edits, workbook), newSheets: newSheets(edits, workbook) };
  if (group.cells.length === 0 && group.newSheets.length === 0) return [...edits];
  const groups = [group, ...readUndoSheet(workbook)].slice(0, KEPT_GROUPS);
  return [...edits, { kind: "put-sheet", plan: undoSheet(groups) }];
}

/** What taking back the last write would do. */
export interface UndoPlan {
  readonly group: UndoGroup;
  /** With them the write is taken back, and the one before it becomes the last. */
  readonly edits: readonly Edit[];
  /** Cells left as they are, and why: somebody changed them since. */
  readonly refused: readonly (ChangedCell & { readonly reason: CellRefusal })[];
  /** Sheets of ours that stay, by name, since somebody typed into them. */
  readonly keptSheets: readonly string[];
}

/** The last write that a workbook remembers, or null. */
export function lastWrite(workbook: Workbook): UndoGroup | null {
  return readUndoSheet(workbook)[0] ?? null;
}

/** Plans taking back the last write that the workbook remembers; null where it remembers none. */
export function planUndo(workbook: Workbook): UndoPlan | null {
  const [group, ...earlier] = readUndoSheet(workbook);
  if (!group) return null;
  const refusalOf = cellRefusals(workbook);
  const cells = group.cells.map((cell) => ({ ...cell, reason: refusalOf({ ...cell, before: cell.after }) }));
  const sheets = group.newSheets.flatMap((id) => workbook.sheets.find(({ ours }) => ours === id) ?? []);
  const rest: Edit =
    earlier.length > 0 ? { kind: "put-sheet", plan: undoSheet(earlier) } : { kind: "drop-sheet", id: "undo" };
  return {
    group,
    edits: [
      ...cells.filter(({ reason }) => reason === null).map(takenBack),
      ...sheets.filter((sheet) => !isTypedInto(sheet)).map(({ ours }): Edit => ({ kind: "drop-sheet", id: ours! })),
      rest,
    ],
    refused: cells.flatMap(({ reason, ...cell }) => (reason === null ? [] : [{ ...cell, reason }])),
    keptSheets: sheets.filter(isTypedInto).map(({ name }) => name),
  };
}

const takenBack = ({ sheet, cell, before, after, format }: ChangedCell): Edit => ({
  kind: "set-cell",
  sheet,
  cell,
  before: after,
  after: before,
  ...(format && { format: { before: format.after, after: format.before } }),
});

function changedCells(edits: readonly Edit[], workbook: Workbook): ChangedCell[] {
  const formatNow = formatsOf(workbook);
  return edits.flatMap((edit): ChangedCell[] => {
    if (edit.kind === "set-cell") {
      const { sheet, cell, before, after } = edit;
      const present = formatNow(edit);
      const format = { before: present, after: formatAfter(edit, present) };
      return [{ sheet, cell, before, after, ...(format.before === format.after ? {} : { format }) }];
    }
    if (edit.kind !== "put-sheet" || edit.plan.id !== "settings") return [];
    const present = workbook.sheets.find(({ ours }) => ours === "settings");
    return present ? replacedCells(edit.plan, present, workbook.date1904) : [];
  });
}

/** The number format of any cell that holds a number or a text. */
function formatsOf({ sheets }: Workbook): (place: { readonly sheet: string; readonly cell: string }) => string {
  const bySheet = new Map(
    sheets.map(({ name, rows }) => [name, new Map(rows.map(({ row, formats }) => [row, formats]))]),
  );
  return ({ sheet, cell }) => {
    const { row, column } = parseAddress(cell)!;
    return bySheet.get(sheet)?.get(row)?.[column - 1] ?? GENERAL_FORMAT;
  };
}

function newSheets(edits: readonly Edit[], { sheets }: Workbook): OurSheet[] {
  const there = new Set(sheets.map(({ ours }) => ours));
  return edits.flatMap((edit) => (edit.kind === "put-sheet" && !there.has(edit.plan.id) ? [edit.plan.id] : []));
}

/** The cells that writing a sheet of values again changes, with the record of what we wrote beside them. */
function replacedCells(plan: SheetPlan, present: Sheet, date1904: boolean): ChangedCell[] {
  const recorded = withRecord(plan, date1904);
  const width = Math.max(extentOf(recorded).right, readRecord(present)?.column ?? 0);
  const before = new Map(present.rows.map(({ row, values }) => [row, values]));
  const last = Math.max(recorded.rows.length, present.rows.at(-1)?.row ?? 0);
  const found: ChangedCell[] = [];
  for (let row = 1; row <= last; row++) {
    for (let column = 1; column <= width; column++) {
      const old = before.get(row)?.[column - 1] ?? null;
      const next = valueOf(recorded.rows[row - 1]?.cells[column - 1], date1904);
      if (sameValue(old, next)) continue;
      found.push({ sheet: present.name, cell: address(row, column), before: old, after: next });
    }
  }
  return found;
}

function valueOf(cell: PlannedCell | null | undefined, date1904: boolean): CellValue {
  if (!cell) return null;
  return cell.date === undefined ? fittingValue(cell.value) : toSerial(cell.date, date1904);
}

/** Whether a sheet of ours holds anything that we did not write; one without its record is taken for typed into. */
function isTypedInto(sheet: Sheet): boolean {
  const record = readRecord(sheet);
  if (record === null) return true;
  return sheet.rows.some((row) =>
    Array.from({ length: lengthOf(row) }, (_, index) => index).some((index) => {
      const isThere = !isBlank(row.values[index] ?? null) || row.formulas?.[index] !== undefined;
      return isThere && index !== record.column - 1 && !record.isOurs(row, index);
    }),
  );
}

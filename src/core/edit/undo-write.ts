import { address, type CellValue } from "../model/cell";
import { toSerial } from "../model/date";
import type { Edit, PlannedCell, SheetPlan } from "../model/edit";
import { cellOfReference } from "../model/reference";
import type { OurSheet, Sheet, Workbook } from "../model/sheet";
import { fittingValue, sameValue } from "./cells";
import { expectSheet } from "./expectations";
import { extentOf } from "./extent";
import { freeSheetName } from "./names";
import { formatAfter, formatsOf } from "./number-format";
import { readRecord, withRecord } from "./record";
import { plannedMark } from "./sheet-contents";
import {
  readUndoSheet,
  undoSheet,
  type AddedSheet,
  type ChangedCell,
  type UndoGroup,
  type UndoPurpose,
} from "./undo-sheet";
import { placesIn } from "./whereabouts";
import { withCells } from "./with-cells";

/** How many writes a workbook remembers. */
const KEPT_GROUPS = 5;

/** Our own sheets that hold what a person decided or typed elsewhere, so that writing them again is remembered cell by cell. */
const REMEMBERED: readonly OurSheet[] = ["settings", "form"];

/**
 * What becomes of the way back: it is recorded; nothing is changed that would need one; or it cannot be kept, because the
 * workbook's structure is locked and the record needs a sheet of its own.
 */
export type WayBack = "recorded" | "needless" | "locked";

/** Edits about to be carried out as one write, with the record of what they replace where there is one. */
export interface RecordedWrite {
  readonly edits: readonly Edit[];
  readonly wayBack: WayBack;
}

/**
 * Plans a write with its way back. Remembered are changed cells, sheets that are new, and the earlier contents of the settings
 * sheet and of the record of filled forms. Not remembered: marks, which have their own way off, lists to choose from that
 * others of ours come in place of, and our summary sheets that are written again or dropped, which follow from the source;
 * what somebody typed there is asked for before.
 */
export function recordedWrite(
  edits: readonly Edit[],
  workbook: Workbook,
  purpose: UndoPurpose,
  at: string,
): RecordedWrite {
  const named = [...expectations(edits, workbook), ...withFreeNames(edits, workbook)];
  const changed = changedCells(named, workbook);
  const newSheets = ourNewSheets(named, workbook);
  const addedSheets = addedIn(named, workbook);
  if (changed.length + newSheets.length + addedSheets.length === 0)
    return { edits: [...named, ...forgotten(named, workbook)], wayBack: "needless" };
  // Where the edits themselves need a sheet, the host refuses them whatever becomes of the record.
  const needsSheet = newSheets.length + addedSheets.length > 0;
  if (!canRecord(workbook) && !needsSheet) return { edits: named, wayBack: "locked" };
  const group = { purpose, at, cells: withPlaces(changed, workbook), newSheets, addedSheets };
  const groups = [group, ...readUndoSheet(workbook)].slice(0, KEPT_GROUPS);
  return { edits: [expectSheet("undo", workbook), ...named, recordOf(groups, workbook)], wayBack: "recorded" };
}

/** The record of these writes. Where there is none left to tell of the sheet goes, or stays blank where no sheet may be removed. */
export function recordOf(groups: readonly UndoGroup[], { isLocked }: Workbook): Edit {
  const isKept = groups.length > 0 || isLocked;
  return isKept ? { kind: "put-sheet", plan: undoSheet(groups) } : { kind: "drop-sheet", id: "undo" };
}

/** What sheets of ours that are dropped take off the record: writes that did nothing else than add them are over. */
function forgotten(edits: readonly Edit[], workbook: Workbook): Edit[] {
  const dropped = new Set(edits.flatMap((edit) => (edit.kind === "drop-sheet" ? [edit.id] : [])));
  const groups = readUndoSheet(workbook);
  const isOver = ({ cells, newSheets, addedSheets }: UndoGroup) =>
    cells.length + addedSheets.length === 0 && newSheets.every((id) => dropped.has(id));
  const left = groups.filter((group) => !isOver(group));
  return left.length < groups.length ? [expectSheet("undo", workbook), recordOf(left, workbook)] : [];
}

/** Whether a write can be recorded: a workbook whose structure is locked takes no new sheet. */
export function canRecord({ isLocked, sheets }: Workbook): boolean {
  return !isLocked || sheets.some(({ ours }) => ours === "undo");
}

/** A sheet with what a person decided or typed is written again only over what was read of it. */
const expectations = (edits: readonly Edit[], workbook: Workbook): Edit[] =>
  edits.flatMap((edit) =>
    edit.kind === "put-sheet" && REMEMBERED.includes(edit.plan.id) ? [expectSheet(edit.plan.id, workbook)] : [],
  );

type Changed = Omit<ChangedCell, "place">;

/** The same with what each cell will be known by once the write is carried out. */
function withPlaces(cells: readonly Changed[], workbook: Workbook): ChangedCell[] {
  const places = placesIn(withCells(workbook, cells));
  return cells.map((cell) => ({ ...cell, place: places(cell.sheet)?.of(cell.cell) ?? null }));
}

/** Edits whose added sheets bear the names that they will have, by which they are found again. */
function withFreeNames(edits: readonly Edit[], { sheets }: Workbook): Edit[] {
  const taken = sheets.map(({ name }) => name);
  return edits.map((edit) => {
    if (edit.kind !== "add-sheet") return edit;
    const name = freeSheetName(edit.layout.name, taken);
    taken.push(name);
    return { ...edit, layout: { ...edit.layout, name } };
  });
}

function addedIn(edits: readonly Edit[], { date1904 }: Workbook): AddedSheet[] {
  return edits.flatMap((edit) =>
    edit.kind === "add-sheet" ? [{ name: edit.layout.name, contents: plannedMark(edit.layout, date1904) }] : [],
  );
}

function ourNewSheets(edits: readonly Edit[], { sheets }: Workbook): OurSheet[] {
  const there = new Set(sheets.map(({ ours }) => ours));
  return edits.flatMap((edit) => (edit.kind === "put-sheet" && !there.has(edit.plan.id) ? [edit.plan.id] : []));
}

function changedCells(edits: readonly Edit[], workbook: Workbook): Changed[] {
  const formatNow = formatsOf(workbook);
  return edits.flatMap((edit): Changed[] => {
    if (edit.kind === "set-cell") {
      const { sheet, cell, before, after } = edit;
      const present = formatNow(edit);
      const format = { before: present, after: formatAfter(edit, present) };
      return [{ sheet, cell, before, after, ...(format.before === format.after ? {} : { format }) }];
    }
    if (edit.kind !== "put-sheet" || !REMEMBERED.includes(edit.plan.id)) return [];
    const present = workbook.sheets.find(({ ours }) => ours === edit.plan.id);
    return present ? replacedCells(edit.plan, present, workbook.date1904) : [];
  });
}

/** The values that writing a sheet again changes, with the record of what we wrote beside them; none where its formulas come to stand elsewhere, as only values can be put back. */
function replacedCells(plan: SheetPlan, present: Sheet, date1904: boolean): Changed[] {
  const recorded = withRecord(plan, date1904);
  const width = Math.max(extentOf(recorded).right, readRecord(present)?.column ?? 0);
  const before = new Map(present.rows.map((row) => [row.row, row]));
  const last = Math.max(recorded.rows.length, present.rows.at(-1)?.row ?? 0);
  const found: Changed[] = [];
  for (let row = 1; row <= last; row++) {
    for (let column = 1; column <= width; column++) {
      const cell = recorded.rows[row - 1]?.cells[column - 1];
      const formula = before.get(row)?.formulas?.[column - 1];
      if (cell?.formula !== undefined && !isSameReference(cell.formula, formula)) return [];
      if (cell?.formula !== undefined) continue;
      const old = before.get(row)?.values[column - 1] ?? null;
      const next = valueOf(cell, date1904);
      if (!sameValue(old, next))
        found.push({ sheet: present.name, cell: address(row, column), before: old, after: next });
    }
  }
  return found;
}

/** Whether two formulas name the same cell, however programs spell it. */
const isSameReference = (a: string, b = "") =>
  JSON.stringify(cellOfReference(a)) === JSON.stringify(cellOfReference(b));

function valueOf(cell: PlannedCell | null | undefined, date1904: boolean): CellValue {
  if (!cell) return null;
  return cell.date === undefined ? fittingValue(cell.value) : toSerial(cell.date, date1904);
}

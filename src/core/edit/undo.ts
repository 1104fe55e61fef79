import type { Edit, SheetPlan } from "../model/edit";
import type { Workbook } from "../model/sheet";
import { expectSheet } from "./expectations";
import { recordOf } from "./undo-write";
import { planRemoval, type KeptSheet } from "./undo-removal";
import { readUndoSheet, type ChangedCell, type UndoGroup } from "./undo-sheet";
import { placesIn } from "./whereabouts";
import { withCells } from "./with-cells";
import { cellRefusals, type CellRefusal } from "./writable-cells";

export { canRecord, recordedWrite, type RecordedWrite, type WayBack } from "./undo-write";
export type { ChangedCell, UndoGroup, UndoPurpose } from "./undo-sheet";
export type { KeptSheet } from "./undo-removal";

/**
 * Why a cell stays as it is: somebody changed it since, or its row or column is no longer where it was; "together" for a cell of
 * a sheet of ours another cell of which cannot go back.
 */
export type UndoRefusal = CellRefusal | "moved" | "together";

/** A cell that stays, and why. */
export interface StayingCell extends ChangedCell {
  readonly reason: UndoRefusal;
}

/** What taking back the last write would do. */
export interface UndoPlan {
  readonly group: UndoGroup;
  /** With them the write is taken back, and the one before it becomes the last. */
  readonly edits: readonly Edit[];
  /** Cells that get their former content back. */
  readonly cells: readonly ChangedCell[];
  readonly refused: readonly StayingCell[];
  /** Sheets that go, by name. */
  readonly removedSheets: readonly string[];
  readonly keptSheets: readonly KeptSheet[];
  /** Whether all lists to choose from of ours go, with the sheet of their values. */
  readonly listsGo: boolean;
}

/**
 * Plans taking back the last write that the workbook remembers; null where it remembers none. `settingsAgain` lays the settings
 * sheet out for a workbook as it was before: its blocks move with the lines in them, so that cells alone do not restore it.
 */
export function planUndoWith(workbook: Workbook, settingsAgain: (before: Workbook) => SheetPlan): UndoPlan | null {
  const [group, ...earlier] = readUndoSheet(workbook);
  if (!group) return null;
  const { cells, refused } = sortCells(group.cells, workbook);
  const { removals, keptSheets, removedSheets } = planRemoval(group, workbook);
  const listsGo = removals.some((edit) => edit.kind === "drop-sheet" && edit.id === "lists");
  return {
    group,
    edits: [
      expectSheet("undo", workbook),
      ...cellEdits(cells, workbook, settingsAgain),
      ...(listsGo ? [{ kind: "set-lists", lists: [] } as const] : []),
      ...removals,
      recordOf(earlier, workbook),
    ],
    cells,
    refused,
    removedSheets,
    keptSheets,
    listsGo,
  };
}

function cellEdits(
  cells: readonly ChangedCell[],
  workbook: Workbook,
  settingsAgain: (before: Workbook) => SheetPlan,
): Edit[] {
  const name = settingsName(workbook);
  const ofSettings = cells.filter(({ sheet }) => sheet === name);
  const others = cells.filter(({ sheet }) => sheet !== name).map(takenBack);
  if (ofSettings.length === 0) return others;
  const before = withCells(
    workbook,
    ofSettings.map((cell) => ({ sheet: cell.sheet, cell: cell.cell, after: cell.before })),
  );
  return [...others, { kind: "put-sheet", plan: settingsAgain(before) }];
}

const settingsName = ({ sheets }: Workbook) => sheets.find(({ ours }) => ours === "settings")?.name;

const takenBack = ({ sheet, cell, before, after, format }: ChangedCell): Edit => ({
  kind: "set-cell",
  sheet,
  cell,
  before: after,
  after: before,
  ...(format && { format: { before: format.after, after: format.before } }),
});

/** Cells that can go back, and those that cannot. Those of a sheet of ours, whose rows speak of each other, go back together or not at all. */
function sortCells(cells: readonly ChangedCell[], workbook: Workbook): Pick<UndoPlan, "cells" | "refused"> {
  const reasonOf = undoRefusals(workbook);
  const ours = new Set(workbook.sheets.filter((sheet) => sheet.ours !== null).map(({ name }) => name));
  const reasons = cells.map(reasonOf);
  const torn = new Set(
    cells.filter(({ sheet }, at) => reasons[at] !== null && ours.has(sheet)).map(({ sheet }) => sheet),
  );
  const judged = cells.map((cell, at) => ({
    cell,
    reason: reasons[at] ?? (torn.has(cell.sheet) ? ("together" as const) : null),
  }));
  return {
    cells: judged.flatMap(({ cell, reason }) => (reason === null ? [cell] : [])),
    refused: judged.flatMap(({ cell, reason }) => (reason === null ? [] : [{ ...cell, reason }])),
  };
}

/** Says why a cell cannot go back, or null where it can. */
function undoRefusals(workbook: Workbook): (cell: ChangedCell) => CellRefusal | "moved" | null {
  const refusalOf = cellRefusals(workbook);
  const places = placesIn(workbook);
  const settings = settingsName(workbook);
  return (changed) => {
    const refusal = refusalOf({ ...changed, before: changed.after });
    // The settings sheet is put again with its merged cells.
    if (refusal === "covered" && changed.sheet === settings) return null;
    if (refusal !== null) return refusal;
    const { sheet, cell, place } = changed;
    return place && places(sheet)!.isStill(cell, place) ? null : "moved";
  };
}

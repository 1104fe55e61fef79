import { quoteSheet } from "../model/cell";
import type { Edit } from "../model/edit";
import type { Sheet, Workbook } from "../model/sheet";
import { isBlank } from "./cells";
import { lengthOf, readRecord } from "./record";
import { contentsMark, untouchedMark } from "./sheet-contents";
import type { UndoGroup } from "./undo-sheet";

/**
 * Why a sheet that a write added stays: somebody typed into it, formulas on other sheets read it, the workbook's structure is
 * locked, or another sheet of the same write stays, whose formulas may read it.
 */
export type KeepingReason = "typed" | "read" | "locked" | "together" | "last";

/** A sheet that stays, by its present name. */
export interface KeptSheet {
  readonly name: string;
  readonly reason: KeepingReason;
}

/** Which sheets go when a write is taken back. */
export interface Removal {
  readonly removals: readonly Edit[];
  readonly removedSheets: readonly string[];
  readonly keptSheets: readonly KeptSheet[];
}

/** Plans the removal of the sheets that a write added: ours go together or not at all, the user's own only untouched. Those that are gone already are passed over. */
export function planRemoval({ newSheets, addedSheets }: UndoGroup, workbook: Workbook): Removal {
  const ours = newSheets.flatMap((id) => workbook.sheets.find((sheet) => sheet.ours === id) ?? []);
  const added = addedSheets.flatMap(({ name, contents }) => {
    const sheet = workbook.sheets.find((one) => one.name === name && one.ours === null);
    return sheet ? [{ sheet, isTouched: contentsMark(sheet) !== contents }] : [];
  });
  const going = new Set([...ours, ...added.map(({ sheet }) => sheet)]);
  const reasonOf = keepingReasons(going, workbook);
  const ownReasons = ours.map((sheet) => reasonOf(sheet, isTypedInto(sheet)));
  const stay = ownReasons.some((reason) => reason !== null);
  const judged = [
    ...ours.map((sheet, at) => ({ sheet, reason: ownReasons[at] ?? (stay ? ("together" as const) : null) })),
    ...added.map(({ sheet, isTouched }) => ({ sheet, reason: reasonOf(sheet, isTouched) })),
  ];
  const gone = judged.flatMap(({ sheet, reason }) => (reason === null ? [sheet] : []));
  return {
    removals: gone.map(removalOf),
    removedSheets: gone.filter(({ hidden }) => !hidden).map(({ name }) => name),
    keptSheets: judged.flatMap(({ sheet: { name }, reason }) => (reason === null ? [] : [{ name, reason }])),
  };
}

const removalOf = (sheet: Sheet): Edit =>
  sheet.ours === null
    ? { kind: "remove-sheet", sheet: sheet.name, contents: untouchedMark(sheet.rows) }
    : { kind: "drop-sheet", id: sheet.ours };

function keepingReasons(
  going: ReadonlySet<Sheet>,
  { sheets, isLocked }: Workbook,
): (sheet: Sheet, isTyped: boolean) => KeepingReason | null {
  const staying = sheets.filter((sheet) => !going.has(sheet));
  const formulas = staying.filter(({ ours }) => ours === null).flatMap(formulasOn);
  const isLast = !staying.some(({ hidden }) => !hidden);
  return (sheet, isTyped) => {
    if (isLocked) return "locked";
    if (isTyped) return "typed";
    if (isLast) return "last";
    return formulas.some((formula) => reads(formula, sheet)) ? "read" : null;
  };
}

const formulasOn = ({ rows }: Sheet) =>
  rows.flatMap(({ formulas = [] }) => formulas.filter((one) => one !== undefined));

/** What the names of our Excel tables begin with, as formulas use them. */
const OUR_TABLE = /\bsoat\w*\[/i;

/** Whether a formula names a sheet, in quotes or without, or a table of ours. */
function reads(formula: string, { name, ours }: Sheet): boolean {
  const text = formula.toLowerCase();
  const isNamed = [quoteSheet(name), name].some((spelled) => text.includes(`${spelled.toLowerCase()}!`));
  return isNamed || (ours !== null && OUR_TABLE.test(formula));
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

import type { Edit } from "../../core/model/edit";
import { PartError, refuse } from "../errors";
import type { Package } from "../package";
import { setCells } from "./cells";
import { Draft } from "./draft";
import { holdToExpectation } from "./expectations";
import { setLists } from "./lists";
import { setMarks } from "./marks";
import { addLayouts, dropOurSheet, putSheets, removeAddedSheet } from "./sheets";

export { createXlsx } from "./create";

/**
 * Carries out edits on a package: patches the parts that change, by offset, and leaves every other byte alone.
 * All or nothing: throws a HostError before anything is changed — "changed" where a cell is not as an edit expects it (or
 * holds a formula, or lies under a merged cell), "protected" where the user protected the sheet, "structure-protected" where the list of sheets, "broken-file" where a part cannot be
 * understood, "excel-refused" for the heading of an Excel table.
 *
 * In a planned formula, `{{ours:data}}` stands for the quoted name of that sheet of ours (`'Dữ liệu'`), whatever it is
 * called in this workbook; it may be written by the same list of edits, before or after.
 *
 * Formulas are stored with their values, which stand for whoever does not compute. Where formulas were written, or cells
 * that other formulas may read, Excel is told to compute everything once when it next opens the file.
 */
export function applyEdits(pkg: Package, edits: readonly Edit[]): void {
  const draft = new Draft(pkg);
  try {
    for (const run of runsOfOneKind(edits)) carryOut(draft, run);
  } catch (error) {
    if (error instanceof PartError) refuse("broken-file", pkg.name, error.detail);
    throw error;
  }
  draft.commit();
}

/** The edits in order, neighbours of one kind together: these are carried out in one pass over their parts. */
function runsOfOneKind(edits: readonly Edit[]): Edit[][] {
  const runs: Edit[][] = [];
  for (const edit of edits) {
    const last = runs.at(-1);
    if (last?.[0]!.kind === edit.kind) last.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

const ofKind = <K extends Edit["kind"]>(edits: readonly Edit[], kind: K) =>
  edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);

function carryOut(draft: Draft, run: readonly Edit[]): void {
  for (const expectation of ofKind(run, "expect-sheet")) holdToExpectation(draft, expectation);
  const cells = ofKind(run, "set-cell");
  if (cells.length) setCells(draft, cells);
  const plans = ofKind(run, "put-sheet").map(({ plan }) => plan);
  if (plans.length) putSheets(draft, plans);
  const layouts = ofKind(run, "add-sheet").map(({ layout }) => layout);
  if (layouts.length) addLayouts(draft, layouts);
  for (const { id } of ofKind(run, "drop-sheet")) dropOurSheet(draft, id);
  for (const { sheet, contents } of ofKind(run, "remove-sheet")) removeAddedSheet(draft, sheet, contents);
  for (const { marks } of ofKind(run, "set-marks")) setMarks(draft, marks);
  for (const { lists } of ofKind(run, "set-lists")) setLists(draft, lists);
}

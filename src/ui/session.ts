import type { Loss } from "../core/edit/overwritten";
import { planUndo, withUndo } from "../core/edit/undo";
import { writableMarks } from "../core/edit/writable-marks";
import { findingsReport } from "../core/report/summary-findings";
import { fixEdits, refuseUnfit, type FixedCell, type RefusedCell } from "../core/fix";
import type { Cancellation, Host, Progress } from "../core/host";
import { marksOf } from "../core/marks";
import type { Edit, Mark } from "../core/model/edit";
import { rollUp, type ChangedDate, type RollUp } from "../core/rollup";
import { settingsSheet } from "../core/settings";
import { understand } from "./engine";
import type { Outcome, Wishes } from "./outcome";
import { sheetTasks, type SheetTask } from "./sheetTasks";
import { questionFor, read, readAgain, timeOf, write } from "./work";

/** What the user is told after something was written, or why nothing was. */
export type Notice =
  | { readonly kind: "marked"; readonly cells: number; readonly refused: readonly string[] }
  | { readonly kind: "unmarked" }
  | { readonly kind: "nothing-to-mark" }
  | (Omit<RollUp, "edits"> & {
      readonly kind: "rolled-up";
      /** Where the report date was taken from, when the user has not set it. */
      readonly dateFrom: ChangedDate | null;
    })
  | { readonly kind: "nothing-to-roll-up" }
  | { readonly kind: "settings-saved"; readonly sheet: string }
  | {
      readonly kind: "fixed";
      readonly cells: number;
      /** Cells that were not, for they have changed since the preview. */
      readonly refused: readonly RefusedCell[];
    }
  | {
      readonly kind: "taken-back";
      readonly cells: number;
      /** Cells ("PL01!C3") that stay, for somebody changed them since. */
      readonly refused: readonly string[];
      /** Sheets of ours that stay, for somebody typed into them. */
      readonly keptSheets: readonly string[];
    }
  | { readonly kind: "nothing-to-take-back" }
  | { readonly kind: "enriched"; readonly tasks: number }
  | { readonly kind: "unenriched" }
  | { readonly kind: "nothing-to-enrich" }
  | { readonly kind: "nothing-to-unenrich" }
  | { readonly kind: "appendix-added"; readonly sheet: string }
  | { readonly kind: "kept" };

/** What the user is asked before a task goes on: whether what was typed into our sheets may be overwritten. */
export interface Question {
  readonly task: Task;
  readonly losses: readonly Loss[];
  readonly date1904: boolean;
}

/** What a finished piece of work changes in the session. */
export interface Change {
  readonly outcome?: Outcome;
  readonly marks?: readonly Mark[];
  /** What is left to wish for, now that something of it stands in the workbook itself. */
  readonly settled?: (wishes: Wishes) => Wishes;
  readonly notice: Notice | null;
  /** In place of having written anything. */
  readonly question?: Question;
}

/** What a piece of work needs; `writing` is called when it can no longer be stopped. */
export interface Work {
  readonly host: Host;
  readonly wishes: Wishes;
  /** What the user has agreed to lose. */
  readonly agreed: readonly Loss[];
  /** The cells that the user has chosen to have fixed. */
  readonly fixes: readonly FixedCell[];
  readonly progress: Progress;
  readonly cancel: Cancellation;
  readonly writing: () => void;
}

/** What the user can ask for. */
export type Task = "check" | "mark" | "unmark" | "roll-up" | "save-settings" | "fix" | "undo" | SheetTask;

/**
 * The work behind each task; null when it was stopped. Marking, rolling up and saving settings read the workbook anew, so that nothing is
 * written from figures that the user has changed since; rolling up and saving ask before they overwrite what someone typed. Throws HostError.
 */
export const tasks: Readonly<Record<Task, (work: Work) => Promise<Change | null>>> = {
  ...sheetTasks,
  check: async (work) => {
    const outcome = await read(work);
    return outcome && { outcome, notice: null };
  },
  mark: async (work) => {
    const outcome = await read(work);
    if (!outcome) return null;
    const { marks, refused } = writableMarks(marksOf(outcome.result.findings, outcome.workbook), outcome.workbook);
    await write(work, [{ kind: "set-marks", marks }]);
    const cells = new Set(marks.flatMap(({ sheet, cells }) => cells.map((cell) => `${sheet}!${cell}`))).size;
    const nothing = cells === 0 && refused.length === 0;
    return { outcome, marks, notice: nothing ? { kind: "nothing-to-mark" } : { kind: "marked", cells, refused } };
  },
  unmark: async (work) => {
    await write(work, [{ kind: "set-marks", marks: [] }]);
    return { marks: [], notice: { kind: "unmarked" } };
  },
  "roll-up": async (work) => {
    const outcome = await read(work);
    if (!outcome) return null;
    const { entries, targets } = outcome.summary;
    if (entries.length === 0 && targets.length === 0) return { outcome, notice: { kind: "nothing-to-roll-up" } };
    // Official sheets are Vietnamese whatever the interface speaks.
    const findings = findingsReport(outcome.result, "vi");
    const { unitSheets } = work.wishes;
    const { edits, ...written } = rollUp(outcome.workbook, outcome.summary, { findings, unitSheets });
    const question = questionFor("roll-up", edits, outcome, work);
    if (question) return { outcome, question, notice: null };
    await write(work, withUndo(edits, outcome.workbook, "roll-up", timeOf(new Date())));
    const { dateFrom, settings } = outcome;
    const settled = (wishes: Wishes) => ({ ...wishes, base: { ...wishes.base, today: settings.today } });
    return { outcome, ...(dateFrom && { settled }), notice: { kind: "rolled-up", ...written, dateFrom } };
  },
  "save-settings": async (work) => {
    const before = await read(work);
    if (!before) return null;
    const plan = settingsSheet(before.settings, before.workbook);
    const edits: Edit[] = [{ kind: "put-sheet", plan }];
    const question = questionFor("save-settings", edits, before, work);
    if (question) return { outcome: before, question, notice: null };
    await write(work, withUndo(edits, before.workbook, "settings", timeOf(new Date())));
    // What is held must have the sheet as it was written, or the next choice would be weighed against the one before.
    const workbook = await work.host.read();
    const outcome = await understand(workbook, withoutSaved(work.wishes), new Date(), work.cancel);
    if (!outcome) return null;
    const sheet = workbook.sheets.find(({ ours }) => ours === "settings")?.name ?? plan.name;
    return { outcome, settled: withoutSaved, notice: { kind: "settings-saved", sheet } };
  },
  fix: async (work) => {
    const before = await read(work);
    if (!before) return null;
    const { cells, refused } = refuseUnfit(work.fixes, before.workbook);
    await write(work, withUndo(fixEdits(cells), before.workbook, "fix", timeOf(new Date())));
    const outcome = await readAgain(work);
    return outcome && { outcome, notice: { kind: "fixed", cells: cells.length, refused } };
  },
  undo: async (work) => {
    const before = await read(work);
    if (!before) return null;
    const plan = planUndo(before.workbook);
    if (!plan) return { outcome: before, notice: { kind: "nothing-to-take-back" } };
    await write(work, plan.edits);
    const cells = plan.edits.filter(({ kind }) => kind === "set-cell").length;
    const refused = plan.refused.map(({ sheet, cell }) => `${sheet}!${cell}`);
    const outcome = await readAgain(work);
    return outcome && { outcome, notice: { kind: "taken-back", cells, refused, keptSheets: plan.keptSheets } };
  },
};

/** Wishes after they were written into the workbook: all but the report date, of which no sheet speaks. */
export function withoutSaved({ changes: { today }, ...wishes }: Wishes): Wishes {
  return { ...wishes, changes: today === undefined ? {} : { today } };
}

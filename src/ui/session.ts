import type { KeptSheet, StayingCell, WayBack } from "../core/edit/undo";
import { planUndo } from "../core/undo";
import { writableMarks } from "../core/edit/writable-marks";
import { enrichedAgain } from "../core/enrich";
import { findingsReport } from "../core/report/summary-findings";
import { fixEdits, refuseUnfit, type FixedCell, type RefusedCell } from "../core/fix";
import type { Cancellation, Host, Progress } from "../core/host";
import { marksOf } from "../core/marks";
import type { ChoiceColumn } from "../core/choices";
import type { Mark } from "../core/model/edit";
import type { Words } from "../core/model/language";
import type { Workbook } from "../core/model/sheet";
import { rollUp, type ChangedDate, type RollUp } from "../core/rollup";
import { settingsSheet } from "../core/settings";
import { understand } from "./engine";
import type { Outcome, Wishes } from "./outcome";
import { listTasks, type ListTask } from "./lists/tasks";
import { sheetTasks, type SheetTask } from "./sheetTasks";
import { planned, takeBackQuestion, type Question } from "./questions";
import { read, readAgain, write } from "./work";

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
      /** Cells that stay as they are. */
      readonly refused: readonly StayingCell[];
      /** Sheets that went, by name. */
      readonly removedSheets: readonly string[];
      readonly keptSheets: readonly KeptSheet[];
    }
  | { readonly kind: "nothing-to-take-back" }
  /** Sentences that the task itself says, so that the first script need not know them; quiet where nothing was written. */
  | { readonly kind: "said"; readonly words: Words; readonly isQuiet: boolean }
  | { readonly kind: "kept" };

/** What a finished piece of work changes in the session. */
export interface Change {
  readonly outcome?: Outcome;
  readonly marks?: readonly Mark[];
  /** What is left to wish for, now that something of it stands in the workbook itself. */
  readonly settled?: (wishes: Wishes) => Wishes;
  readonly notice: Notice | null;
  /** The columns that the user is to choose among for lists. */
  readonly offer?: readonly ChoiceColumn[];
  /** In place of having written anything. */
  readonly question?: Question;
  /** Whether what was written can be taken back. */
  readonly wayBack?: WayBack;
}

/** What a piece of work needs; `writing` is called when it can no longer be stopped. */
export interface Work {
  readonly host: Host;
  readonly wishes: Wishes;
  /** What the user has said yes to. */
  readonly agreed: readonly Question[];
  /** The cells that the user has chosen to have fixed. */
  readonly fixes: readonly FixedCell[];
  /** The workbook that these were planned for; null where there is none. */
  readonly seen: Workbook | null;
  /** The keys of the columns that the user has chosen for lists. */
  readonly chosen: readonly string[];
  readonly progress: Progress;
  readonly cancel: Cancellation;
  readonly writing: () => void;
}

/** What the user can ask for. */
export type Task = "check" | "mark" | "unmark" | "roll-up" | "save-settings" | "fix" | "undo" | SheetTask | ListTask;

/**
 * The work behind each task; null when it was stopped. Marking, rolling up and saving settings read the workbook anew, so that nothing is
 * written from figures that the user has changed since; whatever would take away what someone typed, or could not be taken back, asks before. Throws HostError.
 */
export const tasks: Readonly<Record<Task, (work: Work) => Promise<Change | null>>> = {
  ...sheetTasks,
  ...listTasks,
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
    const beside = enrichedAgain(outcome.workbook, outcome.reading, outcome.settings);
    const { edits, ...written } = rollUp(outcome.workbook, outcome.summary, { findings, unitSheets, beside });
    const plan = planned("roll-up", edits, outcome, work, "roll-up");
    if (plan.question) return { outcome, question: plan.question, notice: null };
    await write(work, plan.edits);
    const { wayBack } = plan;
    const { dateFrom, settings } = outcome;
    const settled = (wishes: Wishes) => ({ ...wishes, base: { ...wishes.base, today: settings.today } });
    return { outcome, wayBack, ...(dateFrom && { settled }), notice: { kind: "rolled-up", ...written, dateFrom } };
  },
  "save-settings": async (work) => {
    const before = await read(work);
    if (!before) return null;
    const sheetPlan = settingsSheet(before.settings, before.workbook);
    const plan = planned("save-settings", [{ kind: "put-sheet", plan: sheetPlan }], before, work, "settings");
    if (plan.question) return { outcome: before, question: plan.question, notice: null };
    await write(work, plan.edits);
    // What is held must have the sheet as it was written, or the next choice would be weighed against the one before.
    const workbook = await work.host.read();
    const outcome = await understand(workbook, withoutSaved(work.wishes), new Date(), work.cancel);
    if (!outcome) return null;
    const sheet = workbook.sheets.find(({ ours }) => ours === "settings")?.name ?? sheetPlan.name;
    return { outcome, wayBack: plan.wayBack, settled: withoutSaved, notice: { kind: "settings-saved", sheet } };
  },
  fix: async (work) => {
    const before = await read(work);
    if (!before) return null;
    const { cells, refused } = refuseUnfit(work.fixes, before.workbook, work.seen ?? before.workbook);
    const plan = planned("fix", fixEdits(cells), before, work, "fix");
    if (plan.question) return { outcome: before, question: plan.question, notice: null };
    await write(work, plan.edits);
    const { wayBack } = plan;
    const outcome = await readAgain(work);
    return outcome && { outcome, wayBack, notice: { kind: "fixed", cells: cells.length, refused } };
  },
  undo: async (work) => {
    const before = await read(work);
    if (!before) return null;
    const plan = planUndo(before.workbook);
    if (!plan) return { outcome: before, notice: { kind: "nothing-to-take-back" } };
    const question = takeBackQuestion(plan, before, work);
    if (question) return { outcome: before, question, notice: null };
    await write(work, plan.edits);
    const { cells, refused, removedSheets, keptSheets } = plan;
    const outcome = await readAgain(work);
    const notice: Notice = { kind: "taken-back", cells: cells.length, refused, removedSheets, keptSheets };
    return outcome && { outcome, notice };
  },
};

/** Wishes after they were written into the workbook: all but the report date, of which no sheet speaks. */
function withoutSaved({ changes: { today }, ...wishes }: Wishes): Wishes {
  return { ...wishes, changes: today === undefined ? {} : { today } };
}

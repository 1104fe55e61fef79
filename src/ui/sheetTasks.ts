import { freeSheetName } from "../core/edit/names";
import { enrichSheet } from "../core/enrich";
import type { Edit } from "../core/model/edit";
import { templateSheet, type TemplateKind } from "../core/template";
import type { Outcome } from "./outcome";
import type { Change, Notice, Work } from "./session";
import { planned } from "./questions";
import { said, sheetNotices } from "./sheetNotices";
import { read, readAgain, write } from "./work";

/** What the user can ask for of sheets beside the appendices: "Bổ sung" and new appendices. */
export type SheetTask = "enrich" | "unenrich" | `new-${TemplateKind}`;

const { enriched, appendixAdded } = sheetNotices;

/** The first cell to fill in on a new appendix. */
const FIRST_CELL = "B10";

/** The work behind each; null when it was stopped. Throws HostError. */
export const sheetTasks: Readonly<Record<SheetTask, (work: Work) => Promise<Change | null>>> = {
  enrich: async (work) => {
    const before = await read(work);
    if (!before) return null;
    const { workbook, reading, summary, settings } = before;
    const tasks = summary.entries.length;
    if (tasks === 0) return { outcome: before, notice: said(sheetNotices.nothingToEnrich, true) };
    const sheet = enrichSheet(workbook, reading, settings);
    return carryOut(
      work,
      before,
      "enrich",
      [{ kind: "put-sheet", plan: sheet }],
      said({ vi: enriched.vi(tasks), en: enriched.en(tasks) }),
    );
  },
  unenrich: async (work) => {
    const before = await read(work);
    if (!before) return null;
    const isThere = before.workbook.sheets.some(({ ours }) => ours === "enrich");
    if (!isThere) return { outcome: before, notice: said(sheetNotices.nothingToUnenrich, true) };
    return carryOut(work, before, "unenrich", [{ kind: "drop-sheet", id: "enrich" }], said(sheetNotices.unenriched));
  },
  "new-tasks": (work) => addAppendix(work, "tasks"),
  "new-documents": (work) => addAppendix(work, "documents"),
  "new-directives": (work) => addAppendix(work, "directives"),
  "new-targets": (work) => addAppendix(work, "targets"),
};

/** Adds a blank appendix, which is the user's own from then on, and goes to its first cell. */
async function addAppendix(work: Work, kind: TemplateKind): Promise<Change | null> {
  const before = await read(work);
  if (!before) return null;
  const { settings, summary, workbook } = before;
  const year = summary.year ?? Number(settings.today.slice(0, 4));
  const layout = templateSheet(kind, { year, units: settings.units.map(({ name }) => name) });
  const sheet = freeSheetName(
    layout.name,
    workbook.sheets.map(({ name }) => name),
  );
  const notice = said({ vi: appendixAdded.vi(sheet), en: appendixAdded.en(sheet) });
  const change = await carryOut(work, before, `new-${kind}`, [{ kind: "add-sheet", layout }], notice);
  if (change?.notice) await work.host.reveal(sheet, FIRST_CELL);
  return change;
}

/** Carries out edits of a task with their way back, unless there is something to ask before. */
async function carryOut(
  work: Work,
  before: Outcome,
  task: SheetTask,
  edits: readonly Edit[],
  notice: Notice,
): Promise<Change | null> {
  const plan = planned(task, edits, before, work, task.startsWith("new-") ? "new-appendix" : "enrich");
  if (plan.question) return { outcome: before, question: plan.question, notice: null };
  await write(work, plan.edits);
  const outcome = await readAgain(work);
  return outcome && { outcome, wayBack: plan.wayBack, notice };
}

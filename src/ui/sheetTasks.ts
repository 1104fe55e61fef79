import { enrichSheet } from "../core/enrich";
import { templateSheet, type TemplateKind } from "../core/template";
import type { Outcome } from "./outcome";
import type { Change, Notice, Work } from "./session";
import { planned, type Planned } from "./questions";
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
    const plan = planned("enrich", [{ kind: "put-sheet", plan: sheet }], before, work, "enrich");
    return carryOut(work, before, plan, said({ vi: enriched.vi(tasks), en: enriched.en(tasks) }));
  },
  unenrich: async (work) => {
    const before = await read(work);
    if (!before) return null;
    const isThere = before.workbook.sheets.some(({ ours }) => ours === "enrich");
    if (!isThere) return { outcome: before, notice: said(sheetNotices.nothingToUnenrich, true) };
    const plan = planned("unenrich", [{ kind: "drop-sheet", id: "enrich" }], before, work, "enrich");
    return carryOut(work, before, plan, said(sheetNotices.unenriched));
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
  const { settings, summary } = before;
  const year = summary.year ?? Number(settings.today.slice(0, 4));
  const layout = templateSheet(kind, { year, units: settings.units.map(({ name }) => name) });
  const plan = planned(`new-${kind}`, [{ kind: "add-sheet", layout }], before, work, "new-appendix");
  const sheet = addedSheet(plan) ?? layout.name;
  const notice = said({ vi: appendixAdded.vi(sheet), en: appendixAdded.en(sheet) });
  const change = await carryOut(work, before, plan, notice);
  if (change?.notice) await work.host.reveal(sheet, FIRST_CELL);
  return change;
}

/** The name under which a write adds a sheet; undefined where it adds none. */
const addedSheet = (plan: Planned) =>
  plan.question === null ? plan.edits.find((edit) => edit.kind === "add-sheet")?.layout.name : undefined;

/** Carries out a write with its way back, unless there is something to ask before. */
async function carryOut(work: Work, before: Outcome, plan: Planned, notice: Notice): Promise<Change | null> {
  if (plan.question) return { outcome: before, question: plan.question, notice: null };
  await write(work, plan.edits);
  const outcome = await readAgain(work);
  return outcome && { outcome, wayBack: plan.wayBack, notice };
}

import { withUndo } from "../core/edit/undo";
import { enrichSheet } from "../core/enrich";
import type { Edit } from "../core/model/edit";
import { templateSheet, type TemplateKind } from "../core/template";
import type { Change, Work } from "./session";
import { questionFor, read, readAgain, timeOf, write } from "./work";

/** What the user can ask for of sheets beside the appendices: "Bổ sung" and new appendices. */
export type SheetTask = "enrich" | "unenrich" | `new-${TemplateKind}`;

/** The first cell to fill in on a new appendix. */
const FIRST_CELL = "B10";

/** The work behind each; null when it was stopped. Throws HostError. */
export const sheetTasks: Readonly<Record<SheetTask, (work: Work) => Promise<Change | null>>> = {
  enrich: async (work) => {
    const before = await read(work);
    if (!before) return null;
    const { workbook, reading, summary, settings } = before;
    const tasks = summary.entries.length;
    if (tasks === 0) return { outcome: before, notice: { kind: "nothing-to-enrich" } };
    const edits: Edit[] = [{ kind: "put-sheet", plan: enrichSheet(workbook, reading, settings) }];
    const question = questionFor("enrich", edits, before, work);
    if (question) return { outcome: before, question, notice: null };
    await write(work, withUndo(edits, workbook, "enrich", timeOf(new Date())));
    const outcome = await readAgain(work);
    return outcome && { outcome, notice: { kind: "enriched", tasks } };
  },
  unenrich: async (work) => {
    const before = await read(work);
    if (!before) return null;
    const isThere = before.workbook.sheets.some(({ ours }) => ours === "enrich");
    if (!isThere) return { outcome: before, notice: { kind: "nothing-to-unenrich" } };
    await write(work, [{ kind: "drop-sheet", id: "enrich" }]);
    const outcome = await readAgain(work);
    return outcome && { outcome, notice: { kind: "unenriched" } };
  },
  "new-tasks": (work) => addAppendix(work, "tasks"),
  "new-documents": (work) => addAppendix(work, "documents"),
  "new-targets": (work) => addAppendix(work, "targets"),
};

/** Adds a blank appendix, which is the user's own from then on, and goes to its first cell. */
async function addAppendix(work: Work, kind: TemplateKind): Promise<Change | null> {
  const before = await read(work);
  if (!before) return null;
  const { settings, summary, workbook } = before;
  const year = summary.year ?? Number(settings.today.slice(0, 4));
  const layout = templateSheet(kind, { year, units: settings.units.map(({ name }) => name) });
  await write(work, [{ kind: "add-sheet", layout }]);
  const outcome = await readAgain(work);
  if (!outcome) return null;
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const sheet = outcome.workbook.sheets.find(({ name }) => !names.has(name))?.name ?? layout.name;
  await work.host.reveal(sheet, FIRST_CELL);
  return { outcome, notice: { kind: "appendix-added", sheet } };
}

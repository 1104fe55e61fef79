import { choiceColumns, hasLists, listEdits } from "../../core/choices";
import { columnsLeft, listsRemoved, listsWritten, noChoiceColumns, noLists } from "../../core/report/choices";
import { planned } from "../questions";
import type { Change, Work } from "../session";
import { said } from "../sheetNotices";
import { read, readAgain, write } from "../work";

/** What the user can ask for of lists to choose from: which columns can have one, to give the chosen ones theirs, and to take all off. */
export type ListTask = "choose-lists" | "set-lists" | "drop-lists";

/** The work behind each; null when it was stopped. The first lists can be taken back; those written over them have their own way off alone. Throws HostError. */
export const listTasks: Readonly<Record<ListTask, (work: Work) => Promise<Change | null>>> = {
  "choose-lists": async (work) => {
    const outcome = await read(work);
    if (!outcome) return null;
    const columns = choiceColumns(outcome, await work.host.validated());
    if (columns.length === 0) return { outcome, notice: said(noChoiceColumns, true) };
    return { outcome, offer: columns, notice: null };
  },
  "set-lists": async (work) => {
    const before = await read(work);
    if (!before) return null;
    const columns = choiceColumns(before, await work.host.validated()).filter(({ key }) => work.chosen.includes(key));
    const fit = columns.filter(({ refusal }) => refusal === null);
    const plan = planned("set-lists", listEdits(fit), before, work, "lists");
    if (plan.question) return { outcome: before, question: plan.question, notice: null };
    await write(work, plan.edits);
    const outcome = await readAgain(work);
    const left = columns.filter(({ refusal }) => refusal !== null);
    const done = fit.length > 0 ? { vi: listsWritten.vi(fit), en: listsWritten.en(fit) } : listsRemoved;
    const all = (lang: "vi" | "en") => [done[lang], ...(left.length > 0 ? [columnsLeft(left, lang)] : [])].join(" ");
    return outcome && { outcome, wayBack: plan.wayBack, notice: said({ vi: all("vi"), en: all("en") }) };
  },
  "drop-lists": async (work) => {
    const before = await read(work);
    if (!before) return null;
    if (!hasLists(before.workbook, await work.host.validated()))
      return { outcome: before, notice: said(noLists, true) };
    const plan = planned("drop-lists", listEdits([]), before, work, "lists");
    if (plan.question) return { outcome: before, question: plan.question, notice: null };
    await write(work, plan.edits);
    const outcome = await readAgain(work);
    return outcome && { outcome, notice: said(listsRemoved) };
  },
};

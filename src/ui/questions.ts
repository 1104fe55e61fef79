import type { Loss } from "../core/edit/overwritten";
import { lossesOf } from "../core/edit/overwritten";
import { recordedWrite, type UndoPlan, type UndoPurpose, type WayBack } from "../core/edit/undo";
import type { Edit } from "../core/model/edit";
import type { Outcome } from "./outcome";
import type { Task, Work } from "./session";

/** What the user is asked before a task goes on. */
export type Question =
  /** Whether what was typed into our sheets may go. */
  | { readonly kind: "losses"; readonly task: Task; readonly losses: readonly Loss[]; readonly date1904: boolean }
  /** Whether to write where no way back can be kept, because the workbook's structure is locked. */
  | { readonly kind: "no-way-back"; readonly task: Task }
  /** Whether to take back just this. */
  | { readonly kind: "take-back"; readonly task: Task; readonly plan: UndoPlan; readonly date1904: boolean };

/** A write as it may go out, or what is to be asked before. */
export type Planned =
  | { readonly question: Question }
  | { readonly question: null; readonly edits: readonly Edit[]; readonly wayBack: WayBack };

/** Plans a write with its way back; a question where something would be lost, or no way back kept, that the user has not agreed to. */
export function planned(
  task: Task,
  edits: readonly Edit[],
  outcome: Outcome,
  work: Work,
  purpose: UndoPurpose,
): Planned {
  const question = lossQuestion(task, edits, outcome, work);
  if (question) return { question };
  const write = recordedWrite(edits, outcome.workbook, purpose, timeOf(new Date()));
  const isUnasked = write.wayBack === "locked" && !work.agreed.some(({ kind }) => kind === "no-way-back");
  return isUnasked ? { question: { kind: "no-way-back", task } } : { question: null, ...write };
}

/** The question before edits take away what was typed into our sheets; null where the user has agreed to it, or nothing goes. */
export function lossQuestion(
  task: Task,
  edits: readonly Edit[],
  { workbook }: Outcome,
  { agreed }: Work,
): Question | null {
  const losses = lossesOf(edits, workbook);
  return areAgreed(losses, agreed) ? null : { kind: "losses", task, losses, date1904: workbook.date1904 };
}

/** The question before a write is taken back; null where the user has said yes to this very plan. */
export function takeBackQuestion(plan: UndoPlan, { workbook }: Outcome, { agreed }: Work): Question | null {
  const asked = JSON.stringify(plan);
  const isAgreed = agreed.some((one) => one.kind === "take-back" && JSON.stringify(one.plan) === asked);
  return isAgreed ? null : { kind: "take-back", task: "undo", plan, date1904: workbook.date1904 };
}

function areAgreed(losses: readonly Loss[], agreed: readonly Question[]): boolean {
  const told = agreed.flatMap((one) => (one.kind === "losses" ? one.losses : []));
  const known = new Set(told.map((loss) => JSON.stringify(loss)));
  return losses.every((loss) => known.has(JSON.stringify(loss)));
}

/** "14:05 30/9/2024". */
function timeOf(now: Date): string {
  const minutes = String(now.getMinutes()).padStart(2, "0");
  return `${now.getHours()}:${minutes} ${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
}

import { lossesOf } from "../core/edit/overwritten";
import type { Edit } from "../core/model/edit";
import { understand } from "./engine";
import type { Outcome } from "./outcome";
import type { Question, Task, Work } from "./session";

/** What is to be asked before edits are carried out; null where nothing is lost that the user has not agreed to lose. */
export function questionFor(
  task: Task,
  edits: readonly Edit[],
  { workbook }: Outcome,
  { agreed }: Work,
): Question | null {
  const losses = lossesOf(edits, workbook);
  const known = new Set(agreed.map((loss) => JSON.stringify(loss)));
  const isAgreed = losses.every((loss) => known.has(JSON.stringify(loss)));
  return isAgreed ? null : { task, losses, date1904: workbook.date1904 };
}

/** What holds now; null when it was stopped. */
export async function read({ host, wishes, progress, cancel }: Work): Promise<Outcome | null> {
  const workbook = await host.read(progress, cancel);
  return cancel.aborted ? null : understand(workbook, wishes, new Date(), cancel);
}

/** What holds after something was written; null where the pane has gone meanwhile. */
export async function readAgain({ host, wishes, cancel }: Work): Promise<Outcome | null> {
  return understand(await host.read(), wishes, new Date(), cancel);
}

/** "14:05 30/9/2024". */
export function timeOf(now: Date): string {
  const minutes = String(now.getMinutes()).padStart(2, "0");
  return `${now.getHours()}:${minutes} ${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
}

/** Carries out edits as one write, which can no longer be stopped. */
export function write({ host, progress, writing }: Work, edits: readonly Edit[]): Promise<void> {
  writing();
  return host.write(edits, progress);
}

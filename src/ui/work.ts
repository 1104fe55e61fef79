import type { Edit } from "../core/model/edit";
import { understand } from "./engine";
import type { Outcome } from "./outcome";
import type { Work } from "./session";

/** What holds now; null when it was stopped. */
export async function read({ host, wishes, progress, cancel }: Work): Promise<Outcome | null> {
  const workbook = await host.read(progress, cancel);
  return cancel.aborted ? null : understand(workbook, wishes, new Date(), cancel);
}

/** What holds after something was written; null where the pane has gone meanwhile. */
export async function readAgain({ host, wishes, cancel }: Work): Promise<Outcome | null> {
  return understand(await host.read(), wishes, new Date(), cancel);
}

/** Carries out edits as one write, which can no longer be stopped. */
export function write({ host, progress, writing }: Work, edits: readonly Edit[]): Promise<void> {
  writing();
  return host.write(edits, progress);
}

import { asHostError } from "./errors";

/** How a batch is run. */
export interface RunWishes {
  /** What a refusal is about; the file when absent. */
  readonly subject?: string;
  /** Whether all that it writes should be one step in the user's list of steps to undo. It may then be run twice. */
  readonly asOneStep?: boolean;
}

/**
 * Runs a batch in Excel, waiting for a cell that is being typed, and turns a refusal into a HostError. One step to undo needs
 * ExcelApi 1.20; an Excel that says that not all of it can be one step gets the batch again without that wish.
 */
export async function run<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { subject, asOneStep = false }: RunWishes = {},
): Promise<T> {
  const mergeUndoGroup = asOneStep && hasSet("1.20");
  try {
    return await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) }, batch);
  } catch (error) {
    if (mergeUndoGroup && isUndoRefusal(error)) return run(batch, { subject });
    throw asHostError(error, subject);
  }
}

/** Whether Excel refuses to make all of a batch one step to undo. */
export const isUndoRefusal = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === "UndoNotSupported";

/** Whether this Excel keeps the user's list of steps to undo when an add-in writes. */
export const keepsUndo = (): boolean => hasSet("1.19");

const hasSet = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);

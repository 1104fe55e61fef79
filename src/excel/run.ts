import { asHostError } from "./errors";

/** Runs a batch in Excel, waiting for a cell that is being typed, and turns a refusal into a HostError about `subject` or the file. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>, subject?: string): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asHostError(error, subject);
  }
}

import { HostError } from "../../src/core/host";
import type { Edit } from "../../src/core/model/edit";
import { excelHost } from "../../src/excel";
import { StandinBook } from "../standin/book";
import { openInStandin } from "../standin/office";

/** Carries out edits in the workbook that is open. */
export const write = (...edits: Edit[]) => excelHost().write(edits);

/** Opens a workbook with one sheet "PL01" that holds A1 = "STT", B2 = "Rà soát". */
export function open(): StandinBook {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  const sheet = book.add("PL01");
  sheet.put(1, 1, { value: "STT" });
  sheet.put(2, 2, { value: "Rà soát" });
  return book;
}

/** The refusal that a piece of work ends with. */
export async function refusal(work: Promise<unknown>): Promise<HostError> {
  const error: unknown = await work.catch((caught: unknown) => caught);
  if (!(error instanceof HostError)) throw error;
  return error;
}

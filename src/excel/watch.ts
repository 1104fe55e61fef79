import { run } from "./run";

/** Something that happened to a sheet, by Excel's own id. */
export interface Heard {
  readonly sheet: string;
  /** "look" is a format, by which no cell holds anything else but a number may read as a date. */
  readonly what: "cells" | "look" | "added" | "deleted";
  readonly isRemote: boolean;
  /** Whether it is known to be this add-in's own doing. */
  readonly isOurs: boolean;
}

/**
 * Has Excel tell of every change in the workbook, also by other users. Resolves to how to stop; Excel itself stops when the
 * pane closes. Uses nothing above ExcelApi 1.14. Throws HostError where Excel refuses.
 */
export async function watchWorkbook(hear: (event: Heard) => void): Promise<() => Promise<void>> {
  const tell =
    (what: Heard["what"]) =>
    async ({ worksheetId: sheet, source, ...more }: Told): Promise<void> =>
      hear({ sheet, what, isRemote: source === "Remote", isOurs: more.triggerSource === "ThisLocalAddin" });
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(tell("cells")),
      worksheets.onRowHiddenChanged.add(tell("cells")),
      worksheets.onFormatChanged.add(tell("look")),
      worksheets.onAdded.add(tell("added")),
      worksheets.onDeleted.add(tell("deleted")),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]!.context.sync();
  };
}

/** What all these events say of themselves. */
interface Told {
  readonly worksheetId: string;
  readonly source: string;
  readonly triggerSource?: string;
}

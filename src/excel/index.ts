import { HostError, type Cancellation, type Host, type Progress } from "../core/host";
import type { Workbook } from "../core/model/sheet";
import { readWorkbook } from "./read";
import { run } from "./run";
import { writeEdits } from "./write";

/** Rows to try in turn: Excel on the web answers at most 5 MB at once, and only it knows how much that is. */
const BLOCK_ROWS = [20_000, 5_000, 1_000, 200];

/** The port over the workbook that is open in Excel, by Office.js with ExcelApi 1.14 at most. */
export function excelHost(): Host {
  return {
    read: (progress, cancel) => readInBlocks(progress, cancel),
    write: (edits, progress) => run((context) => writeEdits(context, edits, progress)),
    reveal: (sheet, cell) => run((context) => select(context, sheet, cell)),
  };
}

async function readInBlocks(progress?: Progress, cancel?: Cancellation): Promise<Workbook> {
  let failure: unknown = null;
  for (const blockRows of BLOCK_ROWS) {
    try {
      return await run((context) => readWorkbook(context, progress, cancel, blockRows));
    } catch (error) {
      if (!(error instanceof HostError && error.code === "too-large")) throw error;
      failure = error;
    }
  }
  throw failure;
}

async function select(context: Excel.RequestContext, sheet: string, cell: string): Promise<void> {
  const target = context.workbook.worksheets.getItem(sheet);
  target.activate();
  target.getRange(cell).select();
  await context.sync();
}

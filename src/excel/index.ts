import { HostError, type Host, type Progress } from "../core/host";
import type { Edit } from "../core/model/edit";
import type { Validated } from "../core/model/sheet";
import { askCatalogue } from "./catalogue";
import { Changes } from "./changes";
import { KnownRows } from "./known";
import { readWorkbook } from "./read";
import { keepsUndo, run } from "./run";
import { askValidated } from "./validated";
import { areRepeatable, writeEdits } from "./write";

/** Rows to ask for at once, in turn: Excel on the web answers at most 5 MB, and only it knows how much that is. */
const BLOCK_ROWS = [20_000, 5_000, 1_000, 200];

/** The port over the workbook that is open in Excel, by Office.js with ExcelApi 1.14 at most. */
export function excelHost(): Host {
  const known = new KnownRows();
  const changes = new Changes(known);
  return {
    read: reader(known),
    validated: () => run(readValidated),
    write: (edits, progress) => changes.writing(() => write(edits, progress)),
    reveal: (sheet, cell) => run((context) => select(context, sheet, cell), { subject: sheet }),
    losesUndo: !keepsUndo(),
    watch: (onChange) => changes.watch(onChange),
  };
}

/** Writes, and once more without what was expected of our sheets, which by then are as the first attempt left them, where Excel wants it in several steps. */
function write(edits: readonly Edit[], progress?: Progress): Promise<readonly string[]> {
  let isAgain = false;
  return run(
    (context) => {
      const wanted = isAgain ? edits.filter(({ kind }) => kind !== "expect-sheet") : edits;
      isAgain = true;
      return writeEdits(context, wanted, progress);
    },
    { asOneStep: areRepeatable(edits) },
  );
}

/** Reads with as many rows at once as went through last time, and begins anew where a sheet went while it read. */
function reader(known: KnownRows): Host["read"] {
  let size = 0;
  return async (progress, cancel) => {
    for (let isAgain = false; ; isAgain = true) {
      const blockRows = BLOCK_ROWS[size]!;
      try {
        return await run((context) => readWorkbook(context, { progress, cancel, blockRows, known }));
      } catch (error) {
        const code = error instanceof HostError ? error.code : null;
        if (code === "too-large" && size < BLOCK_ROWS.length - 1) size++;
        else if (code !== "sheet-gone" || isAgain) throw error;
      }
    }
  };
}

async function readValidated(context: Excel.RequestContext): Promise<readonly Validated[]> {
  const catalogue = askCatalogue(context);
  await context.sync();
  return askValidated(context, catalogue());
}

async function select(context: Excel.RequestContext, sheet: string, cell: string): Promise<void> {
  const target = context.workbook.worksheets.getItem(sheet);
  target.activate();
  target.getRange(cell).select();
  await context.sync();
}

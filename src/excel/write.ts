import type { Progress } from "../core/host";
import type { Edit } from "../core/model/edit";
import { askCatalogue } from "./catalogue";
import { planMarks } from "./marks";
import { planCells } from "./set-cells";
import { planSheets } from "./sheets";

/**
 * Carries out the edits: asks and verifies everything first, then writes it all with the last sync. Office.js has no
 * transactions, so verifying is what keeps a write that must fail from leaving half of itself.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  progress?: Progress,
): Promise<void> {
  if (edits.length === 0) return;
  const catalogue = askCatalogue(context);
  context.workbook.protection.load("protected");
  await context.sync();
  const scene = catalogue();
  const marks = edits.filter((edit) => edit.kind === "set-marks").at(-1);
  const parts = [
    planSheets(context, scene, edits.filter(isSheetEdit)),
    planCells(
      scene,
      edits.filter((edit) => edit.kind === "set-cell"),
    ),
    ...(marks ? [await planMarks(context, scene, marks.marks)] : []),
  ];
  progress?.(1, 3);
  await context.sync();
  for (const part of parts) part.verify();
  // Calculation is not suspended: whoever does that must recalculate the user's workbook afterwards.
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const part of parts) part.queue();
  progress?.(2, 3);
  await context.sync();
  progress?.(3, 3);
}

const isSheetEdit = (edit: Edit) => edit.kind === "put-sheet" || edit.kind === "drop-sheet";

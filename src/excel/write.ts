import { HostError, type Progress } from "../core/host";
import type { Edit } from "../core/model/edit";
import { askCatalogue } from "./catalogue";
import { asWriteError, documentName } from "./errors";
import { planExpectations } from "./expectations";
import { planLists } from "./lists";
import { planMarks } from "./marks";
import type { Part } from "./part";
import { planCells } from "./set-cells";
import { isUndoRefusal } from "./run";
import { planNewSheets } from "./new-sheets";
import { planRemovals } from "./removed-sheets";
import { planSheets } from "./sheets";

/** What one request may hold by our estimate: Excel on the web takes 5 MB, and an estimate is none of its promises. */
const REQUEST_BYTES = 4_400_000;

/**
 * Carries out the edits: asks and verifies everything first, then writes it all with the last sync, or with several where
 * one would be too large. Office.js has no transactions, so verifying is what keeps a write that must fail from leaving half
 * of itself; where Excel fails all the same, the HostError says that half may be written, and writing again mends it.
 * Resolves to Excel's ids of the sheets that were added or deleted.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  progress?: Progress,
): Promise<readonly string[]> {
  if (edits.length === 0) return [];
  if (Office.context.document?.mode === Office.DocumentMode.ReadOnly) throw new HostError("read-only", documentName());
  const catalogue = askCatalogue(context);
  await context.sync();
  const scene = catalogue();
  const marks = edits.filter((edit) => edit.kind === "set-marks").at(-1);
  const lists = edits.filter((edit) => edit.kind === "set-lists").at(-1);
  const cells = edits.filter((edit) => edit.kind === "set-cell");
  const parts: readonly Part[] = [
    planExpectations(
      scene,
      edits.filter((edit) => edit.kind === "expect-sheet"),
    ),
    planSheets(context, scene, edits.filter(isSheetEdit)),
    planNewSheets(
      context,
      scene,
      edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.layout] : [])),
    ),
    await planCells(context, scene, cells),
    planRemovals(
      scene,
      edits.filter((edit) => edit.kind === "remove-sheet"),
    ),
    ...(marks ? [await planMarks(context, scene, marks.marks)] : []),
    ...(lists ? [await planLists(context, scene, lists.lists)] : []),
  ];
  progress?.(1, 3);
  await context.sync();
  for (const part of parts) part.verify();
  progress?.(2, 3);
  await send(context, parts, placesOf(edits));
  progress?.(3, 3);
  return parts.flatMap((part) => part.restructured?.() ?? []);
}

/** Whether edits may be carried out a second time when Excel stopped within the first: a changed cell no longer holds what its edit expects, so that nothing that Excel may refuse may come after it; a sheet that is added may be there by then, one that is removed gone. */
export function areRepeatable(edits: readonly Edit[]): boolean {
  const kinds = new Set(edits.map(({ kind }) => kind));
  return !kinds.has("add-sheet") && !kinds.has("remove-sheet") && (kinds.size < 2 || !kinds.has("set-cell"));
}

const isSheetEdit = (edit: Edit) => edit.kind === "put-sheet" || edit.kind === "drop-sheet";

/** Queues the parts piece by piece and sends what is queued before it grows too large. */
async function send(context: Excel.RequestContext, parts: readonly Part[], places: string): Promise<void> {
  let pending = 0;
  let isFirst = true;
  const flush = async () => {
    try {
      await context.sync();
    } catch (error) {
      throw isUndoRefusal(error) ? error : asWriteError(error, places, isFirst);
    }
    isFirst = false;
    pending = 0;
  };
  for (const part of parts) {
    for (const bytes of part.queue()) {
      if (pending > 0 && pending + bytes > REQUEST_BYTES) await flush();
      // Calculation is not suspended: whoever does that must recalculate the user's workbook afterwards.
      if (pending === 0) context.application.suspendScreenUpdatingUntilNextSync();
      pending += bytes;
    }
  }
  await flush();
}

/** The sheets that edits write to, for a sentence: "Tổng hợp, Theo đơn vị". */
function placesOf(edits: readonly Edit[]): string {
  const names = edits.flatMap((edit) => {
    if (edit.kind === "set-cell") return [edit.sheet];
    if (edit.kind === "put-sheet") return [edit.plan.name];
    if (edit.kind === "add-sheet") return [edit.layout.name];
    if (edit.kind === "set-lists") return edit.lists.map(({ sheet }) => sheet);
    if (edit.kind === "remove-sheet") return [edit.sheet];
    return edit.kind === "set-marks" ? edit.marks.map(({ sheet }) => sheet) : [];
  });
  return [...new Set(names)].join(", ");
}

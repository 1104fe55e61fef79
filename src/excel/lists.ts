import { meet } from "../core/edit/extent";
import { groupBy } from "../core/edit/group";
import { NOT_LISTED } from "../core/edit/inputs";
import { HostError } from "../core/host";
import { parseRange, rangeName } from "../core/model/cell";
import type { CellList } from "../core/model/edit";
import type { Validated } from "../core/model/sheet";
import type { Catalogue } from "./catalogue";
import { refuseProtected, type Part } from "./part";
import { askValidated } from "./validated";

/**
 * Plans to replace all lists of ours by these; names of values that none of them draws on go. Takes the syncs of
 * {@link askValidated}. Refuses a protected sheet, as one that has lists of ours and as one that is to get some, and cells that
 * have a validation which is not ours.
 */
export async function planLists(
  context: Excel.RequestContext,
  scene: Catalogue,
  lists: readonly CellList[],
): Promise<Part> {
  const validated = await askValidated(context, scene);
  const ours = validated.filter(({ isOurs }) => isOurs);
  const theirs = groupBy(
    validated.filter(({ isOurs }) => !isOurs),
    ({ sheet }) => sheet,
  );
  const byName = new Map(scene.sheets.map((sheet) => [sheet.name, sheet]));
  const kept = new Set(lists.map(({ source }) => source));
  return {
    verify: () => {
      for (const { sheet } of ours) refuseProtected(byName.get(sheet)!);
      for (const { sheet, areas } of lists) {
        const target = byName.get(sheet);
        if (!target) throw new HostError("changed", `${sheet}!${areas[0]}`);
        refuseProtected(target);
        refuseTaken(sheet, areas, theirs.get(sheet) ?? []);
      }
    },
    *queue() {
      for (const { sheet, range } of ours) {
        yield CLEAR_BYTES;
        byName.get(sheet)!.getRange(rangeName(range)).dataValidation.clear();
      }
      for (const list of lists) {
        yield LIST_BYTES + list.areas.length * 16;
        putList(byName.get(list.sheet)!, list);
      }
      for (const name of scene.sources) if (!kept.has(name)) context.workbook.names.getItem(name).delete();
    },
  };
}

/** About what a list takes in a request beside its addresses, and what taking one off takes, in bytes. */
const LIST_BYTES = 2_000;
const CLEAR_BYTES = 1_000;

function refuseTaken(sheet: string, areas: readonly string[], theirs: readonly Validated[]): void {
  for (const area of areas) {
    const place = parseRange(area)!;
    if (theirs.some(({ range }) => meet(range, place))) throw new HostError("changed", `${sheet}!${area}`);
  }
}

/** Anything else may be typed after a warning (ExcelApi 1.9). */
function putList(sheet: Excel.Worksheet, { areas, source, title }: CellList): void {
  const { dataValidation } = sheet.getRanges(areas.join(","));
  dataValidation.rule = { list: { inCellDropDown: true, source: `=${source}` } };
  dataValidation.errorAlert = { showAlert: true, style: "Warning", title, message: NOT_LISTED };
}

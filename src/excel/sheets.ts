import { CALIBRI, type DefaultFont } from "../core/edit/column-width";
import { freeSheetName, freeTableNames } from "../core/edit/names";
import { absoluteRange, extentOf } from "../core/edit/extent";
import { withRecord } from "../core/edit/record";
import { HostError } from "../core/host";
import { parseRange, quoteSheet, rangeName, type Range } from "../core/model/cell";
import { sheetMarker, type Edit, type SheetPlan } from "../core/model/edit";
import type { OurSheet } from "../core/model/sheet";
import type { Catalogue } from "./catalogue";
import { putCharts } from "./charts";
import { putContents, putTable } from "./contents";
import { putLook } from "./look";
import { refuseProtected, type Part } from "./part";
import { askStanding, makeRoom, type Standing } from "./standing";

/** About what emptying or adding a sheet, its marker and its table take in a request, in bytes. */
const SHEET_BYTES = 20_000;

type SheetEdit = Extract<Edit, { kind: "put-sheet" | "drop-sheet" }>;

/** Plans our own sheets: those that are there are rebuilt in place with what others added to them, the others added at the end. */
export function planSheets(context: Excel.RequestContext, scene: Catalogue, edits: readonly SheetEdit[]): Part {
  const { workbook } = context;
  const standing = new Map<OurSheet, Standing>();
  for (const [id, name] of scene.ours) {
    const sheet = scene.sheets.find((candidate) => candidate.name === name);
    if (sheet && edits.some((edit) => idOf(edit) === id)) standing.set(id, askStanding(sheet, scene.written.get(id)));
  }
  workbook.tables.load("items/id,items/name");
  const font = askDefaultFont(workbook);
  const plans = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [withRecord(edit.plan, scene.date1904)] : []));
  const drops = edits.flatMap((edit) => (edit.kind === "drop-sheet" ? [edit.id] : []));
  const added: Excel.Worksheet[] = [];
  return {
    verify: () => {
      for (const { sheet } of standing.values()) refuseProtected(sheet);
      const restructured = plans.find(({ id }) => !standing.has(id)) ?? drops.find((id) => standing.has(id));
      if (restructured && scene.isLocked) throw new HostError("structure-protected", workbookSubject(restructured));
    },
    *queue() {
      yield SHEET_BYTES * drops.length;
      for (const id of drops) drop(workbook, scene, standing, id);
      if (plans.length > 0) added.push(...(yield* putAll(workbook, scene, standing, plans, font())));
    },
    restructured: () => [...added.map(({ id }) => id), ...drops.flatMap((id) => standing.get(id)?.sheet.id ?? [])],
  };
}

const idOf = (edit: SheetEdit) => (edit.kind === "put-sheet" ? edit.plan.id : edit.id);
const workbookSubject = (sheet: SheetPlan | OurSheet) => (typeof sheet === "string" ? sheet : sheet.name);

/** Asks for the font of the style Normal, in which columns are measured; Excel's own where the style bears another language's name. */
export function askDefaultFont({ styles }: Excel.Workbook): () => DefaultFont {
  const normal = styles.getItemOrNullObject("Normal");
  normal.load("name");
  normal.font.load("name,size");
  return () => (normal.isNullObject ? CALIBRI : { name: normal.font.name, size: normal.font.size });
}

function drop(
  workbook: Excel.Workbook,
  scene: Catalogue,
  standing: ReadonlyMap<OurSheet, Standing>,
  id: OurSheet,
): void {
  if (scene.markers.has(id)) workbook.names.getItem(sheetMarker(id)).delete();
  standing.get(id)?.sheet.delete();
}

/** Formulas refer to sheets and tables, so all of these stand before the first formula is written. Returns the sheets that were added. */
function* putAll(
  workbook: Excel.Workbook,
  scene: Catalogue,
  standing: ReadonlyMap<OurSheet, Standing>,
  plans: readonly SheetPlan[],
  font: DefaultFont,
): Generator<number, Excel.Worksheet[]> {
  yield SHEET_BYTES * plans.length;
  const names = new Map(scene.ours);
  const taken = scene.sheets.map(({ name }) => name);
  const placed = plans.map((plan) => {
    const there = standing.get(plan.id);
    const name = scene.ours.get(plan.id) ?? freeSheetName(plan.name, taken);
    if (there) makeRoom(there, extentOf(plan), plan.inputs !== undefined);
    const sheet = there?.sheet ?? workbook.worksheets.add(name);
    if (!there) sheet.load("id");
    taken.push(name);
    names.set(plan.id, name);
    // At once, so that a write that stops half-way leaves no sheet that the next one would not know.
    putNames(workbook, scene, plan, sheet, name);
    const visibility = there?.sheet.visibility ?? "Visible";
    return { plan, sheet, visibility, isNew: !there, keepsColumns: there?.written?.right === extentOf(plan).right };
  });
  const tables = nameTables(workbook, standing, plans);
  const writing = { sheets: names, tables, date1904: scene.date1904 };
  for (const { sheet, plan } of placed) putTable(sheet, plan, writing);
  for (const { sheet, plan } of placed) yield* putContents(sheet, plan, writing);
  for (const { sheet, plan, keepsColumns } of placed) yield* putLook(sheet, plan, font, keepsColumns);
  for (const { sheet, plan } of placed) yield* putCharts(sheet, plan);
  for (const { sheet, plan, visibility } of placed) {
    const wanted = plan.hidden ? "Hidden" : "Visible";
    // Hiding and showing cannot be undone in Excel, so neither is asked for without need.
    if (visibility !== wanted) sheet.visibility = wanted;
  }
  return placed.filter(({ isNew }) => isNew).map(({ sheet }) => sheet);
}

/** The planned tables' names, or "name_2", "name_3" … where a table of the user's has it. Those of emptied sheets are free. */
function nameTables(
  workbook: Excel.Workbook,
  standing: ReadonlyMap<OurSheet, Standing>,
  plans: readonly SheetPlan[],
): ReadonlyMap<string, string> {
  const emptied = new Set([...standing.values()].flatMap(({ tables }) => tables.items.map(({ id }) => id)));
  const others = workbook.tables.items.filter(({ id }) => !emptied.has(id)).map(({ name }) => name);
  const wishes = plans.flatMap(({ table }) => (table ? [table.name] : []));
  return freeTableNames(wishes, others);
}

/** Has hidden names tell which sheet is a plan's and which of its cells are written, and where it has values for lists. */
function putNames(
  { names }: Excel.Workbook,
  { markers, sources }: Catalogue,
  plan: SheetPlan,
  sheet: Excel.Worksheet,
  name: string,
): void {
  const put = (isThere: boolean, key: string, range: Range) => {
    // A name may have outlived its sheet.
    if (isThere) names.getItem(key).formula = `=${quoteSheet(name)}!${absoluteRange(range)}`;
    else names.add(key, sheet.getRange(rangeName(range))).visible = false;
  };
  put(markers.has(plan.id), sheetMarker(plan.id), extentOf(plan));
  for (const source of plan.sources ?? []) put(sources.has(source.name), source.name, parseRange(source.range)!);
}

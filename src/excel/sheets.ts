import { CALIBRI, type DefaultFont } from "../core/edit/column-width";
import { freeSheetName, freeTableNames } from "../core/edit/names";
import { HostError } from "../core/host";
import { sheetMarker, type Edit, type SheetPlan } from "../core/model/edit";
import type { OurSheet } from "../core/model/sheet";
import type { Catalogue } from "./catalogue";
import { putContents, putTable } from "./contents";
import { putLook } from "./look";
import { refuseProtected, type Part } from "./part";

type SheetEdit = Extract<Edit, { kind: "put-sheet" | "drop-sheet" }>;

/** A sheet of ours that is there already, and what must be taken off it before it is rebuilt. */
interface Standing {
  readonly sheet: Excel.Worksheet;
  readonly tables: Excel.TableCollection;
  readonly filter: Excel.AutoFilter;
}

/** Plans our own sheets: those that are there are rebuilt in place, the others added at the end. */
export function planSheets(context: Excel.RequestContext, scene: Catalogue, edits: readonly SheetEdit[]): Part {
  const { workbook } = context;
  const standing = new Map<OurSheet, Standing>();
  for (const [id, name] of scene.ours) {
    const sheet = scene.sheets.find((candidate) => candidate.name === name);
    if (sheet && edits.some((edit) => idOf(edit) === id)) standing.set(id, askStanding(sheet));
  }
  workbook.tables.load("items/id,items/name");
  const font = askDefaultFont(workbook);
  const plans = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.plan] : []));
  const drops = edits.flatMap((edit) => (edit.kind === "drop-sheet" ? [edit.id] : []));
  return {
    verify: () => {
      for (const { sheet } of standing.values()) refuseProtected(sheet);
      const restructured = plans.find(({ id }) => !standing.has(id)) ?? drops.find((id) => standing.has(id));
      if (restructured && workbook.protection.protected)
        throw new HostError("protected", workbookSubject(restructured));
    },
    queue: () => {
      for (const id of drops) drop(scene, standing, id);
      if (plans.length > 0) putAll(workbook, scene, standing, plans, font());
    },
  };
}

const idOf = (edit: SheetEdit) => (edit.kind === "put-sheet" ? edit.plan.id : edit.id);
const workbookSubject = (sheet: SheetPlan | OurSheet) => (typeof sheet === "string" ? sheet : sheet.name);

function askStanding(sheet: Excel.Worksheet): Standing {
  const { tables, autoFilter: filter } = sheet;
  tables.load("items/id");
  filter.load("enabled");
  return { sheet, tables, filter };
}

/** Asks for the font of the style Normal, in which columns are measured; Excel's own where the style bears another language's name. */
function askDefaultFont({ styles }: Excel.Workbook): () => DefaultFont {
  const normal = styles.getItemOrNullObject("Normal");
  normal.load("name");
  normal.font.load("name,size");
  return () => (normal.isNullObject ? CALIBRI : { name: normal.font.name, size: normal.font.size });
}

function drop(scene: Catalogue, standing: ReadonlyMap<OurSheet, Standing>, id: OurSheet): void {
  scene.markers.get(id)?.delete();
  standing.get(id)?.sheet.delete();
}

/** Formulas refer to sheets and tables, so all of these stand before the first formula is written. */
function putAll(
  workbook: Excel.Workbook,
  scene: Catalogue,
  standing: ReadonlyMap<OurSheet, Standing>,
  plans: readonly SheetPlan[],
  font: DefaultFont,
): void {
  const names = new Map(scene.ours);
  const taken = scene.sheets.map(({ name }) => name);
  const sheets = plans.map((plan) => {
    const there = standing.get(plan.id);
    if (there) return empty(there);
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    names.set(plan.id, name);
    return addSheet(workbook, scene, plan.id, name);
  });
  const tables = nameTables(workbook, standing, plans);
  const writing = { sheets: names, tables, date1904: scene.date1904 };
  plans.forEach((plan, index) => putTable(sheets[index]!, plan, writing));
  plans.forEach((plan, index) => putContents(sheets[index]!, plan, writing));
  plans.forEach((plan, index) => putLook(sheets[index]!, plan, font));
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

function addSheet(workbook: Excel.Workbook, scene: Catalogue, id: OurSheet, name: string): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  // A marker may have outlived its sheet.
  scene.markers.get(id)?.delete();
  workbook.names.add(sheetMarker(id), sheet.getRange("A1")).visible = false;
  return sheet;
}

function empty({ sheet, tables, filter }: Standing): Excel.Worksheet {
  for (const table of tables.items) table.delete();
  if (filter.enabled) filter.remove();
  sheet.freezePanes.unfreeze();
  const all = sheet.getRange();
  all.unmerge();
  all.clear("All");
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  return sheet;
}

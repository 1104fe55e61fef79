import { columnName, parseRange, quoteSheet, type Range } from "../../core/model/cell";
import type { PlannedCell, SheetLayout, SheetPlan } from "../../core/model/edit";
import type { OurSheet } from "../../core/model/sheet";
import { orBroken, refuse } from "../errors";
import type { Draft } from "./draft";
import { markerName, putNames, removeNamesOfSheet, removeSheetNames, type Name } from "./names";
import { removeOwnedParts } from "./relations";
import { freeSheetName } from "./sheet-name";
import { sheetXml } from "./sheet-xml";
import { readTree } from "./tree";
import { withStyles } from "./styles";
import { addTable, freeTableName, tablesOf } from "./tables";
import { addSheet, calculateOnOpen, dropCalculationChain, dropSheet, openBook } from "./workbook";
import { hasFormulaXml, isProtected } from "./worksheet";

/** `{{ours:data}}` in a planned formula stands for the quoted name of that sheet of ours. */
const PLACEHOLDER = /\{\{ours:(\w+)\}\}/g;

/** Names that Excel itself gives a sheet, and that ours may have. */
const BUILT_IN = { titles: "_xlnm.Print_Titles", area: "_xlnm.Print_Area", filter: "_xlnm._FilterDatabase" };

/** A planned sheet and the part that it is written to. */
interface Placed {
  readonly layout: SheetLayout;
  readonly path: string;
}

/** Writes sheets of ours: one that is there already is rebuilt in place under the name it has now, the others are added at the end. */
export function putSheets(draft: Draft, plans: readonly SheetPlan[]): void {
  const placed = plans.map((plan) => ({ layout: plan, path: place(draft, plan) }));
  const book = openBook(draft);
  const markers = plans.flatMap((plan) => {
    const sheet = book.sheets.find(({ path }) => path === placed.find(({ layout }) => layout === plan)!.path)!;
    return markerName(plan.id, quoteSheet(sheet.name));
  });
  putNames(draft, markers);
  writeSheets(draft, placed);
}

/** The part to write a planned sheet to: emptied where it is there already, else new. */
function place(draft: Draft, plan: SheetPlan): string {
  const book = openBook(draft);
  const there = book.sheets.find(({ ours, path }) => ours === plan.id && path !== null);
  if (there) {
    clear(draft, there.name, there.path!);
    return there.path!;
  }
  if (book.isLocked) refuse("protected", draft.name);
  const names = book.sheets.map(({ name }) => name);
  return addSheet(draft, freeSheetName(plan.name, names), plan.hidden ?? false);
}

/** Makes room to rebuild a sheet: takes out what only the sheet is tied to. */
function clear(draft: Draft, name: string, path: string): void {
  const text = draft.text(path);
  if (orBroken(draft.name, path, () => isProtected(text, readTree(text, 1)))) refuse("protected", name);
  if (hasFormulaXml(text)) dropCalculationChain(draft);
  removeOwnedParts(draft, path);
}

/** Removes a sheet of ours with its parts and names; nothing happens when there is none. */
export function dropOurSheet(draft: Draft, id: OurSheet): void {
  const book = openBook(draft);
  const index = book.sheets.findIndex(({ ours }) => ours === id);
  if (index < 0) return;
  if (book.isLocked) refuse("protected", draft.name);
  const { path } = book.sheets[index]!;
  if (path !== null && hasFormulaXml(draft.text(path))) dropCalculationChain(draft);
  removeNamesOfSheet(draft, index, id);
  dropSheet(draft, index);
}

/** Adds sheets that are nobody's but the workbook's, as a new workbook has them. */
export function addLayouts(draft: Draft, layouts: readonly SheetLayout[]): void {
  const placed = layouts.map((layout) => {
    const others = openBook(draft).sheets.map(({ name }) => name);
    return { layout, path: addSheet(draft, freeSheetName(layout.name, others), layout.hidden ?? false) };
  });
  writeSheets(draft, placed);
}

function writeSheets(draft: Draft, placed: readonly Placed[]): void {
  const book = openBook(draft);
  const tableNames = nameTables(draft, placed);
  const quotedName = (id: string) => {
    const sheet = book.sheets.find(({ ours }) => ours === id);
    if (!sheet) throw new Error(`no sheet of ours is called ${id}`);
    return quoteSheet(sheet.name);
  };
  const formula = (planned: string) => resolveFormula(planned, quotedName, tableNames);
  const location = (link: NonNullable<PlannedCell["link"]>) =>
    `${"ours" in link ? quotedName(link.ours) : quoteSheet(link.sheet)}!${link.cell}`;
  const { namespaces, date1904, activeSheet } = book;
  withStyles(draft, (styles) => {
    for (const { layout, path } of placed) {
      const index = book.sheets.findIndex((sheet) => sheet.path === path);
      const wish = layout.table?.name;
      const table = layout.table ? addTable(draft, path, layout.table, tableNames.get(wish!)!, namespaces) : null;
      const active = index === activeSheet;
      draft.set(path, sheetXml(layout, { namespaces, date1904, styles, active, formula, location, table }));
      putSheetNames(draft, layout, index, quoteSheet(book.sheets[index]!.name));
    }
  });
  if (placed.some(({ layout }) => hasFormula(layout))) calculateOnOpen(draft);
}

const hasFormula = ({ rows }: SheetLayout) =>
  rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined));

/** The names that the planned tables get, by the names they wish for. */
function nameTables(draft: Draft, placed: readonly Placed[]): ReadonlyMap<string, string> {
  const taken = new Set(tablesOf(draft).names);
  const names = new Map<string, string>();
  for (const { layout } of placed) {
    if (!layout.table) continue;
    const name = freeTableName(layout.table.name, taken);
    taken.add(name.toLowerCase());
    names.set(layout.table.name, name);
  }
  return names;
}

/** A planned formula with our sheets' names in place of their placeholders, and our tables' names as they turned out. */
function resolveFormula(
  planned: string,
  quotedName: (id: string) => string,
  tableNames: ReadonlyMap<string, string>,
): string {
  let formula = planned.replace(PLACEHOLDER, (_, id: string) => quotedName(id));
  for (const [wish, name] of tableNames) if (wish !== name) formula = formula.replaceAll(`${wish}[`, `${name}[`);
  return formula;
}

const absolute = ({ top, left, bottom, right }: Range) => `$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`;

function putSheetNames(draft: Draft, { print, filter }: SheetLayout, sheet: number, quoted: string): void {
  const names: Name[] = [];
  if (print?.titleRows) {
    const [first, last] = print.titleRows;
    names.push({ name: BUILT_IN.titles, formula: `${quoted}!$${first}:$${last}`, sheet, hidden: false });
  }
  const area = filter === undefined ? null : parseRange(filter);
  if (area) names.push({ name: BUILT_IN.filter, formula: `${quoted}!${absolute(area)}`, sheet, hidden: true });
  putNames(draft, names);
  // What other names there were came from an earlier layout of ours.
  const unwanted = Object.values(BUILT_IN).filter((name) => !names.some((wanted) => wanted.name === name));
  removeSheetNames(draft, sheet, unwanted);
}

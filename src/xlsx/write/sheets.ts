import { freeSheetName, freeTableNames } from "../../core/edit/names";
import { columnName, parseRange, quoteSheet, type Range } from "../../core/model/cell";
import type { SheetLayout, SheetPlan } from "../../core/model/edit";
import type { OurSheet } from "../../core/model/sheet";
import { orBroken, refuse } from "../errors";
import type { Draft } from "./draft";
import { markerName, putNames, removeNamesOfSheet, removeSheetNames, type Name } from "./names";
import { removeOwnedParts } from "./relations";
import { sheetXml } from "./sheet-xml";
import { readTree } from "./tree";
import { withStyles } from "./styles";
import { addTable, tablesOf } from "./tables";
import { addSheet, calculateOnOpen, dropCalculationChain, dropSheet, openBook } from "./workbook";
import { hasFormulaXml, isProtected } from "./worksheet";

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
  const wishes = placed.flatMap(({ layout: { table } }) => (table ? [table.name] : []));
  const tables = freeTableNames(wishes, tablesOf(draft).names);
  const sheets = new Map(book.sheets.flatMap(({ ours, name }) => (ours ? [[ours, name]] : [])));
  const names = { sheets, tables };
  const { namespaces, date1904, activeSheet } = book;
  withStyles(draft, (styles) => {
    for (const { layout, path } of placed) {
      const index = book.sheets.findIndex((sheet) => sheet.path === path);
      const planned = layout.table;
      const table = planned ? addTable(draft, path, planned, tables.get(planned.name)!, namespaces) : null;
      const active = index === activeSheet;
      draft.set(path, sheetXml(layout, { namespaces, date1904, styles, active, names, table }));
      putSheetNames(draft, layout, index, quoteSheet(book.sheets[index]!.name));
    }
  });
  if (placed.some(({ layout }) => hasFormula(layout))) calculateOnOpen(draft);
}

const hasFormula = ({ rows }: SheetLayout) =>
  rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined));

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

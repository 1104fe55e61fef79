import { absoluteRange, extentOf } from "../../core/edit/extent";
import { freeSheetName, freeTableNames } from "../../core/edit/names";
import { ownCells } from "../../core/edit/our-sheets";
import { withRecord } from "../../core/edit/record";
import { untouchedMark } from "../../core/edit/sheet-contents";
import { parseRange, quoteSheet } from "../../core/model/cell";
import type { SheetLayout, SheetPlan } from "../../core/model/edit";
import type { OurSheet } from "../../core/model/sheet";
import { orBroken, refuse } from "../errors";
import { dropCharts, putCharts } from "./charts";
import type { Draft } from "./draft";
import { dropReplaced, readKept, type Kept } from "./kept";
import {
  markedRange,
  markerName,
  putNames,
  removeNamesOfSheet,
  removeSheetNames,
  sourceNames,
  type Name,
} from "./names";
import { CellReader } from "./present";
import { sheetXml } from "./sheet-xml";
import { readTree } from "./tree";
import { withStyles } from "./styles";
import { addTable, tablesOf } from "./tables";
import { addSheet, calculateOnOpen, dropCalculationChain, dropSheet, openBook } from "./workbook";
import { hasFormulaXml, isProtected } from "./worksheet";

/** Names that Excel itself gives a sheet, and that ours may have. A print area is never ours. */
const BUILT_IN = { titles: "_xlnm.Print_Titles", filter: "_xlnm._FilterDatabase" };

/** A planned sheet, the part that it is written to, and what others added to the one that was there. */
interface Placed {
  readonly layout: SheetLayout;
  readonly path: string;
  readonly kept: Kept | null;
}

/**
 * Writes sheets of ours, each with a record of what is written: one that is there already is rebuilt in place under the
 * name it has now, with what others added to it, and the others are added at the end.
 */
export function putSheets(draft: Draft, plans: readonly SheetPlan[]): void {
  const { date1904 } = openBook(draft);
  const placed = plans.map((plan) => place(draft, withRecord(plan, date1904), plan.id));
  const book = openBook(draft);
  const names = placed.flatMap(({ layout, path }, index) => {
    const quoted = quoteSheet(book.sheets.find((sheet) => sheet.path === path)!.name);
    const { id, sources = [] } = plans[index]!;
    return [markerName(id, quoted, extentOf(layout)), ...sourceNames(sources, quoted)];
  });
  putNames(draft, names);
  writeSheets(draft, placed);
}

/** The part to write a planned sheet to: emptied where it is there already, else new. */
function place(draft: Draft, layout: SheetLayout, id: OurSheet): Placed {
  const book = openBook(draft);
  const there = book.sheets.find(({ ours, path }) => ours === id && path !== null);
  if (there) return { layout, path: there.path!, kept: clear(draft, there.name, there.path!, layout, id) };
  if (book.isLocked) refuse("structure-protected", layout.name);
  const names = book.sheets.map(({ name }) => name);
  return { layout, path: addSheet(draft, freeSheetName(layout.name, names), layout.hidden ?? false), kept: null };
}

/** Makes room to rebuild a sheet: takes out what came with what we wrote; returns what others added. */
function clear(draft: Draft, name: string, path: string, layout: SheetLayout, id: OurSheet): Kept {
  const text = draft.text(path);
  if (orBroken(draft.name, path, () => isProtected(text, readTree(text, 1)))) refuse("protected", name);
  if (hasFormulaXml(text)) dropCalculationChain(draft);
  const next = extentOf(layout);
  const kept = readKept(draft, path, ownCells(id, markedRange(draft, id) ?? next), next);
  dropReplaced(draft, path, kept);
  dropCharts(draft, path);
  return kept;
}

/** Removes a sheet of ours with its parts and names; nothing happens when there is none. */
export function dropOurSheet(draft: Draft, id: OurSheet): void {
  const book = openBook(draft);
  const index = book.sheets.findIndex(({ ours }) => ours === id);
  if (index < 0) return;
  removeSheet(draft, index, id);
}

/** Removes a sheet of the user's that we added. Refuses with "changed" where its cells are not those of the mark, and with "sheet-gone" where it is not there. */
export function removeAddedSheet(draft: Draft, sheet: string, contents: string): void {
  const { sheets } = openBook(draft);
  const index = sheets.findIndex(({ name, ours }) => name === sheet && ours === null);
  const path = sheets[index]?.path;
  if (!path) refuse("sheet-gone", sheet);
  if (untouchedMark(new CellReader(draft).sheet(path)) !== contents) refuse("changed", `${sheet}!A1`, "typed into");
  removeSheet(draft, index, null);
}

function removeSheet(draft: Draft, index: number, id: OurSheet | null): void {
  const book = openBook(draft);
  const { path, name } = book.sheets[index]!;
  if (book.isLocked) refuse("structure-protected", name);
  if (path !== null && hasFormulaXml(draft.text(path))) dropCalculationChain(draft);
  removeNamesOfSheet(draft, index, id);
  dropSheet(draft, index);
}

/** Adds sheets that are nobody's but the workbook's, as a new workbook has them. */
export function addLayouts(draft: Draft, layouts: readonly SheetLayout[]): void {
  if (layouts[0] && openBook(draft).isLocked) refuse("structure-protected", layouts[0].name);
  const placed = layouts.map((layout) => {
    const others = openBook(draft).sheets.map(({ name }) => name);
    const path = addSheet(draft, freeSheetName(layout.name, others), layout.hidden ?? false);
    return { layout, path, kept: null };
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
    for (const { layout, path, kept } of placed) {
      const index = book.sheets.findIndex((sheet) => sheet.path === path);
      const planned = layout.table;
      const table = planned ? addTable(draft, path, planned, tables.get(planned.name)!, namespaces) : null;
      const active = index === activeSheet;
      const sheet = quoteSheet(book.sheets[index]!.name);
      const drawing = putCharts(draft, path, { layout, sheet, date1904 }, namespaces);
      draft.set(path, sheetXml(layout, { namespaces, date1904, styles, active, names, table, drawing, kept }));
      putSheetNames(draft, layout, index, sheet);
    }
  });
  if (placed.some(({ layout }) => hasFormula(layout))) calculateOnOpen(draft);
}

const hasFormula = ({ rows }: SheetLayout) =>
  rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined));

function putSheetNames(draft: Draft, { print, filter }: SheetLayout, sheet: number, quoted: string): void {
  const names: Name[] = [];
  if (print?.titleRows) {
    const [first, last] = print.titleRows;
    names.push({ name: BUILT_IN.titles, formula: `${quoted}!$${first}:$${last}`, sheet, hidden: false });
  }
  const area = filter === undefined ? null : parseRange(filter);
  if (area) names.push({ name: BUILT_IN.filter, formula: `${quoted}!${absoluteRange(area)}`, sheet, hidden: true });
  putNames(draft, names);
  // What other names there were came from an earlier layout of ours.
  const unwanted = Object.values(BUILT_IN).filter((name) => !names.some((wanted) => wanted.name === name));
  removeSheetNames(draft, sheet, unwanted);
}

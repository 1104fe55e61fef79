import { isBlank, targetsOf, type Target } from "../../core/edit/cells";
import { groupBy } from "../../core/edit/group";
import { address, parseRange, rangeName, type Range } from "../../core/model/cell";
import type { Edit } from "../../core/model/edit";
import { orBroken, refuse } from "../errors";
import { CellStyles } from "./cell-styles";
import type { Draft } from "./draft";
import { applyChanges, type Change } from "./patch";
import { CellReader } from "./present";
import { sheetDataChanges, type SheetContext } from "./rows";
import { withStyles } from "./styles";
import { tableHeadings } from "./tables";
import { attributeOf, child, readTree, setAttributes } from "./tree";
import { calculateOnOpen, openBook } from "./workbook";
import { columnStyles, hasFormulaXml, isProtected, mergesOf } from "./worksheet";

type SetCell = Extract<Edit, { kind: "set-cell" }>;

/** Writes cells. Refuses with "changed" where a cell holds something else than expected, a formula, or is covered by a merged one. */
export function setCells(draft: Draft, edits: readonly SetCell[]): void {
  const bySheet = groupBy(edits, (edit) => edit.sheet);
  const reader = new CellReader(draft);
  withStyles(draft, (all) => {
    const styles = new CellStyles(all);
    for (const [sheet, cells] of bySheet) setSheetCells(draft, sheet, cells, reader, styles);
    styles.dropLeft((index) => hasStyle(draft, index));
  });
  if (hasFormulas(draft)) calculateOnOpen(draft);
}

function setSheetCells(
  draft: Draft,
  sheet: string,
  edits: readonly SetCell[],
  reader: CellReader,
  styles: CellStyles,
): void {
  const path = openBook(draft).sheets.find(({ name }) => name === sheet)?.path;
  const where = (row: number, column: number) => `${sheet}!${address(row, column)}`;
  const refuseCell = ({ row, column }: Target) => refuse("changed", where(row, column));
  if (!path) refuse("changed", `${sheet}!${edits[0]!.cell}`, "no such sheet");
  const targets = groupBy(targetsOf(edits, refuseCell), ({ row }) => row);
  for (const range of tableHeadings(draft, path)) {
    // The table's own part and every formula that names the column would have to follow.
    for (const { row, column } of within(range, targets)) refuse("excel-refused", where(row, column), "table heading");
  }
  draft.patch(path, (text) => {
    const root = readTree(text, 2);
    const context: SheetContext = {
      sheet,
      text,
      root,
      reader,
      styles,
      columnStyle: columnStyles(text, root),
      isProtected: isProtected(text, root),
      refuse: refuseCell,
    };
    refuseCovered(context, targets);
    return applyChanges(text, [...sheetDataChanges(context, targets), ...dimensionChanges(context, targets)]);
  });
}

/** Refuses cells that a merged cell covers, that an array formula fills, or that protection locks without a style of their own to say otherwise. */
function refuseCovered({ text, root, refuse: refuseCell }: SheetContext, targets: ReadonlyMap<number, Target[]>): void {
  const covered = mergesOf(text, root);
  for (const range of covered) {
    for (const target of within(range, targets)) {
      if (target.row !== range.top || target.column !== range.left) refuseCell(target);
    }
  }
  for (const range of filledRanges(text)) for (const target of within(range, targets)) refuseCell(target);
}

/** The targets inside a range, found by whichever is shorter: the range's rows or the targets' rows. */
function within(range: Range, targets: ReadonlyMap<number, Target[]>): Target[] {
  const rows =
    range.bottom - range.top < targets.size
      ? Array.from({ length: range.bottom - range.top + 1 }, (_, index) => targets.get(range.top + index) ?? [])
      : [...targets.values()].filter(([first]) => first!.row >= range.top && first!.row <= range.bottom);
  return rows.flat().filter(({ column }) => column >= range.left && column <= range.right);
}

/** The ranges that array formulas and what-if tables fill. */
function filledRanges(text: string): Range[] {
  return [...text.matchAll(/<(?:\w+:)?f\s[^>]*\bref\s*=\s*["']([A-Z0-9:]+)["'][^>]*>/g)]
    .filter(([tag]) => /\bt\s*=\s*["'](array|dataTable)["']/.test(tag))
    .map(([, ref]) => parseRange(ref!))
    .filter((range) => range !== null);
}

/** The dimension grown over cells that lie outside it. */
function dimensionChanges({ text, root }: SheetContext, targets: ReadonlyMap<number, Target[]>): Change[] {
  const element = child(root, "dimension");
  const range = element && parseRange(attributeOf(text, element, "ref") ?? "");
  if (!element || !range) return [];
  const { top, left, bottom, right } = range;
  const grown = { top, left, bottom, right };
  for (const { row, column, after } of [...targets.values()].flat()) {
    if (isBlank(after)) continue;
    grown.top = Math.min(grown.top, row);
    grown.bottom = Math.max(grown.bottom, row);
    grown.left = Math.min(grown.left, column);
    grown.right = Math.max(grown.right, column);
  }
  const ref = rangeName(grown);
  return ref === rangeName(range) ? [] : [setAttributes(text, element, { ref })];
}

/** Whether any sheet has cells, rows or columns of a style. */
function hasStyle(draft: Draft, index: number): boolean {
  const named = new RegExp(`\\s(?:s|style)\\s*=\\s*["']${index}["']`);
  return openBook(draft).sheets.some(({ path }) => path !== null && named.test(draft.text(path)));
}

/** Whether any sheet has a formula whose stored result may no longer hold. */
function hasFormulas(draft: Draft): boolean {
  return openBook(draft).sheets.some(({ path }) =>
    path === null ? false : orBroken(draft.name, path, () => hasFormulaXml(draft.text(path))),
  );
}

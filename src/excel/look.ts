import { columnPixels, type DefaultFont } from "../core/edit/column-width";
import { groupBy } from "../core/edit/group";
import { withPageBreaks } from "../core/edit/page-breaks";
import { PAGE_NUMBER, pageMargins, printScale } from "../core/edit/print";
import { rowHeights } from "../core/edit/row-height";
import { columnName, parseRange, rangeName, type Range } from "../core/model/cell";
import type { CellStyle, PrintSetup, SheetLayout } from "../core/model/edit";
import { putInputs } from "./inputs";
import { applyStyle } from "./style";

/** About what one style takes in a request, and one row with a height of its own, in bytes. */
const STYLE_BYTES = 7_000;
const HEIGHT_BYTES = 600;
/** What the rest takes. */
const SHEET_BYTES = 10_000;

/**
 * Gives a sheet its looks: styles, merges, widths, heights, frozen panes, filter, print set-up, tab colour. `font` is the workbook's
 * default; with `keepsColumns` the columns stay as wide as they are. Yields before each piece about how many bytes it takes.
 */
export function* putLook(
  sheet: Excel.Worksheet,
  plan: SheetLayout,
  font: DefaultFont,
  keepsColumns: boolean,
): Generator<number> {
  for (const { style, shape, addresses } of styledAreas(plan.rows)) {
    yield STYLE_BYTES + addresses.length;
    applyStyle(sheet.getRanges(addresses), shape, style);
  }
  yield SHEET_BYTES + (plan.merges.length + plan.columns.length) * HEIGHT_BYTES;
  for (const merge of plan.merges) sheet.getRange(merge).merge(false);
  if (!keepsColumns) putColumns(sheet, plan.columns, font);
  yield* putHeights(sheet, plan, font);
  yield SHEET_BYTES;
  putFreeze(sheet, plan.freeze);
  if (plan.filter) sheet.autoFilter.apply(sheet.getRange(plan.filter));
  const { print } = withPageBreaks(plan, font);
  if (print) putPrint(sheet, plan, print, font);
  putInputs(sheet, plan.inputs ?? []);
  sheet.tabColor = plan.tabColor ? `#${plan.tabColor}` : "";
}

/** Excel cuts longer lists of addresses. */
const LONGEST_LIST = 8_000;

/** Cells of one style, as a list of rectangles that are all like `shape`: of one row or of several, of one column or of several. */
interface StyledAreas {
  readonly style: CellStyle;
  readonly shape: Range;
  readonly addresses: string;
}

/** All styles of a sheet, each as few times as lists of addresses allow: every write costs Excel an entry in its undo list. */
function styledAreas(rows: SheetLayout["rows"]): StyledAreas[] {
  const alike = groupBy(styledRanges(rows), ({ style, range }) =>
    JSON.stringify([style, range.bottom > range.top, range.right > range.left]),
  );
  return [...alike.values()].flatMap((group) => {
    const { style, range: shape } = group[0]!;
    return lists(group.map(({ range }) => rangeName(range))).map((addresses) => ({ style, shape, addresses }));
  });
}

/** Addresses joined by commas, in lists that Excel takes whole. */
function lists(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST) joined.push(`${joined.pop()!},${address}`);
    else joined.push(address);
  }
  return joined;
}

/** Rectangles of one style: runs along a row, joined with the run of the same style and columns in the row above. */
function styledRanges(rows: SheetLayout["rows"]): { style: CellStyle; range: Range }[] {
  const done: { style: CellStyle; range: Range }[] = [];
  let open = new Map<string, { style: CellStyle; range: Range }>();
  rows.forEach(({ cells }, index) => {
    const row = index + 1;
    const next = new Map<string, { style: CellStyle; range: Range }>();
    for (const { from, to, item: style } of runs(
      cells.map((cell) => cell?.style),
      sameStyle,
    )) {
      if (!style) continue;
      const key = `${from}:${to}:${JSON.stringify(style)}`;
      const above = open.get(key);
      if (above) next.set(key, { style, range: { ...above.range, bottom: row } });
      else next.set(key, { style, range: { top: row, left: from, bottom: row, right: to } });
    }
    for (const [key, rectangle] of open) if (!next.has(key)) done.push(rectangle);
    open = next;
  });
  return [...done, ...open.values()];
}

const sameStyle = (a: CellStyle | undefined, b: CellStyle | undefined) =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));

/** Neighbours that are the same, with the 1-based places of the first and last. */
function runs<T>(items: readonly T[], same: (a: T, b: T) => boolean): { from: number; to: number; item: T }[] {
  const found: { from: number; to: number; item: T }[] = [];
  items.forEach((item, index) => {
    const last = found.at(-1);
    if (last && same(last.item, item)) last.to = index + 1;
    else found.push({ from: index + 1, to: index + 1, item });
  });
  return found;
}

/** Points for a width in characters of the default font: three to four pixels. */
const points = (characters: number, font: DefaultFont) => (columnPixels(characters, font) * 3) / 4;

function putColumns(sheet: Excel.Worksheet, columns: SheetLayout["columns"], font: DefaultFont): void {
  const same = (a: (typeof columns)[number], b: (typeof columns)[number]) =>
    a.width === b.width && a.hidden === b.hidden;
  for (const { from, to, item } of runs(columns, same)) {
    const range = sheet.getRange(`${columnName(from)}:${columnName(to)}`);
    range.format.columnWidth = points(item.width, font);
    range.columnHidden = item.hidden ?? false;
  }
}

/** Excel fits rows to their text, except to that of merged cells. */
function* putHeights(sheet: Excel.Worksheet, plan: SheetLayout, font: DefaultFont): Generator<number> {
  const merged = new Set(plan.merges.map((merge) => parseRange(merge)?.top));
  const fitted = rowHeights(plan, font);
  const heights = plan.rows.map(({ height }, index) => {
    return height ?? (merged.has(index + 1) ? (fitted(index + 1) ?? null) : null);
  });
  for (const { from, to, item: height } of runs(heights, Object.is)) {
    yield HEIGHT_BYTES;
    const { format } = sheet.getRange(`${from}:${to}`);
    if (height === null) format.autofitRows();
    else format.rowHeight = height;
  }
}

function putFreeze({ freezePanes }: Excel.Worksheet, freeze: SheetLayout["freeze"]): void {
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${columnName(columns)}${rows}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** A4, margins from millimetres to Excel's centimetres; as many pages high as it takes unless the plan says one. */
function putPrint(sheet: Excel.Worksheet, plan: SheetLayout, print: PrintSetup, font: DefaultFont): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  layout.zoom = print.breaks
    ? { scale: printScale(plan, print, font) }
    : { horizontalFitToPages: print.fitWidth, ...(print.onePage ? { verticalFitToPages: 1 } : {}) };
  layout.firstPageNumber = 1;
  layout.setPrintMargins(
    "Centimeters",
    Object.fromEntries(Object.entries(pageMargins(print)).map(([edge, millimetres]) => [edge, millimetres / 10])),
  );
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  if (print.breaks) putBreaks(sheet.horizontalPageBreaks, print.breaks);
  const { headersFooters } = layout;
  // Page numbers begin on the second page.
  headersFooters.state = print.pageNumbers ? "FirstAndDefault" : "Default";
  headersFooters.defaultForAllPages.centerHeader = print.pageNumbers ? PAGE_NUMBER : "";
}

function putBreaks(pageBreaks: Excel.PageBreakCollection, rows: readonly number[]): void {
  pageBreaks.removePageBreaks();
  for (const row of rows) pageBreaks.add(`A${row}`);
}

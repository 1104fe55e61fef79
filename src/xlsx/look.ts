import { digitPixels } from "../core/edit/column-width";
import { orBroken, PartError } from "./errors";
import { readTheme } from "./look-colors";
import { readMarks, type SheetMark } from "./look-marks";
import { PLAIN, readLooks, type CellLook } from "./look-styles";
import { LIMITS } from "./limits";
import type { Package } from "./package";
import { CellScanner } from "./read-cells";
import { readWorkbookPart, type WorkbookPart } from "./read-workbook";
import { XmlScanner } from "./xml";

export type { SheetMark } from "./look-marks";
export type { CellLook } from "./look-styles";

/** How a sheet looks, for a grid that shows it. Rows and columns are 1-based. */
export interface SheetLook {
  /** Width of a column that says nothing, in characters of the default font as Excel counts them. */
  readonly defaultWidth: number;
  /** Height of a row that says nothing, in points. */
  readonly defaultHeight: number;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** A column's width in characters. */
  width(column: number): number;
  /** A column's width in pixels at 96 dpi. */
  pixels(column: number): number;
  /** A row's height in points. */
  height(row: number): number;
  /** A cell's look, from the table that equal cells share. */
  cell(row: number, column: number): CellLook;
  /** Our own marks on the sheet, in the order that they take precedence. */
  marks(): readonly SheetMark[];
}

/** What is gathered of a worksheet part. */
interface Draft {
  defaultWidth: number | null;
  baseWidth: number;
  defaultHeight: number;
  frozen: { rows: number; columns: number };
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  /** Style indexes by row, from column A on. */
  readonly styles: Map<number, Uint16Array>;
  readonly marks: SheetMark[];
}

/** Reads how a sheet looks. One that cannot be read, or is not there, looks plain. Throws a HostError when the styles are damaged. */
export function readLook(pkg: Package, sheet: string): SheetLook {
  const main = readWorkbookPart(pkg);
  const looks = orBroken(pkg.name, "styles", () => {
    const theme = partText(pkg, main, "theme");
    const styles = partText(pkg, main, "styles");
    return styles === null ? [] : readLooks(styles, theme === null ? [] : readTheme(theme));
  });
  const entry = main.sheets.find((candidate) => candidate.name === sheet);
  const path = entry?.kind === "worksheet" ? entry.path : null;
  return toLook(path === null ? readDraft("") : readWhole(pkg, path), looks);
}

function readWhole(pkg: Package, path: string): Draft {
  try {
    return readDraft(pkg.text(path));
  } catch (error) {
    // Reading has already said that the sheet is broken; the grid still shows that there is one.
    if (error instanceof PartError) return readDraft("");
    throw error;
  }
}

function partText(pkg: Package, main: WorkbookPart, kind: string): string | null {
  const relation = main.relations.find((candidate) => candidate.kind === kind);
  return relation && pkg.has(relation.target) ? pkg.text(relation.target) : null;
}

function toLook(draft: Draft, looks: readonly CellLook[]): SheetLook {
  const { fontName, fontSize } = looks[0] ?? PLAIN;
  const digit = digitPixels({ name: fontName, size: fontSize });
  // Excel rounds its own default up to a multiple of eight pixels.
  const byBase = (Math.ceil((draft.baseWidth * digit + 5) / 8) * 8) / digit;
  const defaultWidth = draft.defaultWidth ?? byBase;
  const width = (column: number) => draft.widths.get(column) ?? defaultWidth;
  return {
    defaultWidth,
    defaultHeight: draft.defaultHeight,
    frozen: draft.frozen,
    width,
    pixels: (column) => Math.trunc(width(column) * digit + 0.5),
    height: (row) => draft.heights.get(row) ?? draft.defaultHeight,
    cell: (row, column) => looks[draft.styles.get(row)?.[column - 1] ?? 0] ?? PLAIN,
    marks: () => draft.marks,
  };
}

function readDraft(text: string): Draft {
  const draft: Draft = {
    defaultWidth: null,
    baseWidth: 8,
    defaultHeight: 15,
    frozen: { rows: 0, columns: 0 },
    widths: new Map(),
    heights: new Map(),
    styles: new Map(),
    marks: [],
  };
  const xml = new XmlScanner(text);
  while (xml.next()) {
    if (xml.event !== "start") continue;
    if (xml.name === "sheetFormatPr") readDefaults(xml, draft);
    else if (xml.name === "pane") readPane(xml, draft);
    else if (xml.name === "col") readColumn(xml, draft.widths);
    else if (xml.name === "sheetData" && !xml.empty) readRows(xml, draft);
    else if (xml.name === "conditionalFormatting") draft.marks.push(...readMarks(xml));
  }
  return draft;
}

function readDefaults(xml: XmlScanner, draft: Draft): void {
  draft.defaultWidth = Number(xml.attribute("defaultColWidth")) || null;
  draft.baseWidth = Number(xml.attribute("baseColWidth")) || draft.baseWidth;
  draft.defaultHeight = Number(xml.attribute("defaultRowHeight")) || draft.defaultHeight;
}

function readPane(xml: XmlScanner, draft: Draft): void {
  if (!/^frozen/.test(xml.attribute("state") ?? "")) return;
  const count = (name: string) => Math.trunc(Number(xml.attribute(name))) || 0;
  draft.frozen = { rows: count("ySplit"), columns: count("xSplit") };
}

function readColumn(xml: XmlScanner, widths: Map<number, number>): void {
  const width = Number(xml.attribute("width"));
  if (!(width >= 0)) return;
  const last = Math.min(Number(xml.attribute("max")), LIMITS.columns);
  // Columns known already end the walk, so that a file's claims cost no more than the columns there are.
  for (let column = last; column >= Number(xml.attribute("min")) && column >= 1; column--) {
    if (widths.has(column)) break;
    widths.set(column, width);
  }
}

function readRows(xml: XmlScanner, draft: Draft): void {
  const cells = new CellScanner(xml.text, xml.end, xml.prefix);
  const styles: number[] = [];
  while (cells.nextRow()) {
    styles.length = 0;
    while (cells.nextCell()) {
      while (styles.length < cells.column) styles.push(0);
      styles[cells.column - 1] = cells.style;
    }
    if (cells.rowHeight >= 0) draft.heights.set(cells.row, cells.rowHeight);
    if (styles.length) draft.styles.set(cells.row, Uint16Array.from(styles));
  }
  xml.jump(cells.offset);
}

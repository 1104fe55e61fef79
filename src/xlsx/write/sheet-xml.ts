import { fittingValue, formatOf } from "../../core/edit/cells";
import { columnPixels, digitPixels, type DefaultFont } from "../../core/edit/column-width";
import { linkTarget, resolveFormula, type PlannedNames } from "../../core/edit/formula";
import { address, columnName } from "../../core/model/cell";
import { toSerial } from "../../core/model/date";
import type { CellStyle, PlannedCell, PlannedRow, SheetLayout } from "../../core/model/edit";
import { cellContent, formulaContent } from "./cell-xml";
import { attribute, needsQuotePrefix } from "./escape";
import { DECLARATION, type Namespaces } from "./namespaces";
import { printXml } from "./print-xml";
import { defaultRowHeight, rowHeights } from "./row-height";
import type { Styles } from "./styles";

/** What a planned sheet's XML needs to know of the workbook that it goes into. */
export interface Surroundings {
  readonly namespaces: Namespaces;
  readonly date1904: boolean;
  readonly styles: Styles;
  /** Whether the sheet is the one that shows when the workbook is opened. */
  readonly active: boolean;
  readonly names: PlannedNames;
  /** Relationship id of the sheet's Excel table, or null. */
  readonly table: string | null;
}

/** More links than Excel lets a sheet hold (65,530) would have it repair the file: later ones are left out. */
const MOST_LINKS = 65_530;

/** The whole worksheet part of a planned sheet. */
export function sheetXml(plan: SheetLayout, around: Surroundings): string {
  const { namespaces, table } = around;
  const size = { rows: Math.max(1, plan.rows.length), columns: widest(plan) };
  const heights = rowHeights(plan, around.styles.baseFont);
  const merges = plan.merges.map((ref) => `<mergeCell${attribute("ref", ref)}/>`).join("");
  return [
    `${DECLARATION}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    propertiesXml(plan),
    `<dimension${attribute("ref", size.rows * size.columns === 1 ? "A1" : `A1:${address(size.rows, size.columns)}`)}/>`,
    viewXml(plan, around.active),
    `<sheetFormatPr defaultRowHeight="${defaultRowHeight(around.styles.baseFont)}"/>`,
    columnsXml(plan, around.styles.baseFont),
    "<sheetData>",
    ...plan.rows.map((row, index) => rowXml(row, index + 1, heights, around)),
    "</sheetData>",
    plan.filter === undefined ? "" : `<autoFilter${attribute("ref", plan.filter)}/>`,
    merges && `<mergeCells count="${plan.merges.length}">${merges}</mergeCells>`,
    linksXml(plan, around),
    plan.print ? printXml(plan.print) : "",
    table === null ? "" : `<tableParts count="1"><tablePart${attribute("r:id", table)}/></tableParts>`,
    "</worksheet>",
  ].join("");
}

const widest = (plan: SheetLayout) =>
  plan.rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(1, plan.columns.length));

function propertiesXml({ tabColor, print }: SheetLayout): string {
  const color = tabColor === null ? "" : `<tabColor${attribute("rgb", `FF${tabColor.toUpperCase()}`)}/>`;
  const fit = print ? '<pageSetUpPr fitToPage="1"/>' : "";
  return color + fit && `<sheetPr>${color}${fit}</sheetPr>`;
}

function viewXml({ freeze }: SheetLayout, active: boolean): string {
  const tag = `sheetView${active ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  if (rows + columns === 0) return `<sheetViews><${tag}/></sheetViews>`;
  const pane = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  const split = (columns ? attribute("xSplit", columns) : "") + (rows ? attribute("ySplit", rows) : "");
  const cell = address(rows + 1, columns + 1);
  return (
    `<sheetViews><${tag}><pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/></sheetView></sheetViews>`
  );
}

/** A file counts a column's width with its padding, in 256ths of a digit (ECMA-376 part 1, 18.3.1.13). */
function columnWidth(characters: number, font: DefaultFont): number {
  return Math.trunc((columnPixels(characters, font) / digitPixels(font)) * 256) / 256;
}

function columnsXml({ columns }: SheetLayout, font: DefaultFont): string {
  const each = columns.map(({ width, hidden }, index) => {
    const place = attribute("min", index + 1) + attribute("max", index + 1);
    return `<col${place}${attribute("width", columnWidth(width, font))} customWidth="1"${hidden ? ' hidden="1"' : ""}/>`;
  });
  return each.length ? `<cols>${each.join("")}</cols>` : "";
}

function rowXml(
  { height, cells }: PlannedRow,
  row: number,
  fitted: (row: number) => number | undefined,
  around: Surroundings,
): string {
  const inner = cells.map((cell, index) => (cell ? cellXml(cell, columnName(index + 1) + row, around) : "")).join("");
  const fit = height === null ? fitted(row) : undefined;
  const size = height === null ? "" : `${attribute("ht", height)} customHeight="1"`;
  const tag = `row r="${row}"${fit === undefined ? size : attribute("ht", fit)}`;
  return inner || size ? `<${tag}>${inner}</row>` : "";
}

function cellXml(cell: PlannedCell, place: string, around: Surroundings): string {
  const { formula, date, style } = cell;
  const value = date === undefined ? fittingValue(cell.value) : toSerial(date, around.date1904);
  const { type, inner } =
    formula === undefined ? cellContent(value) : formulaContent(resolveFormula(formula, around.names), value);
  const index = around.styles.cell(style?.numberFormat === formatOf(cell) ? style : datedStyle(cell));
  const quoted = formula === undefined && typeof value === "string" && needsQuotePrefix(value);
  const s = quoted ? around.styles.quoted(index) : index;
  const words = `r="${place}"${s ? ` s="${s}"` : ""}${type === null ? "" : ` t="${type}"`}`;
  if (inner) return `<c ${words}>${inner}</c>`;
  return s ? `<c ${words}/>` : "";
}

const dated = new WeakMap<CellStyle, CellStyle>();
const BARE: CellStyle = {};

/** A date's style with its number format; equal styles give the same object, so that each is looked up once. */
function datedStyle(cell: PlannedCell): CellStyle {
  const style = cell.style ?? BARE;
  const known = dated.get(style) ?? { ...style, numberFormat: formatOf(cell) };
  dated.set(style, known);
  return known;
}

function linksXml(plan: SheetLayout, around: Surroundings): string {
  const links: string[] = [];
  plan.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.link || links.length >= MOST_LINKS) return;
      const place = attribute("ref", address(row + 1, column + 1));
      links.push(`<hyperlink${place}${attribute("location", linkTarget(cell.link, around.names))}/>`);
    }),
  );
  return links.length ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

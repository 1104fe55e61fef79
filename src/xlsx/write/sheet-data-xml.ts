import { fittingValue, formatOf } from "../../core/edit/cells";
import { columnName } from "../../core/model/cell";
import { toSerial } from "../../core/model/date";
import type { CellStyle, PlannedCell, PlannedRow, SheetLayout } from "../../core/model/edit";
import { cellContent, formulaContent } from "./cell-xml";
import { attribute, needsQuotePrefix } from "./escape";
import { Formulas } from "./formulas";
import { rowHeights } from "../../core/edit/row-height";
import type { Surroundings } from "./sheet-xml";

/** The `sheetData` element: our rows with others' cells behind ours, then others' rows. */
export function sheetDataXml(plan: SheetLayout, around: Surroundings): string {
  const heights = rowHeights(plan, around.styles.baseFont);
  const kept = around.kept?.rows ?? [];
  const theirs = new Map(kept.map((row) => [row.row, row]));
  const formulas = new Formulas(plan.rows, around.names, freeGroup(kept.flatMap(({ cells }) => cells)));
  const rows = plan.rows.map((row, index) => {
    const behind = theirs.get(index + 1)?.cells.join("") ?? "";
    theirs.delete(index + 1);
    return rowXml(row, index + 1, heights, formulas, around, behind);
  });
  const below = [...theirs.values()].map(
    ({ row, attributes, cells }) => `<row r="${row}"${attributes}>${cells.join("")}</row>`,
  );
  return ["<sheetData>", ...rows, ...below, "</sheetData>"].join("");
}

/** The first number that no group of cells with a shared formula has. */
function freeGroup(cells: readonly string[]): number {
  const used = cells.map((cell) => /<f\s[^>]*\bsi\s*=\s*["'](\d+)/.exec(cell)?.[1]);
  return used.reduce((free, id) => (id === undefined ? free : Math.max(free, Number(id) + 1)), 0);
}

function rowXml(
  { height, cells }: PlannedRow,
  row: number,
  fitted: (row: number) => number | undefined,
  formulas: Formulas,
  around: Surroundings,
  behind: string,
): string {
  const own = cells.map((cell, column) => (cell ? cellXml(cell, row, column, formulas, around) : ""));
  const inner = own.join("") + behind;
  const fit = height === null ? fitted(row) : undefined;
  const size = height === null ? "" : `${attribute("ht", height)} customHeight="1"`;
  const tag = `row r="${row}"${fit === undefined ? size : attribute("ht", fit)}`;
  return inner || size ? `<${tag}>${inner}</row>` : "";
}

function cellXml(
  cell: PlannedCell,
  row: number,
  column: number,
  formulas: Formulas,
  { date1904, styles }: Surroundings,
): string {
  const { formula, date, style } = cell;
  const value = date === undefined ? fittingValue(cell.value) : toSerial(date, date1904);
  const { type, inner } =
    formula === undefined ? cellContent(value) : formulaContent(formulas.xml(formula, row, column), value);
  const index = styles.cell(style?.numberFormat === formatOf(cell) ? style : datedStyle(cell));
  const quoted = formula === undefined && typeof value === "string" && needsQuotePrefix(value);
  const s = quoted ? styles.quoted(index) : index;
  const words = `r="${columnName(column + 1)}${row}"${s ? ` s="${s}"` : ""}${type === null ? "" : ` t="${type}"`}`;
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

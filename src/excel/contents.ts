import { fittingValue, formatOf } from "../core/edit/cells";
import { formulaInRow, linkTarget, resolveFormula, type PlannedNames } from "../core/edit/formula";
import { TABLE_STYLE, tableRange } from "../core/edit/table";
import { rangeName } from "../core/model/cell";
import { toSerial } from "../core/model/date";
import type { PlannedCell, SheetLayout } from "../core/model/edit";
import { piecesOf } from "./pieces";
import { asTyped } from "./text";

/** What the contents of a sheet depend on beside its plan. */
export interface Writing extends PlannedNames {
  readonly date1904: boolean;
}

/** Makes the plan's Excel table, with its headings, so that formulas on other sheets can name its columns. */
export function putTable(sheet: Excel.Worksheet, { table }: SheetLayout, { tables }: Writing): void {
  if (!table) return;
  const range = sheet.getRange(rangeName(tableRange(table)));
  range.getRow(0).values = [table.columns.map((column) => asTyped(column, ""))];
  const added = sheet.tables.add(range, true);
  added.name = tables.get(table.name)!;
  added.style = TABLE_STYLE;
}

/** Excel takes links only one by one; beyond so many on a sheet they are written as formulas, all at once. */
const MOST_LINKS = 1000;

/** About what one link takes in a request, in bytes. */
const LINK_BYTES = 600;

/**
 * Writes links, number formats, then values and formulas, for as much of the sheet at once as goes into one piece. Yields
 * before each piece how many bytes it takes.
 */
export function* putContents(sheet: Excel.Worksheet, { rows }: SheetLayout, writing: Writing): Generator<number> {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width === 0) return;
  const links = rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell?.link).length, 0);
  const isEach = links <= MOST_LINKS;
  if (links > 0 && isEach) {
    yield links * LINK_BYTES;
    putLinks(sheet, rows, writing);
  }
  // In what is written, null leaves a cell as it is.
  const matrix = <T>(of: (cell: PlannedCell, row: number) => T | null) =>
    rows.map(({ cells }, row) => Array.from({ length: width }, (_, at) => (cells[at] ? of(cells[at], row + 1) : null)));
  const formats = matrix((cell) => formatOf(cell) ?? null);
  for (const { first, rows: part, bytes } of piecesOf(formats)) {
    if (!part.some((row) => row.some((format) => format !== null))) continue;
    yield bytes;
    sheet.getRangeByIndexes(first, 0, part.length, width).numberFormat = part as string[][];
  }
  const entries = matrix((cell, row) => (isEach ? null : linkFormula(cell, writing)) ?? entry(cell, row, writing));
  for (const { first, rows: part, bytes } of piecesOf(entries)) {
    yield bytes;
    sheet.getRangeByIndexes(first, 0, part.length, width).formulas = part as string[][];
  }
}

/** Linking gives a cell Excel's link style and text, so it comes before both of ours. */
function putLinks(sheet: Excel.Worksheet, rows: SheetLayout["rows"], names: PlannedNames): void {
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell?.link) sheet.getCell(row, column).hyperlink = { documentReference: linkTarget(cell.link, names) };
    }),
  );
}

/** A linked constant as a formula that shows it; null without a link, or where the text is longer than a formula's may be. */
function linkFormula({ link, value, formula, date }: PlannedCell, names: PlannedNames): string | null {
  if (!link || formula !== undefined || date !== undefined || value === null) return null;
  if (String(value).length > 255) return null;
  const shown = typeof value === "string" ? quote(value) : String(value).toUpperCase();
  return `=HYPERLINK(${quote(`#${linkTarget(link, names)}`)},${shown})`;
}

const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;

function entry(cell: PlannedCell, row: number, writing: Writing): string | number | boolean | null {
  const { formula, date } = cell;
  if (formula !== undefined) return `=${formulaInRow(resolveFormula(formula, writing), row)}`;
  if (date !== undefined) return toSerial(date, writing.date1904);
  const value = fittingValue(cell.value);
  return typeof value === "string" ? asTyped(value, formatOf(cell) ?? "") : value;
}

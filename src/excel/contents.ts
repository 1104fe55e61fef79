import { parseRange, quoteSheet, rangeName } from "../core/model/cell";
import { toSerial } from "../core/model/date";
import type { PlannedCell, SheetLayout } from "../core/model/edit";
import type { OurSheet } from "../core/model/sheet";
import { asTyped } from "./text";

/** What the contents of a sheet depend on beside its plan. */
export interface Writing {
  /** The names of our sheets, those in place of which stands in formulas as `{{ours:ID}}`. */
  readonly names: ReadonlyMap<OurSheet, string>;
  /** The names that our tables got, by the names they wished for. */
  readonly tables: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

/** Makes the plan's Excel table, with its headings, so that formulas on other sheets can name its columns. */
export function putTable(sheet: Excel.Worksheet, { table }: SheetLayout, name: string): void {
  if (!table) return;
  const area = parseRange(table.range)!;
  const range = sheet.getRange(rangeName({ ...area, bottom: Math.max(area.bottom, area.top + 1) }));
  range.getRow(0).values = [table.columns.map((column) => asTyped(column, ""))];
  const added = sheet.tables.add(range, true);
  added.name = name;
  added.style = "TableStyleLight1";
}

/** Excel takes links only one by one; beyond so many on a sheet they are written as formulas, all at once. */
const MOST_LINKS = 1000;

/** Writes links, number formats, then values and formulas, each for the whole sheet at once where Office.js allows. */
export function putContents(sheet: Excel.Worksheet, { rows }: SheetLayout, writing: Writing): void {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width === 0) return;
  const links = rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell?.link).length, 0);
  if (links <= MOST_LINKS) putLinks(sheet, rows, writing);
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  // In what is written, null leaves a cell as it is.
  const matrix = <T>(of: (cell: PlannedCell) => T | null) =>
    rows.map(({ cells }) => Array.from({ length: width }, (_, at) => (cells[at] ? of(cells[at]) : null)));
  const formats = matrix(({ style }) => style?.numberFormat ?? null);
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.formulas = matrix((cell) => (links > MOST_LINKS && linkFormula(cell, writing)) || entry(cell, writing));
}

/** Linking gives a cell Excel's link style and text, so it comes before both of ours. */
function putLinks(sheet: Excel.Worksheet, rows: SheetLayout["rows"], { names }: Writing): void {
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell?.link) sheet.getCell(row, column).hyperlink = { documentReference: linkTarget(cell.link, names) };
    }),
  );
}

/** A linked constant as a formula that shows it; null without a link, or where the text is longer than a formula's may be. */
function linkFormula({ link, value, formula, date }: PlannedCell, { names }: Writing): string | null {
  if (!link || formula !== undefined || date !== undefined || value === null) return null;
  if (String(value).length > 255) return null;
  const shown = typeof value === "string" ? quote(value) : String(value).toUpperCase();
  return `=HYPERLINK(${quote(`#${linkTarget(link, names)}`)},${shown})`;
}

const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;

type Link = NonNullable<PlannedCell["link"]>;

function linkTarget(link: Link, names: Writing["names"]): string {
  return `${quoteSheet("sheet" in link ? link.sheet : nameOf(link.ours, names))}!${link.cell}`;
}

function entry(cell: PlannedCell, writing: Writing): string | number | boolean | null {
  const { value, formula, date, style } = cell;
  if (formula !== undefined) return `=${resolve(formula, writing)}`;
  if (date !== undefined) return toSerial(date, writing.date1904);
  return typeof value === "string" ? asTyped(value, style?.numberFormat ?? "") : value;
}

function resolve(planned: string, { names, tables }: Writing): string {
  let formula = planned.replace(/\{\{ours:(\w+)\}\}/g, (_, id: string) => quoteSheet(nameOf(id as OurSheet, names)));
  for (const [wish, name] of tables) if (wish !== name) formula = formula.replaceAll(`${wish}[`, `${name}[`);
  return formula;
}

function nameOf(id: OurSheet, names: Writing["names"]): string {
  const name = names.get(id);
  if (name === undefined) throw new Error(`No sheet of ours is called ${id}`);
  return name;
}

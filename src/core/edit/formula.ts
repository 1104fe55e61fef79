import { columnName, columnNumber, quoteSheet } from "../model/cell";
import { OWN_ROW, type PlannedCell } from "../model/edit";
import type { OurSheet } from "../model/sheet";

/** A text or quoted sheet name, passed over; or a cell reference that is no part of a name or function. */
const TOKEN =
  /"[^"]*"|'[^']*'|(?<![A-Za-z0-9_.\\$\p{L}])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(!\p{L}])/gu;

/** A formula as it reads so many rows down and columns to the right of where it was written: relative references move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : movable(formula)(rows, columns);
}

/** {@link moveFormula} for a formula that is moved many times: it is taken apart once. */
export function movable(formula: string): (rows: number, columns: number) => string {
  const texts: string[] = [];
  const references: { readonly column: string; readonly row: string }[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const [whole, fixedColumn, column, fixedRow, row] = match;
    if (column === undefined) continue;
    texts.push(formula.slice(end, match.index));
    references.push({ column: fixedColumn + column, row: fixedRow + row! });
    end = match.index + whole.length;
  }
  const rest = formula.slice(end);
  return (rows, columns) =>
    texts
      .map((text, i) => text + movedColumn(references[i]!.column, columns) + movedRow(references[i]!.row, rows))
      .join("") + rest;
}

const isFixed = (part: string) => part.startsWith("$");
const movedColumn = (column: string, by: number) =>
  by === 0 || isFixed(column) ? column : columnName(columnNumber(column) + by);
const movedRow = (row: string, by: number) => (isFixed(row) ? row : String(Number(row) + by));

/** What planned formulas and links speak of, as it is called in the workbook that they go into. */
export interface PlannedNames {
  /** The names of our sheets. */
  readonly sheets: ReadonlyMap<OurSheet, string>;
  /** The names that our Excel tables got, by the names they wished for. */
  readonly tables: ReadonlyMap<string, string>;
}

/** In a planned formula, `{{ours:data}}` stands for the quoted name of that sheet of ours. */
const PLACEHOLDER = /\{\{ours:(\w+)\}\}/g;

/** A planned formula with the names of our sheets and tables as they turned out. Throws when a sheet is not there. */
export function resolveFormula(planned: string, { sheets, tables }: PlannedNames): string {
  let formula = planned.replace(PLACEHOLDER, (_, id: string) => quotedName(id as OurSheet, sheets));
  for (const [wish, name] of tables) if (wish !== name) formula = formula.replaceAll(`${wish}[`, `${name}[`);
  return formula;
}

/** A planned formula as it reads in a 1-based row. */
export function formulaInRow(planned: string, row: number): string {
  return planned.replaceAll(OWN_ROW, String(row));
}

/** Where a planned link leads: "'Phụ lục 01'!C12". Throws when a sheet of ours is not there. */
export function linkTarget(link: NonNullable<PlannedCell["link"]>, { sheets }: PlannedNames): string {
  return `${"ours" in link ? quotedName(link.ours, sheets) : quoteSheet(link.sheet)}!${link.cell}`;
}

function quotedName(id: OurSheet, sheets: PlannedNames["sheets"]): string {
  const name = sheets.get(id);
  if (name === undefined) throw new Error(`no sheet of ours is called ${id}`);
  return quoteSheet(name);
}

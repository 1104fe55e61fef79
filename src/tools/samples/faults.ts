import { readFileSync } from "node:fs";
import { address } from "../../core/model/cell";
import type { Words } from "../../core/model/language";
import { TITLE_ROW, firstBodyRow } from "./geometry";
import type { SourceRow, SourceSheet } from "./source";

/** The field that names the sheet's title rather than a column. */
const TITLE = "title";

/** A rule that must speak up: in the changed row and field unless it says another. */
interface Expected {
  readonly rule: string;
  readonly row?: string;
  /** A heading's path, or "title". */
  readonly field?: string;
  readonly what: Words;
}

/** One change to a clean sample, and what a check must find because of it. */
interface Change {
  readonly sheet: string;
  /** The key of the row ("III.57"); for `renumber` the first of the rows to the table's end. */
  readonly row: string;
  readonly set?: { readonly field: string; readonly to: string };
  readonly remove?: true;
  /** How much is added to the numbers. */
  readonly renumber?: number;
  readonly finds: readonly Expected[];
}

/** A planted fault as listed beside the faulty sample. */
export interface PlantedFault {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly what: Words;
}

/** Carries out the changes of a faults file; gives the changed sheets and, in reading order, the faults with their cells. */
export function plantFaults(
  sheets: readonly SourceSheet[],
  file: string,
): { sheets: SourceSheet[]; faults: PlantedFault[] } {
  const changes = JSON.parse(readFileSync(file, "utf8")) as Change[];
  const changed = sheets.map((sheet) =>
    changes.filter(({ sheet: name }) => name === sheet.name).reduce(carryOut, sheet),
  );
  const faults = changed.flatMap((sheet) =>
    changes
      .filter(({ sheet: name }) => name === sheet.name)
      .flatMap((change) => change.finds.map((expected) => locate(sheet, change, expected)))
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, rule, what }) => ({ rule, sheet: sheet.name, cell: address(row, column), what })),
  );
  return { sheets: changed, faults };
}

function carryOut(sheet: SourceSheet, change: Change): SourceSheet {
  const index = rowIndex(sheet, change.row);
  if (change.remove) return { ...sheet, rows: sheet.rows.filter((_, at) => at !== index) };
  const { set, renumber } = change;
  const rows = sheet.rows.map((row, at) => {
    if (set && at === index) return replace(row, columnIndex(sheet, set.field), set.to);
    return renumber && at >= index && !row.isSection ? replace(row, 0, shift(row.cells[0]!, renumber)) : row;
  });
  return { ...sheet, rows };
}

const replace = (row: SourceRow, column: number, text: string): SourceRow => ({
  ...row,
  cells: row.cells.map((cell, at) => (at === column ? text : cell)),
});

const shift = (number: string, by: number) => String(Number(number) + by).padStart(number.length, "0");

function rowIndex(sheet: SourceSheet, key: string): number {
  const index = sheet.rows.findIndex((row) => row.key === key);
  if (index < 0) throw new Error(`${sheet.name} has no row ${key}`);
  return index;
}

function columnIndex(sheet: SourceSheet, field: string): number {
  const index = sheet.headings.indexOf(field);
  if (index < 0) throw new Error(`${sheet.name} has no column ${field}`);
  return index;
}

function locate(sheet: SourceSheet, change: Change, { rule, row, field = change.set?.field ?? "", what }: Expected) {
  if (field === TITLE) return { rule, what, row: TITLE_ROW, column: 1 };
  const index = rowIndex(sheet, row ?? change.row);
  return { rule, what, row: firstBodyRow(sheet) + index, column: columnIndex(sheet, field) + 1 };
}

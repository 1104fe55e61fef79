import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Reading, Table } from "../../src/core/model/appendix";
import { parseRange, type CellValue, type Range } from "../../src/core/model/cell";
import { defaultSettings, type Settings } from "../../src/core/model/settings";
import type { Row, Sheet, Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";

/** A drawn cell: null or "" is blank. */
export type Drawn = CellValue | undefined;

/** What a drawing may say beside its cells. `top` and `left` (1-based) place its first cell on the sheet. */
export interface DrawingOptions {
  readonly name?: string;
  readonly top?: number;
  readonly left?: number;
  /** A1 ranges on the sheet, after placing. */
  readonly merges?: readonly (string | Range)[];
  readonly tables?: readonly string[];
  /** Number formats by A1 address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas (no "=") by A1 address; without a result where the drawing has no cell there. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** Builds a sheet from rows of cells. */
export function drawSheet(rows: readonly (readonly Drawn[])[], options: DrawingOptions = {}): Sheet {
  const { name = "PL01", top = 1, left = 1, merges = [], tables = [], formats = {}, formulas = {} } = options;
  const [formatsOf, formulasOf] = [byRow(formats), byRow(formulas)];
  const lines = rows.flatMap((cells, i): Row[] => {
    const [format, formula] = [formatsOf(top + i), formulasOf(top + i)];
    if (!formula && cells.every((cell) => cell === undefined || cell === null || cell === "")) return [];
    const held = cells.map((cell, at) => (cell === "" && formula?.[left - 1 + at] === undefined ? null : cell));
    const values = [...new Array<null>(left - 1).fill(null), ...held];
    return [{ row: top + i, values, ...(format && { formats: format }), ...(formula && { formulas: formula }) }];
  });
  const ranges = (list: readonly (string | Range)[]) => list.map((r) => (typeof r === "string" ? parseRange(r)! : r));
  return {
    name,
    rows: lines,
    merges: ranges(merges),
    hidden: false,
    hiddenColumns: new Set(),
    tables: ranges(tables),
    isProtected: false,
    ours: null,
    unread: null,
  };
}

/** Texts by A1 address as those of a row, by column from A; undefined for a row without any. */
function byRow(texts: Readonly<Record<string, string>>) {
  const places = Object.entries(texts).map(([cell, text]) => ({ ...parseRange(cell)!, text }));
  return (row: number): (string | undefined)[] | undefined => {
    const here = places.filter((place) => place.top === row);
    if (here.length === 0) return undefined;
    const last = Math.max(...here.map((place) => place.left));
    return Array.from({ length: last }, (_, at) => here.find((place) => place.left === at + 1)?.text);
  };
}

/** A workbook of the given sheets. */
export function workbookOf(sheets: readonly Sheet[], name = "ke-hoach.xlsx"): Workbook {
  return { name, date1904: false, sheets };
}

/** The settings of tests: a report date in the plan year and nothing else said. */
export const settings: Settings = defaultSettings("2024-06-30");

/** Reads one drawn sheet. */
export function readDrawing(rows: readonly (readonly Drawn[])[], options: DrawingOptions = {}): Reading {
  return readWorkbook(workbookOf([drawSheet(rows, options)]), settings);
}

/** Reads one drawn sheet and returns its only table. */
export function readTable(rows: readonly (readonly Drawn[])[], options: DrawingOptions = {}): Table {
  const tables = readDrawing(rows, options).sheets[0]!.tables;
  if (tables.length !== 1) throw new Error(`expected one table, found ${tables.length}`);
  return tables[0]!;
}

/** An appendix of a public office as kept beside the repository: lines above the table, its grid, its merges (0-based, inclusive). */
export interface ShelfTable {
  readonly title_lines: readonly string[];
  readonly grid: readonly (readonly (string | null)[])[];
  readonly merges: readonly (readonly [number, number, number, number])[] | null;
}

const shelf = path.join(__dirname, "..", "..", "..", "shared", "appendices");

/** The names of the shelf's tables, or none where the shelf is not there. */
export function shelfNames(extension: ".json" | ".xlsx"): string[] {
  if (!existsSync(shelf)) return [];
  return readdirSync(shelf)
    .filter((name) => name.endsWith(extension))
    .sort();
}

/** The path of a file on the shelf. */
export const shelfPath = (name: string): string => path.join(shelf, name);

/** A shelf table as a sheet: its title lines merged across from row 1, one blank row, then the grid with its merges. */
export function shelfSheet(name: string): Sheet {
  const table = JSON.parse(readFileSync(shelfPath(name), "utf8")) as ShelfTable;
  const titles = table.title_lines.filter((line) => line !== "[table]" && line !== "---");
  const width = Math.max(...table.grid.map((row) => row.length));
  const first = titles.length > 0 ? titles.length + 1 : 0;
  const merges = [
    ...titles.map((_, i): Range => ({ top: i + 1, left: 1, bottom: i + 1, right: width })),
    ...(table.merges ?? []).map(([top, left, bottom, right]): Range => {
      return { top: first + top + 1, left: left + 1, bottom: first + bottom + 1, right: right + 1 };
    }),
  ];
  return drawSheet([...titles.map((line) => [line]), ...(titles.length > 0 ? [[]] : []), ...table.grid], {
    name: "Sheet1",
    merges,
  });
}

/** The row of the sheet on which a shelf table's grid starts. */
export function shelfTop(name: string): number {
  const table = JSON.parse(readFileSync(shelfPath(name), "utf8")) as ShelfTable;
  const titles = table.title_lines.filter((line) => line !== "[table]" && line !== "---").length;
  return titles > 0 ? titles + 2 : 1;
}

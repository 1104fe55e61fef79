import type { Role } from "../../model/appendix";
import type { CellValue } from "../../model/cell";
import type { Row, Sheet } from "../../model/sheet";
import { blockwise, memoised } from "../../memo";
import { readDocuments, type CitedDocument } from "../../parse/documents";
import type { Plan, PlanTable } from "../plan";
import type { Place } from "./cells";
import { eachCellIn, type ItemCell } from "./each";
import { planSheets, type PlanSheet } from "./texts";

/** A document cited in a cell of an appendix. */
export interface Citation extends Place {
  readonly table: PlanTable;
  readonly document: CitedDocument;
}

/** The columns in which documents are cited. */
const CITING: readonly Role[] = ["documentNumber", "task", "basis", "product", "status", "progress", "note"];

const known = new WeakMap<Plan, readonly Citation[]>();

/** Every document that the appendices cite, table by table and column by column; looked for once for each plan. */
export function citationsOf(plan: Plan): readonly Citation[] {
  const citations = known.get(plan) ?? planSheets(plan).flatMap(citationsOn);
  known.set(plan, citations);
  return citations;
}

/** Most cells cite nothing; a symbol has a stroke, or capitals around a hyphen where it was forgotten. */
const mayCite = (value: CellValue | undefined) =>
  typeof value === "string" && (value.includes("/") || (HYPHEN.test(value) && NO_STROKE.test(value)));

const HYPHEN = /[-–]/;
const NO_STROKE = /\d ?\p{Lu}\p{L}{1,3}[-–]\p{Lu}/u;

/** The cells of a table that may cite documents; `isWanted` and `mayBeIn` (a column) pass over what surely cites none. */
export function* citingCells(
  table: PlanTable,
  isWanted: (value: CellValue) => boolean,
  mayBeIn: (column: number) => boolean = () => true,
): Generator<ItemCell> {
  for (const role of CITING) {
    const column = table.column(role)?.column;
    if (column !== undefined && mayBeIn(column)) yield* eachCellIn(table, column, isWanted);
  }
}

/** The columns (1-based) of the cells that may cite. */
const citing = blockwise((rows: readonly Row[]): number[] =>
  rows.flatMap(({ values }) => values.flatMap((value, index) => (mayCite(value) ? [index + 1] : []))),
);

function citationsOn({ sheet, tables }: PlanSheet): Citation[] {
  const columns = columnsOf(sheet, new Set(citing(sheet.rows, undefined)));
  return tables.flatMap((table) => citationsIn(table, columns));
}

/** Columns, and those that a merged area shows them in. */
function columnsOf({ merges }: Sheet, columns: ReadonlySet<number>): (column: number) => boolean {
  const covers = (column: number) =>
    merges.some(({ left, right }) => left < column && column <= right && columns.has(left));
  return (column) => columns.has(column) || covers(column);
}

function citationsIn(table: PlanTable, mayBeIn: (column: number) => boolean): Citation[] {
  const read = memoised(readDocuments);
  const found: Citation[] = [];
  for (const { row, column, value } of citingCells(table, mayCite, mayBeIn)) {
    for (const document of read(String(value))) found.push({ table, row, column, document });
  }
  return found;
}

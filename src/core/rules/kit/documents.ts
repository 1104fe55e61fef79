import type { Role } from "../../model/appendix";
import type { CellValue } from "../../model/cell";
import { memoised } from "../../memo";
import { readDocuments, type CitedDocument } from "../../parse/documents";
import type { Plan, PlanTable } from "../plan";
import { eachCell, type ItemCell } from "./each";
import type { Place } from "./cells";

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
  const citations = known.get(plan) ?? plan.tables.flatMap(citationsIn);
  known.set(plan, citations);
  return citations;
}

/** Most cells cite nothing; a symbol has a stroke, or capitals around a hyphen where it was forgotten. */
const mayCite = (value: CellValue) =>
  typeof value === "string" && (value.includes("/") || (HYPHEN.test(value) && NO_STROKE.test(value)));

const HYPHEN = /[-–]/;
const NO_STROKE = /\d ?\p{Lu}\p{L}{1,3}[-–]\p{Lu}/u;

/** The cells of a table that may cite documents; `isWanted` passes over what surely cites none. */
export function* citingCells(table: PlanTable, isWanted: (value: CellValue) => boolean): Generator<ItemCell> {
  for (const role of CITING) yield* eachCell(table, role, isWanted);
}

function citationsIn(table: PlanTable): Citation[] {
  const read = memoised(readDocuments);
  const found: Citation[] = [];
  for (const { row, column, value } of citingCells(table, mayCite)) {
    for (const document of read(String(value))) found.push({ table, row, column, document });
  }
  return found;
}

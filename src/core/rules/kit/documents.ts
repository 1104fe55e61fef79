import type { Role } from "../../model/appendix";
import { readDocuments, type CitedDocument } from "../../parse/documents";
import type { Plan, PlanTable } from "../plan";
import { eachCell } from "./each";
import type { Place } from "./cells";

/** A document cited in a cell of an appendix. */
export interface Citation extends Place {
  readonly table: PlanTable;
  readonly document: CitedDocument;
}

/** The columns in which documents are cited. */
const CITING: readonly Role[] = ["documentNumber", "task", "basis", "product", "status", "progress", "note"];

/** Every document that the appendices cite, table by table and column by column. */
export function* citationsOf({ tables }: Plan): Generator<Citation> {
  for (const table of tables) {
    for (const role of CITING) {
      for (const { row, column, value } of eachCell(table, role)) {
        // Most cells cite nothing, and a symbol always has a stroke.
        if (typeof value !== "string" || !value.includes("/")) continue;
        for (const document of readDocuments(value)) yield { table, row, column, document };
      }
    }
  }
}

import { blockwise } from "../../memo";
import { address } from "../../model/cell";
import type { Fix } from "../../model/finding";
import type { Row, Sheet } from "../../model/sheet";
import type { Plan, PlanTable } from "../plan";
import type { Located } from "../rule";
import type { Place } from "./cells";

/** Facts of texts that share a fault on a sheet: how many cells, and the first of them as it is and as it should be. */
export interface TextFacts {
  readonly cells: number;
  readonly text: string;
  readonly better: string;
}

/** A sheet with an appendix, and its tables. */
export interface PlanSheet {
  readonly sheet: Sheet;
  readonly tables: readonly PlanTable[];
}

/** The sheets that have an appendix, in order. */
export function planSheets({ tables, workbook }: Plan): PlanSheet[] {
  return workbook.sheets
    .map((sheet) => ({ sheet, tables: tables.filter(({ table }) => table.sheet === sheet.name) }))
    .filter(({ tables: own }) => own.length > 0);
}

/** The same without those in an old encoding, whose letters are no letters yet. */
export function unicodeSheets(plan: Plan): PlanSheet[] {
  const converted = new Set(plan.reading.sheets.filter((sheet) => sheet.converted).map(({ sheet }) => sheet));
  return planSheets(plan).filter(({ sheet }) => !converted.has(sheet.name));
}

/** The table that a row of a sheet is told under: its own, or the nearest below, or the first. */
export function tableAt({ tables }: PlanSheet, row: number): PlanTable {
  return tables.find(({ table }) => table.range.bottom >= row) ?? tables[0]!;
}

/** A text that somebody typed into a cell (1-based). */
export interface TypedText extends Place {
  readonly text: string;
}

/** A finder of the typed texts of a sheet that are wanted, row by row; what a formula shows is left to what it takes it from. */
export function typedTexts(isWanted: (text: string) => boolean): (sheet: Sheet) => readonly TypedText[] {
  const inRows = blockwise((rows: readonly Row[]) => {
    const found: TypedText[] = [];
    for (const { row, values, formulas } of rows) {
      for (let index = 0; index < values.length; index++) {
        const text = values[index];
        if (typeof text !== "string" || formulas?.[index] !== undefined) continue;
        if (isWanted(text)) found.push({ row, column: index + 1, text });
      }
    }
    return found;
  });
  return ({ rows }) => inRows(rows, undefined);
}

/**
 * One problem for all of these texts of a sheet that `better` writes otherwise, at the first of them, with the fix that
 * changes each; null where there is none.
 */
export function textProblem(
  planSheet: PlanSheet,
  texts: readonly TypedText[],
  better: (typed: TypedText) => string,
  kind: Fix["kind"],
): Located<TextFacts> | null {
  const changes = texts
    .map((typed) => ({ row: typed.row, column: typed.column, before: typed.text, after: better(typed) }))
    .filter(({ before, after }) => after !== before);
  const first = changes[0];
  if (!first) return null;
  const edits = changes.map(({ row, column, before, after }) => ({ cell: address(row, column), before, after }));
  return {
    table: tableAt(planSheet, first.row),
    row: first.row,
    column: first.column,
    facts: { cells: changes.length, text: first.before, better: first.after },
    fix: { kind, edits },
  };
}

/** "1 cell", "12 cells". */
export const cellCount = (cells: number): string => (cells === 1 ? "1 cell" : `${cells} cells`);

import type { CellValue } from "../core/model/cell";
import type { Row } from "../core/model/sheet";

/** What Office.js gives for a rectangle of cells: three matrices of one shape, and where it stands (1-based). */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Excel gives an error as its text; these are the texts. */
const ERRORS: ReadonlySet<unknown> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
]);

/** Whether a cell holds a formula: it begins with "=", and unlike a text that does, it is not its own value. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** A value as Office.js gives it, as the engine knows it: "" is a blank cell, an error's text is an error. */
export function cellValue(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (ERRORS.has(value)) return { error: value as string };
  return value as string | number | boolean;
}

/** The rows of a block that hold something, with their arrays running from column A. */
export function rowsOf(block: Block): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < block.values.length; at++) {
    const row = block.top + at;
    const read = readRow(block, at);
    if (read) rows.push({ row, ...read });
  }
  return rows;
}

/** The same of a range of which values, formulas, number formats and its first row and column are loaded; none where it is no range. */
export function rowsIn(used: Excel.Range): Row[] {
  if (used.isNullObject) return [];
  const { values, formulas, numberFormat: formats, rowIndex, columnIndex } = used;
  return rowsOf({ top: rowIndex + 1, left: columnIndex + 1, values, formulas, formats });
}

function readRow(block: Block, at: number): Pick<Row, "values" | "formats" | "formulas"> | null {
  const given = block.values[at]!;
  const values = new Array<CellValue>(block.left - 1).fill(null);
  const formulas: (string | undefined)[] = [];
  const formats: (string | undefined)[] = [];
  let last = 0;
  for (let index = 0; index < given.length; index++) {
    const column = block.left - 1 + index;
    const formula = block.formulas[at]![index];
    const format = block.formats[at]![index];
    let value = cellValue(given[index]);
    if (isFormula(formula, given[index])) {
      formulas[column] = formula.slice(1);
      value ??= "";
    }
    values.push(value);
    const hasFormat = typeof value === "number" || (typeof value === "string" && value !== "");
    if (hasFormat && format !== "General") formats[column] = format as string;
    if (value !== null) last = column + 1;
  }
  if (last === 0) return null;
  return {
    values: values.slice(0, last),
    ...(formats.length > 0 ? { formats } : {}),
    ...(formulas.length > 0 ? { formulas } : {}),
  };
}

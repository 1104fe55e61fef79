import type { CellValue } from "../model/cell";
import { toSerial } from "../model/date";
import type { PlannedCell } from "../model/edit";
import { fittingValue, isBlank } from "./cells";

/** A cell's content in a form to compare: "" for a blank; a formula by the functions that it calls, as programs respell the rest. */
export type Content = string;

/** What a planned cell puts into its cell. */
export function plannedContent(cell: PlannedCell | null | undefined, date1904: boolean): Content {
  if (!cell) return "";
  if (cell.formula !== undefined) return formulaContent(cell.formula);
  return valueContent(cell.date === undefined ? fittingValue(cell.value) : toSerial(cell.date, date1904));
}

/** The content of a value. Numbers are compared to 12 digits, texts without regard to the kind of line break. */
export function valueContent(value: CellValue): Content {
  if (isBlank(value)) return "";
  if (typeof value === "number")
    return `n${Math.abs(value) < 1e12 && Number.isInteger(value) ? value : Number(value.toPrecision(12))}`;
  if (typeof value === "string") return `t${value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value}`;
  return typeof value === "boolean" ? `b${value}` : `e${value!.error}`;
}

/** The content of a formula without its "=". */
export function formulaContent(formula: string): Content {
  return `=${(formula.replace(/"[^"]*"/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/gi) ?? []).join(" ").toUpperCase()}`;
}

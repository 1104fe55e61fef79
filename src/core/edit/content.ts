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

const [QUOTE, DOT, OPEN] = [34, 46, 40];
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The content of a formula without its "=": what stands before a bracket, outside of texts. */
export function formulaContent(formula: string): Content {
  let called = "";
  let name = -1;
  let inText = false;
  for (let at = 0; at < formula.length; at++) {
    const code = formula.charCodeAt(at);
    if (code === QUOTE) inText = !inText;
    if (inText) name = -1;
    else if (isLetter(code)) name = name < 0 ? at : name;
    else if (!(name >= 0 && (isDigit(code) || code === DOT))) {
      if (name >= 0 && code === OPEN) called += (called && " ") + formula.slice(name, at);
      name = -1;
    }
  }
  return `=${called.toUpperCase()}`;
}

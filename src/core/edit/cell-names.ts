import { cellOfReference } from "../model/reference";
import type { CellName } from "../model/sheet";
import { isListName, ourSheetOf } from "./our-sheets";

/** Names that Excel itself gives (print areas, filters), as files and as Excel spell them. */
const BUILT_IN = /^(?:_xlnm\..*|_?(?:Print_Area|Print_Titles|FilterDatabase|Criteria|Extract))$/i;

/**
 * What a visible defined name stands for: the cell of its formula, of several the first. Null for a name of ours or of Excel's
 * own, and for a formula that names no cell of these sheets.
 */
export function cellNameOf(name: string, formula: string, sheets: ReadonlySet<string>): CellName | null {
  if (ourSheetOf(name) !== null || isListName(name) || BUILT_IN.test(name)) return null;
  const place = cellOfReference(formula);
  return place && sheets.has(place.sheet) ? { name, ...place } : null;
}

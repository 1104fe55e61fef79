import type { CellValue } from "./model/cell";
import { MARK_SIGN, type Mark } from "./model/edit";
import type { Finding } from "./model/finding";
import type { Workbook } from "./model/sheet";
import { cellsOf, type Cells } from "./rules/kit/cells";

/** Excel allows 255 characters in a text inside a formula; a longer one is known by its length and its beginning. */
const LONGEST_TEXT = 255;
const BEGINNING = 120;

/** A non-breaking space, which Excel's TRIM leaves in place although a cell that holds only that looks blank. */
const NBSP = "\u00a0";

/**
 * The conditional formats that mark findings on the sheet: one for the cells of a rule, sheet and column that share a
 * formula. A blank cell's mark holds while it is blank, any other while the cell holds what it held at the check, so that
 * a mark goes by itself when the cell is put right.
 */
export function marksOf(findings: readonly Finding[], workbook: Workbook): Mark[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cells = sheets.get(finding.sheet);
    if (!cells) continue;
    const { sheet, rule, row, column } = finding;
    const shape = shapeOf(cells.value(row, column), cells.isPending(row, column));
    const key = JSON.stringify([sheet, rule, column, shape("")]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => markOf(group, sheets.get(group[0]!.sheet)!));
}

/**
 * The formula that marks a cell as long as it holds `value`. A mark that is there already still holds where this gives its
 * very formula for what the cell holds now. `isPending` says that the cell's formula has no stored result.
 */
export function markFormula(cell: string, rule: string, value: CellValue, isPending: boolean): string {
  return `AND(${shapeOf(value, isPending)(cell)},LEN("${MARK_SIGN}${rule}")>0)`;
}

/** Excel reads a mark's relative formula from the first of its cells, so the topmost goes first. */
function markOf(group: readonly Finding[], cells: Cells): Mark {
  const inOrder = [...group].sort((a, b) => a.row - b.row);
  const { sheet, severity, rule, cell, row, column } = inOrder[0]!;
  return {
    sheet,
    cells: [...new Set(inOrder.map((finding) => finding.cell))],
    severity,
    rule,
    formula: markFormula(cell, rule, cells.value(row, column), cells.isPending(row, column)),
  };
}

/** The fault of a cell as a formula over its address. */
type Shape = (cell: string) => string;

function shapeOf(value: CellValue, isPending: boolean): Shape {
  if (isBlank(value) && !isPending) return (cell) => `LEN(TRIM(SUBSTITUTE(${cell},"${NBSP}","")))=0`;
  return stillHolds(value);
}

const isBlank = (value: CellValue) => value === null || (typeof value === "string" && /^[ \u00a0]*$/.test(value));

function stillHolds(value: CellValue): Shape {
  if (value === null) return (cell) => `ISBLANK(${cell})`;
  if (typeof value === "number") return (cell) => `AND(ISNUMBER(${cell}),${cell}=${value})`;
  if (typeof value === "boolean") return (cell) => `AND(ISLOGICAL(${cell}),${cell}=${value ? "TRUE" : "FALSE"})`;
  if (typeof value === "object") return (cell) => `ISERROR(${cell})`;
  // Control characters (line breaks) are written differently by different programs, so none stands in a formula.
  const plain = /^\P{Cc}*/u.exec(value)![0];
  if (plain === value && value.length <= LONGEST_TEXT) return (cell) => `EXACT(${cell},${quote(value)})`;
  const beginning = plain.slice(0, BEGINNING).replace(/[\ud800-\udbff]$/, "");
  return (cell) => `AND(LEN(${cell})=${value.length},EXACT(LEFT(${cell},${beginning.length}),${quote(beginning)}))`;
}

const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** An error that a formula shows, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A blank cell is `null`; a date is a serial number that its number format shows as a date. */
export type CellValue = string | number | boolean | CellError | null;

/** The number format of cells that have none of their own. */
export const GENERAL_FORMAT = "General";
/** The number format of cells that keep whatever is typed, numbers too, as a text. */
export const TEXT_FORMAT = "@";
/** The number format of dates as offices write them. */
export const DATE_FORMAT = "dd/mm/yyyy";

/** A cell's number format before and after a change; "General" where it has none of its own. */
export interface FormatChange {
  readonly before: string;
  readonly after: string;
}

/** A rectangle of cells: 1-based, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether a cell (1-based) is one of a range's. */
export function isInRange({ top, left, bottom, right }: Range, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

const names: string[] = [];

/** The letters of a 1-based column number: 1 → "A", 28 → "AB". */
export function columnName(column: number): string {
  return (names[column] ??= spellColumn(column));
}

function spellColumn(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The 1-based number of a column's letters: "A" → 1, "AB" → 28. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}

/** The A1 address of a 1-based row and column: (12, 3) → "C12". */
export function address(row: number, column: number): string {
  return columnName(column) + row;
}

/** Reads "C12" or "$C$12" into a 1-based row and column, or null when the text is no cell address. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  return match ? { row: Number(match[2]), column: columnNumber(match[1]!) } : null;
}

/** The A1 text of a range: one cell as "C12", several as "A6:H210". */
export function rangeName(range: Range): string {
  const start = address(range.top, range.left);
  const end = address(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** Reads "A6:H210" or "C12" into a range, or null when the text is no such address. */
export function parseRange(text: string): Range | null {
  const [first, second = first] = text.split(":");
  const start = parseAddress(first ?? "");
  const end = parseAddress(second ?? "");
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A sheet's name as formulas write it: always in single quotes, inner quotes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

import { GENERAL_FORMAT, parseAddress, TEXT_FORMAT, type CellValue, type FormatChange } from "../model/cell";
import type { Workbook } from "../model/sheet";

/** A cell's new content, with the format that goes with it where it is another. */
interface ContentChange {
  readonly after: CellValue;
  readonly format?: FormatChange;
}

/**
 * The number format that a cell has once a change of its content is carried out, `present` being what it has now: Excel makes
 * a text of a number in a cell with the format Text, at once or when the cell is next edited.
 */
export function formatAfter({ after, format }: ContentChange, present: string): string {
  if (format) return format.after;
  const isText = after === null || typeof after === "string";
  return present === TEXT_FORMAT && !isText ? GENERAL_FORMAT : present;
}

/** Two changes of one cell's format, one after the other, as one; as a property, absent where there is none. */
export function joinFormats(first?: FormatChange, second?: FormatChange): { readonly format?: FormatChange } {
  if (!first || !second) return first || second ? { format: (first ?? second)! } : {};
  return { format: { before: first.before, after: second.after } };
}

/** The number format of any cell that holds a number or a text. */
export function formatsOf({ sheets }: Workbook): (place: { readonly sheet: string; readonly cell: string }) => string {
  const bySheet = new Map(
    sheets.map(({ name, rows }) => [name, new Map(rows.map(({ row, formats }) => [row, formats]))]),
  );
  return ({ sheet, cell }) => {
    const { row, column } = parseAddress(cell)!;
    return bySheet.get(sheet)?.get(row)?.[column - 1] ?? GENERAL_FORMAT;
  };
}

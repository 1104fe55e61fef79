import type { CellStyle, PlannedCell, PlannedRow } from "../../model/edit";
import type { IsoDate } from "../../model/date";
import { styles } from "./styles";

/** A cell that holds a text or a number. */
export function cell(value: string | number | null, style: CellStyle): PlannedCell {
  return { value, style };
}

/** A cell with a formula and the result that the engine computed for it. */
export function formula(text: string, value: string | number | boolean, style: CellStyle): PlannedCell {
  return { value, formula: text, style };
}

/** A cell that shows a date, or nothing. */
export function day(date: IsoDate | null, style: CellStyle = styles.day): PlannedCell {
  return date === null ? { value: null, style } : { value: null, date, style };
}

/** The 1-based source row as a link to the source cell. */
export function sourceLink(sheet: string, row: number, column = "A"): PlannedCell {
  return { value: row, style: styles.link, link: { sheet, cell: `${column}${row}` } };
}

/** A row of the given height in points; null leaves the height to the text. */
export function row(cells: readonly (PlannedCell | null)[], height: number | null = null): PlannedRow {
  return { height, cells };
}

/** One text over the first columns of a row, the rest of a bordered merge left as empty cells of the same style. */
export function banner(text: string, style: CellStyle, columns: number, height: number | null = null): PlannedRow {
  return row([cell(text, style), ...Array.from({ length: columns - 1 }, () => cell(null, style))], height);
}

/** Numbers 1, 2, 3 … for a list. */
export function numbered<T>(items: readonly T[]): readonly (readonly [number, T])[] {
  return items.map((item, index) => [index + 1, item]);
}

/** The same cell so many times, for the rest of a merge or a bordered row. */
export function repeated(count: number, style: CellStyle): PlannedCell[] {
  return Array.from({ length: count }, () => cell(null, style));
}

/** A text cut between words to at most so many characters, with "…" where something is left out. */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, "")} …` : text;
}

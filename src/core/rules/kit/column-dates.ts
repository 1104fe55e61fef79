import type { Role } from "../../model/appendix";
import { address, DATE_FORMAT, GENERAL_FORMAT, type CellValue } from "../../model/cell";
import { fromSerial, isoDate, toSerial, type IsoDate } from "../../model/date";
import type { CellChange } from "../../model/finding";
import { dateGrain, displayText } from "../../parse/display";
import type { Plan, PlanTable } from "../plan";
import type { Place } from "./cells";
import { eachCell, type ItemCell } from "./each";
import { commonFormat } from "./formats";

/** The columns that hold dates. */
const DATED: readonly Role[] = ["deadline", "start", "finished"];

const FULL_DATE = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s*$/;

/** A date that was typed as a text. */
export interface TypedDate extends Place {
  readonly text: string;
  readonly format: string;
  /** The number that comes first. */
  readonly first: number;
  /** With the day first; null where only the month can be. */
  readonly date: IsoDate | null;
  /** Whether it cannot be read in another way too. */
  readonly isCertain: boolean;
}

/** A number in a column of dates. */
export interface TrueDate extends Place {
  readonly serial: number;
  readonly format: string;
  /** The day that it is; null where it is shown as a month or a year, or is no date. */
  readonly date: IsoDate | null;
}

/** The dates of one column, formulas left out. */
export interface ColumnDates {
  readonly table: PlanTable;
  /** The column's heading path. */
  readonly header: string;
  readonly date1904: boolean;
  readonly typed: readonly TypedDate[];
  readonly dates: readonly TrueDate[];
  /** The number format that most of its days have, else the usual one. */
  readonly format: string;
}

/** Every column of dates in a plan, with its full dates sorted into texts and numbers. */
export function* datedColumns({ tables, workbook: { date1904 } }: Plan): Generator<ColumnDates> {
  for (const table of tables) {
    for (const role of DATED) {
      const header = table.column(role)?.header;
      if (header !== undefined) yield { table, header, date1904, ...datesIn(table, role, date1904) };
    }
  }
}

function datesIn(table: PlanTable, role: Role, date1904: boolean): Pick<ColumnDates, "typed" | "dates" | "format"> {
  const cells = [...eachCell(table, role, isDate)].filter(({ row, column }) => !table.cells.isFormula(row, column));
  const dates = cells.flatMap((cell) => trueDate(cell, date1904));
  const formats = dates.map((one) => one.format).filter((format) => dateGrain(format) === "day");
  return { typed: cells.flatMap(typedDate), dates, format: commonFormat(formats, DATE_FORMAT) };
}

const isDate = (value: CellValue) => typeof value === "number" || (typeof value === "string" && FULL_DATE.test(value));

function typedDate({ table, row, column, value }: ItemCell): TypedDate[] {
  const parts = typeof value === "string" ? FULL_DATE.exec(value) : null;
  if (!parts) return [];
  const [a, b] = [Number(parts[1]), Number(parts[2])];
  const year = Number(parts[3]) + (parts[3]!.length === 2 ? 2000 : 0);
  const [date, other] = [isoDate(year, b, a), isoDate(year, a, b)];
  if (date === null && other === null) return [];
  const isCertain = date !== null && (other === null || other === date);
  const format = table.cells.format(row, column);
  return [{ row, column, text: value as string, format, first: a, date, isCertain }];
}

function trueDate({ table, row, column, value }: ItemCell, date1904: boolean): TrueDate[] {
  if (typeof value !== "number") return [];
  const format = table.cells.format(row, column);
  const isDay = dateGrain(format) === "day" || format === GENERAL_FORMAT;
  const date = isDay ? fromSerial(value, date1904) : null;
  return [{ row, column, serial: value, format, date: date !== null && date >= FIRST_DAY ? date : null }];
}

/** A number for an earlier day is a year or a count. */
const FIRST_DAY = "1990-01-01";

/** So many dates, and so many of each kind, are no chance. */
const FEWEST = { all: 6, each: 2 } as const;
const MONTHS = 12;

/**
 * Whether the computer took the month first when the column was typed: then 28/4 stayed a text and 5/4 became the fourth of
 * May, so that all texts have a day above 12 and all true dates one of 12 or less. One same day each month is a plan of its own.
 */
export function looksSwapped({ typed, dates }: Pick<ColumnDates, "typed" | "dates">): boolean {
  const days = new Set(dates.map(({ date }) => (date === null ? Infinity : Number(date.slice(8)))));
  return (
    typed.length + dates.length >= FEWEST.all &&
    Math.min(typed.length, dates.length, days.size) >= FEWEST.each &&
    typed.every(({ first, date }) => first > MONTHS && date !== null) &&
    [...days].every((day) => day <= MONTHS)
  );
}

/** The change that makes a true date of a text, read with the day first; the text must be a date so. */
export function toTrueDate(typed: TypedDate, format: string, date1904: boolean): CellChange {
  const after = toSerial(typed.date!, date1904);
  return {
    cell: address(typed.row, typed.column),
    before: typed.text,
    after,
    shown: displayText(after, format, date1904),
    ...(typed.format === format ? {} : { format: { before: typed.format, after: format } }),
  };
}

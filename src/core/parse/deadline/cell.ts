import type { CellValue } from "../../model/cell";
import { fromSerial, lastOfMonth } from "../../model/date";
import type { Deadline } from "../../model/deadline";
import { dateGrain, displayText, isPercentFormat } from "../display";
import { readDeadline } from "./read";

/** Years that a bare number can mean. */
const YEARS = { first: 1990, last: 2100 };

/**
 * Reads a deadline cell. A true date is that day, or the month or year where its number format shows no more; a bare number
 * such as 2025 is a year; a text is read by its wording; any other value is "unreadable". A blank cell is null.
 */
export function readDeadlineCell(
  value: CellValue | undefined,
  format: string | undefined,
  year: number | null,
  date1904: boolean,
): Deadline | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return readDeadline(value, year);
  const text = displayText(value, format, date1904);
  return (typeof value === "number" ? readNumber(value, format, text, date1904) : null) ?? unreadable(text);
}

const unreadable = (text: string): Deadline => ({ text, kind: "unreadable", from: null, to: null, faults: [] });

function readNumber(value: number, format: string | undefined, text: string, date1904: boolean): Deadline | null {
  const grain = dateGrain(format);
  if (grain !== null) return readDate(value, grain, text, date1904);
  const isYear = Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last && !isPercentFormat(format);
  return isYear ? { text, kind: "period", from: `${value}-01-01`, to: `${value}-12-31`, faults: [] } : null;
}

function readDate(serial: number, grain: "day" | "month" | "year", text: string, date1904: boolean): Deadline | null {
  const date = fromSerial(serial, date1904);
  if (date === null) return null;
  if (grain === "day") return { text, kind: "date", from: date, to: date, faults: [] };
  const year = Number(date.slice(0, 4));
  const [first, last] = grain === "year" ? [1, 12] : [Number(date.slice(5, 7)), Number(date.slice(5, 7))];
  const from = `${date.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
  return { text, kind: "period", from, to: lastOfMonth(year, last), faults: [] };
}

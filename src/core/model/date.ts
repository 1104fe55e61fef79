/** A civil date as "YYYY-MM-DD": no time, no time zone. Two of them compare as strings. */
export type IsoDate = string;

/** A day, or the first and the last of several with a stroke between them (ISO 8601): "2025-01-28/2025-02-03". */
export type DaySpan = string;

const DAY = 86_400_000;
const pad = (number: number, length: number) => String(number).padStart(length, "0");

/** The number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date of a year, month (1–12) and day, or null for an impossible day such as 30/2. Years 1900–9999. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The first day of a month (1–12). */
export function firstOfMonth(year: number, month: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-01`;
}

/** The last day of a month (1–12). */
export function lastOfMonth(year: number, month: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(daysInMonth(year, month), 2)}`;
}

const time = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);

/** The date a number of days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(time(date) + days * DAY).toISOString().slice(0, 10);
}

/** How many days `later` lies after `earlier` (negative when before it). */
export function daysBetween(earlier: IsoDate, later: IsoDate): number {
  return Math.round((time(later) - time(earlier)) / DAY);
}

/**
 * The date of an Excel serial number, or null outside 1900–9999. Follows Excel in counting a 29/02/1900 that never was
 * (ECMA-376 part 1, 18.17.4.1); `date1904` is the workbook's other date system.
 */
export function fromSerial(serial: number, date1904: boolean): IsoDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < (date1904 ? 0 : 1)) return null;
  const days = date1904 ? whole + 1461 : whole < 60 ? whole : whole - 1;
  const date = new Date(Date.UTC(1899, 11, 31) + days * DAY);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The Excel serial number of a date in the workbook's date system. */
export function toSerial(date: IsoDate, date1904: boolean): number {
  const days = Math.round((time(date) - Date.UTC(1899, 11, 31)) / DAY);
  if (date1904) return days - 1461;
  return days < 60 ? days : days + 1;
}

/** The first and the last day of a span. */
export function endsOf(span: DaySpan): readonly [from: IsoDate, to: IsoDate] {
  const [from, to] = span.split("/") as [IsoDate, IsoDate?];
  return [from, to ?? from];
}

/** Every day of a span, in order. */
export function daysOf(span: DaySpan): readonly IsoDate[] {
  const [from, to] = endsOf(span);
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, later) => addDays(from, later));
}

/** A date as offices write it: "31/03/2024". */
export function showDate(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** The quarter (1–4) of a date. */
export function quarterOf(date: IsoDate): 1 | 2 | 3 | 4 {
  return Math.ceil(Number(date.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
}

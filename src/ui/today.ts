import { isoDate, type IsoDate } from "../core/model/date";

/** Today on this machine's calendar. */
export function today(now = new Date()): IsoDate {
  const pad = (number: number, length: number) => String(number).padStart(length, "0");
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** A text "YYYY-MM-DD" as a date; null when it is none, or no day of the calendar. */
export function dayOf(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The report date that a page's address asks for ("?today=2024-09-30"), or null. */
export function dayAsked(search: string): IsoDate | null {
  return dayOf(new URLSearchParams(search).get("today") ?? "");
}

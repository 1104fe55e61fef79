import type { IsoDate } from "../core/model/date";

/** Today on this machine's calendar. */
export function today(now = new Date()): IsoDate {
  const pad = (number: number, length: number) => String(number).padStart(length, "0");
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

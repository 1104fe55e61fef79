import type { IsoDate } from "../../model/date";
import { readDeadline } from "../../parse/deadline";
import type { Due } from "./deadlines";
import type { PlanTable } from "../plan";

/** A span that ends before it begins. */
export interface Reversed {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Far longer than any span of dates; keeps hostile cells cheap. */
const LONGEST = 80;
const BETWEEN = /\s+(?:đến|tới)\s+|\s*[-–—]\s*/iu;

/**
 * The ends of a task's time where they are the wrong way round: by the start column, or within one cell ("Từ tháng 5 đến
 * tháng 3/2024", which as a whole cannot be read). Null where they are not.
 */
export function reversedTime({ deadline, start }: Due, { table }: PlanTable): Reversed | null {
  if (start !== undefined && deadline.to !== null) return ordered(start, deadline.to);
  if (deadline.kind !== "unreadable" || deadline.text.length > LONGEST) return null;
  const parts = deadline.text.normalize("NFC").split(BETWEEN);
  if (parts.length !== 2) return null;
  const [first, last] = parts.map((part) => readDeadline(part.replace(/^\s*từ\s+/iu, ""), table.year));
  return first?.from && last?.to ? ordered(first.from, last.to) : null;
}

const ordered = (from: IsoDate, to: IsoDate) => (from > to ? { from, to } : null);

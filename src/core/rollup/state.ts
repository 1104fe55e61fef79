import { daysBetween, type IsoDate } from "../model/date";
import type { Item } from "../model/item";
import type { TaskState } from "../model/summary";

/**
 * How an item stands on the report date, in the national status words. Only what is certain is said: a finished task with a
 * deadline behind it and no finishing date, or a status that cannot be read, is `unclear`, never "not done".
 */
export function taskState(item: Item, today: IsoDate): TaskState {
  const due = item.deadline?.to ?? null;
  if (item.status === "cancelled") return "cancelled";
  if (item.status === "done") return doneState(due, item.finished, today);
  if (item.status === "open") return due !== null && due < today ? "open-late" : "open-in-time";
  return "unclear";
}

function doneState(due: IsoDate | null, finished: IsoDate | null, today: IsoDate): TaskState {
  if (due === null) return "done-in-time";
  // Finished some day up to today, so a deadline still ahead was kept whatever the day was.
  const latest = finished ?? today;
  if (latest <= due) return "done-in-time";
  return finished ? "done-late" : "unclear";
}

/** Whether someone still has to act: open, or not known to be finished. */
export function isPending(state: TaskState): boolean {
  return state === "open-in-time" || state === "open-late" || state === "unclear";
}

/** Days past the item's deadline on the report date, negative before it; null without a deadline, or where nobody has to act. */
export function daysLate(item: Item, state: TaskState, today: IsoDate): number | null {
  const due = item.deadline?.to;
  return due && isPending(state) ? daysBetween(due, today) : null;
}

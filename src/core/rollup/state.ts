import { daysBetween, type IsoDate } from "../model/date";
import type { Item } from "../model/item";
import type { StatusSaid, TaskState } from "../model/summary";

/**
 * How an item stands on the report date, in the national status words. Only what is certain is said: a finished task with a
 * deadline behind it and nothing on when it was finished, or a status that cannot be read, is `unclear`, never "not done".
 */
export function taskState(item: Item, today: IsoDate): TaskState {
  const due = item.deadline?.to ?? null;
  const said = statusSaid(item);
  if (said === "cancelled" || said === "unclear") return said;
  if (said === "open") return due !== null && due < today ? "open-late" : "open-in-time";
  return item.finished === null && said !== "done" ? said : doneState(due, item.finished, today);
}

function doneState(due: IsoDate | null, finished: IsoDate | null, today: IsoDate): TaskState {
  if (due === null) return "done-in-time";
  // Finished some day up to today, so a deadline still ahead was kept whatever the day was.
  const latest = finished ?? today;
  if (latest <= due) return "done-in-time";
  return finished ? "done-late" : "unclear";
}

const IN_TIME = /(đúng|trước|trong) (thời )?hạn|(đúng|vượt) tiến độ|\bsớm/;
const LATE = /(quá|trễ|chậm) hạn|muộn|(trễ|chậm) \d/;

/** What an item's status says, with its timing where the words themselves tell it. */
export function statusSaid(item: Item): StatusSaid {
  return item.status === "done" ? doneSaid(statusText(item)) : (item.status ?? "unclear");
}

/** What a status says that is read as done. */
export function doneSaid(status: string): StatusSaid {
  const text = status.normalize("NFC").toLowerCase();
  return LATE.test(text) ? "done-late" : IN_TIME.test(text) ? "done-in-time" : "done";
}

/** The text that an item's status was read from: the status cell's, or the progress cell's where that is blank. */
export function statusText(item: Item): string {
  const { status, progress } = item.cells ?? {};
  const cell = status && !isBlank(status.value) ? status : progress;
  return typeof cell?.value === "string" ? cell.value : "";
}

const isBlank = (value: unknown) => value === null || (typeof value === "string" && value.trim() === "");

/** Whether someone still has to act: open, or not known to be finished. */
export function isPending(state: TaskState): boolean {
  return state === "open-in-time" || state === "open-late" || state === "unclear";
}

/** Whether a task is done, in time or late. */
export function isDone(state: TaskState): boolean {
  return state === "done-in-time" || state === "done-late";
}

/** Days past the item's deadline on the report date, negative before it; null without a deadline, or where nobody has to act. */
export function daysLate(item: Item, state: TaskState, today: IsoDate): number | null {
  const due = item.deadline?.to;
  return due && isPending(state) ? daysBetween(due, today) : null;
}

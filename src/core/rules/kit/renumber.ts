import { address } from "../../model/cell";
import type { Fix } from "../../model/finding";
import type { PlanTable } from "../plan";
import type { Numbered } from "./numbering";
import { spell } from "./ordinal";

/**
 * The fix that gives one row the number that the rows around leave for it, written as it is now ("05." → "06."); null where
 * none is left or the cell is written in a way of its own. Suggested, for other texts may speak of the row by its number.
 */
export function numberFix({ cells }: PlanTable, entry: Numbered): Fix | null {
  const { key, value, expected, row, column } = entry;
  if (expected === null) return null;
  const before = cells.value(row, column);
  const cell = address(row, column);
  if (typeof before === "number") {
    return before === value ? { kind: "suggested", edits: [{ cell, before, after: expected }] } : null;
  }
  if (typeof before !== "string") return null;
  const tail = /[.)/:,\s]*$/.exec(before)![0];
  const bare = before.slice(0, before.length - tail.length);
  if (bare !== spell({ key, value }, bare)) return null;
  return { kind: "suggested", edits: [{ cell, before, after: spell({ key, value: expected }, bare) + tail }] };
}

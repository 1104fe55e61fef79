import { digest } from "./digest";
import type { Column } from "./model/appendix";
import { fromSerial, showDate } from "./model/date";
import { memoised } from "./parse/memo";
import { fold } from "./parse/text";
import { shown } from "./rules/kit/missing";
import type { PlanTable } from "./rules/plan";
import type { Located } from "./rules/rule";

const DATE_ROLES: readonly string[] = ["deadline", "start", "finished"];

/**
 * Gives problems their keys ("7KQ2M-9XW4D"), in the order of the calls: a digest of the rule, the task's text and the
 * faulty cell's, case, spaces, tone style and years aside. It rests on no address and no number, so that it follows the row
 * through sorting and inserting and into next year's copy. The second of equals ends in "-2".
 */
export function fingerprinter(date1904: boolean): (rule: string, problem: Located) => string {
  const told = new Map<string, number>();
  const read = memoised(timeless);
  return (rule, problem) => {
    const key = digest([rule, ...contentOf(problem, date1904).map(read)].join("\n"));
    const times = (told.get(key) ?? 0) + 1;
    told.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  };
}

/** The item's text and the cell's; of a row that is no item, its cells. A number of the row's own says nothing of it. */
function contentOf({ table, row, column }: Located, date1904: boolean): readonly string[] {
  const at = columnAt(table, column);
  const text = at?.role === "number" ? "" : cellText(table, row, column, date1904);
  const item = table.itemAt(row);
  if (item && item.text !== "") return [at?.role ?? "", item.text, text];
  const { left, right, top } = table.table.range;
  if (row < top) return ["", "", text];
  const cells = Array.from({ length: right - left + 1 }, (_, index) => left + index)
    .filter((other) => columnAt(table, other)?.role !== "number")
    .map((other) => cellText(table, row, other, date1904));
  return [at?.role ?? "", text, ...cells];
}

const columnAt = ({ table }: PlanTable, column: number): Column | undefined =>
  table.columns.find((candidate) => candidate.column === column);

function cellText(table: PlanTable, row: number, column: number, date1904: boolean): string {
  const value = table.cells.value(row, column);
  if (typeof value !== "number" || !DATE_ROLES.includes(columnAt(table, column)?.role ?? "")) return shown(value);
  const date = fromSerial(value, date1904);
  return date === null ? shown(value) : showDate(date);
}

/** A text folded, its years taken out: "Quý I/2024" and "quý I/2025", "31/12/24" and "31/12/2025" agree. */
export function timeless(text: string): string {
  return fold(text)
    .replace(/(?<!\d)(\d{1,2}[/.-]\d{1,2}[/.-])\d\d(?:\d\d)?(?!\d)/g, "$1")
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

import { digest } from "./digest";
import { groupBy } from "./edit/group";
import type { Column, Role } from "./model/appendix";
import { fromSerial, showDate } from "./model/date";
import { memoised } from "./memo";
import { fold } from "./parse/text";
import { shown } from "./rules/kit/missing";
import type { PlanTable } from "./rules/plan";
import type { Located } from "./rules/rule";

const DATE_ROLES: readonly string[] = ["deadline", "start", "finished"];

/** A problem and the rule (its id) that found it. */
interface Found {
  readonly rule: string;
  readonly problem: Located;
}

/**
 * Gives problems their keys ("7KQ2M-9XW4D"): a digest of the rule, the task's text and the faulty cell's (of every row that
 * shares the fault, or of the name alone that is wrong, where the rule says so), case, spaces, tone style and years aside.
 * A key rests on no address and no number, so that it follows the row through sorting and inserting and into next year's
 * copy. Of equals the second ends in "-2", by what else their plans say of them (section, lead, deadline, product) and only
 * then by their order.
 */
export function fingerprints(found: readonly Found[], date1904: boolean): readonly string[] {
  const read = memoised(timeless);
  const keys = found.map(({ rule, problem }) => digest([rule, ...contentOf(problem, date1904, read)].join("\n")));
  const equals = groupBy([...keys.keys()], (at) => keys[at]!);
  for (const [key, places] of equals) {
    if (places.length === 1) continue;
    const besides = new Map(places.map((at) => [at, besideOf(found[at]!.problem, date1904).map(read).join("\n")]));
    const order = [...places].sort((a, b) => compare(besides.get(a)!, besides.get(b)!) || a - b);
    order.forEach((at, times) => (keys[at] = times === 0 ? key : `${key}-${times + 1}`));
  }
  return keys;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What a plan says of an item and reports do not change, other than its text. */
function besideOf({ table, row }: Located, date1904: boolean): readonly string[] {
  const told = BESIDE.flatMap((role) => {
    const column = table.column(role)?.column;
    return column === undefined ? [] : [cellText(table, row, column, date1904)];
  });
  return [...(table.itemAt(row)?.sections ?? []), ...told];
}

const BESIDE: readonly Role[] = ["owner", "coordinator", "deadline", "start", "product", "target"];

/** What a problem speaks of, read. Rows that share a fault may stand in any order. */
function contentOf(problem: Located, date1904: boolean, read: (text: string) => string): readonly string[] {
  const { about, row } = problem;
  if (typeof about === "string") return ["", read(about)];
  return (about ?? [row])
    .map((at) =>
      rowContent({ ...problem, row: at }, date1904)
        .map(read)
        .join("\n"),
    )
    .sort();
}

/** The item's text and the cell's; of a row that is no item, its cells. A number of the row's own says nothing of it. */
function rowContent({ table, row, column }: Located, date1904: boolean): readonly string[] {
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

/** A cell's text; in a column of dates another year than the plan's own by how far it lies from that, so that one left behind in a copy is another. */
function cellText(table: PlanTable, row: number, column: number, date1904: boolean): string {
  const value = table.cells.value(row, column);
  if (!DATE_ROLES.includes(columnAt(table, column)?.role ?? "")) return shown(value);
  const date = typeof value === "number" ? fromSerial(value, date1904) : null;
  const text = date === null ? shown(value) : showDate(date);
  const own = table.years?.first;
  if (own === undefined) return text;
  return text.replace(YEAR, (year) => (Number(year) === own ? year : `(${Number(year) - own})`));
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A text folded, its years taken out: "Quý I/2024" and "quý I/2025", "31/12/24" and "31/12/2025" agree. */
export function timeless(text: string): string {
  return fold(text)
    .replace(/(?<!\d)(\d{1,2}[/.-]\d{1,2}[/.-])\d\d(?:\d\d)?(?!\d)/g, "$1")
    .replace(YEAR, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

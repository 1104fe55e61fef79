import { daysBetween, type IsoDate } from "../model/date";
import type { Table } from "../model/appendix";
import type { Item } from "../model/item";
import type { TargetEntry } from "../model/summary";
import type { Target } from "../model/target";

type Standing = TargetEntry["standing"];

/** Whether an actual figure satisfies the comparison that the target makes. */
const satisfies: Readonly<Record<Target["op"], (actual: number, target: Target, lower: boolean) => boolean>> = {
  "=": (actual, { value }, lower) => (lower ? actual <= value! : actual >= value!),
  "~": (actual, { value }, lower) => (lower ? actual <= value! : actual >= value!),
  ">": (actual, { value }) => actual > value!,
  ">=": (actual, { value }) => actual >= value!,
  "<": (actual, { value }) => actual < value!,
  "<=": (actual, { value }) => actual <= value!,
  between: (actual, { value, max }, lower) => (lower ? actual <= max! : actual >= value!),
  rank: (actual, { value }) => actual <= value!,
  words: () => false,
};

/** Puts what was reached beside what was planned, for one row of a target table, on a report date within the given years. */
export function targetEntry(sheet: string, item: Item, today: IsoDate, years: readonly [number, number]): TargetEntry {
  const lower = item.direction === "lower";
  const plan = item.target?.value ?? item.plan;
  const actual = item.actual;
  const percent = reached(plan, actual, lower) ?? item.percent;
  const pace = isCeiling(item) ? null : paceOf(years, today);
  return { sheet, item, plan, actual, percent, years, pace, standing: standing(item, plan, actual, percent, pace) };
}

/** What a target asks for: its own figure, or where it has none the plan's. */
export function askedOf({ target }: Item, plan: number | null): Target {
  return target?.value == null
    ? { text: "", op: target?.op === "words" ? "words" : "=", value: plan, unit: null }
    : target;
}

/** Whether a target is kept rather than worked up to: to stay below a figure, or within a rank. */
export function isCeiling(item: Item): boolean {
  return item.direction === "lower" || ["<", "<=", "rank"].includes(item.target?.op ?? "=");
}

/** Plans of several years run for five, the last one's number ending in 0 or 5 (Luật Đầu tư công: kế hoạch 5 năm). */
const PLAN_YEARS = 5;

/**
 * The first and last year within which a table's targets are to be reached, as the heading of their column tells: "Mục tiêu
 * 2026–2030", "đến năm 2030"; the plan's year where it names none.
 */
export function targetYears({ columns, year }: Table, otherwise: number): readonly [number, number] {
  const own = year ?? otherwise;
  const asked = columns.filter(({ role }) => role === "target").sort((a, b) => b.confidence - a.confidence)[0];
  const named = [...(asked?.header ?? "").matchAll(/\b20\d\d\b/g)].map(([text]) => Number(text));
  const last = Math.max(own, ...named);
  if (named.length > 1) return [Math.min(...named), last];
  if (last === own) return [own, own];
  return [Math.min(own, last % PLAN_YEARS === 0 ? last - PLAN_YEARS + 1 : own), last];
}

/** The share of the first to the last year that has passed by the end of a day, 0–100. */
export function paceOf([firstYear, lastYear]: readonly [number, number], day: IsoDate): number {
  const first = `${firstYear}-01-01`;
  const passed = (daysBetween(first, day) + 1) / daysBetween(first, `${lastYear + 1}-01-01`);
  return Math.max(0, Math.min(1, passed)) * 100;
}

/** Percent of the way (0–100 and above). For "lower is better" the plan over the actual; no percent of a plan of nothing. */
function reached(plan: number | null, actual: number | null, lower: boolean): number | null {
  if (plan === null || actual === null || plan === 0) return null;
  if (!lower) return (actual / plan) * 100;
  return actual === 0 ? 100 : (plan / actual) * 100;
}

function standing(
  item: Item,
  plan: number | null,
  actual: number | null,
  percent: number | null,
  pace: number | null,
): Standing {
  const asked = askedOf(item, plan);
  if (plan === null || actual === null || asked.op === "words") return "unknown";
  if (satisfies[asked.op](actual, asked, item.direction === "lower")) return "met";
  return percent !== null && pace !== null && percent >= pace ? "on-the-way" : "behind";
}

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

/** Puts what was reached beside what was planned, for one row of a target table. */
export function targetEntry(sheet: string, item: Item): TargetEntry {
  const target = item.target;
  const lower = item.direction === "lower";
  const plan = target?.value ?? item.plan;
  const actual = item.actual;
  return {
    sheet,
    item,
    plan,
    actual,
    percent: reached(plan, actual, lower) ?? item.percent,
    standing: standing(target, plan, actual, lower),
  };
}

/** Percent of the way (0–100 and above). For "lower is better" the plan over the actual; no percent of a plan of nothing. */
function reached(plan: number | null, actual: number | null, lower: boolean): number | null {
  if (plan === null || actual === null || plan === 0) return null;
  if (!lower) return (actual / plan) * 100;
  return actual === 0 ? 100 : (plan / actual) * 100;
}

function standing(target: Target | null, plan: number | null, actual: number | null, lower: boolean): Standing {
  if (plan === null || actual === null || target?.op === "words") return "unknown";
  const asked = target?.value == null ? ({ op: "=", value: plan } as Target) : target;
  return satisfies[asked.op](actual, asked, lower) ? "met" : "behind";
}

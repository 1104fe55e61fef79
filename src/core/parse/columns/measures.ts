import type { Role } from "../../model/appendix";
import { PATH_SEPARATOR } from "./headings";
import type { Evidence } from "./kind";
import { bare } from "../text";

/** A column that holds planned or reached values, and the period that its heading names. */
interface Measure {
  readonly column: number;
  readonly filled: number;
  /** The last year its heading names, and the quarter or month within a year; null where it names none. */
  readonly year: number | null;
  readonly part: number | null;
  readonly cumulative: boolean;
  readonly vision: boolean;
  readonly strength: number;
}

/** Which column carries each value of a target table; the others of the same meaning stay `other`. */
export interface ChosenMeasures {
  readonly target: number | null;
  readonly plan: number | null;
  readonly actual: number | null;
  /** Columns of the target's own period beside it: its parts, or the same for other places. */
  readonly besideTarget: readonly number[];
}

/**
 * Chooses among several columns of values. Target: the farthest year that is no vision ("Tầm nhìn"), whole before its parts.
 * Plan: the latest quarter or month that is filled, else the table's year, else the nearest year. Actual: the cumulative
 * column, else the latest filled period. Ties go to the left.
 */
export function chooseMeasures(
  planned: readonly Evidence[],
  reached: readonly Evidence[],
  strength: (column: number, role: Role) => number,
  year: number | null,
): ChosenMeasures {
  const plans = withVisions(planned.map((column) => measureOf(column, strength(column.heading.column, "target"))));
  const target = pick(plans, [
    (measure) => (measure.part === null ? 1 : 0),
    (measure) => (measure.vision ? 0 : 1),
    (measure) => measure.year ?? year ?? 0,
    (measure) => measure.strength,
  ]);
  const rest = plans.filter((measure) => measure !== target && !measure.vision && isPartOf(measure, target));
  const plan = pick(rest, [
    (measure) => (enoughFilled(measure, rest) ? 1 : 0),
    (measure) => measure.part ?? 0,
    (measure) => (measure.year !== null && measure.year === year ? 1 : 0),
    (measure) => -(measure.year ?? 9999),
  ]);
  const actuals = reached.map((column) => measureOf(column, strength(column.heading.column, "actual")));
  const actual = pick(actuals, [
    (measure) => (measure.cumulative ? 1 : 0),
    (measure) => (enoughFilled(measure, actuals) ? 1 : 0),
    (measure) => (measure.strength >= 0.8 ? 1 : 0),
    (measure) => measure.year ?? year ?? 0,
    (measure) => measure.part ?? 0,
  ]);
  const besideTarget = plans
    .filter((measure) => measure !== target && measure.year === target?.year && measure.part === target.part)
    .map(({ column }) => column);
  return {
    target: target?.column ?? null,
    plan: plan?.column ?? null,
    actual: actual?.column ?? null,
    besideTarget,
  };
}

/** How many years beyond the nearest planned year make a column a vision and no target. */
const FAR = 15;

function withVisions(plans: readonly Measure[]): Measure[] {
  const nearest = Math.min(...plans.flatMap(({ year }) => year ?? []));
  return plans.map((plan) => ({ ...plan, vision: plan.vision || (plan.year !== null && plan.year >= nearest + FAR) }));
}

function measureOf({ heading, profile }: Evidence, strength: number): Measure {
  const text = bare(heading.path.join(PATH_SEPARATOR));
  const years =
    [...heading.path]
      .reverse()
      .map(yearsIn)
      .find((found) => found.length > 0) ?? [];
  const within = /trong do/.test(text) ? 0.1 : 0;
  return {
    column: heading.column,
    filled: profile.filled,
    year: years.length > 0 ? Math.max(...years) : null,
    part: partOf(text),
    cumulative: /luy ke|\d thang\b/.test(text),
    vision: /tam nhin/.test(text),
    strength: Math.round((strength - within) * 10) / 10,
  };
}

const yearsIn = (text: string) => [...text.matchAll(/\b(19|20)\d\d\b/g)].map((match) => Number(match[0]));

const ROMAN_QUARTERS = ["i", "ii", "iii", "iv"];

/** The month in which a heading's part of a year ends (quý II → 6), or null. */
function partOf(text: string): number | null {
  const quarter = /\bquy\s?(iv|i{1,3}|[1-4])\b/.exec(text)?.[1];
  if (quarter) return 3 * (ROMAN_QUARTERS.includes(quarter) ? ROMAN_QUARTERS.indexOf(quarter) + 1 : Number(quarter));
  const months = /\b(6|9|06|09)\s?thang/.exec(text)?.[1];
  if (months) return Number(months);
  const month = /\bthang\s?(\d{1,2})\b/.exec(text)?.[1];
  return month ? Number(month) : null;
}

/** A planned value of one period names that period, and it is not the target's own. */
const isPartOf = (measure: Measure, target: Measure | null) =>
  (measure.year !== null || measure.part !== null) && (measure.year !== target?.year || measure.part !== target.part);

const enoughFilled = (measure: Measure, all: readonly Measure[]) =>
  measure.filled * 2 >= Math.max(...all.map((other) => other.filled));

/** The best by the first ranking, then by the second where equal, and so on; the leftmost where all are equal. */
function pick(measures: readonly Measure[], rankings: readonly ((measure: Measure) => number)[]): Measure | null {
  const better = (a: Measure, b: Measure) => {
    const ranking = rankings.find((rank) => rank(a) !== rank(b));
    return ranking !== undefined && ranking(b) > ranking(a);
  };
  return measures.reduce<Measure | null>((best, next) => (best === null || better(best, next) ? next : best), null);
}

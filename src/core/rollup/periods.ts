import { addDays, daysBetween, firstOfMonth, lastOfMonth, quarterOf, type IsoDate } from "../model/date";
import type { Entry, PeriodCount, PeriodKind, Span, SpanCount, UnitMonths } from "../model/summary";
import { isDone, isPending } from "./state";

/** The periods that a plan is reported over, the shortest first. */
const PERIODS: readonly PeriodKind[] = ["week", "month", "quarter", "half-year", "nine-months", "year"];

/** No list of months goes on for longer than this, whatever years the deadlines name. */
const MOST_MONTHS = 60;

const yearOf = (date: IsoDate) => Number(date.slice(0, 4));
const monthOf = (date: IsoDate) => Number(date.slice(5, 7));
const months = (year: number, first: number, last: number): Span => ({
  from: firstOfMonth(year, first),
  to: lastOfMonth(year, last),
});

/** The period of a kind that a day stands in: its week from Monday, its month, its quarter; of its year the first 6, the first 9, all months. */
export function periodAt(kind: PeriodKind, day: IsoDate): Span {
  const year = yearOf(day);
  const quarter = quarterOf(day);
  switch (kind) {
    case "week": {
      // 1900-01-01 was a Monday.
      const monday = addDays(day, -(daysBetween("1900-01-01", day) % 7));
      return { from: monday, to: addDays(monday, 6) };
    }
    case "month":
      return months(year, monthOf(day), monthOf(day));
    case "quarter":
      return months(year, quarter * 3 - 2, quarter * 3);
    case "half-year":
      return months(year, 1, 6);
    case "nine-months":
      return months(year, 1, 9);
    case "year":
      return months(year, 1, 12);
  }
}

/** What falls due within each span, and what was finished in it; one pass over the entries, however many the spans. */
function countSpans(entries: readonly Entry[], spans: readonly Span[]): SpanCount[] {
  const counts = spans.map((span) => ({ ...span, ...noCounts() }));
  for (const { item, state } of entries) {
    if (state === "cancelled") continue;
    const due = item.deadline?.to;
    const finished = isDone(state) ? item.finished : null;
    for (const count of counts) {
      if (finished && finished >= count.from && finished <= count.to) count.finished++;
      if (due && due >= count.from && due <= count.to) addState(count, state);
    }
  }
  return counts;
}

/** The usual periods around the report date. */
export function periodCounts(entries: readonly Entry[], today: IsoDate): PeriodCount[] {
  const counts = countSpans(
    entries,
    PERIODS.map((kind) => periodAt(kind, today)),
  );
  return PERIODS.map((kind, i) => ({ kind, ...counts[i]! }));
}

const noCounts = () => ({ due: 0, done: 0, inTime: 0, pending: 0, finished: 0 });
type Counts = ReturnType<typeof noCounts>;

function addState(counts: Counts, state: Entry["state"]): void {
  counts.due++;
  if (isDone(state)) counts.done++;
  if (state === "done-in-time") counts.inTime++;
  if (isPending(state)) counts.pending++;
}

/** What falls due and what was finished in each month ("2024-03") that a deadline or a finishing day names. */
export function countMonths(entries: readonly Entry[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const at = (day: IsoDate) => {
    const month = day.slice(0, 7);
    const here = counts.get(month) ?? noCounts();
    counts.set(month, here);
    return here;
  };
  for (const { item, state } of entries) {
    if (state === "cancelled") continue;
    if (item.deadline?.to) addState(at(item.deadline.to), state);
    if (isDone(state) && item.finished) at(item.finished).finished++;
  }
  return counts;
}

/** The spans of so many months each, from the plan year's (else the first deadline's) to the last deadline's, with what the months in them count. */
export function spansOf(counted: ReadonlyMap<string, Counts>, year: number | null, length: 1 | 3): SpanCount[] {
  const counts = new Map<number, Counts>();
  for (const [month, count] of counted) {
    const place = placeOf(month, length);
    counts.set(place, add(counts.get(place) ?? noCounts(), count));
  }
  return placesBetween([...counts.keys()], year, length).map((place) => {
    const first = place * length;
    const span = months(Math.floor(first / 12), (first % 12) + 1, (first % 12) + length);
    return { ...span, ...(counts.get(place) ?? noCounts()) };
  });
}

const add = (a: Counts, b: Counts): Counts => ({
  due: a.due + b.due,
  done: a.done + b.done,
  inTime: a.inTime + b.inTime,
  pending: a.pending + b.pending,
  finished: a.finished + b.finished,
});

const placeOf = (month: string, length: number) => Math.floor((yearOf(month) * 12 + monthOf(month) - 1) / length);

/** Every place from the first to the last where they lie close together, else only those in use. */
function placesBetween(used: readonly number[], year: number | null, length: number): number[] {
  const own = year === null ? [] : Array.from({ length: 12 / length }, (_, i) => (year * 12) / length + i);
  const all = [...new Set([...used, ...own])].sort((a, b) => a - b);
  const [first, last] = [all[0], all[all.length - 1]];
  if (first === undefined || last === undefined) return [];
  const count = last - first + 1;
  return count * length > MOST_MONTHS ? all : Array.from({ length: count }, (_, i) => first + i);
}

/** The twelve months of a year. */
export function monthsOf(year: number): Span[] {
  return Array.from({ length: 12 }, (_, i) => months(year, i + 1, i + 1));
}

/** Each unit's tasks by the month of their deadline, for the monthly grading of units: numbers, never a grade. */
export function evaluationOf(entries: readonly Entry[], units: number, year: number): UnitMonths[] {
  const all = Array.from({ length: units }, (_, unit) => ({
    unit,
    months: Array.from({ length: 12 }, () => ({ due: 0, inTime: 0, late: 0 })),
  }));
  for (const { item, state, place } of entries) {
    const due = item.deadline?.to;
    if (!due || state === "cancelled" || yearOf(due) !== year) continue;
    const month = all[place.unit]!.months[monthOf(due) - 1]!;
    month.due++;
    if (state === "done-in-time") month.inTime++;
    if (state === "done-late" || state === "open-late") month.late++;
  }
  return all;
}

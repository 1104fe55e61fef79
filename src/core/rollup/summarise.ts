import type { Reading, Table } from "../model/appendix";
import { quarterOf, type IsoDate } from "../model/date";
import type { Item } from "../model/item";
import type { Settings } from "../model/settings";
import type { Entry, Group, QuarterCount, StateCounts, Summary, TaskState } from "../model/summary";
import { daysLate, taskState } from "./state";
import { targetEntry } from "./targets";

/** Rolls a workbook up into numbers: every task and document by state, and every target with what was reached. */
export function summarise(reading: Reading, settings: Settings): Summary {
  const tables = reading.sheets.flatMap((sheet) => sheet.tables);
  const work = tables.filter((table) => table.kind === "tasks" || table.kind === "documents");
  const { today } = settings;
  const sheets = new Tally();
  const sections = new Tally();
  const units = new Tally();

  const entries: Entry[] = [];
  for (const table of work) {
    for (const item of table.items) {
      const state = taskState(item, today);
      const section = item.sections[0] ?? "";
      const owner = item.owners[0] ?? null;
      const place = {
        sheet: sheets.count(table.sheet, table.sheet, null, state),
        section: sections.count(`${table.sheet}\n${section}`, section || table.sheet, table.sheet, state),
        unit: units.count(item.ownerKey ?? "", owner ?? "", null, state),
      };
      const unit = units.groups[place.unit]!.name;
      const late = daysLate(item, state, today);
      entries.push({ sheet: table.sheet, kind: table.kind, item, owner: unit || null, place, state, daysLate: late });
    }
  }
  return {
    file: reading.file,
    today,
    year: settings.year ?? sharedYear(tables),
    totals: countStates(entries),
    bySheet: sheets.groups,
    byUnit: units.groups,
    bySection: sections.groups,
    byQuarter: byQuarter(entries),
    overdue: byLateness(entries, ({ state }) => state === "open-late"),
    unconfirmed: byLateness(entries, ({ state, daysLate }) => state === "unclear" && daysLate! > 0),
    dueSoon: byLateness(entries, ({ daysLate }) => daysLate! <= 0 && daysLate! >= -settings.dueSoonDays),
    entries,
    targets: tables
      .filter((table) => table.kind === "targets")
      .flatMap((table) => table.items.map((item) => targetEntry(table.sheet, item))),
  };
}

const noCounts = (): Record<TaskState, number> & { total: number } => ({
  "done-in-time": 0,
  "done-late": 0,
  "open-in-time": 0,
  "open-late": 0,
  unclear: 0,
  cancelled: 0,
  total: 0,
});

/** Groups in the order of their first entry, found by key. */
class Tally {
  readonly groups: Group[] = [];
  private readonly places = new Map<string, number>();

  /** Counts one entry and returns its group's place; a group keeps the name of its first entry. */
  count(key: string, name: string, sheet: string | null, state: TaskState): number {
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.groups.push({ name, sheet, counts: noCounts() }) - 1;
      this.places.set(key, place);
    }
    const counts = this.groups[place]!.counts as ReturnType<typeof noCounts>;
    counts[state] += 1;
    counts.total += 1;
    return place;
  }
}

function countStates(entries: readonly Entry[]): StateCounts {
  const counts = noCounts();
  for (const { state } of entries) counts[state] += 1;
  counts.total = entries.length;
  return counts;
}

/** The entries with days to count and that `keep` wants, the latest first. */
function byLateness(entries: readonly Entry[], keep: (entry: Entry) => boolean): Entry[] {
  return entries.filter((entry) => entry.daysLate !== null && keep(entry)).sort((a, b) => b.daysLate! - a.daysLate!);
}

function byQuarter(entries: readonly Entry[]): QuarterCount[] {
  const quarters = new Map<string, { year: number; quarter: 1 | 2 | 3 | 4; due: number; done: number }>();
  for (const { item, state } of entries) {
    const due = dueDate(item);
    if (due === null) continue;
    const key = `${due.slice(0, 4)}-${quarterOf(due)}`;
    const count = quarters.get(key) ?? { year: Number(due.slice(0, 4)), quarter: quarterOf(due), due: 0, done: 0 };
    count.due += 1;
    if (state === "done-in-time" || state === "done-late") count.done += 1;
    quarters.set(key, count);
  }
  return [...quarters.keys()].sort().map((key) => quarters.get(key)!);
}

const dueDate = (item: Item): IsoDate | null => item.deadline?.to ?? null;

function sharedYear(tables: readonly Table[]): number | null {
  const years = new Set(tables.map((table) => table.year).filter((year) => year !== null));
  return years.size === 1 ? [...years][0]! : null;
}

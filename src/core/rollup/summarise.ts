import type { Reading, Table } from "../model/appendix";
import { clearnessOf, countClarity } from "../model/clarity";
import type { Item } from "../model/item";
import type { Settings } from "../model/settings";
import type { Entry, Group, StateCounts, Summary, TaskState } from "../model/summary";
import { isForm, leftOutOf } from "./left-out";
import { countMonths, evaluationOf, monthsOf, periodCounts, spansOf } from "./periods";
import { daysLate, statusSaid, taskState } from "./state";
import { targetEntry, targetYears } from "./targets";
import { typedFigures } from "./typed";

/** Rolls a workbook up into numbers: every task and document by state, and every target with what was reached. */
export function summarise(reading: Reading, settings: Settings): Summary {
  const { today, dueSoonDays } = settings;
  const forms = new Set(reading.sheets.filter(isForm));
  const sheets = reading.sheets.filter((sheet) => !forms.has(sheet));
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const groups = new Groups();
  const entries = sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ kind }) => kind === "tasks" || kind === "documents")
      .flatMap((table) => entriesOf(table, settings, groups))
      .map((entry) => (sheet.converted ? { ...entry, item: withoutCells(entry.item) } : entry)),
  );
  const year = settings.year ?? sharedYear(tables);
  const evaluated = year ?? Number(today.slice(0, 4));
  const months = countMonths(entries);
  return {
    file: reading.file,
    issuer: tables.find(({ issuer }) => issuer?.length)?.issuer ?? [],
    today,
    dueSoonDays,
    year,
    totals: countStates(entries),
    clarity: countClarity(
      entries.flatMap(({ item, clearness }) => (clearness ? [{ item, lacks: clearness.lacks }] : [])),
    ),
    bySheet: groups.sheets.groups,
    byUnit: groups.units.groups,
    byCoordinator: groups.coordinators.groups,
    byLeader: groups.leaders.groups,
    bySection: groups.sections.groups,
    byMonth: spansOf(months, year, 1),
    byQuarter: spansOf(months, year, 3),
    periods: periodCounts(entries, today),
    months: monthsOf(evaluated),
    evaluation: evaluationOf(entries, groups.units.groups.length, evaluated),
    overdue: byLateness(entries, ({ state }) => state === "open-late"),
    unconfirmed: byLateness(entries, ({ state, daysLate }) => state === "unclear" && daysLate! > 0),
    dueSoon: byLateness(entries, ({ daysLate }) => daysLate! <= 0 && daysLate! >= -dueSoonDays),
    entries,
    targets: sheets.flatMap(({ tables, converted }) =>
      tables
        .filter((table) => table.kind === "targets")
        .flatMap((table) =>
          table.items.map((item) =>
            targetEntry(table.sheet, converted ? withoutCells(item) : item, today, targetYears(table, evaluated)),
          ),
        ),
    ),
    leftOut: leftOutOf(reading, forms),
    typed: typedFigures(sheets.filter(({ converted }) => !converted).flatMap((sheet) => sheet.tables)),
    written: tables.flatMap(({ sheet, written }) => (written ? [{ sheet, ...written }] : [])),
  };
}

/** An item of a sheet whose cells hold other text than the reading, so that nothing of it can be followed live. */
const withoutCells = (item: Item): Item => ({
  ...item,
  cells: undefined,
  periods: item.periods?.map((figure) => ({ ...figure, cell: undefined })),
});

function entriesOf(table: Table, { today }: Settings, groups: Groups): Entry[] {
  const { sheet, kind, items } = table;
  const year = table.year ?? yearOfDeadlines(items);
  return items.map((item) => {
    const state = taskState(item, today);
    const place = groups.count(sheet, item, state);
    const owner = groups.units.groups[place.unit]!.name || null;
    const late = daysLate(item, state, today);
    const said = statusSaid(item);
    return { sheet, kind, item, year, owner, place, said, clearness: clearnessOf(table, item), state, daysLate: late };
  });
}

/** The one year that a table's deadlines name: that of those which name none. */
function yearOfDeadlines(items: readonly Item[]): number | null {
  const years = new Set<string>();
  for (const { deadline } of items)
    for (const day of [deadline?.from, deadline?.to]) if (day) years.add(day.slice(0, 4));
  return years.size === 1 ? Number([...years][0]) : null;
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

/** Everything that tasks are counted by. */
class Groups {
  readonly sheets = new Tally();
  readonly sections = new Tally();
  readonly units = new Tally();
  readonly coordinators = new Tally();
  readonly leaders = new Tally();
  readonly #plainKeys = new Map<string, string>();

  /** A name as it is compared; the same few names come by the thousand. */
  #plainKey(name: string): string {
    const key = this.#plainKeys.get(name) ?? name.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
    this.#plainKeys.set(name, key);
    return key;
  }

  /** Counts a task wherever it belongs, and returns the places. */
  count(sheet: string, item: Item, state: TaskState): Entry["place"] {
    const section = item.sections[0] ?? "";
    const { leader, ownerKey, coordinators, coordinatorKeys } = item;
    const helpers = new Map(coordinators.map((name, i) => [coordinatorKeys?.[i] ?? this.#plainKey(name), name]));
    return {
      sheet: this.sheets.count(sheet, sheet, null, state),
      section: this.sections.count(`${sheet}\n${section}`, section || sheet, sheet, state),
      unit: this.units.count(ownerKey ?? "", item.owners[0] ?? "", null, state),
      coordinators: [...helpers].map(([key, name]) => this.coordinators.count(key, name, null, state)),
      leader: leader === null ? null : this.leaders.count(this.#plainKey(leader), leader, null, state),
    };
  }
}

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

function sharedYear(tables: readonly Table[]): number | null {
  const years = new Set(tables.map((table) => table.year).filter((year) => year !== null));
  return years.size === 1 ? [...years][0]! : null;
}

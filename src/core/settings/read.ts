import { defaultSettings, type Asked, type Expected, type SettingFault, type Settings } from "../model/settings";
import type { Sheet, Workbook } from "../model/sheet";
import { clean } from "../parse/text";
import { entryKinds, type Entry } from "./entries";
import { layoutOf, type SettingsLayout } from "./layout";
import { readTable, type ReadLine } from "./read-table";
import { countOf, presetOf, showSpan } from "./values";
import { LABELS, words, type LabelId, type TableId } from "./words";

/** Plan years that make sense; a figure outside them is a typing error. */
const YEARS = { from: 2000, to: 2099 } as const;
const MOST_DAYS = 366;

/** How the value beside a label is read; null for one that cannot be used. */
const labelKinds: { readonly [Id in LabelId]: { read: (text: string) => Settings[Id]; expected: Expected } } = {
  year: { read: (text) => countOf(text, YEARS.from, YEARS.to), expected: "year" },
  preset: { read: (text) => presetOf(text)!, expected: "preset" },
  dueSoonDays: { read: (text) => countOf(text, 0, MOST_DAYS)!, expected: "days" },
};

/** A workbook's settings sheet: what it says, what of it cannot be used, and where everything stands. */
export interface SettingsReading {
  readonly sheet: Sheet;
  readonly layout: SettingsLayout;
  readonly labels: Partial<Pick<Settings, LabelId>>;
  readonly tables: { readonly [Id in TableId]: readonly ReadLine<Id>[] };
  readonly faults: readonly SettingFault[];
}

/** Reads a workbook's own settings sheet; null where it has none. */
export function readSettingsSheet(workbook: Workbook): SettingsReading | null {
  const sheet = workbook.sheets.find(({ ours, unread }) => ours === "settings" && unread === null);
  if (!sheet) return null;
  const layout = layoutOf(sheet);
  const faults: SettingFault[] = headingFaults(layout);
  const labels = readLabels(layout, faults);
  const read = <Id extends TableId>(id: Id) => readTable(id, layout.tables[id], workbook, faults);
  const tables = {
    off: read("off"),
    roles: read("roles"),
    units: read("units"),
    holidays: read("holidays"),
    workdays: read("workdays"),
    acceptances: read("acceptances"),
  };
  faults.push(...contraryDays(tables));
  return { sheet, layout, labels, tables, faults };
}

/** Days that are off and worked alike; one worked within a span of days off is no contradiction. */
function contraryDays({
  holidays,
  workdays,
}: Pick<SettingsReading["tables"], "holidays" | "workdays">): SettingFault[] {
  const off = new Set(holidays.map(({ entry }) => entry));
  const { heading: label } = words.tables.workdays.fields[0]!;
  return workdays.flatMap(({ line: { row, cells }, entry }): SettingFault[] => {
    if (entry === null || !off.has(entry)) return [];
    return [{ row, column: cells[0]!.column, label, text: showSpan(entry), expected: "contrary" }];
  });
}

/**
 * The settings in force for a workbook: what the caller asks for goes first, then what the workbook's own settings sheet
 * says, then the defaults. Lists are joined, and the first of two entries on the same thing counts.
 */
export function readSettings(workbook: Workbook, asked: Asked): Settings {
  const read = readSettingsSheet(workbook);
  const list = <Id extends TableId>(id: Id): readonly Entry<Id>[] =>
    joined(id, asked[id] as readonly Entry<Id>[] | undefined, read?.tables[id] as readonly ReadLine<Id>[] | undefined);
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== null));
  return {
    ...defaultSettings(asked.today),
    ...read?.labels,
    ...(given as Asked),
    off: list("off"),
    roles: list("roles"),
    units: list("units"),
    holidays: list("holidays"),
    workdays: list("workdays"),
    acceptances: list("acceptances"),
  };
}

function joined<Id extends TableId>(
  id: Id,
  asked: readonly Entry<Id>[] = [],
  said: readonly ReadLine<Id>[] = [],
): readonly Entry<Id>[] {
  const { identity } = entryKinds[id];
  const known = new Set(asked.map(identity));
  return [...asked, ...said.flatMap(({ entry }) => (entry === null || known.has(identity(entry)) ? [] : [entry]))];
}

/** What is said of tables without their headings or beside others, of labels that stand there twice, and of rows that are neither. */
function headingFaults({ headless, beside, astray, again }: SettingsLayout): SettingFault[] {
  return [
    ...beside.map(({ what, row, column }): SettingFault => {
      return { row, column, label: words.tables[what].title, text: "", expected: "beside" };
    }),
    ...astray.map(({ what, row, column }): SettingFault => {
      return { row, column, label: "", text: what, expected: "known" };
    }),
    ...headless.map(({ id, row, column, missing }): SettingFault => {
      return { row, column, label: words.tables[id].title, text: "", expected: "heading", known: missing };
    }),
    ...again.map(({ id, row, cell }): SettingFault => {
      return { row, column: cell.column, label: words.labels[id], text: clean(cell.value), expected: "once" };
    }),
  ];
}

function readLabels({ labels }: SettingsLayout, faults: SettingFault[]): Partial<Pick<Settings, LabelId>> {
  const said = LABELS.flatMap((id) => {
    const line = labels.get(id);
    const { read, expected } = labelKinds[id];
    const text = clean(line?.cell.value);
    // A column put in between leaves the cell beside the label blank.
    const value = read(text === "" ? clean(line?.rest[0]?.value) : text);
    if (value !== null) return [[id, value] as const];
    if (line && text !== "") {
      faults.push({ row: line.row, column: line.cell.column, label: words.labels[id], text, expected });
    }
    return [];
  });
  return Object.fromEntries(said);
}

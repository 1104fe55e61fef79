import type { CellValue } from "../model/cell";
import { defaultSettings, type Asked, type Expected, type SettingFault, type Settings } from "../model/settings";
import type { Sheet, Workbook } from "../model/sheet";
import { clean, fold } from "../parse/text";
import { entryKinds, type Entry } from "./entries";
import { layoutOf, type SettingsLayout, type TableLine } from "./layout";
import { countOf, presetOf } from "./values";
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

/** A line of a table with what it says, or null where it cannot be used. */
export interface ReadLine<Id extends TableId = TableId> {
  readonly line: TableLine;
  readonly entry: Entry<Id> | null;
}

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
  const faults: SettingFault[] = [];
  const labels = readLabels(layout, faults);
  const read = <Id extends TableId>(id: Id) => readTable(id, layout.tables[id], workbook, faults);
  const tables = {
    off: read("off"),
    roles: read("roles"),
    units: read("units"),
    holidays: read("holidays"),
    acceptances: read("acceptances"),
  };
  return { sheet, layout, labels, tables, faults };
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

function readLabels({ labels }: SettingsLayout, faults: SettingFault[]): Partial<Pick<Settings, LabelId>> {
  const said = LABELS.flatMap((id) => {
    const line = labels.get(id);
    const text = clean(line?.cell.value);
    if (!line || text === "") return [];
    const value = labelKinds[id].read(text);
    if (value !== null) return [[id, value] as const];
    const { expected } = labelKinds[id];
    faults.push({ row: line.row, column: line.cell.column, label: words.labels[id], text, expected });
    return [];
  });
  return Object.fromEntries(said);
}

function readTable<Id extends TableId>(
  id: Id,
  lines: readonly TableLine[],
  { sheets, date1904 }: Workbook,
  faults: SettingFault[],
): ReadLine<Id>[] {
  const context = { sheets: new Set(sheets.map(({ name }) => fold(name))), date1904 };
  const { read, identity } = entryKinds[id];
  const seen = new Set<string>();
  return lines.map((line) => {
    const values: readonly CellValue[] = line.cells.map(({ value }) => value);
    const texts = values.map(clean);
    const result = read({ texts, values, ...context });
    const isAgain = "entry" in result && seen.has(identity(result.entry));
    const wrong = isAgain ? { at: 0, expected: "once" as const } : "wrong" in result ? result.wrong : null;
    if (wrong) {
      const { column } = line.cells[wrong.at]!;
      const label = words.tables[id].fields[wrong.at]!.heading;
      faults.push({ row: line.row, column, label, text: texts[wrong.at]!, expected: wrong.expected });
      return { line, entry: null };
    }
    const { entry } = result as { entry: Entry<Id> };
    seen.add(identity(entry));
    return { line, entry };
  });
}

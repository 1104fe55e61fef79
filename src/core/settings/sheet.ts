import type { CellStyle, PlannedCell, PlannedRow, SheetPlan } from "../model/edit";
import { presetName } from "../model/preset-name";
import { defaultSettings, type Settings } from "../model/settings";
import type { Workbook } from "../model/sheet";
import { banner, cell, row } from "../rollup/sheets/cells";
import { landscape, styles } from "../rollup/sheets/styles";
import { sheetNames } from "../rollup/words";
import { entryKinds, type Entry, type Written } from "./entries";
import { inputsOf, listRows, type Lines } from "./lists";
import type { TableLine, Typed } from "./layout";
import { readSettingsSheet, type SettingsReading } from "./read";
import type { ReadLine } from "./read-table";
import { LABELS, TABLES, words, type Field, type LabelId, type TableId } from "./words";

/** A table has lines in fives, one blank at least: for filling in by hand, and so that one more seldom moves what stands below. */
const STEP = 5;
const WIDTHS = [26, 36, 34, 38, 20, 14, 14, 18, 20, 14, 30];
const LAST_COLUMN = "K";

/** The row of the first label. */
const FIRST_LABEL = 4;

const value: CellStyle = { ...styles.text, horizontal: "left" };
/** Typed by hand, a sheet called "01" or a heading "1/2024" stays what was typed. */
const typed: CellStyle = { ...styles.text, numberFormat: "@" };

/**
 * The settings as a sheet that a clerk can read and edit: what this workbook says for itself, whoever opens it. Where
 * `workbook` has such a sheet already, all that was typed there stays as it was typed, also what cannot be read.
 */
export function settingsSheet(settings: Settings, workbook?: Workbook): SheetPlan {
  const before = workbook ? readSettingsSheet(workbook) : null;
  const rows: PlannedRow[] = [
    banner(words.title, styles.title, WIDTHS.length, 24),
    row([cell(words.note, styles.note)]),
    row([]),
    ...LABELS.map((id) => labelRow(id, settings, before)),
  ];
  const block = (title: string, notes: readonly string[]) => {
    rows.push(row([]), row([cell(title, styles.block)], 22));
    // Not merged: what is merged hides cells that taking back must reach, once lines have moved.
    rows.push(...notes.map((note) => row([cell(note, styles.note)])));
  };
  const tables = new Map<TableId, Lines>();
  for (const id of TABLES) {
    block(words.tables[id].title, words.tables[id].notes);
    const own = tableRows(id, settings, before);
    tables.set(id, { first: rows.length + 2, last: rows.length + own.length });
    rows.push(...own);
  }
  const loose = looseCells(before);
  if (loose.length > 0) {
    block(words.loose, []);
    rows.push(...loose.map(looseRow));
  }
  block(words.lists.title, [words.lists.note]);
  const lists = rows.length + 2;
  rows.push(...listRows());
  const sheets = workbook?.sheets.filter(({ ours }) => ours === null).map(({ name }) => name) ?? [];
  return {
    id: "settings",
    name: sheetNames.settings,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges: [`A1:${LAST_COLUMN}1`],
    freeze: null,
    print: landscape(null),
    tabColor: "7F7F7F",
    inputs: inputsOf({ labels: FIRST_LABEL, tables, lists }, sheets),
  };
}

/** What stands in no table, and labels that stand there again. */
function looseCells(before: SettingsReading | null): readonly (readonly Typed[])[] {
  const again = before?.layout.again.map(({ id, cell, rest }) => [
    { column: Math.max(1, cell.column - 1), value: words.labels[id] },
    ...[cell, ...rest].filter(({ value }) => value !== null),
  ]);
  return [...(before?.layout.loose ?? []), ...(again ?? [])];
}

const looseRow = (cells: readonly Typed[]) => row(placed(cells.map((one) => [one.column, asTyped(one, styles.plain)])));

/** A label with its value, in the words that were typed as long as these say the same, or say nothing that can be used. */
function labelRow(id: LabelId, settings: Settings, before: SettingsReading | null): PlannedRow {
  const line = before?.layout.labels.get(id);
  const said = before?.labels[id] ?? defaultSettings(settings.today)[id];
  const isSame = line !== undefined && said === settings[id];
  const label = cell(words.labels[id], styles.text);
  const own = id === "preset" ? cell(presetName.vi[settings.preset], value) : cell(settings[id], value);
  const rest = (line?.rest ?? []).map((one) => asTyped(one, styles.plain));
  const note = cell(words.labelNotes[id], styles.note);
  return row([label, isSame && line.cell.value !== null ? asTyped(line.cell, value) : own, note, ...rest]);
}

function tableRows<Id extends TableId>(id: Id, settings: Settings, before: SettingsReading | null): PlannedRow[] {
  const { fields } = words.tables[id];
  const own = [...new Set(before?.layout.ownHeadings[id])];
  const lines = linesOf(
    id,
    settings[id] as readonly Entry<Id>[],
    (before?.tables[id] ?? []) as unknown as readonly ReadLine<Id>[],
  );
  return [
    row([...fields.map(({ heading }) => heading), ...own].map((heading) => cell(heading, styles.heading))),
    ...lines.map(({ cells, others }) => row([...cells, ...ownCells(others, own)])),
    ...Array.from({ length: STEP - (lines.length % STEP) }, () =>
      row(fields.map((field) => cell(null, styleOf(field)))),
    ),
  ];
}

interface PlannedLine {
  readonly cells: readonly PlannedCell[];
  readonly others: TableLine["others"];
}

/** The lines that stood there, as typed or as they are now; those whose entry is gone left out, new ones last. */
function linesOf<Id extends TableId>(
  id: Id,
  entries: readonly Entry<Id>[],
  before: readonly ReadLine<Id>[],
): PlannedLine[] {
  const { fields } = words.tables[id];
  const { identity, write } = entryKinds[id];
  const now = new Map<string, Entry<Id>>();
  for (const entry of entries) if (!now.has(identity(entry))) now.set(identity(entry), entry);
  const rendered = (entry: Entry<Id>) => write(entry).map((one, at) => written(one, styleOf(fields[at]!)));
  const lines = before.flatMap(({ line, entry }): PlannedLine[] => {
    const { others } = line;
    const raw = line.cells.map((one, at) => asTyped(one, styleOf(fields[at]!)));
    if (entry === null) return [{ cells: raw, others }];
    const current = now.get(identity(entry));
    now.delete(identity(entry));
    if (current === undefined) return [];
    return [{ cells: JSON.stringify(current) === JSON.stringify(entry) ? raw : rendered(current), others }];
  });
  return [...lines, ...[...now.values()].map((entry) => ({ cells: rendered(entry), others: [] }))];
}

const styleOf = ({ isDate }: Field): CellStyle => (isDate ? styles.day : typed);

const written = (content: Written, style: CellStyle): PlannedCell =>
  content !== null && typeof content === "object"
    ? { value: null, date: content.date, style }
    : cell(content === "" ? null : content, style);

/** A cell as somebody typed it; an error that a formula shows becomes its text. */
function asTyped(one: Typed | null, style: CellStyle): PlannedCell {
  if (one === null) return cell(null, style);
  const { value, format } = one;
  const shown = typeof value === "object" && value !== null ? value.error : value;
  return { value: shown, style: format === undefined ? style : { ...style, numberFormat: format } };
}

/** The user's own cells under their headings; those without a heading, or whose place is taken, behind. */
function ownCells(others: TableLine["others"], headings: readonly string[]): (PlannedCell | null)[] {
  const cells: (PlannedCell | null)[] = headings.map(() => null);
  for (const other of others) {
    const at = headings.indexOf(other.heading);
    const planned = asTyped(other, styles.text);
    if (at >= 0 && cells[at] === null) cells[at] = planned;
    else cells.push(planned);
  }
  return cells;
}

/** A row's cells from those that hold something, each with its 1-based column. */
function placed(cells: readonly (readonly [column: number, cell: PlannedCell])[]): (PlannedCell | null)[] {
  const byColumn = new Map(cells);
  return Array.from({ length: Math.max(0, ...byColumn.keys()) }, (_, index) => byColumn.get(index + 1) ?? null);
}

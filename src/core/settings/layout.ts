import { readRecord } from "../edit/record";
import type { CellValue } from "../model/cell";
import type { Row, Sheet } from "../model/sheet";
import { clean, fold } from "../parse/text";
import { LABELS, TABLES, words, type LabelId, type TableId } from "./words";

/** A cell as somebody typed it; `column` is 1-based. */
export interface Typed {
  readonly column: number;
  readonly value: CellValue;
  /** A number's format. */
  readonly format?: string;
}

/** The cell beside a label (blank where there is none), and what else stands in its row. */
export interface LabelLine {
  readonly row: number;
  readonly cell: Typed;
  readonly rest: readonly Typed[];
}

/** One line of a table: a cell for each of its fields, and what stands in columns of the user's own. */
export interface TableLine {
  readonly row: number;
  /** In the order of the table's fields; null-valued where the cell is blank or the column is not there. */
  readonly cells: readonly Typed[];
  /** By the column's heading; "" where it has none. */
  readonly others: readonly (Typed & { readonly heading: string })[];
}

/** What stands on a settings sheet, by its labels and headings: nothing is read yet, and nothing is lost. */
export interface SettingsLayout {
  readonly labels: ReadonlyMap<LabelId, LabelLine>;
  readonly tables: Readonly<Record<TableId, readonly TableLine[]>>;
  /** Headings of the user's own columns. */
  readonly ownHeadings: Readonly<Record<TableId, readonly string[]>>;
  /** Rows that belong to none of these. */
  readonly loose: readonly (readonly Typed[])[];
}

/** A table's columns where it was last headed: 1-based, by field. */
interface Heading {
  readonly id: TableId;
  readonly columns: readonly (number | null)[];
  readonly others: ReadonlyMap<number, string>;
}

const titles = new Set([...TABLES.map((id) => words.tables[id].title), words.loose].map(fold));
const ours = new Set([words.title, words.note, ...TABLES.flatMap((id) => words.tables[id].notes)].map(fold));

/** Finds the parts of a settings sheet. A label stands first in its row; a table goes on until the next heading or title. */
export function layoutOf(sheet: Sheet): SettingsLayout {
  const record = readRecord(sheet);
  const labels = new Map<LabelId, LabelLine>();
  const tables = byTable<TableLine>();
  const ownHeadings = byTable<string>();
  const loose: (readonly Typed[])[] = [];
  let table: Heading | null = null;
  for (const row of sheet.rows) {
    const cells = cellsOf(row, record?.column);
    const first = fold(clean(cells[0]?.value));
    const label = LABELS.find((id) => fold(words.labels[id]) === first);
    const heading = headingOf(cells);
    if (cells.length === 0 || ours.has(first)) continue;
    if (heading) {
      table = heading;
      ownHeadings[table.id].push(...table.others.values());
    } else if (titles.has(first)) table = null;
    else if (label && !labels.has(label)) labels.set(label, labelLine(row.row, cells));
    else if (table) tables[table.id].push(tableLine(row.row, cells, table));
    else loose.push(cells);
  }
  return { labels, tables, ownHeadings, loose };
}

const byTable = <T>(): Record<TableId, T[]> => ({ off: [], roles: [], units: [], holidays: [], acceptances: [] });

/**
 * The cells of a row that hold something, without the record of what we wrote. Of what stands behind it only the next column
 * is taken in, the first that a user sees beside ours; the rest stays where it is when the sheet is written again.
 */
function cellsOf({ values, formats }: Row, record = Infinity): Typed[] {
  return Array.from(values, (value, index): Typed => {
    const format = formats?.[index];
    return { column: index + 1, value: value ?? null, ...(format === undefined ? {} : { format }) };
  }).filter(({ column, value }) => clean(value) !== "" && column !== record && column <= record + 1);
}

function headingOf(cells: readonly Typed[]): Heading | null {
  const texts = cells.map(({ value }) => fold(clean(value)));
  for (const id of TABLES) {
    const places = words.tables[id].fields.map(({ heading }) => texts.indexOf(fold(heading)));
    if (words.tables[id].fields.some(({ needed }, at) => needed && places[at]! < 0)) continue;
    const others = cells.flatMap(({ column, value }, at) =>
      places.includes(at) ? [] : [[column, clean(value)] as const],
    );
    return { id, columns: places.map((place) => cells[place]?.column ?? null), others: new Map(others) };
  }
  return null;
}

function labelLine(row: number, cells: readonly Typed[]): LabelLine {
  const column = cells[0]!.column + 1;
  const cell = cells.find((one) => one.column === column) ?? { column, value: null };
  const rest = cells.slice(1).filter((one) => one !== cell && clean(one.value) !== words.presetNote);
  return { row, cell, rest };
}

function tableLine(row: number, cells: readonly Typed[], { columns, others }: Heading): TableLine {
  const at = (column: number | null): Typed =>
    cells.find((cell) => cell.column === column) ?? { column: column ?? 1, value: null };
  return {
    row,
    cells: columns.map(at),
    others: cells
      .filter(({ column }) => !columns.includes(column))
      .map((cell) => ({ ...cell, heading: others.get(cell.column) ?? "" })),
  };
}

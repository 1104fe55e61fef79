import { readRecord } from "../edit/record";
import type { CellValue } from "../model/cell";
import type { Row, Sheet } from "../model/sheet";
import { ROLES, roleWord } from "../model/role-name";
import { clean } from "../parse/text";
import { headingOf, labelled, tableTitled, type Heading } from "./headings";
import { RULE_WORDS } from "./values";
import { LABELS, plain, TABLES, words, type LabelId, type TableId } from "./words";

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
  /** In the order of the table's fields; null-valued where the cell is blank, null where the column is not there. */
  readonly cells: readonly (Typed | null)[];
  /** By the column's heading; "" where it has none. */
  readonly others: readonly (Typed & { readonly heading: string })[];
}

/** What stands on a settings sheet, by its labels and headings: nothing is read yet, and nothing is lost. */
export interface SettingsLayout {
  readonly labels: ReadonlyMap<LabelId, LabelLine>;
  /** Labels that stand there already: the first counts. */
  readonly again: readonly (LabelLine & { readonly id: LabelId })[];
  readonly tables: Readonly<Record<TableId, readonly TableLine[]>>;
  /** Headings of the user's own columns. */
  readonly ownHeadings: Readonly<Record<TableId, readonly string[]>>;
  /** Tables of which something stands there, but not the headings that are needed to read it. */
  readonly headless: readonly Headless[];
  /** Tables that stand beside another, at their first heading. */
  readonly beside: readonly Misplaced<TableId>[];
  /** Rows of several cells that belong to nothing, and are not among the user's notes: the first of each run, with its first text. */
  readonly astray: readonly Misplaced<string>[];
  /** Rows that belong to none of these. */
  readonly loose: readonly (readonly Typed[])[];
}

/** Something where it cannot be read, at its cell (1-based). */
export interface Misplaced<What> {
  readonly what: What;
  readonly row: number;
  readonly column: number;
}

/** A part of the sheet that cannot be read for want of its headings, at the cell (1-based) that shows it. */
export interface Headless {
  readonly id: TableId;
  readonly row: number;
  readonly column: number;
  /** The headings that are to be written there. */
  readonly missing: readonly string[];
}

const listed = new Set(
  [words.lists.roles, words.lists.rules, ...ROLES.map((role) => roleWord(role, "vi")), ...RULE_WORDS].map(plain),
);
const notes = new Set(
  [words.title, words.note, words.lists.note, ...TABLES.flatMap((id) => words.tables[id].notes)].map(plain),
);
const labelNotes = new Set(LABELS.map((id) => plain(words.labelNotes[id])));

/** What the rows below a row belong to: a table, a title whose headings have not come, our lists to choose from, the user's notes, or nothing. */
type Part = Heading | { readonly titled: Headless } | "lists" | "notes" | null;

/** Finds the parts of a settings sheet. A label stands first in its row; a table goes on until the next heading or title. */
export function layoutOf(sheet: Sheet): SettingsLayout {
  const record = readRecord(sheet);
  const labels = new Map<LabelId, LabelLine>();
  const again: SettingsLayout["again"][number][] = [];
  const tables = byTable<TableLine>();
  const ownHeadings = byTable<string>();
  const headless = new Set<Headless>();
  const loose: (readonly Typed[])[] = [];
  const beside: Misplaced<TableId>[] = [];
  const astray: Misplaced<string>[] = [];
  let part: Part = null;
  let isRunTold = false;
  for (const row of sheet.rows) {
    const cells = cellsOf(row, record?.column);
    const first = clean(cells[0]?.value);
    if (cells.length === 0 || notes.has(plain(first))) continue;
    const heading = headingOf(cells);
    const label = labelled(first);
    const isLoose = !heading && !isTitle(first) && !label && !isTable(part);
    if (heading) {
      part = heading;
      ownHeadings[heading.id].push(...heading.others.values());
      if (heading.missing.length > 0) headless.add(atFirst(heading.id, row, cells, heading.missing));
      if (heading.beside) beside.push({ what: heading.beside.id, row: row.row, column: heading.beside.column });
    } else if (isTitle(first)) part = titled(first, row, cells);
    else if (label) {
      const line = labelLine(row.row, cells, label.value);
      if (labels.has(label.id)) again.push({ id: label.id, ...line });
      else labels.set(label.id, line);
    } else if (isTable(part)) tables[part.id].push(tableLine(row.row, cells, part));
    else {
      if (isTitled(part)) headless.add(part.titled);
      const own = part === "lists" ? cells.filter(({ value }) => !listed.has(plain(clean(value)))) : cells;
      if (own.length > 0) loose.push(own);
      if (part === null && !isRunTold && own.length > 1) {
        astray.push({ what: first, row: row.row, column: own[0]!.column });
        isRunTold = true;
      }
    }
    if (!isLoose) isRunTold = false;
  }
  return { labels, again, tables, ownHeadings, headless: [...headless], beside, astray, loose };
}

const isTable = (part: Part): part is Heading => part !== null && typeof part === "object" && "id" in part;
const isTitled = (part: Part): part is { readonly titled: Headless } =>
  part !== null && typeof part === "object" && "titled" in part;

const isTitle = (text: string) =>
  tableTitled(text) !== null || [words.loose, words.lists.title].some((title) => plain(title) === plain(text));

/** What begins below a title. */
function titled(title: string, row: Row, cells: readonly Typed[]): Part {
  const id = tableTitled(title);
  if (id === null) return plain(title) === plain(words.lists.title) ? "lists" : "notes";
  const missing = words.tables[id].fields.map(({ heading }) => heading);
  return { titled: atFirst(id, row, cells, missing) };
}

const atFirst = (id: TableId, { row }: Row, cells: readonly Typed[], missing: readonly string[]): Headless => ({
  id,
  row,
  column: cells[0]!.column,
  missing,
});

const byTable = <T>(): Record<TableId, T[]> => ({
  off: [],
  roles: [],
  units: [],
  holidays: [],
  workdays: [],
  acceptances: [],
});

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

/** `own` is what stands behind the label in its own cell. */
function labelLine(row: number, cells: readonly Typed[], own: string): LabelLine {
  if (own !== "") return { row, cell: { column: cells[0]!.column, value: own }, rest: cells.slice(1).filter(isNoNote) };
  const column = cells[0]!.column + 1;
  const cell = cells.find((one) => one.column === column) ?? { column, value: null };
  const rest = cells.slice(1).filter((one) => one !== cell && isNoNote(one));
  return { row, cell, rest };
}

const isNoNote = ({ value }: Typed) => !labelNotes.has(plain(clean(value)));

function tableLine(row: number, cells: readonly Typed[], { columns, others }: Heading): TableLine {
  const at = (column: number | null): Typed | null =>
    column === null ? null : (cells.find((cell) => cell.column === column) ?? { column, value: null });
  return {
    row,
    cells: columns.map(at),
    others: cells
      .filter(({ column }) => !columns.includes(column))
      .map((cell) => ({ ...cell, heading: others.get(cell.column) ?? "" })),
  };
}

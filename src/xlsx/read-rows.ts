import { movable } from "../core/edit/formula";
import { isInRange, parseRange, type CellValue, type Range } from "../core/model/cell";
import { toSerial } from "../core/model/date";
import type { Row } from "../core/model/sheet";
import { PartError } from "./errors";
import type { CellScanner } from "./read-cells";
import { numberAt } from "./read-number";
import { decodeEscapes, readAttribute } from "./xml";

/** What the cells of every sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Number format by style index; undefined for General. */
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

/** A row while it is being read. */
interface DraftRow {
  row: number;
  values: (CellValue | undefined)[];
  formats?: (string | undefined)[];
  formulas?: (string | undefined)[];
  hidden?: true;
}

/** Shown as the formula of a cell of a what-if table, for which files store none. */
const DATA_TABLE = "TABLE()";

/** A shared formula as it reads in a 1-based row and column. */
type SharedFormula = (row: number, column: number) => string;

/** The cells that an array formula or a what-if table fills, which show its formula each. */
interface Filled {
  readonly range: Range;
  readonly formula: string;
}

/** Beyond so many on a sheet no file of a person's goes; looking through them takes time at every cell. */
const MOST_FILLED = 1000;

/** What one row tells the next: formulas by shared group, ranges that formulas fill, and the formats, which most rows have in common. */
interface Memory {
  readonly shared: Map<string, SharedFormula>;
  readonly filled: Filled[];
  formats: (string | undefined)[];
}

/** Reads all rows that hold something, in ascending order. Each cell of a shared formula has it as it reads there. */
export function readRows(cells: CellScanner, context: CellContext): Row[] {
  const rows: DraftRow[] = [];
  const memory: Memory = { shared: new Map(), filled: [], formats: [] };
  let ascending = true;
  let last = 0;
  while (cells.nextRow()) {
    const draft = readRow(cells, context, memory);
    if (!draft) continue;
    ascending &&= draft.row > last;
    last = draft.row;
    rows.push(draft);
  }
  return ascending ? rows : inOrder(rows);
}

function readRow(cells: CellScanner, context: CellContext, memory: Memory): DraftRow | null {
  const values: (CellValue | undefined)[] = [];
  let formats: (string | undefined)[] | undefined;
  let formulas: (string | undefined)[] | undefined;
  while (cells.nextCell()) {
    const index = cells.column - 1;
    const value = readValue(cells, context);
    const formula = formulaIn(cells, memory);
    if (formula !== undefined) (formulas ??= [])[index] = formula;
    else if (value === null || value === "") continue;
    if (value !== null) values[index] = value;
    if (value === "" || (typeof value !== "number" && typeof value !== "string")) continue;
    const format = formatOf(cells, context);
    if (format !== undefined) (formats ??= [])[index] = format;
  }
  if (values.length === 0 && !formulas) return null;
  const draft: DraftRow = { row: cells.row, values };
  if (formats) draft.formats = memory.formats = same(formats, memory.formats) ? memory.formats : formats;
  if (formulas) draft.formulas = formulas;
  if (cells.rowHidden) draft.hidden = true;
  return draft;
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length &&
  a.every((format, index) => format === b[index]) &&
  b.every((format, index) => format === a[index]);

function formatOf(cells: CellScanner, context: CellContext): string | undefined {
  return context.formats[cells.style] ?? (cells.type === "d" ? "yyyy-mm-dd" : undefined);
}

function readValue(cells: CellScanner, context: CellContext): CellValue {
  const { type, valueStart, valueEnd } = cells;
  if (cells.inlineAt >= 0) return cells.inline();
  if (valueStart < 0) return null;
  if (type === "str" || type === "inlineStr") return decodeEscapes(cells.value());
  if (valueStart === valueEnd) return null;
  if (type === "s") return sharedString(numberAt(cells.text, valueStart, valueEnd), context.strings);
  if (type === "n") return readNumber(cells);
  if (type === "b") return /^\s*(1|true)\s*$/.test(cells.value());
  if (type === "e") return { error: cells.value() };
  if (type === "d") return readDate(cells.value(), context.date1904);
  throw new PartError(`cell type ${type}`);
}

function sharedString(index: number, strings: readonly string[]): string {
  const text = strings[index];
  if (text === undefined) throw new PartError(`no shared string ${index}`);
  return text;
}

/** What is no number (NaN and INF from other programs) shows as Excel's own error for it. */
function readNumber(cells: CellScanner): CellValue {
  const quick = numberAt(cells.text, cells.valueStart, cells.valueEnd);
  if (Number.isFinite(quick)) return quick;
  const text = cells.value().trim();
  if (text === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : { error: "#NUM!" };
}

/** An ISO 8601 date and time as a serial number; a text that is none stays text. */
function readDate(text: string, date1904: boolean): CellValue {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return text;
  const [, date, hours = 0, minutes = 0, seconds = 0] = match;
  const day = toSerial(date!, date1904);
  if (Number.isNaN(day)) return text;
  return day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** The formula of a cell, its own or that which fills it; undefined for a cell without. */
function formulaIn(cells: CellScanner, { shared, filled }: Memory): string | undefined {
  if (cells.formulaAt >= 0) return readFormula(cells, shared, filled);
  if (filled.length === 0) return undefined;
  const { row, column } = cells;
  return filled.find(({ range }) => isInRange(range, row, column))?.formula;
}

function readFormula(cells: CellScanner, shared: Map<string, SharedFormula>, filled: Filled[]): string {
  const { text, formulaAt, formulaStart, row, column } = cells;
  const formula = cells.formula();
  const type = readAttribute(text, formulaAt, formulaStart, "t");
  if (type === "dataTable" || type === "array") {
    const shown = type === "array" ? formula : formula || DATA_TABLE;
    const range = parseRange(readAttribute(text, formulaAt, formulaStart, "ref") ?? "");
    if (range && filled.length < MOST_FILLED) filled.push({ range, formula: shown });
    return shown;
  }
  const group = type === "shared" ? readAttribute(text, formulaAt, formulaStart, "si") : undefined;
  if (group === undefined) return formula;
  if (!formula) return shared.get(group)?.(row, column) ?? "";
  const moved = movable(formula);
  shared.set(group, (toRow, toColumn) => moved(toRow - row, toColumn - column));
  return formula;
}

/** Rows that a file holds out of order or twice, put in order; of two cells in one place the later counts. */
function inOrder(rows: readonly DraftRow[]): Row[] {
  const byNumber = new Map<number, DraftRow>();
  for (const row of rows) {
    const known = byNumber.get(row.row);
    if (!known) byNumber.set(row.row, row);
    else merge(known, row);
  }
  return [...byNumber.values()].sort((a, b) => a.row - b.row);
}

function merge(known: DraftRow, row: DraftRow): void {
  Object.assign(known.values, row.values);
  // A row's formats may be shared with its neighbours.
  if (row.formats) known.formats = Object.assign([...(known.formats ?? [])], row.formats);
  if (row.formulas) Object.assign((known.formulas ??= []), row.formulas);
  if (row.hidden) known.hidden = true;
}

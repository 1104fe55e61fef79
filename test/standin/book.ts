import {
  address,
  columnName,
  columnNumber,
  parseAddress,
  parseRange,
  quoteSheet,
  rangeName,
  type Range,
} from "../../src/core/model/cell";
import { sheetMarker } from "../../src/core/model/edit";
import type { Sheet, Workbook } from "../../src/core/model/sheet";
import { changedEvent, EventQueue } from "./events";
import type { Fault } from "./faults";
import type { StandinValidation } from "./validation-objects";

/** What one cell of the stand-in holds: a value as Office.js would give it, a formula with its "=", a number format. */
export interface StandinCell {
  value: string | number | boolean;
  formula: string | null;
  format: string;
}

/** A conditional format on a sheet. */
export interface StandinRule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Range[];
  formula: string;
  /** Its format, one line a setting. */
  readonly look: string[];
}

/** A chart on a sheet. */
export interface StandinChart {
  readonly id: string;
  readonly type: string;
  name: string;
  /** From its first cell to its last. */
  at: string;
  readonly series: { name: string; values: string; categories: string; look: string[] }[];
  /** Its looks, one line a setting. */
  readonly look: string[];
}

/** An Excel table on a sheet. */
export interface StandinTable {
  readonly id: string;
  name: string;
  readonly range: Range;
  look: string[];
}

/** What one request weighed, in bytes of UTF-8. */
export interface Traffic {
  readonly bytesIn: number;
  readonly bytesOut: number;
}

const WIDTH = 16_384;
const HEIGHT = 1_048_576;

/** The whole of a sheet. */
export const WHOLE: Range = { top: 1, left: 1, bottom: HEIGHT, right: WIDTH };

/** Reads "A1:B2", "3:7" or "A:C" as Excel does; throws on anything else. */
export function readAddress(text: string): Range {
  const plain = text.replace(/\$/g, "");
  const cells = parseRange(plain);
  if (cells) return cells;
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { ...WHOLE, top: Number(rows[1]), bottom: Number(rows[2]) };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(plain);
  if (columns) return { ...WHOLE, left: columnNumber(columns[1]!), right: columnNumber(columns[2]!) };
  throw new Error(`The stand-in cannot read the address ${text}`);
}

/** Whether two ranges share a cell. */
export function meet(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether a range lies wholly inside another. */
export function within(inner: Range, outer: Range): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

/** Defined names of the workbook, or of one sheet, by name. */
export type NameMap = Map<string, { name: string; formula: string; visible: boolean }>;

/** One sheet of the stand-in. */
export class StandinSheet {
  readonly cells = new Map<number, StandinCell>();
  visibility = "Visible";
  isProtected = false;
  merges: Range[] = [];
  tables: StandinTable[] = [];
  rules: StandinRule[] = [];
  validations: StandinValidation[] = [];
  /** The areas that Excel gives for all cells with a validation, where a test says; else those of each validation. */
  specialAreas: readonly Range[] | null = null;
  charts: StandinChart[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  links = new Map<string, string>();
  /** Names that belong to the sheet alone. */
  readonly names: NameMap = new Map();
  frozen = "";
  filter: Range | null = null;
  #look = new Set<string>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Everything about looks and print, one line a setting, as it was asked for. */
  get look(): string[] {
    return [...this.#look];
  }
  set look(lines: readonly string[]) {
    this.#look = new Set(lines);
  }

  cell(row: number, column: number): StandinCell {
    return this.cells.get(row * WIDTH + column) ?? { value: "", formula: null, format: "General" };
  }

  put(row: number, column: number, change: Partial<StandinCell>): void {
    this.cells.set(row * WIDTH + column, { ...this.cell(row, column), ...change });
  }

  /** The smallest range around all cells with a value or a formula, or null. */
  used(): Range | null {
    let used = null as Range | null;
    for (const [key, { value, formula }] of this.cells) {
      if (value === "" && formula === null) continue;
      const row = Math.floor((key - 1) / WIDTH);
      const column = key - row * WIDTH;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return used;
  }

  /** The keys of the cells of a range that hold or show anything. */
  #keysIn(range: Range): number[] {
    return [...this.cells.keys()].filter((key) => {
      const row = Math.floor((key - 1) / WIDTH);
      return meet({ top: row, bottom: row, left: key - row * WIDTH, right: key - row * WIDTH }, range);
    });
  }

  clearContents(range: Range): void {
    for (const key of this.#keysIn(range)) this.cells.set(key, { ...this.cells.get(key)!, value: "", formula: null });
  }

  clearLinks(range: Range): void {
    for (const cell of [...this.links.keys()]) if (within(readAddress(cell), range)) this.links.delete(cell);
  }

  /** Gives cells back the look of the style Normal; widths, heights and conditional formats are none of a cell's. */
  makeNormal(range: Range): void {
    for (const key of this.#keysIn(range)) {
      const { value, formula } = this.cells.get(key)!;
      if (value === "" && formula === null) this.cells.delete(key);
      else this.cells.set(key, { value, formula, format: "General" });
    }
    this.look = this.look.filter((line) => {
      const [, address] = /^([A-Z0-9:]+) (?:font|fill|border|horizontal|vertical|wrap|indent)/.exec(line) ?? [];
      return address === undefined || !within(readAddress(address), range);
    });
  }

  /** Takes note of a setting; one that is made again counts once. */
  note(setting: string): void {
    this.#look.delete(setting);
    this.#look.add(setting);
  }

  /** What the sheet holds, in a form that two moments can be compared by. */
  snapshot(): unknown {
    const byPlace = [...this.cells].sort(([a], [b]) => a - b);
    const cells = byPlace.map(([key, cell]) => {
      const row = Math.floor((key - 1) / WIDTH);
      return [address(row, key - row * WIDTH), cell.formula ?? cell.value, cell.format];
    });
    const { name, visibility, merges, tables, rules, validations, charts, look, frozen } = this;
    return {
      name,
      visibility,
      merges: merges.map(rangeName),
      tables,
      rules,
      validations,
      charts,
      look: [...look].sort(),
      frozen,
      cells,
      links: [...this.links],
    };
  }
}

/** The workbook that stands in for the one open in Excel, with a record of all that was written to it. */
export class StandinBook {
  readonly sheets: StandinSheet[] = [];
  readonly names: NameMap = new Map();
  isProtected = false;
  /** The font of the style Normal; null where the style has another language's name. */
  defaultFont: { name: string; size: number } | null = { name: "Calibri", size: 11 };
  /** Whether another workbook has the focus. */
  isInactive = false;
  selection = "";
  /** Every write, as "Range.Values PL01!A1:B2". */
  readonly writes: string[] = [];
  /** Requests that reached Excel and what they weighed in bytes, clean-up after a batch left out. */
  readonly requests: Traffic[] = [];
  /** What happened and may be told to the add-in. */
  readonly events = new EventQueue();
  /** What was asked for and the stand-in does not know, by name. */
  readonly gaps: string[] = [];
  readonly #faults = new Map<number, Fault>();
  #everyRequest: Fault | null = null;
  #typing: { readonly over: Promise<void>; readonly end: () => void } | null = null;
  #ids = 0;

  constructor(
    readonly name: string,
    readonly date1904 = false,
  ) {}

  /** A workbook as read by a host, as if it were open in Excel. */
  static of(workbook: Workbook): StandinBook {
    const book = new StandinBook(workbook.name, workbook.date1904);
    book.isProtected = workbook.isLocked ?? false;
    for (const sheet of workbook.sheets) fill(book.add(sheet.name), sheet, book);
    for (const { name, sheet, cell } of workbook.names ?? []) {
      const { row, column } = parseAddress(cell)!;
      book.names.set(name, { name, formula: `=${quoteSheet(sheet)}!$${columnName(column)}$${row}`, visible: true });
    }
    book.writes.length = 0;
    return book;
  }

  /** How many requests reached Excel. */
  get syncs(): number {
    return this.requests.length;
  }

  /** Has a fault happen at the next request, or at the one so many after it. */
  fail(fault: Fault, later = 0): void {
    this.#faults.set(this.requests.length + later, fault);
  }

  /** Has a fault happen at every request, until `null`. */
  failAlways(fault: Fault | null): void {
    this.#everyRequest = fault;
  }

  /** The fault of the request that comes now. */
  faultNow(): Fault | null {
    return this.#faults.get(this.requests.length) ?? this.#everyRequest;
  }

  /** Resolves when nobody is typing into a cell; null when nobody is. */
  get typing(): Promise<void> | null {
    return this.#typing?.over ?? null;
  }

  /** The user begins to type into a cell and has not pressed Enter yet. */
  startTyping(): void {
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    this.#typing = { over, end };
  }

  /** The user presses Enter. */
  endTyping(): void {
    this.#typing?.end();
    this.#typing = null;
  }

  /** A user changes a cell: this one, or with `remote` another who has the workbook open too. */
  userEdits(sheet: string, cell: string, value: StandinCell["value"], remote = false): void {
    const { top, left } = readAddress(cell);
    const found = this.sheet(sheet);
    found.put(top, left, { value, formula: null });
    this.events.add({ ...changedEvent(found, cell), source: remote ? "Remote" : "Local" });
    this.events.deliver();
  }

  /** A user deletes a sheet. */
  userDeletes(sheet: string, remote = false): void {
    const found = this.sheet(sheet);
    this.sheets.splice(this.sheets.indexOf(found), 1);
    this.events.add({ type: "deleted", worksheetId: found.id, source: remote ? "Remote" : "Local" });
    this.events.deliver();
  }

  nextId(): string {
    return `{${String(++this.#ids).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  add(name: string): StandinSheet {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Refusal("ItemAlreadyExists");
    const sheet = new StandinSheet(this.nextId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** A sheet by name; throws when there is none, for tests. */
  sheet(name: string): StandinSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`The stand-in has no sheet ${name}`);
    return found;
  }

  snapshot(): unknown {
    return { sheets: this.sheets.map((sheet) => sheet.snapshot()), names: [...this.names.values()] };
  }
}

/** Excel's own refusal of one action, by its stable code. */
export class Refusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function fill(target: StandinSheet, sheet: Sheet, book: StandinBook): void {
  target.visibility = sheet.hidden ? "Hidden" : "Visible";
  target.isProtected = sheet.isProtected;
  target.merges = [...sheet.merges];
  target.hiddenColumns = new Set(sheet.hiddenColumns);
  target.tables = sheet.tables.map((range, index) => ({
    id: book.nextId(),
    name: `Table${index + 1}`,
    range,
    look: [],
  }));
  if (sheet.ours) {
    const name = sheetMarker(sheet.ours);
    book.names.set(name, { name, formula: `=${quoteSheet(sheet.name)}!$A$1`, visible: false });
  }
  for (const { row, values, formulas, formats, hidden } of sheet.rows) {
    if (hidden) target.hiddenRows.add(row);
    values.forEach((value, index) => {
      const formula = formulas?.[index];
      if ((value ?? null) === null && formula === undefined) return;
      target.put(row, index + 1, {
        value: typeof value === "object" ? (value?.error ?? "") : (value ?? ""),
        formula: formula === undefined ? null : `=${formula}`,
        format: formats?.[index] ?? "General",
      });
    });
  }
}

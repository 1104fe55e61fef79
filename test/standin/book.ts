import { columnName, parseAddress, quoteSheet } from "../../src/core/model/cell";
import { sheetMarker } from "../../src/core/model/edit";
import type { Sheet, Workbook } from "../../src/core/model/sheet";
import { changedEvent, EventQueue } from "./events";
import type { Fault } from "./faults";
import { readAddress } from "./ranges";
import { StandinSheet, type NameMap, type StandinCell } from "./sheet";

/** What one request weighed, in bytes of UTF-8. */
export interface Traffic {
  readonly bytesIn: number;
  readonly bytesOut: number;
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

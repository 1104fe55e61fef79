import type { Range } from "../../src/core/model/cell";
import { Refusal, type StandinBook } from "./book";
import { meet } from "./ranges";
import type { StandinSheet, StandinTable } from "./sheet";
import { RangeObject } from "./range-objects";

/** `workbook.tables`, `worksheet.tables`. */
export class TableCollectionObject {
  constructor(
    readonly book: StandinBook,
    readonly sheets: readonly StandinSheet[],
  ) {}
  get Items(): TableObject[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => new TableObject(this.book, sheet, table)));
  }
  GetItem(key: string): TableObject {
    const found = this.Items.find(({ table }) => table.id === key || table.name === key);
    if (!found) throw new Refusal("ItemNotFound");
    return found;
  }
  Add(target: RangeObject): TableObject {
    this.book.writes.push(`Tables.Add ${target.Address}`);
    const table: StandinTable = { id: this.book.nextId(), name: "", range: target.range, look: [] };
    target.sheet.tables.push(table);
    return new TableObject(this.book, target.sheet, table);
  }
}

/** `range.getTables()`: the tables that share a cell with the range. */
export class TableScopedCollectionObject {
  constructor(
    readonly book: StandinBook,
    readonly sheet: StandinSheet,
    readonly range: Range,
  ) {}
  get Items(): TableObject[] {
    return this.sheet.tables
      .filter((table) => meet(table.range, this.range))
      .map((table) => new TableObject(this.book, this.sheet, table));
  }
  GetItem(key: string): TableObject {
    const found = this.Items.find(({ table }) => table.id === key || table.name === key);
    if (!found) throw new Refusal("ItemNotFound");
    return found;
  }
}

class TableObject {
  constructor(
    readonly book: StandinBook,
    readonly sheet: StandinSheet,
    readonly table: StandinTable,
  ) {}
  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(value: string) {
    if (this.book.sheets.some((sheet) => sheet.tables.some((table) => table.name === value))) {
      throw new Refusal("ItemAlreadyExists");
    }
    this.#write("Name");
    this.table.name = value;
  }
  set Style(value: string) {
    this.#write("Style");
    this.table.look.push(`style ${value}`);
  }
  GetRange(): RangeObject {
    return new RangeObject(this.book, this.sheet, this.table.range);
  }
  ConvertToRange(): RangeObject {
    this.#write("ConvertToRange");
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
    return this.GetRange();
  }
  #write(what: string): void {
    this.book.writes.push(`Table.${what} ${this.table.name}`);
  }
}

import { columnName, quoteSheet, rangeName, type Range } from "../../src/core/model/cell";
import { Refusal, type StandinBook } from "./book";
import { meet, WHOLE, within } from "./ranges";
import type { StandinCell, StandinSheet } from "./sheet";
import { ConditionalFormatCollectionObject } from "./condition-objects";
import { changedEvent, formatEvent } from "./events";
import { RangeFormatObject } from "./format-objects";
import { TableScopedCollectionObject } from "./table-objects";
import { typed } from "./typed";
import { DataValidationObject } from "./validation-objects";

type Matrix = readonly (readonly (string | number | boolean | null)[])[];

/** The event that each write raises; what is not listed raises none. */
const EVENTS: ReadonlyMap<string, typeof changedEvent> = new Map<string, typeof changedEvent>([
  ["Values", changedEvent],
  ["Formulas", changedEvent],
  ["Clear", changedEvent],
  ["NumberFormat", formatEvent],
  ["Format", formatEvent],
  ["Style", formatEvent],
]);

const MOST_CELLS = 5_000_000;
const MOST_MERGED_AREAS = 512;

/** `range`. */
export class RangeObject {
  constructor(
    readonly book: StandinBook,
    readonly sheet: StandinSheet,
    readonly range: Range,
  ) {}
  get Address(): string {
    const { top, bottom, left, right } = this.range;
    const name = /^[\p{L}_][\p{L}\d_]*$/u.test(this.sheet.name) ? this.sheet.name : quoteSheet(this.sheet.name);
    if (left === 1 && right === WHOLE.right) return `${name}!${top}:${bottom}`;
    if (top === 1 && bottom === WHOLE.bottom) return `${name}!${columnName(left)}:${columnName(right)}`;
    return `${name}!${rangeName(this.range)}`;
  }
  get RowIndex(): number {
    return this.range.top - 1;
  }
  get ColumnIndex(): number {
    return this.range.left - 1;
  }
  get RowCount(): number {
    return this.range.bottom - this.range.top + 1;
  }
  get ColumnCount(): number {
    return this.range.right - this.range.left + 1;
  }
  get Values(): unknown {
    return this.#read((cell) => cell.value);
  }
  set Values(matrix: Matrix) {
    this.#enter("Values", matrix);
  }
  get Formulas(): unknown {
    return this.#read((cell) => cell.formula ?? cell.value);
  }
  set Formulas(matrix: Matrix) {
    this.#enter("Formulas", matrix);
  }
  get NumberFormat(): unknown {
    return this.#read((cell) => cell.format);
  }
  set NumberFormat(matrix: Matrix) {
    this.#write("NumberFormat");
    this.#each(matrix, (row, column, format) => this.sheet.put(row, column, { format: String(format) }));
  }
  get RowHidden(): boolean | null {
    return mixed(this.range.top, this.range.bottom, this.sheet.hiddenRows);
  }
  set RowHidden(value: boolean) {
    this.#write("RowHidden");
    if (value) throw new Refusal("NotInTheStandin");
    for (let row = this.range.top; row <= this.range.bottom; row++) this.sheet.hiddenRows.delete(row);
  }
  set ColumnHidden(value: boolean) {
    this.#write("ColumnHidden");
    const { left, right } = this.range;
    for (let column = left; column <= right; column++) {
      if (value) this.sheet.hiddenColumns.add(column);
      else this.sheet.hiddenColumns.delete(column);
    }
  }
  set Hyperlink(value: { readonly documentReference: string }) {
    this.#write("Hyperlink");
    this.sheet.links.set(rangeName(this.range), value.documentReference);
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject((setting) => this.noteFormat(setting));
  }
  /** Takes note of one setting of the cells' format. */
  noteFormat(setting: string): void {
    this.#write("Format");
    this.sheet.note(`${this.Address.split("!").at(-1)} ${setting}`);
  }
  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.book, this.sheet, [this.range]);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.sheet, [this.range], (what) => this.#write(what));
  }
  GetSpecialCellsOrNullObject(what: string): RangeAreasObject | null {
    if (what !== "DataValidations") throw new Refusal("NotInTheStandin");
    if (this.sheet.isProtected) throw new Refusal("AccessDenied");
    const all = this.sheet.specialAreas ?? this.sheet.validations.flatMap(({ areas }) => areas);
    const areas = all.filter((area) => within(area, this.range));
    return areas.length > 0 ? new RangeAreasObject(this.book, this.sheet, areas) : null;
  }
  GetRow(index: number): RangeObject {
    const row = this.range.top + index;
    return this.#part({ ...this.range, top: row, bottom: row });
  }
  GetBoundingRect(other: RangeObject): RangeObject {
    const [a, b] = [this.range, other.range];
    return this.#part({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }
  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    const areas = this.sheet.merges.filter((merge) => meet(merge, this.range));
    if (areas.length > MOST_MERGED_AREAS) throw new Refusal("GeneralException");
    return areas.length > 0 ? new RangeAreasObject(this.book, this.sheet, areas) : null;
  }
  GetRowProperties(options: { readonly rowHidden?: boolean }): unknown {
    if (Object.keys(options).join() !== "rowHidden") throw new Refusal("InvalidArgument");
    return places(this.range.top, this.range.bottom).map((row) => ({ rowHidden: this.sheet.hiddenRows.has(row) }));
  }
  GetColumnProperties(options: { readonly columnHidden?: boolean }): unknown {
    if (Object.keys(options).join() !== "columnHidden") throw new Refusal("InvalidArgument");
    return places(this.range.left, this.range.right).map((at) => ({ columnHidden: this.sheet.hiddenColumns.has(at) }));
  }
  Select(): void {
    if (this.book.isInactive) throw new Refusal("InactiveWorkbook");
    this.book.selection = this.Address;
  }
  Merge(): void {
    this.#write("Merge");
    this.sheet.merges.push(this.range);
  }
  Unmerge(): void {
    this.#write("Unmerge");
    this.sheet.merges = this.sheet.merges.filter((merge) => !meet(merge, this.range));
  }
  Clear(what: string): void {
    this.#write("Clear");
    if (what === "Contents") this.sheet.clearContents(this.range);
    else if (what === "Hyperlinks") this.sheet.clearLinks(this.range);
    else throw new Refusal("NotInTheStandin");
  }
  set Style(value: string) {
    this.#write("Style");
    if (value !== "Normal") throw new Refusal("NotInTheStandin");
    this.sheet.makeNormal(this.range);
  }
  GetTables(fullyContained: boolean | null): TableScopedCollectionObject {
    if (fullyContained) throw new Refusal("NotInTheStandin");
    return new TableScopedCollectionObject(this.book, this.sheet, this.range);
  }

  /** "'PL 01'!$A$1:$B$2", as a defined name writes it. */
  absolute(): string {
    return `${quoteSheet(this.sheet.name)}!${rangeName(this.range).replace(/[A-Z]+|\d+/g, "$$$&")}`;
  }

  #part(range: Range): RangeObject {
    return new RangeObject(this.book, this.sheet, range);
  }

  /** Takes note of a write to these cells; refused on a protected sheet. */
  noteWrite(what: string): void {
    this.#write(what);
  }

  #write(what: string): void {
    if (this.sheet.isProtected) throw new Refusal("AccessDenied");
    this.book.writes.push(`Range.${what} ${this.Address}`);
    const event = EVENTS.get(what);
    if (event) this.book.events.add({ ...event(this.sheet, rangeName(this.range)), source: "Local", ours: true });
  }

  #read<T>(of: (cell: StandinCell) => T): T[][] | null {
    if (this.RowCount * this.ColumnCount > MOST_CELLS) return null;
    const columns = places(this.range.left, this.range.right);
    return places(this.range.top, this.range.bottom).map((row) =>
      columns.map((column) => of(this.sheet.cell(row, column))),
    );
  }

  #enter(what: string, matrix: Matrix): void {
    this.#write(what);
    this.#each(matrix, (row, column, entry) =>
      this.sheet.put(row, column, typed(entry, this.sheet.cell(row, column).format)),
    );
  }

  #each(matrix: Matrix, put: (row: number, column: number, entry: string | number | boolean) => void): void {
    const fits = matrix.length === this.RowCount && matrix.every((row) => row.length === this.ColumnCount);
    if (!fits) throw new Refusal("InvalidArgument");
    matrix.forEach((entries, row) =>
      entries.forEach((entry, column) => {
        if (entry !== null) put(this.range.top + row, this.range.left + column, entry);
      }),
    );
  }
}

/** `rangeAreas`. */
export class RangeAreasObject {
  constructor(
    readonly book: StandinBook,
    readonly sheet: StandinSheet,
    readonly ranges: readonly Range[],
  ) {}
  get Areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.ranges.map((range) => new RangeObject(this.book, this.sheet, range)));
  }
  get Format(): RangeFormatObject {
    const areas = this.ranges.map((range) => new RangeObject(this.book, this.sheet, range));
    return new RangeFormatObject((setting) => areas.forEach((area) => area.noteFormat(setting)));
  }
  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.book, this.sheet, this.ranges);
  }
  get DataValidation(): DataValidationObject {
    const areas = this.ranges.map((range) => new RangeObject(this.book, this.sheet, range));
    return new DataValidationObject(this.sheet, this.ranges, (what) => areas.forEach((area) => area.noteWrite(what)));
  }
}

class RangeCollectionObject {
  constructor(readonly list: readonly RangeObject[]) {}
  get Items(): readonly RangeObject[] {
    return this.list;
  }
}

const places = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Excel's answer for a property of many rows: true or false where all agree, null where they do not. */
function mixed(from: number, to: number, set: ReadonlySet<number>): boolean | null {
  const inside = [...set].filter((place) => place >= from && place <= to).length;
  if (inside === 0) return false;
  return inside === to - from + 1 ? true : null;
}

import { Refusal, type StandinBook } from "./book";
import type { NameMap, StandinSheet } from "./sheet";
import { toSerial } from "../../src/core/model/date";
import { AutoFilterObject, FreezePanesObject, PageBreaksObject, PageLayoutObject } from "./page-objects";
import { ChartCollectionObject } from "./chart-objects";
import { RangeAreasObject, RangeObject } from "./range-objects";
import { TableCollectionObject } from "./table-objects";
import { readAddress, WHOLE } from "./ranges";

/** `workbook`. */
export class WorkbookObject {
  constructor(readonly book: StandinBook) {}
  get Name(): string {
    return this.book.name;
  }
  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.book);
  }
  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.book, this.book.names);
  }
  get Functions(): FunctionsObject {
    return new FunctionsObject(this.book);
  }
  get Protection(): { readonly Protected: boolean } {
    return new ProtectionObject(this.book);
  }
  get Application(): ApplicationObject {
    return new ApplicationObject();
  }
  get Styles(): StyleCollectionObject {
    return new StyleCollectionObject(this.book);
  }
  /** office.js comes back to a sheet's table through the workbook. */
  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.book, this.book.sheets);
  }
}

/** Only Normal, whose font is the workbook's default. */
class StyleCollectionObject {
  constructor(readonly book: StandinBook) {}
  GetItemOrNullObject(name: string): StyleObject | null {
    return name === "Normal" && this.book.defaultFont ? new StyleObject(this.book.defaultFont) : null;
  }
}

class StyleObject {
  constructor(readonly font: { readonly name: string; readonly size: number }) {}
  get Name(): string {
    return "Normal";
  }
  get Font(): StyleFontObject {
    return new StyleFontObject(this.font);
  }
}

class StyleFontObject {
  constructor(readonly font: { readonly name: string; readonly size: number }) {}
  get Name(): string {
    return this.font.name;
  }
  get Size(): number {
    return this.font.size;
  }
}

class ApplicationObject {
  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}

class ProtectionObject {
  constructor(readonly owner: { readonly isProtected: boolean }) {}
  get Protected(): boolean {
    return this.owner.isProtected;
  }
}

/** Only DATE, which says by its result which date system the workbook has. */
class FunctionsObject {
  constructor(readonly book: StandinBook) {}
  Date(year: number, month: number, day: number): FunctionResultObject {
    const iso = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
    return new FunctionResultObject(toSerial(iso, this.book.date1904));
  }
}

class FunctionResultObject {
  constructor(readonly result: number) {}
  get Value(): number {
    return this.result;
  }
}

class WorksheetCollectionObject {
  constructor(readonly book: StandinBook) {}
  get Items(): WorksheetObject[] {
    return this.book.sheets.map((sheet) => new WorksheetObject(this.book, sheet));
  }
  GetItem(key: string): WorksheetObject {
    const found = this.book.sheets.find((sheet) => sheet.id === key || sheet.name === key);
    if (!found) throw new Refusal("ItemNotFound");
    return new WorksheetObject(this.book, found);
  }
  Add(name: string): WorksheetObject {
    if (this.book.isProtected) throw new Refusal("AccessDenied");
    if (this.book.isInactive) throw new Refusal("InactiveWorkbook");
    this.book.writes.push(`Worksheets.Add ${name}`);
    const added = this.book.add(name);
    this.book.events.add({ type: "added", worksheetId: added.id, source: "Local" });
    return new WorksheetObject(this.book, added);
  }
  _RegisterDataChangedEvent(): void {
    this.book.events.register("changed");
  }
  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister("changed");
  }
  _RegisterFormatChangedEvent(): void {
    this.book.events.register("formatChanged");
  }
  _UnregisterFormatChangedEvent(): void {
    this.book.events.unregister("formatChanged");
  }
  _RegisterRowHiddenChangedEvent(): void {
    this.book.events.register("rowHiddenChanged");
  }
  _UnregisterRowHiddenChangedEvent(): void {
    this.book.events.unregister("rowHiddenChanged");
  }
  _RegisterAddedEvent(): void {
    this.book.events.register("added");
  }
  _UnregisterAddedEvent(): void {
    this.book.events.unregister("added");
  }
  _RegisterDeletedEvent(): void {
    this.book.events.register("deleted");
  }
  _UnregisterDeletedEvent(): void {
    this.book.events.unregister("deleted");
  }
}

/** `worksheet`. */
export class WorksheetObject {
  constructor(
    readonly book: StandinBook,
    readonly sheet: StandinSheet,
  ) {}
  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: string) {
    this.#write("Visibility");
    this.sheet.visibility = value;
  }
  set TabColor(value: string) {
    this.#write("TabColor");
    this.sheet.note(`tab ${value}`);
  }
  get Protection(): ProtectionObject {
    return new ProtectionObject(this.sheet);
  }
  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.book, [this.sheet]);
  }
  get Charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.book, this.sheet);
  }
  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.book, this.sheet.names);
  }
  get FreezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.book, this.sheet);
  }
  get AutoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.book, this.sheet);
  }
  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.book, this.sheet);
  }
  get HorizontalPageBreaks(): PageBreaksObject {
    return new PageBreaksObject(this.book, this.sheet);
  }
  GetRange(address?: string | null): RangeObject {
    return new RangeObject(this.book, this.sheet, address ? readAddress(address) : WHOLE);
  }
  GetRanges(addresses: string): RangeAreasObject {
    if (addresses.length > 8192) throw new Refusal("InvalidArgument");
    return new RangeAreasObject(this.book, this.sheet, addresses.split(",").map(readAddress));
  }
  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const range = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
    return new RangeObject(this.book, this.sheet, range);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean): RangeObject | null {
    if (!valuesOnly) throw new Refusal("InvalidArgument");
    const used = this.sheet.used();
    return used && new RangeObject(this.book, this.sheet, used);
  }
  Activate(): void {
    if (this.book.isInactive) throw new Refusal("InactiveWorkbook");
    if (this.sheet.visibility !== "Visible") throw new Refusal("InvalidOperation");
  }
  Delete(): void {
    if (this.book.isProtected) throw new Refusal("AccessDenied");
    if (!this.book.sheets.some((sheet) => sheet !== this.sheet && sheet.visibility === "Visible"))
      throw new Refusal("InvalidOperation");
    this.#write("Delete");
    this.book.sheets.splice(this.book.sheets.indexOf(this.sheet), 1);
    this.book.events.add({ type: "deleted", worksheetId: this.sheet.id, source: "Local" });
  }
  #write(what: string): void {
    this.book.writes.push(`Worksheet.${what} ${this.sheet.name}`);
  }
}

class NamedItemCollectionObject {
  constructor(
    readonly book: StandinBook,
    readonly names: NameMap,
  ) {}
  get Items(): NamedItemObject[] {
    return [...this.names.keys()].map((name) => new NamedItemObject(this.book, this.names, name));
  }
  GetItemOrNullObject(name: string): NamedItemObject | null {
    return this.names.has(name) ? new NamedItemObject(this.book, this.names, name) : null;
  }
  GetItem(name: string): NamedItemObject {
    if (!this.names.has(name)) throw new Refusal("ItemNotFound");
    return new NamedItemObject(this.book, this.names, name);
  }
  Add(name: string, target: RangeObject): NamedItemObject {
    if (this.names.has(name)) throw new Refusal("ItemAlreadyExists");
    this.book.writes.push(`Names.Add ${name}`);
    this.names.set(name, { name, formula: `=${target.absolute()}`, visible: true });
    return new NamedItemObject(this.book, this.names, name);
  }
}

class NamedItemObject {
  constructor(
    readonly book: StandinBook,
    readonly names: NameMap,
    readonly key: string,
  ) {}
  get Name(): string {
    return this.names.get(this.key)!.name;
  }
  get Formula(): string {
    return this.names.get(this.key)!.formula;
  }
  set Formula(value: string) {
    if (!/^='(?:[^']|'')+'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/.test(value)) throw new Refusal("InvalidArgument");
    this.book.writes.push(`NamedItem.Formula ${this.key}`);
    this.names.get(this.key)!.formula = value;
  }
  get Visible(): boolean {
    return this.names.get(this.key)!.visible;
  }
  set Visible(value: boolean) {
    this.book.writes.push(`NamedItem.Visible ${this.key}`);
    this.names.get(this.key)!.visible = value;
  }
  Delete(): void {
    this.book.writes.push(`NamedItem.Delete ${this.key}`);
    this.names.delete(this.key);
  }
}

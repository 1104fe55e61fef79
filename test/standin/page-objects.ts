import { rangeName } from "../../src/core/model/cell";
import { Refusal, type StandinBook } from "./book";
import type { StandinSheet } from "./sheet";
import type { RangeObject } from "./range-objects";

/** What belongs to one sheet and writes to it. */
abstract class SheetPart {
  constructor(
    readonly book: StandinBook,
    readonly sheet: StandinSheet,
  ) {}
  protected write(what: string): void {
    this.book.writes.push(`${this.constructor.name.replace(/Object$/, "")}.${what} ${this.sheet.name}`);
  }
  protected note(setting: string): void {
    this.sheet.note(setting);
  }
}

/** `worksheet.freezePanes`. */
export class FreezePanesObject extends SheetPart {
  #freeze(what: string): void {
    if (this.book.isInactive) throw new Refusal("InactiveWorkbook");
    this.write("Freeze");
    this.sheet.frozen = what;
  }
  FreezeAt(target: RangeObject | string): void {
    this.#freeze(typeof target === "string" ? target : rangeName(target.range));
  }
  FreezeRows(count: number): void {
    this.#freeze(`${count} rows`);
  }
  FreezeColumns(count: number): void {
    this.#freeze(`${count} columns`);
  }
  Unfreeze(): void {
    this.#freeze("");
  }
}

/** `worksheet.autoFilter`. */
export class AutoFilterObject extends SheetPart {
  get Enabled(): boolean {
    return this.sheet.filter !== null;
  }
  Apply(target: RangeObject): void {
    this.write("Apply");
    this.sheet.filter = target.range;
  }
  Remove(): void {
    this.write("Remove");
    this.sheet.filter = null;
  }
}

/** `worksheet.pageLayout`. */
export class PageLayoutObject extends SheetPart {
  set Orientation(value: string) {
    this.write("Orientation");
    this.note(`print ${value}`);
  }
  set PaperSize(value: string) {
    this.write("PaperSize");
    this.note(`print ${value}`);
  }
  set CenterHorizontally(value: boolean) {
    this.write("CenterHorizontally");
    this.note(`print centred ${value}`);
  }
  set Zoom(value: unknown) {
    this.write("Zoom");
    this.note(`print zoom ${JSON.stringify(value)}`);
  }
  set FirstPageNumber(value: number) {
    this.write("FirstPageNumber");
    this.note(`print from page ${value}`);
  }
  get HeadersFooters(): HeadersFootersObject {
    return new HeadersFootersObject(this.book, this.sheet);
  }
  SetPrintMargins(unit: string, margins: unknown): void {
    this.write("SetPrintMargins");
    this.note(`print margins ${unit} ${JSON.stringify(margins)}`);
  }
  SetPrintTitleRows(rows: string): void {
    this.write("SetPrintTitleRows");
    this.note(`print titles ${rows}`);
  }
}

class HeadersFootersObject extends SheetPart {
  set State(value: string) {
    this.write("State");
    this.note(`headers ${value}`);
  }
  get DefaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.book, this.sheet);
  }
}

class HeaderFooterObject extends SheetPart {
  set CenterHeader(value: string) {
    this.write("CenterHeader");
    this.note(`header ${value}`);
  }
}

/** `worksheet.horizontalPageBreaks`. */
export class PageBreaksObject extends SheetPart {
  Add(at: string): void {
    this.write("Add");
    this.note(`page break ${at}`);
  }
  RemovePageBreaks(): void {
    this.write("RemovePageBreaks");
  }
}

import { Refusal } from "./book";

/** Takes note of one setting of a format, as "font.bold true". */
type Note = (setting: string) => unknown;

/** `range.format`, and the format of a conditional format: what is set is noted, nothing can be read. */
export class RangeFormatObject {
  constructor(readonly note: Note) {}
  get Fill(): FillObject {
    return new FillObject(this.note);
  }
  get Font(): FontObject {
    return new FontObject(this.note);
  }
  get Borders(): BorderCollectionObject {
    return new BorderCollectionObject(this.note);
  }
  set HorizontalAlignment(value: string) {
    this.note(`horizontal ${value}`);
  }
  set VerticalAlignment(value: string) {
    this.note(`vertical ${value}`);
  }
  set WrapText(value: boolean) {
    this.note(`wrap ${value}`);
  }
  set IndentLevel(value: number) {
    this.note(`indent ${value}`);
  }
  set ColumnWidth(value: number) {
    this.note(`width ${value}`);
  }
  set RowHeight(value: number) {
    this.note(`height ${value}`);
  }
  set UseStandardHeight(value: boolean) {
    this.note(`standard height ${value}`);
  }
  AutofitRows(): void {
    this.note("autofit rows");
  }
}

class FillObject {
  constructor(readonly note: Note) {}
  set Color(value: string) {
    this.note(`fill.color ${value}`);
  }
}

class FontObject {
  constructor(readonly note: Note) {}
  set Name(value: string) {
    this.note(`font.name ${value}`);
  }
  set Size(value: number) {
    this.note(`font.size ${value}`);
  }
  set Bold(value: boolean) {
    this.note(`font.bold ${value}`);
  }
  set Italic(value: boolean) {
    this.note(`font.italic ${value}`);
  }
  set Underline(value: string) {
    this.note(`font.underline ${value}`);
  }
  set Color(value: string) {
    this.note(`font.color ${value}`);
  }
}

class BorderCollectionObject {
  constructor(readonly note: Note) {}
  GetItem(edge: string): BorderObject {
    return new BorderObject(this.note, edge);
  }
}

class BorderObject {
  constructor(
    readonly note: Note,
    readonly edge: string,
  ) {}
  get Id(): string {
    return this.edge;
  }
  set Style(value: string) {
    this.note(`border.${this.edge} ${value}`);
  }
  set Color(value: string) {
    this.note(`border.${this.edge} ${value}`);
  }
  set Weight(value: string) {
    this.note(`border.${this.edge} ${value}`);
  }
}

interface Bound {
  readonly type: string;
  readonly formula?: string;
}

/** `conditionalFormat.dataBar`. */
export class DataBarConditionalFormatObject {
  constructor(readonly note: Note) {}
  set LowerBoundRule(value: Bound) {
    this.note(`from ${bound(value)}`);
  }
  set UpperBoundRule(value: Bound) {
    this.note(`to ${bound(value)}`);
  }
  get PositiveFormat(): DataBarPositiveFormatObject {
    return new DataBarPositiveFormatObject(this.note);
  }
}

/** A bound that is a number needs one, any other takes none. */
function bound({ type, formula }: Bound): string {
  if ((type === "Number") !== (formula !== undefined)) throw new Refusal("InvalidArgument");
  return formula === undefined ? type : `${type} ${formula}`;
}

class DataBarPositiveFormatObject {
  constructor(readonly note: Note) {}
  set FillColor(value: string) {
    this.note(`fill ${value}`);
  }
  set GradientFill(value: boolean) {
    this.note(`gradient ${value}`);
  }
}

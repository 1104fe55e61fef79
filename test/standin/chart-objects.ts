import { Refusal, type StandinBook } from "./book";
import type { StandinChart, StandinSheet } from "./sheet";
import type { RangeObject } from "./range-objects";

const TYPES = new Set([
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "LineMarkers",
  "LineMarkersStacked",
]);

/** `worksheet.charts`. */
export class ChartCollectionObject {
  constructor(
    readonly book: StandinBook,
    readonly sheet: StandinSheet,
  ) {}
  get Items(): ChartObject[] {
    return this.sheet.charts.map((chart) => new ChartObject(this.book, this.sheet, chart));
  }
  GetItem(key: string): ChartObject {
    const found = this.Items.find(({ chart }) => chart.id === key || chart.name === key);
    if (!found) throw new Refusal("ItemNotFound");
    return found;
  }
  /** Makes one series of each column or row of the source. */
  Add(type: string, source: RangeObject, seriesBy: string): ChartObject {
    if (this.sheet.isProtected) throw new Refusal("AccessDenied");
    if (!TYPES.has(type) || !/^(Columns|Rows)$/.test(seriesBy)) throw new Refusal("InvalidArgument");
    this.book.writes.push(`Charts.Add ${this.sheet.name}`);
    const count = seriesBy === "Columns" ? source.ColumnCount : source.RowCount;
    const series = Array.from({ length: count }, () => ({ name: "", values: "", categories: "", look: [] }));
    const id = this.book.nextId();
    const chart: StandinChart = { id, type, name: `Chart ${this.sheet.charts.length + 1}`, at: "", series, look: [] };
    this.sheet.charts.push(chart);
    return new ChartObject(this.book, this.sheet, chart);
  }
}

class ChartObject {
  constructor(
    readonly book: StandinBook,
    readonly sheet: StandinSheet,
    readonly chart: StandinChart,
  ) {}
  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(value: string) {
    this.chart.name = value;
  }
  set PlotVisibleOnly(value: boolean) {
    this.chart.look.push(`visible only ${value}`);
  }
  get Format(): ChartFormatObject {
    return new ChartFormatObject((setting) => this.chart.look.push(setting));
  }
  get Title(): ChartTitleObject {
    return new ChartTitleObject((setting) => this.chart.look.push(`title.${setting}`));
  }
  get Legend(): ChartLegendObject {
    return new ChartLegendObject((setting) => this.chart.look.push(`legend.${setting}`));
  }
  get Axes(): ChartAxesObject {
    return new ChartAxesObject(this.chart);
  }
  get Series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.sheet, this.chart);
  }
  SetPosition(start: string, end: string): void {
    this.chart.at = `${start}:${end}`;
  }
  Delete(): void {
    this.book.writes.push(`Chart.Delete ${this.sheet.name}`);
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
  }
}

type Note = (setting: string) => unknown;

/** The format of a chart, of a series, of a title or of labels. */
class ChartFormatObject {
  constructor(readonly note: Note) {}
  get Font(): ChartFontObject {
    return new ChartFontObject(this.note);
  }
  get Fill(): ChartFillObject {
    return new ChartFillObject(this.note);
  }
  get Border(): ChartBorderObject {
    return new ChartBorderObject(this.note);
  }
  get Line(): ChartLineObject {
    return new ChartLineObject(this.note);
  }
}

class ChartFontObject {
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
  set Color(value: string) {
    this.note(`font.color ${value}`);
  }
}

class ChartFillObject {
  constructor(readonly note: Note) {}
  SetSolidColor(color: string): void {
    this.note(`fill ${color}`);
  }
}

class ChartBorderObject {
  constructor(readonly note: Note) {}
  set LineStyle(value: string) {
    this.note(`border ${value}`);
  }
}

class ChartLineObject {
  constructor(readonly note: Note) {}
  set Color(value: string) {
    this.note(`line ${value}`);
  }
}

class ChartTitleObject {
  constructor(readonly note: Note) {}
  set Text(value: string) {
    this.note(`text ${value}`);
  }
  get Format(): ChartFormatObject {
    return new ChartFormatObject(this.note);
  }
}

class ChartLegendObject {
  constructor(readonly note: Note) {}
  set Visible(value: boolean) {
    this.note(`visible ${value}`);
  }
  set Position(value: string) {
    this.note(`position ${value}`);
  }
}

class ChartAxesObject {
  constructor(readonly chart: StandinChart) {}
  get CategoryAxis(): ChartAxisObject {
    return new ChartAxisObject((setting) => this.chart.look.push(`categories.${setting}`));
  }
  get ValueAxis(): ChartAxisObject {
    return new ChartAxisObject((setting) => this.chart.look.push(`values.${setting}`));
  }
}

class ChartAxisObject {
  constructor(readonly note: Note) {}
  set Minimum(value: number) {
    this.note(`minimum ${value}`);
  }
  set Visible(value: boolean) {
    this.note(`visible ${value}`);
  }
  set NumberFormat(value: string) {
    this.note(`format ${value}`);
  }
  set ReversePlotOrder(value: boolean) {
    this.note(`reversed ${value}`);
  }
  set Position(value: string) {
    this.note(`position ${value}`);
  }
  set TickLabelSpacing(value: number) {
    this.note(`spacing ${value}`);
  }
  get Format(): ChartFormatObject {
    return new ChartFormatObject(this.note);
  }
  get MajorGridlines(): ChartGridlinesObject {
    return new ChartGridlinesObject(this.note);
  }
}

class ChartGridlinesObject {
  constructor(readonly note: Note) {}
  set Visible(value: boolean) {
    this.note(`gridlines ${value}`);
  }
}

class ChartSeriesCollectionObject {
  constructor(
    readonly sheet: StandinSheet,
    readonly chart: StandinChart,
  ) {}
  GetItemAt(index: number): ChartSeriesObject {
    if (!this.chart.series[index]) throw new Refusal("ItemNotFound");
    return new ChartSeriesObject(this.chart, index);
  }
  Add(name: string): ChartSeriesObject {
    this.chart.series.push({ name, values: "", categories: "", look: [] });
    return new ChartSeriesObject(this.chart, this.chart.series.length - 1);
  }
}

class ChartSeriesObject {
  constructor(
    readonly chart: StandinChart,
    readonly index: number,
  ) {}
  get #data() {
    return this.chart.series[this.index]!;
  }
  set Name(value: string) {
    this.#data.name = value;
  }
  SetValues(source: RangeObject): void {
    this.#data.values = line(source);
  }
  SetXAxisValues(source: RangeObject): void {
    this.#data.categories = line(source);
  }
  get Format(): ChartFormatObject {
    return new ChartFormatObject((setting) => this.#data.look.push(setting));
  }
  set GapWidth(value: number) {
    this.#refuseOnLines();
    this.#data.look.push(`gap ${value}`);
  }
  set Overlap(value: number) {
    this.#refuseOnLines();
    this.#data.look.push(`overlap ${value}`);
  }
  set MarkerStyle(value: string) {
    this.#data.look.push(`marker ${value}`);
  }
  set MarkerBackgroundColor(value: string) {
    this.#data.look.push(`marker.fill ${value}`);
  }
  set MarkerForegroundColor(value: string) {
    this.#data.look.push(`marker.line ${value}`);
  }
  set HasDataLabels(value: boolean) {
    this.#data.look.push(`labels ${value}`);
  }
  get DataLabels(): ChartDataLabelsObject {
    if (!this.#data.look.includes("labels true")) throw new Refusal("InvalidOperation");
    const note = (setting: string) => this.#data.look.push(`labels.${setting}`);
    return new ChartDataLabelsObject(note, this.chart.type);
  }
  #refuseOnLines(): void {
    if (this.chart.type.startsWith("Line")) throw new Refusal("InvalidOperation");
  }
}

/** The address of a source of one row or one column: Excel takes no other. */
function line(source: RangeObject): string {
  if (source.RowCount > 1 && source.ColumnCount > 1) throw new Refusal("InvalidArgument");
  return source.Address;
}

class ChartDataLabelsObject {
  constructor(
    readonly note: Note,
    readonly type: string,
  ) {}
  set ShowValue(value: boolean) {
    this.note(`value ${value}`);
  }
  set NumberFormat(value: string) {
    this.note(`format ${value}`);
  }
  set Position(value: string) {
    const places = this.type.startsWith("Line")
      ? ["Top", "Bottom", "Left", "Right", "Center"]
      : this.type.endsWith("Stacked")
        ? ["Center", "InsideEnd", "InsideBase"]
        : ["Center", "InsideEnd", "InsideBase", "OutsideEnd"];
    if (!places.includes(value)) throw new Refusal("InvalidArgument");
    this.note(`position ${value}`);
  }
  get Format(): ChartFormatObject {
    return new ChartFormatObject(this.note);
  }
}

import { CHART, chartLook, chartName, chartRange, inkOn, type ChartLook } from "../core/edit/chart";
import { address } from "../core/model/cell";
import type { ChartPlan, SheetLayout } from "../core/model/edit";

/** About what a chart and one of its series take in a request, and a bar, in bytes. */
const CHART_BYTES = 15_000;
const SERIES_BYTES = 8_000;
const BAR_BYTES = 3_000;

/**
 * Makes the native charts and the bars in cells of a planned sheet. Office.js has no alternative text for charts: there the
 * name and title speak. Yields before each about how many bytes it takes.
 */
export function* putCharts(sheet: Excel.Worksheet, plan: SheetLayout): Generator<number> {
  for (const chart of plan.charts ?? []) {
    yield CHART_BYTES + chart.series.length * SERIES_BYTES;
    putChart(sheet, chart, chartLook(plan, chart));
  }
  for (const bar of plan.bars ?? []) {
    yield BAR_BYTES;
    putBar(sheet.getRange(bar.range), bar);
  }
}

const KINDS = {
  column: { plain: "ColumnClustered", stacked: "ColumnStacked" },
  bar: { plain: "BarClustered", stacked: "BarStacked" },
  line: { plain: "LineMarkers", stacked: "LineMarkersStacked" },
} as const;

function putChart(sheet: Excel.Worksheet, chart: ChartPlan, look: ChartLook): void {
  const { kind, stacked, series, title, at } = chart;
  const type = KINDS[kind][stacked ? "stacked" : "plain"];
  const added = sheet.charts.add(type, sheet.getRange(series[0]!.values), seriesBy(series[0]!.values));
  added.name = chartName(chart);
  const { top, left, bottom, right } = chartRange(at);
  added.setPosition(address(top, left), address(bottom, right));
  added.format.fill.setSolidColor("#FFFFFF");
  added.format.border.lineStyle = "None";
  setFont(added.format.font, CHART.size);
  added.title.text = title;
  setFont(added.title.format.font, CHART.titleSize);
  added.title.format.font.bold = true;
  added.legend.visible = look.legend;
  if (look.legend) added.legend.position = "Bottom";
  // Rows that a filter hides still count.
  added.plotVisibleOnly = false;
  series.forEach((_, index) => putSeries(sheet, added, chart, index, look));
  putAxes(added.axes, chart, look);
}

/** Excel makes a series of the first values by itself, one where they lie in one row or column. */
const seriesBy = (values: string) => {
  const { top, bottom } = chartRange(values);
  return bottom > top ? "Columns" : "Rows";
};

function setFont(font: Excel.ChartFont, size: number): void {
  font.name = CHART.font;
  font.size = size;
  font.color = `#${CHART.text}`;
}

function putSeries(sheet: Excel.Worksheet, added: Excel.Chart, chart: ChartPlan, index: number, look: ChartLook): void {
  const { name, values, color } = chart.series[index]!;
  const series = index === 0 ? added.series.getItemAt(0) : added.series.add(name);
  series.name = name;
  series.setValues(sheet.getRange(values));
  series.setXAxisValues(sheet.getRange(chart.categories));
  if (chart.kind === "line") {
    series.format.line.color = `#${color}`;
    series.markerStyle = "Circle";
    series.markerBackgroundColor = `#${color}`;
    series.markerForegroundColor = `#${color}`;
  } else {
    series.format.fill.setSolidColor(`#${color}`);
    series.gapWidth = look.gap;
    series.overlap = look.overlap;
  }
  series.hasDataLabels = look.labels;
  if (look.labels) putLabels(series.dataLabels, chart, color, look);
}

function putLabels(labels: Excel.ChartDataLabels, { kind, stacked }: ChartPlan, color: string, look: ChartLook): void {
  const isInside = stacked && kind !== "line";
  labels.showValue = true;
  labels.numberFormat = look.labelFormat;
  labels.position = isInside ? "Center" : kind === "line" ? "Top" : "OutsideEnd";
  labels.format.font.color = `#${isInside ? inkOn(color) : CHART.text}`;
}

function putAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind }: ChartPlan, look: ChartLook): void {
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = look.nameSize;
  if (look.fromZero) valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = !look.labels;
  if (look.labels) valueAxis.visible = false;
  else valueAxis.numberFormat = look.format;
  if (kind !== "bar") return;
  // Bars are read from the top down, as the table beside them is; the axis of values stays below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}

type Bar = NonNullable<SheetLayout["bars"]>[number];

function putBar(range: Excel.Range, { color, max }: Bar): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = max === undefined ? { type: "HighestValue" } : { type: "Number", formula: String(max) };
  dataBar.positiveFormat.fillColor = `#${color}`;
  // Bars that fade out cannot be compared.
  dataBar.positiveFormat.gradientFill = false;
}

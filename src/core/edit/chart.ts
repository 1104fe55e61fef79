import { parseRange, type Range } from "../model/cell";
import type { ChartPlan, PlannedCell, SheetLayout } from "../model/edit";

/** What the names of our charts begin with, and nobody else's do: by it they are found when a sheet is put again. */
const CHART_SIGN = "Soát Phụ lục – ";

/** The colours and sizes of charts; sizes in points. */
export const CHART = {
  font: "Times New Roman",
  size: 11,
  smallSize: 9,
  titleSize: 13,
  text: "262626",
  grid: "D9D9D9",
  axis: "8C8C8C",
} as const;

/** More points than can all be labelled without crowding. */
const MOST_LABELS = 24;

/** More names along an axis than fit in the usual size. */
const MANY_NAMES = 6;

/** The name of a chart of ours, which screen readers and Excel's list of objects show. */
export function chartName({ title }: ChartPlan): string {
  return CHART_SIGN + title;
}

/** Whether a chart of this name is one of ours. */
export function isOurChart(name: string): boolean {
  return name.normalize("NFC").startsWith(CHART_SIGN);
}

/** A range of a chart. Throws when it is no A1 range. */
export function chartRange(range: string): Range {
  const area = parseRange(range);
  if (!area) throw new Error(`${range} is no range for a chart`);
  return area;
}

/** The planned cells of a range, row by row; null where the plan has none. */
export function cellsIn({ rows }: SheetLayout, range: string): (PlannedCell | null)[] {
  const { top, left, bottom, right } = chartRange(range);
  const cells: (PlannedCell | null)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(rows[row - 1]?.cells[column - 1] ?? null);
  }
  return cells;
}

/** How a chart looks beside its plan, the same in a file and in Excel. */
export interface ChartLook {
  /** Whether each point shows its figure; otherwise the axis of values shows with its grid lines. */
  readonly labels: boolean;
  /** The number format of the figures, with nothing for zero so that empty pieces of a stack stay without a label. */
  readonly labelFormat: string;
  /** The number format of the axis of values. */
  readonly format: string;
  readonly legend: boolean;
  /** The size in points of the names along the axis, every one of which shows. */
  readonly nameSize: number;
  /** The room between bars in percent of a bar. */
  readonly gap: number;
  /** How far bars of one place cover one another, −100 to 100. */
  readonly overlap: number;
  /** Whether the axis begins at nothing, as it does unless a figure is below. */
  readonly fromZero: boolean;
}

/** The look of a chart over a planned sheet. */
export function chartLook(plan: SheetLayout, { kind, stacked, categories, series }: ChartPlan): ChartLook {
  const cells = series.flatMap(({ values }) => cellsIn(plan, values));
  const format = cells.find((cell) => typeof cell?.value === "number")?.style?.numberFormat ?? "General";
  return {
    labels: cells.length <= MOST_LABELS,
    labelFormat: labelFormat(format),
    format,
    legend: series.length > 1,
    nameSize: cellsIn(plan, categories).length > MANY_NAMES ? CHART.smallSize : CHART.size,
    gap: kind === "column" ? 60 : 50,
    overlap: stacked ? 100 : 0,
    fromZero: !cells.some((cell) => typeof cell?.value === "number" && cell.value < 0),
  };
}

function labelFormat(format: string): string {
  if (format.includes(";")) return format;
  const shown = format === "General" ? "0" : format;
  return `${shown};-${shown};;`;
}

/** Black or white, whichever is told better from a colour (six hexadecimal digits; WCAG 2.2, relative luminance). */
export function inkOn(color: string): string {
  const channel = (at: number) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
  return luminance > 0.179 ? "000000" : "FFFFFF";
}

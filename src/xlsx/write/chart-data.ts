import { cellsIn, chartRange } from "../../core/edit/chart";
import { absoluteRange } from "../../core/edit/extent";
import { toSerial } from "../../core/model/date";
import type { PlannedCell, SheetLayout } from "../../core/model/edit";
import { number, xml } from "./escape";

/** Where a chart's data stand: the planned sheet, its name as formulas write it, and how the workbook counts dates. */
export interface ChartSource {
  readonly layout: SheetLayout;
  /** In quotes. */
  readonly sheet: string;
  readonly date1904: boolean;
}

/** A reference to numbers with a copy of what its cells hold, for whoever does not look them up. */
export function numbersXml(source: ChartSource, range: string): string {
  const cells = cellsIn(source.layout, range);
  const format = cells.find((cell) => cell?.style?.numberFormat)?.style?.numberFormat ?? "General";
  const points = cells.map((cell) => {
    const value = numberOf(cell, source);
    return value === null ? null : number(value);
  });
  const cache = `<c:numCache><c:formatCode>${xml(format)}</c:formatCode>${pointsXml(points)}</c:numCache>`;
  return `<c:numRef>${formulaXml(source, range)}${cache}</c:numRef>`;
}

/** A reference to names along an axis, with a copy; numbers and dates as such. */
export function categoriesXml(source: ChartSource, range: string): string {
  const cells = cellsIn(source.layout, range);
  if (cells.every((cell) => numberOf(cell, source) !== null)) return numbersXml(source, range);
  const points = cells.map((cell) => (cell?.value === null || cell === null ? null : xml(String(cell.value))));
  return `<c:strRef>${formulaXml(source, range)}<c:strCache>${pointsXml(points)}</c:strCache></c:strRef>`;
}

function numberOf(cell: PlannedCell | null, { date1904 }: ChartSource): number | null {
  if (cell?.date !== undefined) return toSerial(cell.date, date1904);
  return typeof cell?.value === "number" ? cell.value : null;
}

const formulaXml = ({ sheet }: ChartSource, range: string) =>
  `<c:f>${xml(`${sheet}!${absoluteRange(chartRange(range))}`)}</c:f>`;

function pointsXml(points: readonly (string | null)[]): string {
  const each = points.map((point, index) => (point === null ? "" : `<c:pt idx="${index}"><c:v>${point}</c:v></c:pt>`));
  return `<c:ptCount val="${points.length}"/>${each.join("")}`;
}

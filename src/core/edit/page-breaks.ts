import type { DefaultFont } from "./column-width";
import { pageHeight, printScale } from "./print";
import { defaultRowHeight, rowHeights } from "./row-height";
import type { SheetLayout } from "../model/edit";

/** Programs lay rows out a little differently: a heading this far down a page may already be its last row. */
const SURE = 0.88;

/** A layout with a page break before each heading that a page would end with; `font` is the workbook's default. */
export function withPageBreaks<T extends SheetLayout>(layout: T, font: DefaultFont): T {
  const { print } = layout;
  if (!print?.headings?.length) return layout;
  const breaks = breaksBefore(layout, print.headings, font);
  const all = [...(print.breaks ?? []), ...breaks].sort((a, b) => a - b);
  return all.length === 0 ? layout : { ...layout, print: { ...print, breaks: all } };
}

function breaksBefore(layout: SheetLayout, headings: readonly number[], font: DefaultFont): number[] {
  const print = layout.print!;
  const room = pageHeight(print) / (printScale(layout, print, font) / 100);
  const fitted = rowHeights(layout, font);
  const heights = layout.rows.map(({ height }, i) => height ?? fitted(i + 1) ?? defaultRowHeight(font));
  const [from, to] = print.titleRows ?? [1, 0];
  const titles = heights.slice(from - 1, to).reduce((sum, height) => sum + height, 0);
  const begun = new Set(print.breaks);
  const wanted = new Set(headings);
  /** A heading with the headings below it and the first row that they head. */
  const together = (row: number): number => (heights[row - 1] ?? 0) + (wanted.has(row) ? together(row + 1) : 0);
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, i) => {
    const row = i + 1;
    const isLast = wanted.has(row) && used + together(row) > room * SURE;
    if (isLast && !begun.has(row)) breaks.push(row);
    if (isLast || begun.has(row) || used + height > room) used = titles;
    used += height;
  });
  return breaks;
}

import { HEAD } from "./cellStyle";
import { spanOf, type Axis, type GridModel } from "./model";

/** How large the grid is drawn: so that the table fits, or a percentage of Excel's own size. */
export type Zoom = "fit" | number;

/** The percentages that can be chosen. */
export const ZOOMS: readonly number[] = [50, 60, 75, 90, 100, 125, 150];
const LEAST = 50;
const MOST = 150;

/** Below this a fitted sheet could no longer be read, so it is scrolled instead. */
const LEAST_FIT = 60;
/** The share of the view's height that a fitted sheet leaves to its frozen heading. */
const MOST_HEADING = 0.45;
const SCROLLBAR = 17;

/**
 * The percentage at which the table's width is in view and the frozen heading leaves room for rows below it; at most 100.
 * Blank columns at the right do not count. `room` is the grid's size in pixels; unknown (0) before it is drawn.
 */
export function fitPercent(model: GridModel, room: { readonly width: number; readonly height: number }): number {
  if (room.width === 0) return 100;
  const table = spanOf(model.columns, 1, model.used.column).size;
  const heading = model.rows.starts[model.rows.frozen]!;
  const wide = (room.width - HEAD.width - SCROLLBAR) / Math.max(table, 1);
  const high = ((room.height - HEAD.height) * MOST_HEADING) / Math.max(heading, 1);
  return Math.max(LEAST_FIT, Math.floor(100 * Math.min(1, wide, high)));
}

/** The next percentage up (1) or down (-1) from one; the same at either end. */
export function stepZoom(percent: number, by: 1 | -1): number {
  const next = by > 0 ? ZOOMS.find((zoom) => zoom > percent) : [...ZOOMS].reverse().find((zoom) => zoom < percent);
  return Math.min(MOST, Math.max(LEAST, next ?? percent));
}

/** The same grid, drawn at a percentage of its own size. */
export function zoomed(model: GridModel, percent: number): GridModel {
  const zoom = percent / 100;
  const axis = ({ starts, ...rest }: Axis): Axis => ({
    ...rest,
    starts: starts.map((start) => Math.round(start * zoom)),
  });
  return percent === 100 ? model : { ...model, zoom, rows: axis(model.rows), columns: axis(model.columns) };
}

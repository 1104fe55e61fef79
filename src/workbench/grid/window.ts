import { isInRange, type Range } from "../../core/model/cell";
import { countUpTo, spanOf, type Axis, type GridModel } from "./model";
import { widthOf } from "./measure";

/** One cell to draw: where it is on the sheet and, in pixels, in the grid. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How far its text may spill to the right over blank cells, as Excel lets it; the cell's own width otherwise. */
  readonly textWidth: number;
  readonly merge: Range | null;
}

/** One row to draw, with its cells. */
export interface RowBox {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly cells: readonly CellBox[];
}

/** Indexes into an axis, the end not included. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows and cells to draw for a window of rows and columns (places in the axes). A merged cell that reaches into the
 * window is drawn whole, from the row where it begins.
 */
export function rowsIn(model: GridModel, rows: Slice, columns: readonly number[]): readonly RowBox[] {
  const numbers = model.rows.numbers.slice(rows.from, rows.to);
  if (numbers.length === 0) return [];
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  const merges = model.merges.filter(({ top, bottom }) => top <= last && bottom >= first);
  const anchors = merges.map((merge) => shownFrom(model.rows, merge.top)).filter((row) => row < first);
  return [...new Set([...anchors, ...numbers])]
    .sort((a, b) => a - b)
    .map((row) => rowBox(model, row, columns, merges, row < first));
}

/** The first shown number that is at least `number`. */
function shownFrom({ numbers }: Axis, number: number): number {
  return numbers[countUpTo(numbers, number - 1)] ?? number;
}

function rowBox(
  model: GridModel,
  row: number,
  columns: readonly number[],
  merges: readonly Range[],
  onlyMerged: boolean,
): RowBox {
  const here = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
  const vertical = spanOf(model.rows, row, row);
  const wanted = new Set([...columns, ...here.map(({ left }) => shownFrom(model.columns, left))]);
  const cells = [...wanted]
    .sort((a, b) => a - b)
    .flatMap((column): CellBox[] => {
      const merge = here.find(({ left, right }) => column >= left && column <= right) ?? null;
      if (merge) {
        const isAnchor = row === shownFrom(model.rows, merge.top) && column === shownFrom(model.columns, merge.left);
        return isAnchor ? [mergedBox(model, merge)] : [];
      }
      return onlyMerged ? [] : [plainBox(model, row, column, vertical.size)];
    });
  return { row, top: vertical.start, height: vertical.size, cells };
}

/** A merged cell is named by the cell that holds its value, its top left one, even where that is hidden. */
function mergedBox(model: GridModel, merge: Range): CellBox {
  const across = spanOf(model.columns, merge.left, merge.right);
  const down = spanOf(model.rows, merge.top, merge.bottom);
  return {
    row: merge.top,
    column: merge.left,
    left: across.start,
    width: across.size,
    height: down.size,
    textWidth: across.size,
    merge,
  };
}

function plainBox(model: GridModel, row: number, column: number, height: number): CellBox {
  const { start, size } = spanOf(model.columns, column, column);
  const textWidth = spillWidth(model, row, column, size);
  return { row, column, left: start, width: size, height, textWidth, merge: null };
}

/** Only a left-standing text that is not wrapped spills, and only over blank cells to its right. */
function spillWidth(model: GridModel, row: number, column: number, size: number): number {
  const value = model.value(row, column);
  if (typeof value !== "string" || value === "") return size;
  const look = model.look(row, column);
  if (look.wrap || !["general", "left"].includes(look.horizontal)) return size;
  const wanted = widthOf(value, look) * model.zoom * 1.2 + 6;
  let width = size;
  for (let next = countUpTo(model.columns.numbers, column); width < wanted; next++) {
    const number = model.columns.numbers[next];
    if (number === undefined || model.value(row, number) !== null) break;
    if (model.merges.some((merge) => isInRange(merge, row, number))) break;
    width += spanOf(model.columns, number, number).size;
  }
  return width;
}

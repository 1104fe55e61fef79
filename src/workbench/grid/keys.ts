import { isInRange, type Range } from "../../core/model/cell";
import { countUpTo, type Axis, type GridModel } from "./model";

/** A cell by its 1-based row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many shown rows Page Up and Page Down move by. */
const PAGE = 20;

/** The cell that a key leads to, as in Excel; null for a key that does not move. Hidden rows and columns are stepped over. */
export function moveBy(model: GridModel, from: Place, key: string, isCtrl: boolean): Place | null {
  const { rows, columns } = model;
  // From a merged cell, a step leaves it whole.
  const merge = mergeAt(model, from);
  const end = merge ? { row: merge.bottom, column: merge.right } : from;
  const moves: Readonly<Record<string, () => Place>> = {
    ArrowDown: () => ({ ...from, row: step(rows, end.row, 1) }),
    ArrowUp: () => ({ ...from, row: step(rows, merge?.top ?? from.row, -1) }),
    ArrowRight: () => ({ ...from, column: step(columns, end.column, 1) }),
    ArrowLeft: () => ({ ...from, column: step(columns, merge?.left ?? from.column, -1) }),
    PageDown: () => ({ ...from, row: step(rows, from.row, PAGE) }),
    PageUp: () => ({ ...from, row: step(rows, from.row, -PAGE) }),
    Home: () => ({ row: isCtrl ? rows.numbers[0]! : from.row, column: columns.numbers[0]! }),
    End: () => ({ row: isCtrl ? rows.numbers.at(-1)! : from.row, column: columns.numbers.at(-1)! }),
  };
  const to = moves[key]?.();
  return to ? anchorOf(model, to) : null;
}

/** The merged cells that a place is one of, or null. */
export function mergeAt({ merges }: GridModel, { row, column }: Place): Range | null {
  return merges.find((merge) => isInRange(merge, row, column)) ?? null;
}

/** The cell that holds the value of a place: a merged cell's top left, else the place itself. */
export function anchorOf(model: GridModel, place: Place): Place {
  const merge = mergeAt(model, place);
  return merge ? { row: merge.top, column: merge.left } : place;
}

function step({ numbers }: Axis, from: number, by: number): number {
  const index = countUpTo(numbers, from) - 1;
  return numbers[Math.min(Math.max(index + by, 0), numbers.length - 1)]!;
}

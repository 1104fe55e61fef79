import type { Column } from "../../model/appendix";
import type { Item } from "../../model/item";
import { blocksOf, isSame } from "../../memo";
import type { Row } from "../../model/sheet";
import type { Grid } from "../grid";
import type { Above, Trace } from "./above";
import type { Features } from "./features";
import type { TableHabits } from "./readers";

/** What one item is read from, beside what the items above leave to it. */
interface Origin {
  readonly row: Features;
  /** The rows that continue it. */
  readonly tails: readonly Row[];
  /** The sections around it, in words. */
  readonly path: string;
}

/** A block of items that was read before. */
interface Kept extends Trace {
  /** Everything that they were read from: objects that never change, and texts. */
  readonly from: readonly unknown[];
  readonly items: readonly Item[];
}

const known = new WeakMap<Features, Kept>();

/** Reads items from top to bottom; a block of them that was read before from the very same rows is taken as it is. */
export function keptItems<O extends Origin>(
  origins: readonly O[],
  grid: Grid,
  columns: readonly Column[],
  { year, date1904, style }: TableHabits,
  above: Above,
  read: (origin: O) => Item,
): Item[] {
  const ground = [columns, grid.sheet.merges, year, date1904, style];
  const lenders = lendersTo(grid, columns);
  return blocksOf(origins).flatMap((block) => {
    const first = block[0]!.row;
    const from = [...ground, ...block.flatMap(({ row, path, tails }) => [row, path, ...tails, ...lenders(row.line)])];
    const found = known.get(first);
    if (found && isSame(found.from, from) && above.repeat(found)) return found.items;
    const items = block.map(read);
    known.set(first, { from, items, ...above.trace() });
    return items;
  });
}

const NONE: readonly (Row | null)[] = [];

/** The rows further up whose merged cells reach down to a row. */
function lendersTo(grid: Grid, columns: readonly Column[]): (line: Row) => readonly (Row | null)[] {
  if (grid.sheet.merges.length === 0) return () => NONE;
  return ({ row }) =>
    columns.flatMap(({ column }) => {
      const merge = grid.mergeAt(row, column);
      return merge && merge.top < row ? [grid.lineAt(merge.top)] : NONE;
    });
}

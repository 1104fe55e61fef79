import { GENERAL_FORMAT, type CellValue, type Range } from "../../model/cell";
import type { Row, Sheet } from "../../model/sheet";

/** A cell's place: 1-based row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet, asked for one by one. */
export interface Cells {
  /** What a cell holds; null for a blank one. */
  value(row: number, column: number): CellValue;
  /** The number format of a cell that holds a number or a text. */
  format(row: number, column: number): string;
  /** Whether a cell has a formula whose result was never stored: nobody can say what it shows. */
  isPending(row: number, column: number): boolean;
  /** Whether a formula gives what a cell shows. */
  isFormula(row: number, column: number): boolean;
  /** The cell that holds the value shown at a place: the first of a merged area, else the place itself. */
  anchor(row: number, column: number): Place;
}

/** Looks into a sheet by address, in logarithmic time and without an index of its own. */
export function cellsOf(sheet: Sheet): Cells {
  const merges = mergesByColumn(sheet.merges);
  const rowAt = rowFinder(sheet.rows);
  return {
    value: (row, column) => rowAt(row)?.values[column - 1] ?? null,
    format: (row, column) => rowAt(row)?.formats?.[column - 1] ?? GENERAL_FORMAT,
    isPending: (row, column) => {
      const at = rowAt(row);
      return at?.formulas?.[column - 1] !== undefined && (at.values[column - 1] ?? null) === null;
    },
    isFormula: (row, column) => rowAt(row)?.formulas?.[column - 1] !== undefined,
    anchor: (row, column) => {
      const merge = mergeAt(merges().get(column), row);
      return merge ? { row: merge.top, column: merge.left } : { row, column };
    },
  };
}

/** Rules go down a sheet, so that the row asked for is mostly the last one or the next. */
function rowFinder(rows: readonly Row[]): (row: number) => Row | undefined {
  let last = 0;
  return (row) => {
    if (rows[last]?.row !== row) {
      last = rows[last + 1]?.row === row ? last + 1 : lastAtOrBefore(rows, (candidate) => candidate.row, row);
    }
    return rows[last]?.row === row ? rows[last] : undefined;
  };
}

function mergeAt(merges: readonly Range[] | undefined, row: number): Range | undefined {
  if (!merges) return undefined;
  const found = merges[lastAtOrBefore(merges, (merge) => merge.top, row)];
  return found && row <= found.bottom ? found : undefined;
}

/** Index of the last entry whose key is at most `wanted`, or -1; entries ascend by key. */
function lastAtOrBefore<T>(entries: readonly T[], key: (entry: T) => number, wanted: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(entries[middle]!) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Merged areas under each column that they cover, from top to bottom; made when first asked for. */
function mergesByColumn(merges: readonly Range[]): () => ReadonlyMap<number, readonly Range[]> {
  let byColumn: Map<number, Range[]> | undefined;
  return () => {
    if (byColumn) return byColumn;
    byColumn = new Map();
    for (const merge of [...merges].sort((a, b) => a.top - b.top)) {
      // An appendix is a few dozen columns wide; a merge that claims thousands must not cost thousands.
      for (let column = merge.left; column <= Math.min(merge.right, merge.left + 255); column++) {
        const list = byColumn.get(column);
        if (list) list.push(merge);
        else byColumn.set(column, [merge]);
      }
    }
    return byColumn;
  };
}

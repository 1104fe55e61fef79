import type { BodyRow, Table, TotalFigure } from "../../model/appendix";
import type { CellValue } from "../../model/cell";
import type { Grid } from "../grid";
import { agree, readNumber } from "../number";

/** What the figures of a table's total rows are found from. */
type Body = Pick<Table, "columns" | "items" | "rows" | "sections">;

interface Figure {
  readonly row: number;
  readonly value: number;
  readonly isText: boolean;
  /** How deep the row is numbered: 1 for "3", 2 for "3.1" and "a)". */
  readonly depth: number;
}

/** A column is summed only where this share of its items' cells holds figures, and at least so many of them. */
const FILLED = 0.6;
const FEWEST = 2;

/** The figures of a table's total rows, each beside what its rows add up to; measures that cannot be added up have none. */
export function totalsOf(grid: Grid, body: Body): TotalFigure[] {
  const totals = totalRows(body.rows);
  if (totals.length === 0 || hasMixedUnits(body)) return [];
  return summedColumns(body).flatMap((column) => {
    const figures = body.items.flatMap(({ row, number }) => figureAt(grid, row, column, depthOf(number)));
    if (figures.length < FEWEST || figures.length < body.items.length * FILLED) return [];
    return totals.flatMap((row) => totalAt(grid, body, figures, row, column));
  });
}

/** Metres and persons are not added up. */
function hasMixedUnits({ items }: Body): boolean {
  const units = new Set(items.flatMap(({ unit }) => unit ?? []));
  return units.size > 1 || units.has("%");
}

/** Columns of quantities: no numbers of rows, no dates, no shares. */
function summedColumns({ columns }: Body): number[] {
  const counted = new Set(["target", "plan", "actual", "other"]);
  return columns
    .filter(({ role, header }) => counted.has(role) && !/%|tỷ lệ|tỉ lệ/iu.test(header))
    .map(({ column }) => column);
}

/** Parts ("3.1", "a)", "–" and what has no number) are in the sum of what they are part of. */
const depthOf = (number: string | null) =>
  number !== null && /^\s*\d+\s*[.)]?\s*$/.test(number) ? 1 : (number?.match(/\d+/g)?.length ?? 1) + 1;

function figureAt(grid: Grid, row: number, column: number, depth: number): Figure[] {
  const cell: CellValue = grid.lineAt(row)?.values[column - 1] ?? null;
  const value = typeof cell === "number" ? cell : typeof cell === "string" ? readNumber(cell) : null;
  return value === null ? [] : [{ row, value, isText: typeof cell === "string", depth }];
}

function totalAt(grid: Grid, body: Body, figures: readonly Figure[], row: number, column: number): TotalFigure[] {
  const [own] = figureAt(grid, row, column, 0);
  if (!own) return [];
  const parts = [...possibleParts(body, figures, row), subtotalsAbove(grid, body, row, column)]
    .filter((part) => part.length >= FEWEST)
    .map((part) => ({ part, sum: part.reduce((sum, { value }) => sum + value, 0) }));
  const agreeing = parts.find(({ sum }) => agree(sum, own.value, playOf(figures)));
  // Where none agrees, the nearest is what it was most likely meant to be the sum of.
  const [nearest] = [...parts].sort((a, b) => Math.abs(a.sum - own.value) - Math.abs(b.sum - own.value));
  const { part, sum } = agreeing ?? nearest ?? { part: [], sum: 0 };
  if (part.length === 0) return [];
  return [
    {
      row,
      column,
      written: own.value,
      sum,
      agrees: agreeing !== undefined,
      isFormula: grid.lineAt(row)?.formulas?.[column - 1] !== undefined,
      rows: part.map((figure) => figure.row),
      isText: own.isText || part.some(({ isText }) => isText),
    },
  ];
}

/** What a total row may rightly be the sum of: all rows, the outermost alone, or those of its own section, above it or below it. */
function possibleParts({ sections, rows }: Body, figures: readonly Figure[], row: number): Figure[][] {
  const borders = [...sections.map((section) => section.row), ...totalRows(rows)].sort((a, b) => a - b);
  const above = borders.filter((border) => border < row).at(-1) ?? 0;
  const below = borders.find((border) => border > row) ?? Infinity;
  const spans: readonly (readonly [number, number])[] = [
    [0, Infinity],
    [0, row],
    [above, row],
    [row, below],
    [row, Infinity],
  ];
  return spans.flatMap(([from, to]) => {
    const inside = figures.filter((figure) => figure.row > from && figure.row < to);
    const least = Math.min(...inside.map(({ depth }) => depth));
    return [inside.filter(({ depth }) => depth === least), inside];
  });
}

/** A grand total may be the sum of the totals of its sections; where one of those is wrong, that one alone is told. */
const subtotalsAbove = (grid: Grid, { rows }: Body, row: number, column: number): Figure[] =>
  totalRows(rows).flatMap((above) => (above < row ? figureAt(grid, above, column, 0) : []));

const totalRows = (rows: readonly BodyRow[]) => rows.filter(({ kind }) => kind === "total").map(({ row }) => row);

/** Rounded figures may be off by half of their last place each. */
function playOf(figures: readonly Figure[]): number {
  const places = Math.max(...figures.map(({ value }) => (String(value).split(".")[1] ?? "").length));
  return places === 0 ? 0 : figures.length * 0.5 * 10 ** -places;
}

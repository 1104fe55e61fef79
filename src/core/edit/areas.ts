import { parseAddress, rangeName, type Range } from "../model/cell";
import type { Mark } from "../model/edit";
import { moveFormula } from "./formula";
import { groupBy } from "./group";

/** More areas than one conditional format or list of ours covers: Excel refuses overlong lists of addresses. */
const MOST_AREAS = 250;

/** Areas (A1) of one conditional format, and its formula as it reads for the first cell of the first area. */
export interface MarkedAreas {
  readonly areas: readonly string[];
  readonly formula: string;
}

/**
 * A mark's cells as lists of areas, each within one column and from the top down, with the formula written for its first
 * cell: programs differ in which cell of a scattered list they read a formula from, and here all of them mean the same one.
 */
export function areasOf({ cells, formula }: Mark): MarkedAreas[] {
  const places = cells.map(placeOf);
  const origin = places[0];
  if (!origin) return [];
  return [...groupBy(places, ({ column }) => column)].flatMap(([column, inColumn]) =>
    columnAreas(
      inColumn.map(({ row }) => row),
      column,
    ).map((areas) => ({
      areas: areas.map(rangeName),
      formula: moveFormula(formula, areas[0]!.top - origin.row, column - origin.column),
    })),
  );
}

/** Cells of one column (1-based) as areas without gaps, from the top down, in lists that Excel takes whole. */
export function columnAreas(rows: readonly number[], column: number): Range[][] {
  return piecesOf(runsOf(rows).map(([top, bottom]) => ({ top, bottom, left: column, right: column })));
}

function placeOf(cell: string) {
  const place = parseAddress(cell);
  if (!place) throw new Error(`${cell} is no cell address`);
  return place;
}

type Run = readonly [first: number, last: number];

/** Rows as runs without gaps, from the top down. */
function runsOf(rows: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function piecesOf(areas: readonly Range[]): Range[][] {
  const pieces: Range[][] = [];
  for (let at = 0; at < areas.length; at += MOST_AREAS) pieces.push(areas.slice(at, at + MOST_AREAS));
  return pieces;
}

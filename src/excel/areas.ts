import { address, columnName, columnNumber, parseAddress } from "../core/model/cell";
import type { Mark } from "../core/model/edit";

/** More areas than one format of ours covers: Excel cuts an address at 8,192 characters. */
const MOST_AREAS = 250;

/** A quoted text or sheet name, passed over; or a cell reference that is no part of a name or function. */
const TOKEN =
  /"[^"]*"|'[^']*'|(?<![A-Za-z0-9_.\\$\p{L}])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(!\p{L}])/gu;

/** Areas of one conditional format, and its formula as it reads for the first cell of the first area. */
export interface MarkedAreas {
  readonly areas: readonly string[];
  readonly formula: string;
}

/** A mark's cells as areas of one column each, from the top down, so that there is no doubt which cell the formula is for. */
export function areasOf({ cells, formula }: Mark): MarkedAreas[] {
  const places = cells.map((cell) => parseAddress(cell)!);
  const home = places[0]!;
  const columns = new Map<number, number[]>();
  for (const { row, column } of places) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  return [...columns].flatMap(([column, rows]) =>
    inPieces(runsOf(rows)).map((runs) => ({
      areas: runs.map(([first, last]) => areaName(column, first, last)),
      formula: moveFormula(formula, runs[0]![0] - home.row, column - home.column),
    })),
  );
}

/** A formula for the cell that lies `rows` below and `columns` to the right of the one for which it was written. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
    if (column === undefined) return token;
    const movedColumn = fixedColumn ? column : columnName(columnNumber(column) + columns);
    return `${fixedColumn}${movedColumn}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
  });
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

function inPieces(runs: readonly Run[]): Run[][] {
  const pieces: Run[][] = [];
  for (let at = 0; at < runs.length; at += MOST_AREAS) pieces.push(runs.slice(at, at + MOST_AREAS));
  return pieces;
}

const areaName = (column: number, first: number, last: number) =>
  first === last ? address(first, column) : `${address(first, column)}:${address(last, column)}`;

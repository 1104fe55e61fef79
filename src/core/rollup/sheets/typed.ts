import { address, columnName, quoteSheet } from "../../model/cell";
import type { PlannedCell, PlannedRow } from "../../model/edit";
import type { TypedFigure } from "../../model/summary";
import { cell, formula, row } from "./cells";
import { quoted, reference } from "./live";
import { figureStyle, styles } from "./styles";

/** A SUM takes 255 ranges; figures in more pieces than this stand as values. */
const MOST_RANGES = 60;

/** The headings of the block that shows typed figures beside computed ones. */
export const typedHeadings = ["TT", "Nơi ghi", "Số ghi", "Số tính được", "Chênh lệch", "Ô"];

/** One line of the block in the 1-based row `at`: where the figure stands, what is typed there, what its rows come to, and the difference. */
export function typedLine(number: number, figure: TypedFigure, at: number): PlannedRow {
  const { sheet, heading, typed, computed } = figure;
  const place = address(figure.row, figure.column);
  const where = heading === null ? "số lượng nêu ở tiêu đề" : `dòng tổng, cột “${heading}”`;
  const gap = rounded(typed - computed);
  return row([
    cell(number, styles.count),
    cell(`${sheet}: ${where}`, styles.text),
    live(typedFormula(figure), typed),
    live(computedFormula(figure), computed),
    formula(`IF(OR(C${at}="",D${at}=""),"",ROUND(C${at}-D${at},6))`, gap, figureStyle(gap)),
    { ...cell(place, styles.link), link: { sheet, cell: place } },
  ]);
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const live = (text: string | null, value: number): PlannedCell =>
  text === null ? cell(value, figureStyle(value)) : formula(text, value, figureStyle(value));

/** A title's count is the last word before the noun. */
function typedFormula(figure: TypedFigure): string | null {
  const source = reference(figure.sheet, figure);
  if (figure.rows.length > 0) return `IF(ISNUMBER(${source}),${source},"")`;
  if (figure.noun === null) return null;
  const before = `SUBSTITUTE(LEFT(${source},FIND(${quoted(` ${figure.noun}`)},${source})-1),CHAR(10)," ")`;
  return `IFERROR(VALUE(TRIM(RIGHT(SUBSTITUTE(${before}," ",REPT(" ",9)),9))),"")`;
}

/** The sum of the rows; of a title's items their number, and what was added to them since. */
function computedFormula({ sheet, column, computed, rows, written }: TypedFigure): string | null {
  if (written) {
    const { range, count } = written;
    const letter = columnName(range.left);
    const cells = `${quoteSheet(sheet)}!$${letter}$${range.top}:$${letter}$${range.bottom}`;
    return `${computed}+COUNTA(${cells})-${count}`;
  }
  const runs = runsOf(rows);
  if (runs.length === 0 || runs.length > MOST_RANGES) return null;
  const letter = columnName(column);
  return `SUM(${runs.map(([top, bottom]) => `${quoteSheet(sheet)}!$${letter}$${top}:$${letter}$${bottom}`).join(",")})`;
}

/** Ascending rows as runs without gaps. */
function runsOf(rows: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

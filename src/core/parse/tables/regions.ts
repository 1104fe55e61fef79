import type { Row } from "../../model/sheet";
import { filledCells, growBlock, opensHeadings, rightOfChildren, type FilledCell, type HeadingBlock } from "./block";
import { anchoredText, firstIndexFrom, isFilled, type Grid } from "../grid";
import { readNumbering } from "../rows/numbering";
import { bare } from "../text";
import { candidatesOf, headingKey } from "../columns/wording";
import { titleStarts } from "../words/blocks";

/** One table's place on a sheet, as indexes into the sheet's rows: title block, headings, body. */
export interface Region extends HeadingBlock {
  /** The title block starts here and ends before `from`. */
  readonly titleFrom: number;
  /** The body starts at `to` and ends before `bodyTo`; what stands below the last item is told apart later. */
  readonly bodyTo: number;
}

/** Finds every table of a sheet by its headings, top to bottom. Costs one look at each row's first cell. */
export function findRegions(grid: Grid): Region[] {
  const blocks = headingBlocks(grid);
  return blocks.map((block, i) => {
    const below = blocks.slice(i + 1).find((other) => other.from >= block.to && overlap(block, other));
    const above = blocks
      .slice(0, i)
      .reverse()
      .find((other) => other.to <= block.from);
    const lowest = above ? above.to : 0;
    const titleFrom = titleStart(grid, block.from, lowest, above);
    return {
      ...block,
      titleFrom,
      bodyTo: below ? titleStart(grid, below.from, block.to, block) : grid.sheet.rows.length,
    };
  });
}

const overlap = (a: HeadingBlock, b: HeadingBlock) => a.left <= b.right && b.left <= a.right;

/** Under a body and no title between, headings say how items are numbered or named; "Phân công | Lãnh đạo Sở" alone is one more item. */
function namesItems(grid: Grid, line: Row): boolean {
  return filledCells(grid, line, 1, grid.width).some(({ text }) => {
    const [best] = candidatesOf(text);
    return best !== undefined && (best.role === "number" || best.role === "task") && best.strength >= 0.6;
  });
}

function headingBlocks(grid: Grid): HeadingBlock[] {
  const lines = grid.sheet.rows;
  const tops = new Set(grid.sheet.tables.map((table) => firstIndexFrom(lines, table.top)));
  const blocks: HeadingBlock[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (!opensHeadings(grid, line) && !(tops.has(index) && hasAnyKnown(grid, line))) continue;
    const last = blocks[blocks.length - 1];
    const inBody = last !== undefined && (repeatsHeadings(grid, last, line) || !namesItems(grid, line));
    if (inBody && !titleBetween(grid, last.to, index)) continue;
    const found = spansOf(grid, line).map(([left, right]) => {
      const block = growBlock(grid, index, left, rightOfChildren(grid, index, left, right));
      return { ...block, left: block.left - (hasNumbersOnLeft(grid, block) ? 1 : 0) };
    });
    blocks.push(...found);
    index = Math.max(index, ...found.map((block) => block.to - 1));
  }
  return blocks;
}

const FIRST_ROWS = 6;

/** Whether the column before the first heading numbers the rows without saying so: "1", "2", "3" under a blank cell. */
function hasNumbersOnLeft(grid: Grid, { left, to }: HeadingBlock): boolean {
  if (left === 1) return false;
  const first = grid.sheet.rows.slice(to, to + FIRST_ROWS).filter((line) => isFilled(line.values[left - 1]));
  const numbered = first.filter((line) => readNumbering(grid.text(line, left - 1))?.title === "");
  return numbered.length >= 2 && numbered.length * 3 >= first.length * 2;
}

const hasAnyKnown = (grid: Grid, line: Row) =>
  filledCells(grid, line, 1, grid.width).some((cell) => (candidatesOf(cell.text)[0]?.strength ?? 0) >= 0.55);

/** The column spans of the tables whose headings share a row: a blank column and a second number heading part them. */
function spansOf(grid: Grid, line: Row): [number, number][] {
  const cells = filledCells(grid, line, 1, grid.width);
  const spans: [number, number][] = [];
  for (const cell of cells) {
    const right = grid.mergeAt(line.row, cell.column)?.right ?? cell.column;
    const current = spans[spans.length - 1];
    const apart = current && cell.column > current[1] + 1 && candidatesOf(cell.text)[0]?.role === "number";
    if (!current || apart) spans.push([cell.column, right]);
    else current[1] = Math.max(current[1], right);
  }
  return spans;
}

/** Whether a row says the same as the table's headings, as at the top of a new page. */
export function repeatsHeadings(grid: Grid, block: HeadingBlock, line: Row): boolean {
  const cells = filledCells(grid, line, block.left, block.right);
  if (cells.length < 2 || !cells.slice(0, 2).some((cell) => mayBeHeading(grid, block, cell))) return false;
  const same = cells.filter((cell) => sameAsHeading(grid, block, cell));
  return same.length >= 2 && same.length / cells.length >= 0.7;
}

/** Whether a row below repeated headings holds nothing but more of them. */
export function isRestOfHeadings(grid: Grid, block: HeadingBlock, line: Row): boolean {
  const cells = filledCells(grid, line, block.left, block.right);
  return cells.length > 0 && cells.every((cell) => sameAsHeading(grid, block, cell));
}

/** Spares folding every text of a long body: a repeated heading starts alike and is about as long. */
function mayBeHeading(grid: Grid, block: HeadingBlock, { column, text }: FilledCell): boolean {
  return block.rows.some((row) => {
    const heading = anchoredText(grid, row, column);
    return Math.abs(heading.length - text.length) <= 6 && heading[0]?.toLowerCase() === text[0]?.toLowerCase();
  });
}

function sameAsHeading(grid: Grid, block: HeadingBlock, cell: FilledCell): boolean {
  const key = headingKey(cell.text);
  return key !== "" && block.rows.some((row) => headingKey(anchoredText(grid, row, cell.column)) === key);
}

function titleBetween(grid: Grid, from: number, to: number): boolean {
  for (let index = Math.max(from, to - 8); index < to; index++) {
    const cells = filledCells(grid, grid.sheet.rows[index]!, 1, grid.width);
    if (cells.length <= 2 && cells.some(({ text }) => startsTitle(text) && !continuesTitle(text))) return true;
  }
  return false;
}

/** Whether a line opens a title: "Phụ lục 02", "Biểu số 3", "DANH MỤC …". */
export function startsTitle(text: string): boolean {
  const key = bare(text).replace(/^[#*\s]+/, "");
  return titleStarts.some((start) => key.startsWith(bare(start)));
}

/** Whether a line says that a table goes on behind a page break: "Phụ lục 02 (tiếp theo)". */
export const continuesTitle = (text: string): boolean =>
  text.length <= 200 && /\(tiep( theo)?\)$/.test(bare(text)) && startsTitle(text);

const MOST_TITLE_LINES = 12;

/** Goes up from the headings over lines of one or two texts, but never into the rows of the table above. */
function titleStart(grid: Grid, from: number, lowest: number, above: HeadingBlock | undefined): number {
  let start = from;
  while (start > lowest && from - start < MOST_TITLE_LINES) {
    const line = grid.sheet.rows[start - 1]!;
    const cells = filledCells(grid, line, 1, grid.width);
    if (cells.length > 3 || (above && isTableRow(grid, line, cells, above))) break;
    start--;
  }
  return start;
}

/** A row of a table has a number of its own, or fills more than two columns. */
function isTableRow(grid: Grid, line: Row, cells: readonly FilledCell[], block: HeadingBlock): boolean {
  const first = cells[0];
  if (!first || first.column < block.left || first.column > block.right) return false;
  if (cells.length > 2) return true;
  return first.column === block.left && cells.length > 1 && /^\d+(\.\d+)*[.)]?$/.test(grid.text(line, first.column));
}

import type { Row } from "../../model/sheet";
import { anchoredText, isFilled, type Grid } from "../grid";
import { bare } from "../text";
import { candidatesOf, headingKey, startsAsHeading } from "../columns/wording";

/** The heading rows of one table, found on the sheet. Rows and columns are 1-based. */
export interface HeadingBlock {
  readonly left: number;
  readonly right: number;
  /** Rows with heading text, top to bottom, without the row of column numbers. */
  readonly rows: readonly Row[];
  /** Indexes into the sheet's rows: the block starts at `from` and ends before `to`. */
  readonly from: number;
  readonly to: number;
}

/** A cell of a row that holds text. */
export interface FilledCell {
  readonly column: number;
  readonly text: string;
}

const MOST_ROWS = 6;
const LONGEST_HEADING = 160;
const LEAST_KNOWN = 0.6;
/** A decimal, a percentage or a duration stands in a body, never in a heading (years and column numbers do). */
const FIGURE = /^[-+<>≥≤=~ ]*\d+([.,]\d+)+ ?%?$|^\d+ ?%$|^\d+([.,]\d+)? (giờ|ngày|phút)( làm việc)?$/i;
/** What numbers a row of a body, be it a step of a procedure. */
const NUMBERS_A_ROW = /^\s*(?:\d|bước\s+\d)/iu;
const PERIOD =
  /^\d{1,2} thang|^(quy|thang|nam|tuan|ky|t|q)\s?\.?\s?[ivx\d]+(?![a-z])|^(giai doan|gd)?\s?(19|20)\d\d(\s?[-–]\s?(19|20)?\d\d)?$/;

/** The filled cells of a row between two columns. */
export function filledCells(grid: Grid, line: Row, left: number, right: number): FilledCell[] {
  const cells: FilledCell[] = [];
  const last = Math.min(right, line.values.length);
  for (let column = left; column <= last; column++) {
    if (!isFilled(line.values[column - 1])) continue;
    const text = grid.text(line, column);
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}

/** Whether a row reads as the first row of headings: known wordings in most of its cells, or a number heading with others. */
export function opensHeadings(grid: Grid, line: Row, left = 1, right = grid.width): boolean {
  if (!mayOpenHeadings(line, left, right)) return false;
  const cells = filledCells(grid, line, left, right).filter((cell) => !cell.text.endsWith(":"));
  if (!cells.slice(0, 4).some((cell) => startsAsHeading(cell.text))) return false;
  if (cells.some((cell) => FIGURE.test(cell.text))) return false;
  const known = new Set<string>();
  let numbered = false;
  for (const { text } of cells) {
    if (text.length > LONGEST_HEADING) continue;
    const best = candidatesOf(text)[0];
    if (!best || best.strength < LEAST_KNOWN || /^[-–—+•*]/.test(text)) continue;
    if (text.length > 70 && best.strength < 0.8) continue;
    if (best.role === "number" && best.strength >= 0.95 && text.length <= 30) numbered = true;
    known.add(headingKey(text));
  }
  if (numbered) return known.size >= 2 || cells.length >= 3;
  // Quarters and months beside them neither speak for headings nor against.
  const telling = cells.filter(({ text }) => !isPeriod(text)).length;
  return known.size >= 2 && known.size / telling >= 0.5 && cells.every((cell) => cell.text.length <= LONGEST_HEADING);
}

/** Nearly every row of a table's body starts with a number, so this spares most of the looking. */
function mayOpenHeadings(line: Row, left: number, right: number): boolean {
  const last = Math.min(right, line.values.length);
  for (let column = left; column <= last; column++) {
    const value = line.values[column - 1];
    if (!isFilled(value)) continue;
    return typeof value === "string" && value.length <= LONGEST_HEADING && !NUMBERS_A_ROW.test(value);
  }
  return false;
}

/** Grows the heading block from its first row: rows its merges reach, repeated texts, children under parents, column numbers. */
export function growBlock(grid: Grid, index: number, left: number, right: number): HeadingBlock {
  const lines = grid.sheet.rows;
  const from = index - (isParentRow(grid, index - 1, index, left, right) ? 1 : 0);
  const rows: Row[] = [];
  let reach = lines[from]!.row;
  let to = from;
  while (to < lines.length && rows.length < MOST_ROWS) {
    const line = lines[to]!;
    const previous = rows[rows.length - 1];
    const within = line.row <= reach || to <= index;
    if (!within && (!previous || !follows(line, reach, left) || !continuesHeadings(grid, previous, line, left, right)))
      break;
    if (filledCells(grid, line, left, right).length > 0) rows.push(line);
    reach = Math.max(reach, line.row, lowestMerge(grid, line, left, right));
    to++;
  }
  if (to < lines.length && isColumnNumbers(grid, lines[to]!, left, right)) to++;
  return { left, right, rows, from, to };
}

/** Whether a row stands below the headings so far: right below, or past a blank row where number and task are blank in it too. */
function follows(line: Row, reach: number, left: number): boolean {
  return (
    line.row <= reach + 1 || (line.row <= reach + 3 && !isFilled(line.values[left - 1]) && !isFilled(line.values[left]))
  );
}

function lowestMerge(grid: Grid, line: Row, left: number, right: number): number {
  let bottom = line.row;
  for (let column = left; column <= right; column++) {
    const merge = grid.mergeAt(line.row, column);
    if (merge && merge.bottom - merge.top < 12) bottom = Math.max(bottom, merge.bottom);
  }
  return bottom;
}

/** A row above the first known heading that only names groups of columns ("Phân công" over "Chủ trì | Phối hợp"). */
function isParentRow(grid: Grid, above: number, index: number, left: number, right: number): boolean {
  const line = grid.sheet.rows[above];
  if (!line || line.row !== grid.sheet.rows[index]!.row - 1) return false;
  const cells = filledCells(grid, line, left, right);
  if (cells.length === 0) return false;
  return cells.every(({ column, text }) => {
    if (column === left || text.length > 80 || /[:)]$|^\(/.test(text)) return false;
    if (/^(phu luc|bieu|mau|don vi tinh|dvt)/.test(bare(text))) return false;
    const merge = grid.mergeAt(line.row, column);
    const span = merge ? merge.right - merge.left + 1 : 1;
    if (span > 1) return span < right - left;
    return column > left + 1 && text.length <= 40 && ((candidatesOf(text)[0]?.strength ?? 0) >= 0.55 || isPeriod(text));
  });
}

function continuesHeadings(grid: Grid, above: Row, line: Row, left: number, right: number): boolean {
  const cells = filledCells(grid, line, left, right);
  if (cells.length === 0) return false;
  if (countsUp(cells) && /thang/.test(bare(anchoredText(grid, above, cells[0]!.column)))) return true;
  if (isColumnNumbers(grid, line, left, right)) return false;
  if (cells.some((cell) => cell.text.length > LONGEST_HEADING)) return false;
  const repeated = cells.filter((cell) => anchoredText(grid, above, cell.column) === cell.text);
  if (repeated.length >= 2 || (repeated.length === 1 && repeated[0]!.column === left)) return true;
  if (cells[0]!.column === left) return false;
  if (cells.every(({ text }) => GOES_ON.test(text) && text.length <= LONGEST_TAIL)) return true;
  // A row of the body says in its first two columns what it is about; one that leaves both blank is of the headings.
  const figures = cells.some(({ text }) => /^[\d.,%]+$/.test(text));
  const below = cells[0]!.column >= left + 2 && !figures;
  return cells.every((cell) => isChild(grid, above, cell.column)) && (below || cells.some(isHeadingLike));
}

/** Months as bare numbers, 1 to 12. */
const countsUp = (cells: readonly FilledCell[]) =>
  cells.length >= 3 && cells.every(({ text }, i) => text === `${i + 1}`);

/** The rest of a heading typed over two rows: "phụ trách", "(tháng)". */
const GOES_ON = /^[\p{Ll}(]/u;
const LONGEST_TAIL = 40;

/**
 * How far right the headings reach: the last parent may stand unmerged over children that go on beyond it ("Tháng" over
 * 1 … 12). Rows and columns are 1-based.
 */
export function rightOfChildren(grid: Grid, index: number, left: number, right: number): number {
  const lines = grid.sheet.rows;
  if (grid.mergeAt(lines[index]!.row, right)) return right;
  let last = right;
  for (let below = index + 1; below < Math.min(lines.length, index + MOST_ROWS); below++) {
    const cells = filledCells(grid, lines[below]!, left, grid.width);
    if (lines[below]!.row !== lines[below - 1]!.row + 1 || !cells[0] || cells[0].column < left + 2) break;
    if (!cells.some(({ column }) => column === last)) continue;
    for (const { column } of cells) if (column === last + 1) last = column;
  }
  return last;
}

/** A child stands under a parent that spans columns, by merge or by the blank cells to its right. */
function isChild(grid: Grid, above: Row, column: number): boolean {
  const merge = grid.mergeAt(above.row, column);
  if (merge) return merge.right > merge.left;
  const blankHere = !isFilled(above.values[column - 1]);
  const blankNext = !isFilled(above.values[column]);
  return blankHere || (blankNext && !grid.mergeAt(above.row, column + 1));
}

function isHeadingLike({ text }: FilledCell): boolean {
  return (candidatesOf(text)[0]?.strength ?? 0) >= 0.55 || isPeriod(text) || /^(tổng|trong đó|số lượng)/i.test(text);
}

/** Whether a heading names a period: "Quý I", "Tháng 3", "2026-2030", "Năm 2024". */
export function isPeriod(text: string): boolean {
  return text.length <= 40 && PERIOD.test(bare(text));
}

const COLUMN_NUMBER = /^[([]?\s*(?:([A-ZĐ])|(\d{1,2})[a-z]?)\s*[\])]?\s*(=.*)?$/i;

/** Whether a row numbers the columns: "(1) (2) (3)", "A B 1 2", "(8)=(6)+(7)". */
export function isColumnNumbers(grid: Grid, line: Row, left: number, right: number): boolean {
  const cells = filledCells(grid, line, left, right);
  if (cells.length < 2 || cells.length < (right - left + 1) * 0.6) return false;
  const numbers: number[] = [];
  let letters = "";
  for (const { text } of cells) {
    const match = COLUMN_NUMBER.exec(text);
    if (!match) return false;
    if (match[2]) numbers.push(Number(match[2]));
    else letters += match[1]!.toUpperCase();
  }
  if (numbers.length === 0) return letters.length >= 3 && "ABCDEFGHIJKLMNOPQRSTUVWXYZ".startsWith(letters);
  const bracketed = cells.filter((cell) => /^[([]/.test(cell.text)).length >= cells.length / 2;
  const rising = numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);
  const consecutive = numbers.every((number, i) => number === numbers[0]! + i) && numbers[0]! <= 2;
  return numbers.length >= 2 && (bracketed ? rising : consecutive && cells.length >= 3);
}

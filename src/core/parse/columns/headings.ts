import type { HeadingBlock } from "../tables/block";
import { anchoredText, isFilled, type Grid } from "../grid";

/** A column's heading: its texts from the outermost parent to the column's own, repeats left out. */
export interface Heading {
  /** 1-based. */
  readonly column: number;
  readonly path: readonly string[];
}

/** Between a parent and its child, as in "Phân công › Chủ trì". */
export const PATH_SEPARATOR = " › ";

/** The heading tree of a block, flattened to one path a column. */
export function headingsOf(grid: Grid, block: HeadingBlock): Heading[] {
  const rows = block.rows.map((_, i) => rowTexts(grid, block, i));
  const headings: Heading[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const texts = rows.map((row) => row[column - block.left]!).filter((text) => text !== "");
    headings.push({ column, path: wholeTexts(texts.filter((text, i) => text !== texts[i - 1])) });
  }
  return headings;
}

/** A heading typed over two rows ("Lãnh đạo" over "phụ trách", "Diện tích" over "(ha)") is one text. */
function wholeTexts(texts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const text of texts) {
    if (whole.length > 0 && /^[\p{Ll}(]/u.test(text)) whole.push(`${whole.pop()!} ${text}`);
    else whole.push(text);
  }
  return whole;
}

/** One heading row's text for every column, parents spread over their children also where nobody merged the cells. */
function rowTexts(grid: Grid, block: HeadingBlock, index: number): string[] {
  const row = block.rows[index]!;
  const below = block.rows.slice(index + 1);
  const childAt = (column: number) => below.some((line) => isFilled(line.values[column - 1]));
  const texts: string[] = [];
  let parent = "";
  for (let column = block.left; column <= block.right; column++) {
    const text = oneLine(anchoredText(grid, row, column));
    const covered = grid.mergeAt(row.row, column) !== null;
    if (text !== "") parent = childAt(column) && !covered ? text : "";
    texts.push(text !== "" || covered || !childAt(column) || ownedAbove(block, index, column) ? text : parent);
  }
  return texts;
}

/** A blank cell under a text of its own column belongs to that text, not to a parent on its left. */
function ownedAbove(block: HeadingBlock, index: number, column: number): boolean {
  return block.rows.slice(0, index).some((line) => isFilled(line.values[column - 1]));
}

/** A heading on one line, without markup. */
export function oneLine(text: string): string {
  return text
    .replace(/\*\*|__/g, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

import type { Row } from "../../model/sheet";
import { filledCells } from "./block";
import type { Grid } from "../grid";
import { fold } from "../text";
import { footerStarts, signers } from "../words/blocks";

const starts = footerStarts.map(fold);
const posts = new Set(signers.map(fold));
const PLACE_AND_DATE = /^\p{L}[^,]{0,40},\s*ngày\s*[\d.…\s]*tháng/u;
const LONGEST_POST = 40;

/** Whether a row belongs to a signature block, a note or a page's foot: one of its few cells says so. */
export function isFooter(grid: Grid, line: Row): boolean {
  const cells = filledCells(grid, line, 1, grid.width);
  if (cells.length === 0 || cells.length > 4) return false;
  return cells.some(({ text }) => {
    const folded = fold(text.length > 200 ? text.slice(0, 200) : text);
    if (starts.some((start) => folded.startsWith(start))) return true;
    if (PLACE_AND_DATE.test(folded)) return true;
    const firstLine = folded.length <= LONGEST_POST ? folded : fold(text.split("\n", 1)[0]!);
    return posts.has(firstLine) || posts.has(firstLine.replace(/^(kt|tm|tl|tuq|q)\.?\s*/, ""));
  });
}

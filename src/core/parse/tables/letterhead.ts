import type { Row } from "../../model/sheet";
import { oneLine } from "../columns/headings";
import type { Grid } from "../grid";
import { bare, fold } from "../text";
import { agencyStarts } from "../words/blocks";
import { filledCells } from "./block";

const LONGEST_NAME = 80;
/** A letterhead opens the sheet: it is not looked for further down. */
const MOST_ROWS = 10;

/**
 * The agency's own lines above a table, as Nghị định 30/2020/NĐ-CP (phụ lục I) places them: left of the national motto, or
 * in capitals on the sheet's first rows; the superior body first, the issuing one last. Two lines at most, none where none is seen.
 */
export function issuerOf(grid: Grid, above: readonly Row[]): readonly string[] {
  const lines = above.slice(0, MOST_ROWS).flatMap((line) => {
    const [first, ...others] = filledCells(grid, line, 1, line.values.length);
    if (!first) return [];
    const beside = others.some(({ text }) => isMotto(text));
    return first.text.split("\n").map((text) => ({ text: oneLine(text), beside }));
  });
  const opening = lines.findIndex(({ text, beside }) => beside || isAgency(text));
  if (opening < 0) return [];
  const rest = lines.slice(opening);
  const end = rest.findIndex(({ text }) => !isName(text));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map(({ text }) => text)
    .slice(0, 2);
}

const isMotto = (text: string) => /^(cong hoa xa hoi|doc lap)/.test(bare(text));

/** A body's name on a letterhead stands in capitals. */
const isName = (text: string) =>
  text.length <= LONGEST_NAME &&
  /\p{Lu}{2}/u.test(text) &&
  text === text.toUpperCase() &&
  !isMotto(text) &&
  !/^(SỐ|DANH MỤC|PHỤ LỤC|BIỂU)/.test(text);

const isAgency = (text: string) => isName(text) && agencyStarts.some((start) => fold(text).startsWith(`${start} `));

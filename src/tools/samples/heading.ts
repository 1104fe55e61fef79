import { rangeName } from "../../core/model/cell";
import type { PlannedCell, PlannedRow } from "../../core/model/edit";
import type { Block } from "./body";
import { HEADING_ROW, PATH, headingDepth } from "./geometry";
import type { SourceSheet } from "./source";
import { COLUMN_NUMBER, HEADING } from "./styles";

/** Two lines of bold text, in points. */
const HEADING_HEIGHT = 34;

/** The headings, parents merged over their children, and below them the row of column numbers (1) (2) (3). */
export function headingBlock(sheet: SourceSheet): Block {
  const depth = headingDepth(sheet);
  const paths = sheet.headings.map((heading) => heading.split(PATH));
  const rows = Array.from({ length: depth }, (_, level): PlannedRow => {
    const cells = paths.map((path, index): PlannedCell => {
      const repeats = index > 0 && path.length > level + 1 && paths[index - 1]![level] === path[level];
      return { value: repeats ? null : (path[level] ?? null), style: HEADING };
    });
    return { height: HEADING_HEIGHT, cells };
  });
  const numbers = paths.map((_, index): PlannedCell => ({ value: `(${index + 1})`, style: COLUMN_NUMBER }));
  return { rows: [...rows, { height: 16, cells: numbers }], merges: headingMerges(paths, depth) };
}

function headingMerges(paths: readonly string[][], depth: number): string[] {
  const merges: string[] = [];
  paths.forEach((path, index) => {
    if (path.length === 1 && depth > 1) {
      merges.push(rangeName({ top: HEADING_ROW, left: index + 1, bottom: HEADING_ROW + depth - 1, right: index + 1 }));
    }
    if (path.length === 1 || paths[index - 1]?.[0] === path[0]) return;
    let last = index;
    while (paths[last + 1]?.[0] === path[0]) last += 1;
    merges.push(rangeName({ top: HEADING_ROW, left: index + 1, bottom: HEADING_ROW, right: last + 1 }));
  });
  return merges;
}

import type { SourceSheet } from "./source";

/** 1-based row of the title, the same on every sheet. */
export const TITLE_ROW = 5;

/** 1-based first row of the headings. */
export const HEADING_ROW = 8;

/** What stands between the parts of a heading's path. */
export const PATH = " › ";

/** How many rows the headings take: two where one has a parent. */
export function headingDepth(sheet: SourceSheet): number {
  return Math.max(...sheet.headings.map((heading) => heading.split(PATH).length));
}

/** 1-based first row below the headings and the row of column numbers. */
export function firstBodyRow(sheet: SourceSheet): number {
  return HEADING_ROW + headingDepth(sheet) + 1;
}

import { rangeName } from "../../core/model/cell";
import type { PlannedCell, PlannedRow } from "../../core/model/edit";
import { plannedCell } from "./cell";
import { MERGED_UP, type SourceRow, type SourceSheet } from "./source";
import { SECTION, bodyStyle } from "./styles";
import { totalCell } from "./totals";

const SECTION_HEIGHT = 21;

/** Rows of a sheet with the ranges merged among them. */
export interface Block {
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly string[];
}

/** Lays out a table's body from a 1-based row: section rows merged across, owners and deadlines merged down. */
export function bodyBlock(sheet: SourceSheet, top: number): Block {
  const rows = sheet.rows.map((row, index) =>
    row.isSection ? sectionRow(sheet, row) : itemRow(sheet, row, top + index),
  );
  const across = sheet.rows.flatMap(({ isSection }, index) =>
    isSection ? [rangeName({ top: top + index, left: 2, bottom: top + index, right: sheet.headings.length })] : [],
  );
  return { rows, merges: [...across, ...mergesDown(sheet, top)] };
}

function sectionRow(sheet: SourceSheet, { cells }: SourceRow): PlannedRow {
  const [number, title] = cells;
  const planned = sheet.headings.map((_, index): PlannedCell => {
    if (index === 0) return { value: number!, style: SECTION.number };
    return { value: index === 1 ? title! : null, style: SECTION.title };
  });
  return { height: SECTION_HEIGHT, cells: planned };
}

function itemRow(sheet: SourceSheet, { cells }: SourceRow, row: number): PlannedRow {
  const planned = cells.map((text, index): PlannedCell => {
    const align = sheet.align[index]!;
    if (text === MERGED_UP) return { value: null, style: bodyStyle(align) };
    return totalCell(sheet, cells, index, row) ?? plannedCell(text, align);
  });
  return { height: null, cells: planned };
}

function mergesDown(sheet: SourceSheet, top: number): string[] {
  const merges: string[] = [];
  sheet.headings.forEach((_, column) => {
    const isMerged = (index: number) => sheet.rows[index]?.cells[column] === MERGED_UP;
    sheet.rows.forEach((_row, index) => {
      if (isMerged(index) || !isMerged(index + 1)) return;
      let last = index + 1;
      while (isMerged(last + 1)) last += 1;
      merges.push(rangeName({ top: top + index, left: column + 1, bottom: top + last, right: column + 1 }));
    });
  });
  return merges;
}

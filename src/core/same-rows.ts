import { isSame } from "./memo";
import type { CellError, CellValue, Range } from "./model/cell";
import type { Row, Sheet, Workbook } from "./model/sheet";

/**
 * A workbook that was read anew, with the very rows of an earlier reading wherever they hold the same, so that what is
 * remembered of those holds. Costs one comparison of each cell.
 */
export function withSameRows(before: Workbook, now: Workbook): Workbook {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = now.sheets.map((sheet) => {
    const earlier = known.get(sheet.name);
    return earlier ? joined(earlier, sheet) : sheet;
  });
  return { ...now, sheets };
}

function joined(before: Sheet, now: Sheet): Sheet {
  const known = new Map(before.rows.map((row) => [row.row, row]));
  const rows = now.rows.map((row) => {
    const earlier = known.get(row.row);
    return earlier && isSameRow(earlier, row) ? earlier : row;
  });
  return { ...now, rows, merges: areSameMerges(before.merges, now.merges) ? before.merges : now.merges };
}

const isSameRow = (a: Row, b: Row) =>
  a.hidden === b.hidden &&
  isSameList(a.values, b.values) &&
  isSame(a.formats ?? [], b.formats ?? []) &&
  isSame(a.formulas ?? [], b.formulas ?? []);

const isSameList = (a: Row["values"], b: Row["values"]) =>
  a.length === b.length && a.every((value, at) => value === b[at] || isSameError(value, b[at]));

const isSameError = (a: CellValue | undefined, b: CellValue | undefined) =>
  isError(a) && isError(b) && a.error === b.error;

const isError = (value: CellValue | undefined): value is CellError => typeof value === "object" && value !== null;

const areSameMerges = (a: readonly Range[], b: readonly Range[]) =>
  a.length === b.length &&
  a.every(({ top, left, bottom, right }, at) => {
    const other = b[at]!;
    return top === other.top && left === other.left && bottom === other.bottom && right === other.right;
  });

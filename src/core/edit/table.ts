import { parseRange, type Range } from "../model/cell";
import type { SheetLayout } from "../model/edit";

/** The look of our Excel tables. */
export const TABLE_STYLE = "TableStyleLight1";

/** The range of a planned Excel table, with at least one row below its headings, as Excel wants it. Throws when it has none. */
export function tableRange({ name, range }: NonNullable<SheetLayout["table"]>): Range {
  const area = parseRange(range);
  if (!area) throw new Error(`table ${name} has no range`);
  return { ...area, bottom: Math.max(area.bottom, area.top + 1) };
}

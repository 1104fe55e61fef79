import { address, type CellValue } from "../../model/cell";
import type { Fix } from "../../model/finding";
import type { SourceCell } from "../../model/item";
import type { PlanTable } from "../plan";

/**
 * A suggested fix that puts `after` in the place of `text` in a cell, or nothing: for a formula's cell, which a value never
 * overwrites; for a cell that no longer reads like that; and where nothing better is known.
 */
export function changeOf(
  table: PlanTable,
  cell: Pick<SourceCell, "row" | "column"> | undefined,
  text: string,
  after: string | null,
): { readonly fix?: Fix } {
  if (!cell || after === null) return {};
  const { row, column } = cell;
  const before: CellValue = table.cells.value(row, column);
  if (typeof before !== "string" || table.cells.isFormula(row, column)) return {};
  const at = before.indexOf(text);
  if (at < 0 || before.indexOf(text, at + 1) >= 0) return {};
  const whole = before.slice(0, at) + after + before.slice(at + text.length);
  return { fix: { kind: "suggested", edits: [{ cell: address(row, column), before, after: whole }] } };
}

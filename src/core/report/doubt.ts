import type { Column, Role } from "../model/appendix";
import type { Words } from "../model/language";

/** Below this confidence (0–1) a role is shown to the user for a look. */
const SURE = 0.6;

/**
 * The columns of a table that a person should look at: other roles fit nearly as well, or the role is unsure and no surer
 * column of the table has it. What the user has chosen is never in doubt; neither is a column that nothing known fits, for
 * plans have many that mean nothing to a check.
 */
export function doubtfulIn(columns: readonly Column[]): ReadonlySet<Column> {
  const surest = new Map<Role, number>();
  for (const { role, confidence } of columns) surest.set(role, Math.max(confidence, surest.get(role) ?? 0));
  const isUnsure = ({ role, confidence }: Column) =>
    role !== "other" && confidence < SURE && confidence >= surest.get(role)!;
  return new Set(columns.filter((column) => !column.chosen && (column.alternatives.length > 0 || isUnsure(column))));
}

/** What is said of a doubtful column, beside an icon. */
export const doubtWord: Words = { vi: "Cần xem lại", en: "Needs a look" };

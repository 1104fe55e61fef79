import type { Role } from "../../model/appendix";
import type { PlanTable } from "../plan";
import type { Located } from "../rule";

/** Facts of something that is remarked once for a table: the 1-based rows that it holds for. */
export interface RowsFacts {
  readonly rows: readonly number[];
}

/** What an acceptance of a remark on a whole table speaks of: the table by its title, whatever its rows. */
export const wholeTable = ({ table }: PlanTable): string => `${table.kind} ${table.title}`;

/** One remark for all the rows of a table, at the first of them in a role's column; none where there is no row or column. */
export function* together(table: PlanTable, role: Role, rows: readonly number[]): Generator<Located<RowsFacts>> {
  const column = table.column(role)?.column;
  if (column === undefined || rows.length === 0) return;
  yield { table, ...table.cells.anchor(rows[0]!, column), facts: { rows }, about: rows };
}

import type { Table } from "../model/appendix";
import { rightfulCounts } from "../model/stated-count";
import type { TypedFigure } from "../model/summary";

/** What was typed about the rows of the tables that are counted: the number of items in a title, and the figures of total rows. */
export function typedFigures(tables: readonly Table[]): TypedFigure[] {
  return tables
    .filter(({ kind }) => kind !== "other")
    .flatMap((table) => [...statedIn(table, tables), ...totalsIn(table)]);
}

function statedIn(table: Table, tables: readonly Table[]): TypedFigure[] {
  const { sheet, stated, written } = table;
  if (stated === null) return [];
  const { count, row, column, noun } = stated;
  const counts = rightfulCounts(table, tables);
  return [
    {
      sheet,
      row,
      column,
      heading: null,
      typed: count,
      computed: counts.includes(count) ? count : counts[0]!,
      noun: noun ?? null,
      rows: [],
      written: written ? { sheet, ...written } : null,
    },
  ];
}

function totalsIn({ sheet, totals = [], columns }: Table): TypedFigure[] {
  const typed = totals.filter(({ isFormula }) => !isFormula);
  return typed.map(({ row, column, written, sum, rows, isText }) => ({
    sheet,
    row,
    column,
    heading: columns.find((one) => one.column === column)!.header,
    typed: written,
    computed: sum,
    noun: null,
    rows: isText ? [] : rows,
    written: null,
  }));
}

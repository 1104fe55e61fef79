import { columnName, columnNumber } from "../../core/model/cell";

/** A text or quoted sheet name, passed over; or a cell reference that is no part of a name or function. */
const TOKEN =
  /"[^"]*"|'[^']*'|(?<![A-Za-z0-9_.\\$\p{L}])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(!\p{L}])/gu;

/** A formula as it reads so many rows down and columns to the right of where it was written: relative references move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (whole, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
    if (column === undefined) return whole;
    const movedColumn = fixedColumn ? column : columnName(columnNumber(column) + columns);
    return `${fixedColumn}${movedColumn}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
  });
}

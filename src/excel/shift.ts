import { address, columnNumber } from "../core/model/cell";

/** Texts in quotes, and names that only look like a cell, are passed over; a cell's `$` parts stay. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)\b([A-Za-z]{1,3})(\$?)(\d{1,7})\b(?![(!])/g;

/** A formula for the cell that lies `rows` below and `columns` to the right of the one for which it was written. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKEN,
    (token: string, fixedColumn: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (!letters || !digits) return token;
      const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) + (fixedRow ? 0 : rows);
      const [, name, number] = /^([A-Z]+)(\d+)$/.exec(address(row, column))!;
      return `${fixedColumn}${name}${fixedRow}${number}`;
    },
  );
}

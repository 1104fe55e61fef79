import type { Row, Sheet, Workbook } from "../../src/core/model/sheet";

const filled = (cells: readonly unknown[] = []) =>
  [...cells].flatMap((cell, at) => (cell === null || cell === undefined ? [] : [[at + 1, cell]]));

const inOrder = (ranges: Sheet["merges"]) => [...ranges].sort((a, b) => a.top - b.top || a.left - b.left);

/** A row without the difference between a hole, null and a shorter array. A formula stands in place of its result. */
function plainRow({ row, values, formats, formulas, hidden }: Row): unknown {
  const isFormula = (at: number) => formulas?.[at] !== undefined;
  return {
    row,
    hidden: hidden ?? false,
    values: filled(values.map((value, at) => (isFormula(at) ? null : value))),
    formulas: filled(formulas),
    formats: filled(formats?.map((format, at) => (isFormula(at) ? null : format))),
  };
}

/** A workbook in a form in which two hosts' readings can be compared cell for cell. */
export function plain({ sheets, ...workbook }: Workbook): unknown {
  return {
    ...workbook,
    sheets: sheets.map(({ rows, merges, tables, ...sheet }) => ({
      ...sheet,
      rows: rows.map(plainRow),
      merges: inOrder(merges),
      tables: inOrder(tables),
    })),
  };
}

/** The cells and merges of a workbook, without what is hidden or protected. */
export function plainCells({ sheets }: Workbook): unknown {
  return sheets.map(({ name, rows, merges }) => ({
    name,
    rows: rows.map((row) => plainRow({ ...row, hidden: undefined })),
    merges: inOrder(merges),
  }));
}

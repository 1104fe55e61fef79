import { address } from "../../core/model/cell";
import type { PlannedCell } from "../../core/model/edit";
import { sourceNumber } from "./cell";
import { PATH } from "./geometry";
import type { SourceSheet } from "./source";
import { bodyStyle } from "./styles";

const ACTUAL = `${PATH}Thực hiện`;
const YEAR_TARGET = "Chỉ tiêu năm 2024";
/** In a source cell: the sum of the row's quarters; that sum or figure over the year's target. */
const SUM = "Σ";
const SHARE = "÷";

type Cells = readonly string[];

const actualColumns = (sheet: SourceSheet) =>
  sheet.headings.flatMap((heading, index) => (heading.endsWith(ACTUAL) ? [index] : []));

function sum(sheet: SourceSheet, cells: Cells): number {
  const figures = actualColumns(sheet).map((index) => sourceNumber(cells[index]!) ?? 0);
  return figures.reduce((total, figure) => total + figure, 0);
}

/** The formula cell that a source cell "Σ" or "÷" stands for, with its result, or null for any other text. */
export function totalCell(sheet: SourceSheet, cells: Cells, index: number, row: number): PlannedCell | null {
  const align = sheet.align[index]!;
  if (cells[index] === SUM) {
    const value = sum(sheet, cells);
    const formula = actualColumns(sheet)
      .map((column) => address(row, column + 1))
      .join("+");
    return { value, formula, style: bodyStyle(align, Number.isInteger(value) ? "#,##0" : "#,##0.0") };
  }
  if (cells[index] !== SHARE) return null;
  const target = sheet.headings.indexOf(YEAR_TARGET);
  const whole = sourceNumber(cells[target]!);
  const reached = cells[index - 1] === SUM ? sum(sheet, cells) : sourceNumber(cells[index - 1]!);
  if (!whole || reached === null) throw new Error(`${sheet.name}: no figures for "${SHARE}" in "${cells.join(" ")}"`);
  return {
    value: reached / whole,
    formula: `${address(row, index)}/${address(row, target + 1)}`,
    style: bodyStyle(align, "0.0%"),
  };
}

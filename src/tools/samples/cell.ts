import type { CellStyle, PlannedCell } from "../../core/model/edit";
import { isoDate } from "../../core/model/date";
import { bodyStyle } from "./styles";

const NUMBER = /^(?:0|[1-9]\d*)(?:,\d+)?$/;
const PERCENT = /^#(\d+(?:,\d+)?)%$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const plain = (text: string) => Number(text.replace(",", "."));
const decimals = (text: string, format: string) => (text.includes(",") ? `${format}.0` : format);

/** The number in a source text, percentages as fractions, or null where it is text to the office ("05", "1.500", "100%"). */
export function sourceNumber(text: string): number | null {
  if (NUMBER.test(text)) return plain(text);
  const percent = PERCENT.exec(text)?.[1];
  return percent === undefined ? null : Math.round(plain(percent) * 10) / 1000;
}

/**
 * A cell as the workbook holds it: "2024-03-15" is a true date, "12" and "391,5" are true numbers, "#87,5%" a true
 * percentage; everything else is the office's own text.
 */
export function plannedCell(text: string, align: CellStyle["horizontal"]): PlannedCell {
  const date = DATE.exec(text);
  if (date) {
    const iso = isoDate(Number(date[1]), Number(date[2]), Number(date[3]));
    if (iso === null) throw new Error(`No such day: ${text}`);
    return { value: null, date: iso, style: bodyStyle(align, "dd/mm/yyyy") };
  }
  const number = sourceNumber(text);
  if (number === null) return { value: text === "" ? null : text, style: bodyStyle(align) };
  const format = text.startsWith("#") ? `${decimals(text, "0")}%` : decimals(text, "#,##0");
  return { value: number, style: bodyStyle(align, format) };
}

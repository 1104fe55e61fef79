import type { StandinCell } from "./sheet";

/** Texts that Excel takes for an error when they are typed. */
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/**
 * What a cell holds after something was written to it, as far as it is known how Excel reads what an add-in writes: a text is
 * read as if typed, in the culture of the United States, unless the cell's format is Text, which makes a text of anything.
 * Formulas are not calculated.
 */
export function typed(entry: string | number | boolean, format: string): Partial<StandinCell> {
  if (format === "@") return { value: String(entry), formula: null };
  if (typeof entry !== "string") return { value: entry, formula: null };
  if (entry.startsWith("=") && entry.length > 1) return { value: 0, formula: entry };
  if (entry.startsWith("'")) return { value: entry.slice(1), formula: null };
  if (/^(true|false)$/i.test(entry)) return { value: /^true$/i.test(entry), formula: null };
  if (ERROR.test(entry)) return { value: entry, formula: null };
  const number = readTyped(entry.trim());
  return number === null ? { value: entry, formula: null } : { value: number, formula: null };
}

/** A number, percentage or date (month first) as typed; null for any other text. Dates become some serial number. */
function readTyped(text: string): number | null {
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?$/i.test(text)) return Number(text.replace(/,/g, ""));
  if (/^[+-]?\d+(\.\d*)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  const date = /^(\d{1,2})[/-](\d{1,4})([/-](\d{2,4}))?$/.exec(text);
  if (date && Number(date[1]) <= 12 && Number(date[1]) > 0) return 45_000;
  if (/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}$/i.test(text)) return 45_000;
  return null;
}

import { address, parseRange, type Range } from "./cell";

/** The sheet that a defined name's formula speaks of: "'Tổng hợp'!$A$1", with "=" or without → "Tổng hợp"; null for "#REF!$A$1" and the like. */
export function sheetOfReference(formula: string): string | null {
  const quoted = /^=?'((?:[^']|'')+)'!/.exec(formula);
  if (quoted) return quoted[1]!.replace(/''/g, "'");
  return /^=?([^=#'!]+)!/.exec(formula)?.[1] ?? null;
}

/** The cells that a defined name's formula speaks of: "'Tổng hợp'!$A$1:$J$40" → A1:J40; null where it names none. */
export function rangeOfReference(formula: string): Range | null {
  return parseRange(formula.slice(formula.lastIndexOf("!") + 1));
}

/** The cell that a formula speaks of and nothing else, of several the first: "'Mẫu'!$B$5:$C$5" → Mẫu, B5; null for any other formula. */
export function cellOfReference(formula: string): { readonly sheet: string; readonly cell: string } | null {
  const sheet = sheetOfReference(formula);
  const range = rangeOfReference(formula);
  return sheet === null || range === null ? null : { sheet, cell: address(range.top, range.left) };
}

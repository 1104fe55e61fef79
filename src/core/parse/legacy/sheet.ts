import type { CellValue } from "../../model/cell";
import type { Row, Sheet } from "../../model/sheet";
import { memoised } from "../memo";
import { detectLegacy } from "./detect";
import { accentedWords, fromLegacy, isCertainlyUnicode, isCommon, standingOf, type LegacyEncoding } from "./evidence";

/** The old encoding of a sheet, and its cells' reader: Unicode for a text in that encoding, null for any other. */
export interface Legacy {
  readonly encoding: LegacyEncoding;
  readonly read: (text: string) => string | null;
}

/** Enough rows to know a sheet by, its first ones (title and headings) all among them. */
const FIRST_ROWS = 100;
const SAMPLED_ROWS = 1000;

/** Whether a sheet has texts in an old encoding, told from a sample of its rows; null for a sheet in Unicode. */
export function legacyOf(sheet: Sheet): Legacy | null {
  const sample = [...new Set(sampledTexts(sheet.rows))];
  const encoding = detectLegacy(sample);
  if (encoding === null) return null;
  const isUnicodeRare = prevails(sample, encoding);
  const read = memoised((text) => ({
    unicode: isLegacy(text, encoding, isUnicodeRare) ? fromLegacy(text, encoding) : null,
  }));
  return { encoding, read: (text) => read(text).unicode };
}

/** The sheet with every text in Unicode: the very same object where all are so already. */
export function inUnicode(sheet: Sheet): Sheet {
  const legacy = legacyOf(sheet);
  if (!legacy) return sheet;
  const convert = (value: CellValue | undefined) => (typeof value === "string" ? (legacy.read(value) ?? value) : value);
  return { ...sheet, rows: sheet.rows.map((line) => ({ ...line, values: line.values.map(convert) })) };
}

function* sampledTexts(rows: readonly Row[]): Generator<string> {
  const step = Math.ceil(rows.length / SAMPLED_ROWS);
  for (let index = 0; index < rows.length; index += index < FIRST_ROWS ? 1 : step) {
    for (const value of rows[index]!.values) if (typeof value === "string") yield value;
  }
}

/** Whether more of the texts are in the old encoding for certain than in Unicode for certain. */
function prevails(texts: readonly string[], encoding: LegacyEncoding): boolean {
  let balance = 0;
  for (const text of texts) {
    if (isCertainlyUnicode(text)) balance--;
    else if (accentedWords(text).some((word) => standingOf(word, encoding) === "legacy")) balance++;
  }
  return balance > 0;
}

/** Decides one text of a sheet that is known to have an old encoding. */
function isLegacy(text: string, encoding: LegacyEncoding, isUnicodeRare: boolean): boolean {
  const words = accentedWords(text);
  if (words.length === 0) return false;
  const standings = words.map((word) => standingOf(word, encoding));
  const count = (...wanted: (typeof standings)[number][]) => standings.filter((one) => wanted.includes(one)).length;
  const certain = count("legacy");
  const against = count("unicode", "neither");
  if (certain > 0 || against > 0) return certain > against;
  if (count("either") === 0) return count("abbreviation") > 0;
  const common = words.filter((word) => isCommon(fromLegacy(word, encoding))).length - words.filter(isCommon).length;
  return common > 0 || (common === 0 && isUnicodeRare);
}

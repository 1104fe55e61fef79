import { columnName, quoteSheet } from "../../model/cell";
import type { CellValue } from "../../model/cell";
import type { Item, SourceCell } from "../../model/item";

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A source cell as formulas name it; absolute, so that sorting the data table leaves it be: 'PL01'!$H$12. */
export function reference(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${quoteSheet(sheet)}!$${columnName(column)}$${row}`;
}

/** What a source cell holds, the cell that is repeated where it only repeats one. */
export function sourceFormula(sheet: string, cell: SourceCell): string {
  const { ditto } = cell;
  const anchor = reference(sheet, cell);
  const own = ditto && reference(sheet, ditto);
  return own ? `IF(${own}=${quoted(ditto.text)},${anchor},${own})` : anchor;
}

/** What a source cell holds now, as it stands; "" for a blank or an error. */
export function liveFormula(sheet: string, cell: SourceCell): string {
  const source = sourceFormula(sheet, cell);
  return `IFERROR(IF(${source}="","",${source}),"")`;
}

/** The same of a value as read. */
export function liveValue(value: CellValue): string | number | boolean {
  return value === null || typeof value === "object" ? "" : value;
}

const WILDCARDS = [
  ["~", "∼"],
  ["*", "∗"],
  ["?", "？"],
] as const;
const NO_BREAK_SPACE = "\u00a0";
/** Whether a text is tidied at all; most are as they should be. */
const UNTIDY = /[\u00a0\n~*?]| {2}|^ | $/;

/** A text with plain single spaces, and with look-alikes for the characters that a look-up takes as wildcards. */
export function tidyFormula(text: string): string {
  const plain = `SUBSTITUTE(SUBSTITUTE(${text},"${NO_BREAK_SPACE}"," "),CHAR(10)," ")`;
  return `TRIM(${WILDCARDS.reduce((whole, [from, to]) => `SUBSTITUTE(${whole},"${from}","${to}")`, plain)})`;
}

/** The same of a text as read. */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const plain = text
    .replace(/[\u00a0\n]/g, " ")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");
  return WILDCARDS.reduce((whole, [from, to]) => whole.replaceAll(from, to), plain);
}

/** The status cell's formula and value; the progress cell's where the status is blank. Null where the table has neither. */
export function liveStatus(
  sheet: string,
  { cells }: Item,
): { formula: string; value: string | number | boolean } | null {
  const { status, progress } = cells ?? {};
  const [first, second] = status ? [status, progress] : [progress, undefined];
  if (!first) return null;
  const formula = liveFormula(sheet, first);
  const value = liveValue(first.value);
  if (!second) return { formula, value };
  return {
    formula: `IF(IFERROR(${tidyFormula(sourceFormula(sheet, first))},"")="",${liveFormula(sheet, second)},${formula})`,
    value: tidyText(String(value)) === "" ? liveValue(second.value) : value,
  };
}

/** Which list of wordings a text is looked up in; `day` is for days that stand in any of them. */
export type WordingKind = "deadline" | "status" | "day";

const CODES: Readonly<Record<WordingKind, string>> = { deadline: "h", status: "t", day: "n" };

/** A looked-up text may have 255 characters at most. */
const LONGEST = 200;

/** A wording's key as the list has it: by kind, by the year of days that name none, and by its text as {@link tidyText} gives it. */
export function wordingKey(kind: WordingKind, year: number | null, text: string): string {
  return `${CODES[kind]}${year ?? ""}|${text.slice(0, LONGEST)}`;
}

/** Where the list of wordings stands on the data sheet, as absolute ranges. */
export interface WordingList {
  /** The words that a status may begin with, and what they say. */
  readonly openings: { readonly texts: string; readonly said: string };
  readonly said: string;
  readonly dates: string;
  readonly keys: string;
}

/** What the list answers for a tidy text; an error where it does not have it. */
export function lookUp(
  answer: "said" | "dates",
  kind: WordingKind,
  year: number | null,
  text: string,
  list: WordingList,
): string {
  return `INDEX(${list[answer]},MATCH("${CODES[kind]}${year ?? ""}|"&LEFT(${text},${LONGEST}),${list.keys},0))`;
}

/** What the words say that a text begins with; an error where it begins with none of the list's. */
export function lookUpOpening(text: string, { openings: { texts, said } }: WordingList): string {
  const plain = `TRIM(SUBSTITUTE(SUBSTITUTE(${text},CHAR(10)," "),","," "))&" "`;
  // The last row that fits: a look-up for 2 among ones and errors.
  return `LOOKUP(2,1/(LEFT(${plain},LEN(${texts})+1)=${texts}&" "),${said})`;
}

/** Words that may stand before a day and leave it the last one in time, as a formula takes them away. */
const BEFORE_DAY = ["chậm nhất ", "xong ", "trước ", "đến ", "ngày "];

/** A text without them: "Trước ngày 15/3" → "15/3". */
export function dayTextFormula(text: string): string {
  return BEFORE_DAY.reduce((whole, words) => `SUBSTITUTE(${whole},"${words}","")`, `LOWER(${text})`);
}

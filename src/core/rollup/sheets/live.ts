import { columnName, quoteSheet } from "../../model/cell";
import type { CellValue } from "../../model/cell";
import type { Item, SourceCell } from "../../model/item";

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A source cell as formulas name it; absolute, so that sorting the data table leaves it be: 'PL01'!$H$12. */
export function reference(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${quoteSheet(sheet)}!$${columnName(column)}$${row}`;
}

/** What a source cell holds now: a number as it is, a text with plain single spaces, "" for a blank or an error. */
export function liveFormula(sheet: string, cell: SourceCell): string {
  const { ditto } = cell;
  const anchor = reference(sheet, cell);
  const own = ditto && reference(sheet, ditto);
  const source = own ? `IF(${own}=${quoted(ditto.text)},${anchor},${own})` : anchor;
  return `IFERROR(IF(ISNUMBER(${source}),${source},${tidyFormula(source)}),"")`;
}

const NO_BREAK_SPACE = "\u00a0";

const tidyFormula = (text: string) =>
  `TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},${quoted(NO_BREAK_SPACE)}," "),CHAR(10)," "),CHAR(13)," "))`;

/** The same of a value as read. */
export function liveValue(value: CellValue): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "string") return "";
  return value
    .replace(/[\u00a0\n\r]/g, " ")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");
}

/** The status cell's formula and value; the progress cell's where the status is blank. Null where the table has neither. */
export function liveStatus(sheet: string, { cells }: Item): { formula: string; value: string | number } | null {
  const { status, progress } = cells ?? {};
  const [first, second] = status ? [status, progress] : [progress, undefined];
  if (!first) return null;
  const formula = liveFormula(sheet, first);
  const value = liveValue(first.value);
  if (!second) return { formula, value };
  return {
    formula: `IF(${formula}="",${liveFormula(sheet, second)},${formula})`,
    value: value === "" ? liveValue(second.value) : value,
  };
}

/** Which list of wordings a text is looked up in. */
export type WordingKind = "deadline" | "status" | "finished" | "prefix";

const CODES: Readonly<Record<WordingKind, string>> = { deadline: "h", status: "t", finished: "x", prefix: "p" };

/** Texts longer than this are looked up by their ends and their length: a looked-up text may have 255 characters at most. */
const LONGEST = 180;

/** A wording's key as the list has it: by kind and year, and with look-alikes for the characters that a look-up takes as wildcards. */
export function wordingKey(kind: WordingKind, year: number | null, text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, 100)}…${text.slice(-60)}${text.length}` : text;
  return `${CODES[kind]}|${year ?? ""}|${short}`.replaceAll("~", "∼").replaceAll("*", "∗").replaceAll("?", "？");
}

/** The same key, computed from the cells that hold the text and the year. */
export function keyFormula(kind: WordingKind, year: string, text: string): string {
  const short = `IF(LEN(${text})>${LONGEST},LEFT(${text},100)&"…"&RIGHT(${text},60)&LEN(${text}),${text})`;
  const plain = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${short},"~","∼"),"*","∗"),"?","？")`;
  return `"${CODES[kind]}|"&${year}&"|"&${plain}`;
}

/** The part of a text that begins with its first digit, where what stands before it may stand before a day; else "". */
export function dayPartFormula(text: string, keys: string): string {
  const first = `SUMPRODUCT(MIN(FIND({0,1,2,3,4,5,6,7,8,9},${text}&"0123456789")))`;
  const prefix = `MATCH("${CODES.prefix}||"&TRIM(LEFT(${text},${first}-1)),${keys},0)`;
  return `IF(ISNUMBER(${text}),"",IFERROR(IF(ISNUMBER(${prefix}),MID(${text},${first},20),""),""))`;
}

const dayOf = (part: string) => `VALUE(LEFT(${part},FIND("/",${part})-1))`;
const monthOf = (part: string) => `VALUE(SUBSTITUTE(MID(${part},FIND("/",${part})+1,2),"/",""))`;

/** The day of "15/3/2024", or of "15/3" in the given year, as Excel counts on past a month's end; "" for anything else. */
export function rolledDayFormula(part: string, year: string): string {
  const named = `IF(LEN(${part})-LEN(SUBSTITUTE(${part},"/",""))>1,VALUE(RIGHT(${part},4)),${year})`;
  return `IFERROR(DATE(${named},${monthOf(part)},${dayOf(part)}),"")`;
}

/** That day where the month has it, and "" where it was counted on: 30/2 is no day. */
export function sameDayFormula(part: string, rolled: string): string {
  const same = `DAY(${rolled})=${dayOf(part)},MONTH(${rolled})=${monthOf(part)},${rolled}>DATE(1990,1,1)`;
  return `IFERROR(IF(AND(${same}),${rolled},""),"")`;
}

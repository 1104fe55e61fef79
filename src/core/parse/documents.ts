import { isoDate, type IsoDate } from "../model/date";
import { clean } from "./text";
import { DOCUMENT_TYPES } from "./words/documents";

/** A document cited in a text: "Số 412/NQ-HĐND ngày 07/12/2023". */
export interface CitedDocument {
  /** The symbol as written: "412/NQ-HĐND", "01/2023/QĐ-UBND", "28-CT/TU". */
  readonly symbol: string;
  readonly number: string;
  /** The year that normative documents carry in their symbol, else null. */
  readonly year: number | null;
  /** The letters of its kind ("NQ", "QĐ"), or null for a letter, which has only its author's ("9387/UBND-KT"). */
  readonly type: string | null;
  /** The letters of the body that issued it ("HĐND", "TU"), or null where the symbol has none. */
  readonly issuer: string | null;
  /** The day it was signed, where the text says one right behind it that the calendar has. */
  readonly date: IsoDate | null;
  /** That day as written ("31/4/2014"), or null where the text says none. */
  readonly dateText: string | null;
}

const TYPES = Object.keys(DOCUMENT_TYPES).sort((a, b) => b.length - a.length);
const LETTERS = String.raw`\p{L}[\p{L}\d.&]*`;

/**
 * The symbol of an office document anywhere in a text, without flags: number, year where it is normative, letters of kind
 * and author (Nghị định 30/2020/NĐ-CP, Phụ lục III); or the Party's order with the kind before the stroke.
 */
export const SYMBOL =
  String.raw`\d{1,6}\p{L}? ?/ ?(?:\d{4} ?/ ?)?(?:${LETTERS}(?:[-–]${LETTERS})+|(?:${TYPES.join("|")})(?!\p{L}))` +
  String.raw`|\d{1,6}-(?:${TYPES.join("|")})/\p{Lu}[\p{L}]*`;

const CITED = new RegExp(
  String.raw`(?<![\d/.,])(${SYMBOL})(?:,? (?:ký )?ngày ((\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4}))(?!\d))?`,
  "giu",
);

/** The documents that a text cites, in reading order; none where it cites no symbol. */
export function readDocuments(text: string): CitedDocument[] {
  // "43/2023/TT- BTC": a blank or a new line after the hyphen parts a symbol often enough.
  const line = clean(text)
    .replaceAll("\n", " ")
    .replace(/(?<=\p{Lu}-) (?=\p{Lu}{2})/gu, "");
  return [...line.matchAll(CITED)].map((match) => ({
    ...readSymbol(match[1]!),
    date: match[2] ? isoDate(Number(match[5]), Number(match[4]), Number(match[3])) : null,
    dateText: match[2] ?? null,
  }));
}

function readSymbol(written: string): Omit<CitedDocument, "date" | "dateText"> {
  const symbol = written.replace(/ ?\/ ?/g, "/").replaceAll("–", "-");
  const party = /^(\d+)-([^/]+)\/(.+)$/.exec(symbol);
  if (party) return { symbol, number: party[1]!, year: null, type: party[2]!, issuer: party[3]! };
  const strokes = symbol.split("/");
  const letters = strokes.at(-1)!.split("-");
  const type = TYPES.find((known) => known.toLowerCase() === letters[0]!.toLowerCase()) ? letters[0]! : null;
  const issuer = (type === null ? letters : letters.slice(1)).join("-");
  return {
    symbol,
    number: strokes[0]!,
    year: strokes.length === 3 ? Number(strokes[1]) : null,
    type,
    issuer: issuer === "" ? null : issuer,
  };
}

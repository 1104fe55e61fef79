import { isoDate, type IsoDate } from "../model/date";
import { clean, fold } from "./text";
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
  /** The letters of the kind that the text calls it by right before the symbol ("Quyết định số …" is QĐ), else null. */
  readonly named: string | null;
  /** Of what level the body is that issued it, where the text says so behind it: "tỉnh" in "của UBND tỉnh Phú Yên"; folded. */
  readonly level: string | null;
  /** The place that the text names behind it, else the first that it names at all: "phú yên"; folded, null where it names none. */
  readonly place: string | null;
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

/** Laws, ordinances and resolutions of the National Assembly: "41/2024/QH15". */
const LAW = String.raw`\d{1,4}/(?:\d{4}/)?(?:QH|UBTVQH)\d{1,2}(?!\d)`;
/** As typed in haste: "01/KH/TU", "12KH-UBND". */
const STATE = String.raw`(?:UBND|HĐND|TTg|S[A-ZĐ]{2,5})(?![\p{L}\d])`;
const HASTY =
  String.raw`\d{1,6} ?/ ?(?:${TYPES.join("|")})/${LETTERS}|\d{1,6} ?(?:${TYPES.join("|")})[-–]${STATE}` +
  String.raw`|\d{1,6} ?/ ?(?:${TYPES.join("|")})${STATE}`;
const GLUED = new RegExp(`^(\\d+)/(${TYPES.join("|")})(${STATE})$`, "iu");
/** "của UBND tỉnh" between a symbol and its day; what is done on a day is no author. */
const AUTHOR = String.raw`(?: (?:của|do)(?: (?!(?:về|tại|trước|sau|đến|từ|vào|trong|tổ chức|hoàn thành|ban hành|ngày|số) )[^\s\d,;.():]+){1,8}?)`;

const CITED = new RegExp(
  String.raw`(?<![\d/.,])(${HASTY}|${SYMBOL}|${LAW})(?:(${AUTHOR})?,? (?:(?:ký|ban hành) )?ngày ?((\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{2,4}))(?!\d))?`,
  "giu",
);

/** A blank or a new line beside the hyphen parts a symbol often enough: "43/2023/TT- BTC", "1188/QĐ -UBND". */
const PARTED = /(?<=\/ ?\p{Lu}{1,5}) ?([-–]) ?(?=\p{Lu}{2})/gu;

const NAMES = Object.entries(DOCUMENT_TYPES).filter(([type]) => type.length > 1);
const NAMED = new RegExp(`(${NAMES.map(([, name]) => name).join("|")})(?: số:?)? ?$`, "iu");
const LEVELS = "tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường";
const LEVEL = new RegExp(`^,? (?:của|do) (?:\\p{L}+ ){1,5}?(${LEVELS})(?!\\p{L})`, "iu");
/** A place has a name of two words or more: "tỉnh Quy định" names none. */
const PLACE =
  /(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường) (\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+)/u;
/** How far behind a symbol its author is named. */
const NEAR = 60;

/** The documents that a text cites, in reading order; none where it cites no symbol. */
export function readDocuments(text: string): CitedDocument[] {
  const line = clean(text).replaceAll("\n", " ").replace(PARTED, "$1");
  return [...line.matchAll(CITED)].map((match) => ({
    ...readSymbol(match[1]!),
    date: match[3] ? isoDate(yearOf(match[6]!), Number(match[5]), Number(match[4])) : null,
    dateText: match[3] ?? null,
    ...readAround(line, match.index, match.index + match[match[2] ? 1 : 0]!.length),
  }));
}

/** Offices began to type in the nineties: "15/3/24" is of this century, "15/3/98" of the last. */
const LAST_OF_CENTURY = 60;

const yearOf = (written: string) => {
  const year = Number(written);
  return written.length > 2 ? year : year + (year < LAST_OF_CENTURY ? 2000 : 1900);
};

function readAround(line: string, from: number, to: number): Pick<CitedDocument, "named" | "level" | "place"> {
  const name = NAMED.exec(line.slice(Math.max(0, from - NEAR), from))?.[1]?.toLowerCase();
  const behind = line.slice(to, to + NEAR);
  const place = (PLACE.exec(behind) ?? PLACE.exec(line))?.[1];
  return {
    named: NAMES.find(([, full]) => full.toLowerCase() === name)?.[0] ?? null,
    level: LEVEL.exec(behind)?.[1]?.toLowerCase() ?? null,
    place: place === undefined ? null : fold(place),
  };
}

type Symbol = Pick<CitedDocument, "symbol" | "number" | "year" | "type" | "issuer">;

function readSymbol(written: string): Symbol {
  const symbol = written.replace(/ ?\/ ?/g, "/").replaceAll("–", "-");
  const outside = /^(\d+)-([^/]+)\/(.+)$/.exec(symbol) ?? /^(\d+)\/(\p{L}+)\/(.+)$/u.exec(symbol);
  const hasty = /^(\d+) ?(\p{L}+)-(.+)$/u.exec(symbol) ?? GLUED.exec(symbol);
  const [, number, type, issuer] = outside ?? hasty ?? [];
  if (number && type && issuer) return { symbol, number, year: null, type, issuer };
  const strokes = symbol.split("/");
  const letters = strokes.at(-1)!.split("-");
  const kind = TYPES.find((known) => known.toLowerCase() === letters[0]!.toLowerCase()) ? letters[0]! : null;
  const author = (kind === null ? letters : letters.slice(1)).join("-");
  return {
    symbol,
    number: strokes[0]!,
    year: strokes.length === 3 ? Number(strokes[1]) : null,
    type: kind,
    issuer: author === "" ? null : author,
  };
}

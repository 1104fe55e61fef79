import type { CellValue } from "../../model/cell";
import type { Row, Sheet } from "../../model/sheet";
import { memoised } from "../../memo";
import { detectLegacy } from "./detect";
import {
  accentedWords,
  fromLegacy,
  isCertainlyUnicode,
  isCommon,
  standingOf,
  type LegacyEncoding,
  type Standing,
} from "./evidence";

/** The old encoding of a sheet, and its cells' reader: Unicode for a text in that encoding, null for one that stays. */
export interface Legacy {
  readonly encoding: LegacyEncoding;
  readonly read: (text: string) => string | null;
}

/** Enough rows to know a sheet by, its first ones (title and headings) all among them. */
const FIRST_ROWS = 100;
const SAMPLED_ROWS = 1000;
/** A text that may be either is converted only where this many times more texts are in the old encoding. */
const CLEARLY_MORE = 4;

/** Whether a sheet has texts in an old encoding, told from a sample of its rows; null for a sheet in Unicode. */
export function legacyOf(sheet: Sheet): Legacy | null {
  const sample = [...new Set(sampledTexts(sheet.rows))];
  const encoding = detectLegacy(sample);
  if (encoding === null) return null;
  const judge = judgeOf(encoding, sample);
  const read = memoised((text) => {
    const unicode = isLegacy(text, judge) ? fromLegacy(text, encoding) : text;
    return { unicode: unicode === text ? null : unicode };
  });
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

/** What single texts are judged by: the sheet's encoding, what a word can be, and what the sheet has more of. */
interface Judge {
  readonly encoding: LegacyEncoding;
  readonly standing: (word: string) => { readonly is: Standing };
  /** How many texts of a sample are in the old encoding for certain, and how many in Unicode for certain. */
  readonly legacy: number;
  readonly unicode: number;
}

function judgeOf(encoding: LegacyEncoding, sample: readonly string[]): Judge {
  const standing = memoised((word) => ({ is: standingOf(word, encoding) }));
  const legacy = sample.filter((text) => accentedWords(text).some((word) => standing(word).is === "legacy")).length;
  return { encoding, standing, legacy, unicode: sample.filter(isCertainlyUnicode).length };
}

/** Decides one text of a sheet that is known to have an old encoding. */
function isLegacy(text: string, judge: Judge): boolean {
  const words = accentedWords(text);
  const counts = { legacy: 0, unicode: 0, either: 0, abbreviation: 0, neither: 0 };
  for (const word of words) {
    const { is } = judge.standing(word);
    if (is !== null) counts[is]++;
  }
  const against = counts.unicode + counts.neither;
  if (counts.legacy > 0 || against > 0) return counts.legacy > against;
  if (counts.either === 0) return counts.abbreviation > 0;
  return judge.unicode === 0 || isLikelier(words, judge);
}

/** "Bé Néi vô" is Vietnamese either way: the commoner words decide ("Bộ Nội vụ"), and then what the sheet has more of. */
function isLikelier(words: readonly string[], { encoding, legacy, unicode }: Judge): boolean {
  const asLegacy = words.filter((word) => isCommon(fromLegacy(word, encoding))).length;
  const asUnicode = words.filter(isCommon).length;
  return asLegacy > asUnicode || (asLegacy === asUnicode && legacy > unicode * CLEARLY_MORE);
}

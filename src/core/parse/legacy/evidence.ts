import { commonSyllables } from "./common";
import { isSyllable } from "./syllable";
import { fromTcvn3, isAllTcvn3 } from "./tcvn3";
import { fromVni, isAllVni } from "./vni";

/** The two encodings that Vietnamese offices wrote in before Unicode, as fonts (.VnTime; VNI-Times). */
export type LegacyEncoding = "tcvn3" | "vni";

interface Reader {
  readonly read: (text: string) => string;
  readonly isAll: (text: string) => boolean;
}

const readers: Readonly<Record<LegacyEncoding, Reader>> = {
  tcvn3: { read: fromTcvn3, isAll: isAllTcvn3 },
  vni: { read: fromVni, isAll: isAllVni },
};

/** A text of an old encoding in Unicode (NFC). Only for texts that are in that encoding: Unicode texts would be garbled. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return readers[encoding].read(text);
}

/**
 * What a word with accents can be: a Vietnamese syllable when read as the old encoding, as it stands, either way, an
 * abbreviation of the old encoding ("H§ND"), or neither (a foreign word). A lone sign such as "½" says nothing: null.
 */
export type Standing = "legacy" | "unicode" | "either" | "abbreviation" | "neither" | null;

/** Words; "§/c" (đ/c, đồng chí) is one. */
const WORD = /[§®Ññ]\/c\b|[A-Za-z\xa1-\xff\xad]+/g;
const ACCENT = /[\xa1-\xff\xad]/;
/** "HĐND", "TƯ"; "trđ" (triệu đồng), "đ/c". */
const ABBREVIATION = /^(?:\p{Lu}+|[Tt]rđ|[Đđ]\/c)$/u;
/** Letters that the old encodings cannot write: whoever typed them had Unicode. */
const UNICODE_LETTER = /[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]/;

/** The words of a text that may be in an old encoding; none for plain ASCII and for text that is Unicode for certain. */
export function accentedWords(text: string): readonly string[] {
  if (!ACCENT.test(text) || isCertainlyUnicode(text)) return [];
  return text.match(WORD)!.filter((word) => ACCENT.test(word));
}

/** Whether a text has Vietnamese letters that only Unicode has. */
export const isCertainlyUnicode = (text: string): boolean => UNICODE_LETTER.test(text);

/** Says what a word can be; words come from {@link accentedWords}. */
export function standingOf(word: string, encoding: LegacyEncoding): Standing {
  const isUnicode = isWrittenAsOne(word) && isSyllable(word.toLowerCase());
  if (word.length === 1) return isUnicode ? "either" : null;
  const { read, isAll } = readers[encoding];
  const text = isAll(word) ? read(word) : null;
  if (text !== null && isSyllable(text.toLowerCase())) return isUnicode ? "either" : "legacy";
  if (isUnicode) return "unicode";
  return text !== null && ABBREVIATION.test(text) ? "abbreviation" : "neither";
}

/** Small, capital or capitalised: "Tổ", not "tÕ" or "NéI". */
function isWrittenAsOne(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** Whether a word of a text is one of the commonest. */
export const isCommon = (word: string): boolean => commonSyllables.has(word.toLowerCase());

import { commonSyllables } from "./common";
import { isSyllable } from "./syllable";
import { fromTcvn3 } from "./tcvn3";
import { fromVni } from "./vni";

/** The two encodings that Vietnamese offices wrote in before Unicode, as fonts (.VnTime; VNI-Times). */
export type LegacyEncoding = "tcvn3" | "vni";

const readers: Readonly<Record<LegacyEncoding, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni };

/** A text of an old encoding in Unicode (NFC). Only for texts that are in that encoding: Unicode texts would be garbled. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return readers[encoding](text);
}

/**
 * What a word with accents can be: a Vietnamese syllable when read as the old encoding, as it stands, either way, an
 * abbreviation of the old encoding ("H§ND"), or neither (a foreign word). A lone sign such as "½" says nothing: null.
 */
export type Standing = "legacy" | "unicode" | "either" | "abbreviation" | "neither" | null;

const ACCENTED_WORD = /[a-z]*[\xa1-\xff\xad][a-z\xa1-\xff\xad]*/gi;
/** Letters that the old encodings cannot write: whoever typed them had Unicode. */
const UNICODE_LETTER = /[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]/;

/** The words of a text that may be in an old encoding; none for plain ASCII and for text that is Unicode for certain. */
export function accentedWords(text: string): readonly string[] {
  if (isCertainlyUnicode(text)) return [];
  return text.match(ACCENTED_WORD) ?? [];
}

/** Whether a text has Vietnamese letters that only Unicode has. */
export const isCertainlyUnicode = (text: string): boolean => UNICODE_LETTER.test(text);

/** Says what a word can be; words come from {@link accentedWords}. */
export function standingOf(word: string, encoding: LegacyEncoding): Standing {
  if (word.length === 1 && !/[\xc0-\xd6\xd8-\xf6\xf8-\xff]/.test(word)) return null;
  const read = fromLegacy(word, encoding);
  const asUnicode = isWrittenAsOne(word) && isSyllable(word.toLowerCase());
  const asLegacy = read !== word && word.length > 1 && isSyllable(read.toLowerCase());
  if (asLegacy) return asUnicode ? "either" : "legacy";
  if (asUnicode) return "unicode";
  return read !== word && read === read.toUpperCase() ? "abbreviation" : "neither";
}

/** Small, capital or capitalised: "Tổ", not "tÕ" or "NéI". */
function isWrittenAsOne(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}

/** Whether a word of a text is one of the commonest. */
export const isCommon = (word: string): boolean => commonSyllables.has(word.toLowerCase());

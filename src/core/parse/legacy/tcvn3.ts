import { plainVowels, VOWELS, type Vowel } from "./letters";

/**
 * The small letters of TCVN 5712:1993 VN3 (the .VnTime fonts), one byte each, as programs show the bytes: in Windows-1252.
 * In the order of {@link VOWELS}. The plain ư is byte 0xAD, which shows as a soft hyphen.
 */
const BYTES: Readonly<Record<Vowel, string>> = {
  a: "a¸µ¶·¹",
  ă: "¨¾»¼½Æ",
  â: "©ÊÇÈÉË",
  e: "eÐÌÎÏÑ",
  ê: "ªÕÒÓÔÖ",
  i: "iÝ×ØÜÞ",
  o: "oãßáâä",
  ô: "«èåæçé",
  ơ: "¬íêëìî",
  u: "uóïñòô",
  ư: "\u00adøõö÷ù",
  y: "yýúûüþ",
};

/** The capitals with a byte of their own. Every other is its small letter, set in a font of capitals (.VnTimeH). */
const CAPITALS = { "¡": "Ă", "¢": "Â", "£": "Ê", "¤": "Ô", "¥": "Ơ", "¦": "Ư", "§": "Đ" } as const;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...plainVowels.flatMap((vowel) => [...BYTES[vowel]].map((byte, tone) => [byte, VOWELS[vowel][tone]!] as const)),
  ...Object.entries(CAPITALS),
  ["®", "đ"],
]);

/** Signs that no word consists of: by themselves they are what they look like ("3 × 4", "Ø 110", "½"). */
const SIGN =
  /[\xa1-\xbb\xbf-\xd6\xd9-\xf6\xf8-\xfe]|(?<=[A-Za-z\xa1-\xff\xad])[¼-¾×Ø÷]|[¼-¾×Ø÷](?=[A-Za-z\xa1-\xff\xad])/g;

/** TCVN3 text in Unicode; what is outside the table stays. Capitals are told from the ASCII letters around them. */
export function fromTcvn3(text: string): string {
  const small = text.replace(SIGN, (sign) => LETTERS.get(sign) ?? sign);
  return withCapitals(text, small);
}

/** Whether every accented letter of a text is in the table. */
export const isAllTcvn3 = (text: string): boolean =>
  Array.from(text).every((sign) => sign < "\x80" || LETTERS.has(sign));

interface Word {
  readonly letters: string;
  /** Without small ASCII letters, so that all of it may be capitals. */
  readonly isOpen: boolean;
  isCapital: boolean;
}

/**
 * A word such as "NéI" was set in a font of capitals: "NỘI". So were the words beside it that do not say ("Së NéI Vô" is
 * "SỞ NỘI VỤ"). `small` is the text letter for letter in Unicode.
 */
function withCapitals(text: string, small: string): string {
  // Words stand at even places, what is between them at odd ones.
  const parts = small.split(/([^\p{L}]+)/u);
  let at = 0;
  const words = parts.map((letters, place): Word => {
    const isOpen = place % 2 === 0 ? !/[a-z]/.test(text.slice(at, at + letters.length)) : /^[^\S\n]+$/.test(letters);
    at += letters.length;
    return { letters, isOpen, isCapital: isOpen && isSetInCapitals(letters) };
  });
  if (!words.some(({ isCapital }) => isCapital)) return small;
  spread(words);
  spread(words.reverse());
  return words
    .reverse()
    .map(({ letters, isCapital }) => (isCapital ? letters.toUpperCase() : letters))
    .join("");
}

/** Several ASCII capitals, and letters that the table knows as small only. */
const isSetInCapitals = (letters: string) => /\p{Lu}.*\p{Lu}/u.test(letters) && /\p{Ll}/u.test(letters);

function spread(words: readonly Word[]): void {
  words.forEach((word, index) => {
    if (word.isOpen && words[index - 1]?.isCapital) word.isCapital = true;
  });
}

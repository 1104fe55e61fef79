import type { CellValue } from "../model/cell";

/** Anything that cleaning would change, but for the composing of letters; most texts have none of it. */
const UNCLEAN = /[\x00-\x1f\x7f\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]|  |^ | $/;
/** Characters that show nothing: zero-width spaces and joiners, soft hyphens, direction and byte-order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// Control characters reach cells from other programs and show as blanks, so they are spaces here.
const SPACES = /[\x00-\x09\x0e-\x20\x7f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/**
 * A cell's text without what typing leaves behind: composed (NFC), odd and repeated spaces as one space, no outer spaces,
 * line breaks as "\n" with no blank lines. Numbers and booleans come as plain digits and words, a blank cell as "".
 */
export function clean(value: CellValue | undefined): string {
  if (typeof value !== "string") return plainText(value);
  const composed = value.normalize("NFC");
  if (!UNCLEAN.test(composed)) return composed;
  return composed
    .replace(INVISIBLE, "")
    .replace(LINE_BREAK, "\n")
    .replace(SPACES, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .replace(/^[ \n]/, "")
    .replace(/[ \n]$/, "");
}

function plainText(value: Exclude<CellValue, string> | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : String(value);
}

const MARKUP = /\*\*|__|`/g;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * A text for comparing: cleaned, without markup (`**`), in lower case, on one line, with the tone mark in one place
 * whichever style it was typed in (hoà and hòa, uỷ and ủy). Diacritics stay.
 */
export function fold(text: string): string {
  return onePlaceForTones(onOneLine(text));
}

/** A folded text without any diacritics, đ as d: "Sở Nội vụ" → "so noi vu". */
export function bare(text: string): string {
  const line = onOneLine(text);
  if (ASCII.test(line)) return line;
  return line.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
}

const MARKS = /[\u0300-\u036f]/g;

/** A cleaned text without markup, in lower case, on one line. */
const onOneLine = (text: string) => clean(text.replace(MARKUP, "")).toLowerCase().replaceAll("\n", " ");

const PLAIN_VOWELS = ["a", "e", "o", "u", "y"] as const;
const TONED: Readonly<Record<(typeof PLAIN_VOWELS)[number], string>> = {
  a: "àáảãạ",
  e: "èéẻẽẹ",
  o: "òóỏõọ",
  u: "ùúủũụ",
  y: "ỳýỷỹỵ",
};
/** Toned vowel → its plain vowel and which of the five tones. */
const TONES = new Map(
  PLAIN_VOWELS.flatMap((vowel) => [...TONED[vowel]].map((toned, tone) => [toned, { vowel, tone }] as const)),
);

/** Two vowels that glide (oa, oe, uy) with the tone on either: the styles differ here and nowhere else. */
const GLIDE = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|[òóỏõọ][ae]|[ùúủũụ]y)(?=(\p{L})?)/gu;

/** Puts the tone on the first vowel of an open syllable (hòa, ủy) and on the second elsewhere (hoàn, huỳnh, quý). */
function onePlaceForTones(text: string): string {
  return text.replace(GLIDE, (pair, after: string | undefined, at: number) => {
    const [first, second] = [pair[0]!, pair[1]!];
    const toned = TONES.get(first) ?? TONES.get(second)!;
    const plain = [TONES.get(first)?.vowel ?? first, TONES.get(second)?.vowel ?? second] as const;
    const onSecond = after !== undefined || (text[at - 1] === "q" && plain[0] === "u");
    const place = onSecond ? plain[1] : plain[0];
    const mark = TONED[place as keyof typeof TONED][toned.tone]!;
    return onSecond ? plain[0] + mark : mark + plain[1];
  });
}

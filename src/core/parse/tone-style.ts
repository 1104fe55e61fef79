/** Where a tone stands in open syllables with a gliding vowel: on the first letter (hòa, ủy) or on the second (hoà, uỷ). */
export type ToneStyle = "first" | "second";

/** Open syllables whose tone stands on the first letter, and on the second. After q the u belongs to it: "quý" is no choice. */
const PATTERNS: Readonly<Record<ToneStyle, RegExp>> = {
  first: /(?:([òóỏõọ])([ae])|(?<!q)([ùúủũụ])(y))(?![\p{L}\p{M}])/giu,
  second: /(?:(o)([àáảãạèéẻẽẹ])|(?<!q)(u)([ỳýỷỹỵ]))(?![\p{L}\p{M}])/giu,
};
/** Tells at once for most texts that neither style is in them. */
const PERHAPS = /(?:[òóỏõọ][ae]|[ùúủũụ]y|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/iu;

/** Whether a composed (NFC) text has a syllable whose tone may stand in either place. */
export const hasToneChoice = (text: string): boolean => PERHAPS.test(text);

/** How many syllables of a composed (NFC) text have their tone in each place, where both are usual. */
export function countToneStyles(text: string): Readonly<Record<ToneStyle, number>> {
  if (!PERHAPS.test(text)) return { first: 0, second: 0 };
  return { first: count(text, PATTERNS.first), second: count(text, PATTERNS.second) };
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** A composed (NFC) text with those tones in one place; capitals stay capitals. */
export function inToneStyle(text: string, style: ToneStyle): string {
  if (!PERHAPS.test(text)) return text;
  const other = style === "first" ? PATTERNS.second : PATTERNS.first;
  return text.replace(other, (pair: string) => {
    const [tone = ""] = /\p{M}/u.exec(pair.normalize("NFD")) ?? [];
    const [first, second] = [...pair.normalize("NFD").replace(/\p{M}/gu, "")];
    return (style === "first" ? `${first}${tone}${second}` : `${first}${second}${tone}`).normalize("NFC");
  });
}

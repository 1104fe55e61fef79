import { plainVowels, VOWELS, type Vowel } from "./letters";

/**
 * VNI for Windows: a vowel is a letter and a mark after it, each in Windows-1252. How each vowel is written, in the order
 * of {@link VOWELS}; the letter before the mark says whether it is a capital.
 */
const PAIRS: Readonly<Record<Vowel, readonly string[]>> = {
  a: ["a", "aù", "aø", "aû", "aõ", "aï"],
  ă: ["aê", "aé", "aè", "aú", "aü", "aë"],
  â: ["aâ", "aá", "aà", "aå", "aã", "aä"],
  e: ["e", "eù", "eø", "eû", "eõ", "eï"],
  ê: ["eâ", "eá", "eà", "eå", "eã", "eä"],
  i: ["i", "í", "ì", "æ", "ó", "ò"],
  o: ["o", "où", "oø", "oû", "oõ", "oï"],
  ô: ["oâ", "oá", "oà", "oå", "oã", "oä"],
  ơ: ["ô", "ôù", "ôø", "ôû", "ôõ", "ôï"],
  u: ["u", "uù", "uø", "uû", "uõ", "uï"],
  ư: ["ö", "öù", "öø", "öû", "öõ", "öï"],
  y: ["y", "yù", "yø", "yû", "yõ", "î"],
};

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...plainVowels.flatMap((vowel) => PAIRS[vowel].map((pair, tone) => [pair, VOWELS[vowel][tone]!] as const)),
  ["ñ", "đ"],
]);

const SIGN = /[aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï]|[íìæóòîñôö]/gi;

/** VNI text in Unicode; what is outside the table stays. */
export function fromVni(text: string): string {
  return text.replace(SIGN, (sign) => {
    const letter = LETTERS.get(sign.toLowerCase())!;
    return sign[0] === sign[0]!.toLowerCase() ? letter : letter.toUpperCase();
  });
}

/** Whether every accented letter of a text is in the table, the marks after a vowel that they go with. */
export const isAllVni = (text: string): boolean => /^[\x00-\x7f]*$/.test(text.replace(SIGN, ""));

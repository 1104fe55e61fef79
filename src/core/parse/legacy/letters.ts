/**
 * The Vietnamese vowels in a fixed order, lower case: each plain vowel with its level tone first, then sắc, huyền, hỏi,
 * ngã, nặng. The tables of the old encodings are written in the same order, so that the two can be laid side by side.
 */
export const VOWELS = {
  a: "aáàảãạ",
  ă: "ăắằẳẵặ",
  â: "âấầẩẫậ",
  e: "eéèẻẽẹ",
  ê: "êếềểễệ",
  i: "iíìỉĩị",
  o: "oóòỏõọ",
  ô: "ôốồổỗộ",
  ơ: "ơớờởỡợ",
  u: "uúùủũụ",
  ư: "ưứừửữự",
  y: "yýỳỷỹỵ",
} as const;

/** A vowel without its tone. */
export type Vowel = keyof typeof VOWELS;

/** The plain vowels, in the order of {@link VOWELS}. */
export const plainVowels = Object.keys(VOWELS) as readonly Vowel[];

import { bare } from "../../parse/text";
import { ABBREVIATIONS } from "../../parse/words/abbreviations";

/** The words of texts as small whole numbers: comparing and counting these is what makes many texts cheap. */
export interface Vocabulary {
  /** A text as the numbers of its words, without case and diacritics, abbreviations in full: "Rà soát, CCHC" is ra, soat, cai, cach, hanh, chinh. */
  read(text: string): number[];
  /** The words by their numbers. */
  readonly words: readonly string[];
}

const WRITTEN = /[^\s.,;:()/–-]+/g;

/** The words of a text as they are written. */
export const writtenWords = (text: string): readonly string[] => text.match(WRITTEN) ?? [];

const FIGURES = /^\d+$/;

/** An empty vocabulary, which learns from what it reads. Vietnamese texts are made of a few thousand syllables, each cleaned once. */
export function vocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<string, readonly number[]>();
  const numberOf = (word: string) => {
    const found = numbers.get(word);
    if (found !== undefined) return found;
    numbers.set(word, words.push(word) - 1);
    return words.length - 1;
  };
  const learn = (written: string) => {
    // Figures are many and seldom come again.
    if (FIGURES.test(written)) return [numberOf(written)];
    const found = (inFull(written).match(/[a-z\d]+/g) ?? []).map(numberOf);
    known.set(written, found);
    return found;
  };
  return {
    words,
    read(text) {
      const read: number[] = [];
      for (const written of writtenWords(text)) {
        for (const word of known.get(written) ?? learn(written)) read.push(word);
      }
      return read;
    },
  };
}

function inFull(written: string): string {
  const word = bare(written);
  const isShort = word.length > 1 && written === written.toUpperCase();
  return (isShort ? ABBREVIATIONS[word.toUpperCase()] : undefined) ?? word;
}

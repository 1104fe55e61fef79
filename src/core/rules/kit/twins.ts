import { bare } from "../../parse/text";

/** Words that may be there or not without another task being meant; without diacritics. */
const FILLERS = new Set(
  (
    "viec cong tac cac nhung cua ve tren trong theo tai cho va voi thuc hien trien khai tiep tuc tham muu " +
    "to chuc dia ban tinh lai day du kip thoi"
  ).split(" "),
);
/** A text of fewer words says too little to be called the same as another that is not quite alike. */
const FEWEST = { same: 3, near: 8 } as const;
/** Of ten words, how many a near twin may have more. */
const MORE_OF_TEN = 1;
/** How many texts that share a rare word are compared at most, so that hostile sheets stay cheap. */
const MOST_COMPARED = 32;

/**
 * For each text the place of the first earlier one that says the same, or -1. The same are texts that differ in nothing but
 * case, diacritics, punctuation and filler words; nearly the same are long ones of which one has a word or two more, none of
 * them a figure. "Quý I" and "Quý II", "công chức" and "viên chức" are no twins. Linear but for texts that share rare words.
 */
export function earlierTwins(texts: readonly string[]): number[] {
  const all = texts.map(wordsOf);
  const rarity = countWords(all);
  const bySentence = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  return all.map((words, at) => {
    const telling = words.filter((word) => !FILLERS.has(word));
    if (telling.length < FEWEST.same) return -1;
    const sentence = telling.join(" ");
    const same = bySentence.get(sentence);
    if (same !== undefined) return same;
    bySentence.set(sentence, at);
    return words.length < FEWEST.near ? -1 : nearTwin(at, all, rarity, byWord);
  });
}

/** Looks among the texts with which this one shares one of its rarest words, and joins them. */
function nearTwin(
  at: number,
  all: readonly (readonly string[])[],
  rarity: ReadonlyMap<string, number>,
  byWord: Map<string, number[]>,
): number {
  const words = all[at]!;
  let found = -1;
  for (const word of rarest(words, rarity)) {
    const others = byWord.get(word);
    if (!others) byWord.set(word, [at]);
    else {
      if (found < 0) found = others.slice(0, MOST_COMPARED).find((other) => areNear(words, all[other]!)) ?? -1;
      others.push(at);
    }
  }
  return found;
}

/** As many words as a near twin may lack, and one, so that twins share at least one of them. */
function rarest(words: readonly string[], rarity: ReadonlyMap<string, number>): string[] {
  const unique = [...new Set(words)].sort((a, b) => rarity.get(a)! - rarity.get(b)! || (a < b ? -1 : 1));
  return unique.slice(0, mostMore(words.length) + 1);
}

const mostMore = (length: number) => Math.max(1, Math.floor((length * MORE_OF_TEN) / 10));

function areNear(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > mostMore(long.length)) return false;
  const more = wordsLeft(long, short);
  return more !== null && !more.some(isTelling);
}

/** The words of a text that are left when another's, in their order, are taken out; null when it lacks one of them. */
function wordsLeft(long: readonly string[], short: readonly string[]): string[] | null {
  const left: string[] = [];
  let next = 0;
  for (const word of long) {
    if (word === short[next]) next++;
    else left.push(word);
  }
  return next === short.length ? left : null;
}

/** A figure, a Roman number or a "không" makes another task of it. */
const isTelling = (word: string) => /\d|^(i{1,3}|iv|vi{0,3}|ix|x|khong|chua|dau|cuoi|giua|so)$/.test(word);

const wordsOf = (text: string): string[] => bare(text).match(/[a-z\d]+/g) ?? [];

function countWords(all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

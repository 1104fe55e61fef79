import { isOneEdit, isSlip } from "./slips";
import { vocabulary } from "./words";

/** Words that may be there or not without another task being meant; without diacritics. */
const FILLERS = new Set(
  (
    "viec cong tac cac nhung cua ve tren trong theo tai cho va voi thuc hien trien khai tiep tuc tham muu " +
    "to chuc dia ban tinh lai day du kip thoi"
  ).split(" "),
);
/** A figure, a Roman number or a "không" makes another task of it. */
const TELLING = /\d|^(i{1,3}|iv|vi{0,3}|ix|x|khong|chua|dau|cuoi|giua|so)$/;
const FIGURE = /\d/;
/** A text of fewer words says too little to be called the same as another that is alike so far. */
const FEWEST = { same: 3, moved: 6, near: 8 } as const;
/** Parts that change places around this word make another task of it: "từ Sở A sang Sở B". */
const TURNS = "sang";
/** Of so many words a near twin may have one more. */
const ONE_MORE_IN = 10;
/** How many texts that share a rare word are compared at most, so that hostile sheets stay cheap. */
const MOST_COMPARED = 32;

/** A text as the numbers of its words. */
type Words = readonly number[];

/** An earlier text that says the same. */
export interface Twin {
  /** Its place in the list. */
  readonly at: number;
  /** Whether the two are alike only nearly. */
  readonly near: boolean;
  /** How many words of the text are no fillers. */
  readonly words: number;
}

/**
 * For each text the first earlier one that says the same, or null. The same are texts that differ in nothing but case,
 * diacritics, punctuation, abbreviations and filler words; nearly the same are longer ones with the same words in another
 * order, or of which one has a word or two more, none of them a figure, or a typing fault. "Quý I" and "Quý II", "công chức"
 * and "viên chức" are no twins. Linear but for texts that share rare words.
 */
export function earlierTwins(texts: readonly string[]): (Twin | null)[] {
  const { read, words } = vocabulary();
  const all: readonly Words[] = texts.map(read);
  const isFiller = words.map((word) => FILLERS.has(word));
  const isTelling = words.map((word) => TELLING.test(word));
  const isFigure = words.map((word) => FIGURE.test(word));
  const counts = countsOf(all, words.length);
  const turns = words.indexOf(TURNS);
  const sentences = firsts(hashOf, isEqual);
  const bags = firsts(hashOfBag, isSameBag);
  /** The first few texts that each word is one of the rarest of. */
  const byWord: (number[] | undefined)[] = words.map(() => undefined);

  const nearTwin = (at: number): number => {
    let found = -1;
    for (const word of rarest(all[at]!, counts)) {
      const others = (byWord[word] ??= []);
      if (found < 0) found = others.find((other) => areNear(at, other)) ?? -1;
      if (others.length < MOST_COMPARED) others.push(at);
    }
    return found;
  };
  const areNear = (at: number, other: number): boolean => {
    const [a, b] = [all[at]!, all[other]!];
    if (a.length < b.length) return saysLittleMore(b, a, isTelling);
    if (a.length > b.length) return saysLittleMore(a, b, isTelling);
    const odd = onlyOdd(a, b);
    // Another figure is no slip of a letter.
    if (odd < 0 || isFigure[a[odd]!] || isFigure[b[odd]!]) return false;
    return isOneEdit(words[a[odd]!]!, words[b[odd]!]!) && isSlip(texts[at]!, texts[other]!);
  };

  return all.map((text, at) => {
    const telling = text.filter((word) => !isFiller[word]);
    const twin = (other: number, near: boolean) => (other < 0 ? null : { at: other, near, words: telling.length });
    if (telling.length < FEWEST.same) return null;
    const same = sentences(telling, at);
    if (same !== at) return twin(same, false);
    const mayMove = telling.length >= FEWEST.moved && !text.includes(turns);
    const moved = mayMove ? bags(telling, at) : at;
    if (moved !== at) return twin(moved, true);
    return text.length < FEWEST.near ? null : twin(nearTwin(at), true);
  });
}

/** The one place at which two texts of so many words differ; -1 where they do in several or none. */
function onlyOdd(a: Words, b: Words): number {
  let odd = -1;
  for (let at = 0; at < a.length; at++) {
    if (a[at] === b[at]) continue;
    if (odd >= 0) return -1;
    odd = at;
  }
  return odd;
}

/** Gives the place of the first text that was equal, which is a text's own when none was; equal texts have one hash. */
function firsts(
  hash: (text: Words) => number,
  areEqual: (a: Words, b: Words) => boolean,
): (text: Words, at: number) => number {
  const known = new Map<number, { readonly text: Words; readonly at: number }>();
  return (text, at) => {
    for (let key = hash(text); ; key = (key + 1) | 0) {
      const found = known.get(key);
      if (!found) known.set(key, { text, at });
      if (!found || areEqual(found.text, text)) return found?.at ?? at;
    }
  };
}

const hashOf = (text: Words) => text.reduce((hash, word) => (Math.imul(hash, 31) + word) | 0, 0);

/** The same for the same words in any order. */
const hashOfBag = (text: Words) => text.reduce((hash, word) => (hash + Math.imul(word + 1, 0x9e3779b1)) | 0, 0);

const isSameBag = (a: Words, b: Words) => a.length === b.length && isEqual(sorted(a), sorted(b));

/** By number; typed arrays sort without asking which comes first. */
const sorted = (text: Words): Words => Array.from(Int32Array.from(text).sort());

const isEqual = (a: Words, b: Words) => a.length === b.length && a.every((word, index) => word === b[index]);

const mostMore = (text: Words) => Math.max(1, Math.floor(text.length / ONE_MORE_IN));

/** As many of a text's rarest words as a near twin may lack, and one, so that twins share at least one of them. */
function rarest(text: Words, counts: Uint32Array): number[] {
  const wanted = mostMore(text) + 1;
  const found: number[] = [];
  for (const word of text) {
    if (found.includes(word)) continue;
    let place = found.length;
    while (place > 0 && isRarer(word, found[place - 1]!, counts)) place--;
    if (place >= wanted) continue;
    found.splice(place, 0, word);
    if (found.length > wanted) found.pop();
  }
  return found;
}

const isRarer = (a: number, b: number, counts: Uint32Array) =>
  counts[a]! < counts[b]! || (counts[a] === counts[b] && a < b);

/** Whether a text has all words of another, in their order, and only a word or two more, none of them telling. */
function saysLittleMore(long: Words, short: Words, isTelling: readonly boolean[]): boolean {
  const most = long.length - short.length;
  if (most > mostMore(long)) return false;
  let more = 0;
  for (let at = 0; at < long.length; at++) {
    if (long[at] === short[at - more]) continue;
    if (more === most || isTelling[long[at]!]) return false;
    more++;
  }
  return true;
}

function countsOf(all: readonly Words[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const text of all) for (const word of text) counts[word]!++;
  return counts;
}

import { isSyllable } from "../../parse/legacy/syllable";
import { bare } from "../../parse/text";
import { writtenWords } from "./words";

/**
 * Whether the one word in which two texts differ is a typing fault in one of them: no syllable, as "lm" is for "làm". Capitals
 * are names and abbreviations, which may well differ by a letter.
 */
export function isSlip(a: string, b: string): boolean {
  const [left, right] = [writtenWords(a), writtenWords(b)];
  const odd = left.findIndex((word, at) => bare(word) !== bare(right[at] ?? ""));
  const pair = [left[odd] ?? "", right[odd] ?? ""];
  return pair.every((word) => /^\p{Ll}+$/u.test(word)) && !pair.every(isSyllable);
}

/** Whether one letter added, left out or changed makes one word of the other. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(long.length > short.length ? same : same + 1) === long.slice(same + 1);
}

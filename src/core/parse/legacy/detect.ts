import { accentedWords, fromLegacy, isCommon, standingOf, type LegacyEncoding } from "./evidence";

/** How much it takes: distinct words that make sense only so, common ones among them, and few that make no sense at all. */
const FEWEST_WORDS = 3;
const FEWEST_COMMON = 2;
const SENSE_PER_NONSENSE = 4;

/**
 * The old encoding that some of a sheet's texts are in, or null where they are Unicode, another language or signs. Goes by
 * distinct words that are Vietnamese syllables when read as the encoding, and are none as they stand.
 */
export function detectLegacy(texts: Iterable<string>): LegacyEncoding | null {
  const words = new Set<string>();
  for (const text of texts) for (const word of accentedWords(text)) words.add(word);
  if (words.size < FEWEST_WORDS) return null;
  const tcvn3 = weigh(words, "tcvn3");
  const vni = weigh(words, "vni");
  if (Math.max(tcvn3, vni) === 0) return null;
  return tcvn3 >= vni ? "tcvn3" : "vni";
}

/** The number of words that speak for an encoding, 0 where that is not enough. */
function weigh(words: ReadonlySet<string>, encoding: LegacyEncoding): number {
  let sense = 0;
  let common = 0;
  let nonsense = 0;
  for (const word of words) {
    const standing = standingOf(word, encoding);
    if (standing === "neither") nonsense++;
    if (standing !== "legacy") continue;
    sense++;
    if (isCommon(fromLegacy(word, encoding))) common++;
  }
  const isEnough = sense >= FEWEST_WORDS && common >= FEWEST_COMMON && sense >= nonsense * SENSE_PER_NONSENSE;
  return isEnough ? sense : 0;
}

import type { Role } from "../../model/appendix";
import { bare, fold } from "../text";
import { abbreviations, daysGiven, headingWords, ratioWords } from "../words/headings";

/** A role that a heading's wording speaks for. */
export interface Candidate {
  readonly role: Role;
  /** 0–1: how surely the wording alone means the role. */
  readonly strength: number;
  /** The known wording that was found in the heading. */
  readonly words: string;
  /** How it was found; `typo` is one or two letters off. */
  readonly match: "is" | "starts" | "has" | "typo";
}

interface Phrase {
  readonly role: Role;
  readonly weight: number;
  readonly at: "is" | "starts" | "has";
  readonly key: string;
  readonly words: string;
}

const YEAR = /^(19|20)\d\d$/;
const ANY_YEAR = "yyyy";

/** A heading for comparing: bare, abbreviations spelt out, any year as one word, nothing but words, digits and "%". */
export function headingKey(text: string): string {
  const words = fold(text).split(/[^\p{L}\p{N}%#]+/u);
  return bare(words.map((word) => (YEAR.test(word) ? ANY_YEAR : (abbreviations[word] ?? word))).join(" ")).trim();
}

const phrases: readonly Phrase[] = headingWords.flatMap(({ role, weight, is = [], starts = [], has = [] }) => [
  ...is.map((words): Phrase => ({ role, weight, at: "is", key: headingKey(words), words })),
  ...starts.map((words): Phrase => ({ role, weight, at: "starts", key: headingKey(words), words })),
  ...has.map((words): Phrase => ({ role, weight, at: "has", key: headingKey(words), words })),
]);
const firstWord = (key: string) => key.split(" ", 1)[0]!;
const anywhere = phrases.filter((phrase) => phrase.at === "has");
const byFirstWord = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  if (phrase.at === "has") continue;
  const first = firstWord(phrase.key);
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

const firstWords = new Set([...byFirstWord.keys(), ...Object.keys(abbreviations).map(bare), "#"]);

/** Whether a text starts as a known heading does: a quick look before the whole text is compared. */
export function startsAsHeading(text: string): boolean {
  const [first] = bare(text.slice(0, 16)).split(/[^\p{L}\p{N}%#]+/u);
  return first !== undefined && firstWords.has(first);
}

const known = new Map<string, readonly Candidate[]>();
const LONGEST_KNOWN = 20_000;

/** The roles that a heading's wording speaks for, the surest first; empty where it says nothing known. */
export function candidatesOf(heading: string): readonly Candidate[] {
  const found = known.get(heading);
  if (found) return found;
  const key = headingKey(heading);
  const signs = heading.trim() === "#" ? [sign] : RATIO.test(bare(heading)) ? [ratio] : [];
  const exact = bestPerRole(key, [...signs, ...exactMatches(key)]);
  if (known.size < LONGEST_KNOWN) known.set(heading, exact);
  return exact;
}

/** As {@link candidatesOf}, and where that finds nothing, allows for one or two wrong letters. */
export function candidatesWithTypos(heading: string): readonly Candidate[] {
  const exact = candidatesOf(heading);
  if ((exact[0]?.strength ?? 0) >= 0.5) return exact;
  const key = headingKey(heading);
  return bestPerRole(key, [...exact, ...typoMatches(key)]);
}

const given = daysGiven.map(headingKey);

/** Whether a start column's heading tells the day on which the task was given: the work is not bound to it. */
export function isDayGiven(header: string): boolean {
  const key = headingKey(header);
  return given.some((words) => key.startsWith(words));
}

const sign: Candidate = { role: "number", strength: 1, words: "#", match: "is" };

/** "TH 6 tháng/KH", "Tỷ lệ TH/KH": what was reached over what was planned. */
const RATIO = new RegExp(
  `^(?:t[yi] le ?)?%? ?(?:${ratioWords.reached.map(bare).join("|")})(?![a-z])[^/:]{0,30} ?[/:] ?(?:${ratioWords.planned.map(bare).join("|")})(?![a-z])`,
);
const ratio: Candidate = { role: "percent", strength: 1.05, words: "thực hiện/kế hoạch", match: "is" };

function exactMatches(key: string): Candidate[] {
  const starting = (byFirstWord.get(firstWord(key)) ?? []).filter(
    (phrase) => key === phrase.key || (phrase.at === "starts" && key.startsWith(`${phrase.key} `)),
  );
  const within = anywhere.filter((phrase) => ` ${key} `.includes(` ${phrase.key} `));
  return [...starting, ...within].map((phrase) => ({
    role: phrase.role,
    strength: strengthOf(phrase, key),
    words: phrase.words,
    match: phrase.key === key ? "is" : phrase.at,
  }));
}

/** A wording that fills the heading is surer than one that only opens it, and that surer than one somewhere in it. */
function strengthOf(phrase: Phrase, key: string): number {
  if (phrase.key === key) return phrase.weight;
  const coverage = phrase.key.length / key.length;
  return phrase.weight * (phrase.at === "starts" ? 0.85 + 0.13 * coverage : 0.6 + 0.3 * coverage);
}

function typoMatches(key: string): Candidate[] {
  const words = key.split(" ");
  return phrases.flatMap((phrase) => {
    const wanted = phrase.key.split(" ");
    const part = phrase.at === "is" ? words : words.slice(0, wanted.length);
    if (phrase.key.length < 5 || part.join(" ") === phrase.key || !isMistyped(part, wanted)) return [];
    const candidate: Candidate = {
      role: phrase.role,
      strength: phrase.weight * 0.8,
      words: phrase.words,
      match: "typo",
    };
    return [candidate];
  });
}

/** At most two words, and no more than half of them, are one letter off (short ones not at all), or only the spaces are wrong. */
function isMistyped(words: readonly string[], wanted: readonly string[]): boolean {
  if (words.join("") === wanted.join("")) return true;
  if (words.length !== wanted.length) return false;
  const wrong = words.filter((word, i) => word !== wanted[i]);
  return (
    wrong.length * 2 <= words.length &&
    wrong.length <= 2 &&
    words.every((word, i) => word === wanted[i] || isOneOff(word, wanted[i]!))
  );
}

const isOneOff = (word: string, wanted: string) =>
  (wanted.length > 3 && word[0] === wanted[0] && isWithin(word, wanted, 1)) ||
  (wanted.length > 2 && sounded(word) === sounded(wanted));

/** A bare word with the first letters that sound alike, and so are mixed up, written one way: "chì" for "trì". */
const sounded = (word: string) =>
  word.replace(/^(?:tr|x|gi|r|n(?=[^gh]))/, (letters) => SOUNDS_LIKE[letters] ?? letters);

const SOUNDS_LIKE: Readonly<Record<string, string>> = { tr: "ch", x: "s", gi: "d", r: "d", n: "l" };

function bestPerRole(key: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Role, Candidate>();
  for (const candidate of candidates) {
    if (candidate.strength > (best.get(candidate.role)?.strength ?? 0)) best.set(candidate.role, candidate);
  }
  return key.length > 300 ? [] : [...best.values()].sort((a, b) => b.strength - a.strength);
}

/** Whether two words are at most so many letters apart (insert, drop, replace, swap neighbours). */
function isWithin(a: string, b: string, distance: number): boolean {
  if (Math.abs(a.length - b.length) > distance) return false;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length]! <= distance;
}

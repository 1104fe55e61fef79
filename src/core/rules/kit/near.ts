import { bare, clean, fold } from "../../parse/text";
import { looksLikeUnit } from "../../parse/units";

/** Longer than any unit's name; keeps hostile cells cheap. */
const LONGEST = 120;

/**
 * Finds, among some names, the one that another was most likely meant to be: one letter off (changed, left out, added, or
 * two swapped), or typed without its marks or with several of them wrong. Costs the name's length, however many there are.
 */
export function nearestOf(names: readonly string[]): (name: string) => string | null {
  const byPart = new Map<string, string>();
  const byLetters = new Map<string, string>();
  for (const name of names) {
    const folded = fold(name);
    if (folded.length > LONGEST) continue;
    for (const part of partsOf(folded)) if (!byPart.has(part)) byPart.set(part, name);
    if (!byLetters.has(bare(name))) byLetters.set(bare(name), name);
  }
  if (names.length === 0) return () => null;
  return (name) => {
    const folded = fold(name);
    if (folded.length > LONGEST) return null;
    const found = partsOf(folded).flatMap((part) => byPart.get(part) ?? []);
    const near = found.find((other) => isSlip(name, other));
    const letters = byLetters.get(bare(name));
    return near ?? (letters !== undefined && isMismarked(name, letters) ? letters : null);
  };
}

/** A text, and the text without each of its letters: two texts a letter apart share one of these. */
const partsOf = (text: string) => [text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))];

/** Figures, abbreviations and Roman numbers tell units apart ("Tổ 1", "Tổ 2"; "Hội LHPN", "Hội LHTN"), so there no slip is seen. */
const TELLS_APART = /\d|^[\p{Lu}&-]+$|^[ivx]+$/u;

function isSlip(name: string, meant: string): boolean {
  const [words, others] = [clean(name).split(/\s/), clean(meant).split(/\s/)];
  if (words.length !== others.length) return false;
  const at = words.flatMap((word, index) => (fold(word) === fold(others[index]!) ? [] : [index]));
  if (at.length !== 1) return false;
  const [word, other] = [words[at[0]!]!, others[at[0]!]!];
  // Another first word that makes a unit as well is another unit: "Đội …", "Hội …".
  if (TELLS_APART.test(word) || TELLS_APART.test(other) || (at[0] === 0 && looksLikeUnit(name))) return false;
  return isOneOff(fold(word), fold(other));
}

/** Of two names with the same letters, whether one is typed without marks, or differs by them in more than one word. */
function isMismarked(name: string, meant: string): boolean {
  if (fold(name) === bare(name)) return true;
  const others = clean(meant).split(/\s/);
  return (
    clean(name)
      .split(/\s/)
      .filter((word, at) => fold(word) !== fold(others[at] ?? "")).length > 1
  );
}

function isOneOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
  return Math.max(x.length, y.length) <= 1 || isSwap;
}

const LONGEST = 31;

/** Excel compares sheet names without regard to case. */
const keyOf = (name: string) => name.toLowerCase();

/** Cuts a text to so many UTF-16 units, never through a surrogate pair. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");

/**
 * A name that Excel takes for a sheet: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not
 * blank and not "History", which Excel keeps for itself.
 */
export function cleanSheetName(name: string): string {
  const fit = cut(name.replace(/[:\\/?*[\]\x00-\x1F]/g, " ").trim(), LONGEST);
  const clean = fit.replace(/^'+|'+$/g, "").trim();
  return clean === "" || keyOf(clean) === "history" ? `${clean}_` : clean;
}

/** The wished-for name made fit, or "name (2)", "name (3)" … where others have it. */
export function freeSheetName(wish: string, others: readonly string[]): string {
  const taken = new Set(others.map(keyOf));
  const clean = cleanSheetName(wish);
  let name = clean;
  for (let number = 2; taken.has(keyOf(name)); number++) {
    const suffix = ` (${number})`;
    name = cut(clean, LONGEST - suffix.length).trimEnd() + suffix;
  }
  return name;
}

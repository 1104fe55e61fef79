/** Excel's limit on a sheet's name, in UTF-16 units. */
const LONGEST = 31;

/** A name for comparing, as Excel compares names: without regard to case, Unicode composed. */
export const nameKey = (name: string): string => name.normalize("NFC").toLowerCase();

/** Cuts a text to so many UTF-16 units, never through a surrogate pair. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");

/**
 * A name that Excel takes for a sheet: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not
 * blank and not "History", which Excel keeps for itself.
 */
function cleanSheetName(name: string): string {
  const fit = cut(name.replace(/[:\\/?*[\]\x00-\x1F]/g, " ").trim(), LONGEST);
  const clean = fit.replace(/^'+|'+$/g, "").trim();
  return clean === "" || nameKey(clean) === "history" ? `${clean}_` : clean;
}

/** The wished-for sheet name made fit, or "name (2)", "name (3)" … where other sheets have it. */
export function freeSheetName(wish: string, others: Iterable<string>): string {
  const clean = cleanSheetName(wish);
  const withNumber = (number: number) => {
    const suffix = ` (${number})`;
    return cut(clean, LONGEST - suffix.length).trimEnd() + suffix;
  };
  return firstFree(clean, withNumber, new Set([...others].map(nameKey)));
}

/** The names that Excel tables get, by the names they wish for: "name_2", "name_3" … where another table has one. */
export function freeTableNames(wishes: Iterable<string>, others: Iterable<string>): ReadonlyMap<string, string> {
  const taken = new Set([...others].map(nameKey));
  const names = new Map<string, string>();
  for (const wish of wishes) {
    const name = firstFree(wish, (number) => `${wish}_${number}`, taken);
    taken.add(nameKey(name));
    names.set(wish, name);
  }
  return names;
}

function firstFree(wish: string, withNumber: (number: number) => string, taken: ReadonlySet<string>): string {
  let name = wish;
  for (let number = 2; taken.has(nameKey(name)); number++) name = withNumber(number);
  return name;
}

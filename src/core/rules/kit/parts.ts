import type { Item } from "../../model/item";

/** For each item the one that it is a part of, or null: the 3 above "3.1", "a)", "–" and rows without a number. */
export function wholesOf(items: readonly Item[]): (Item | null)[] {
  let outer: Item | null = null;
  return items.map((item) => {
    if (outer && isPartOf(item.number, outer.number)) return outer;
    outer = item;
    return null;
  });
}

/** "3.1", "a)", "–", and a row without a number are parts of the 3 above them. */
export function isPartOf(next: string | null, number: string | null): boolean {
  if (number === null) return false;
  if (next === null) return true;
  const [inner, outer] = [next.trim(), number.trim().replace(/[.)]+$/, "")];
  return inner.startsWith(`${outer}.`) || (/^\d/.test(outer) && !/^\d/.test(inner)) || inner.startsWith(`${outer}a`);
}

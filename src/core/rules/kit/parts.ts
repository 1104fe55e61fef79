import type { Item } from "../../model/item";

/** The items that are no parts of another: 3, but not the "3.1", "a)", "–" and rows without a number below it. */
export function outermost(items: readonly Item[]): Item[] {
  let outer: Item | null = null;
  return items.filter((item) => {
    if (outer && isPartOf(item.number, outer.number)) return false;
    outer = item;
    return true;
  });
}

/** "3.1", "a)", "–", and a row without a number are parts of the 3 above them. */
export function isPartOf(next: string | null, number: string | null): boolean {
  if (number === null) return false;
  if (next === null) return true;
  const [inner, outer] = [next.trim(), number.trim().replace(/[.)]+$/, "")];
  return inner.startsWith(`${outer}.`) || (/^\d/.test(outer) && !/^\d/.test(inner)) || inner.startsWith(`${outer}a`);
}

import type { Item } from "../../model/item";

/** An item with the items right below it in its numbering. */
export interface Whole {
  readonly item: Item;
  readonly parts: readonly Item[];
}

interface Open {
  readonly style: string;
  readonly number: string;
  readonly item: Item;
  readonly parts: Item[];
}

/**
 * The items that have parts by their numbers: 1.1 and 1.2 are parts of 1, a) and b) of the 1.1 above them, "–" of what stands
 * above it. Parts of parts are no parts of the whole; a new section begins anew; items without a number belong nowhere.
 */
export function wholesIn(items: readonly Item[]): Whole[] {
  const wholes: Whole[] = [];
  let open: Open[] = [];
  let sections = "";
  for (const item of items) {
    const here = item.sections.join("\n");
    if (here !== sections) open = [];
    sections = here;
    if (item.number === null) continue;
    const number = item.number.trim().replace(/[.)\s]+$/, "");
    const style = styleOf(number);
    const over = open.findIndex((level) => level.style === style || rankOf(level.style) > rankOf(style));
    if (over >= 0) open.length = over;
    const above = open.at(-1);
    if (above && isBelow(number, above.number)) above.parts.push(item);
    const level: Open = { style, number, item, parts: [] };
    open.push(level);
    wholes.push(level);
  }
  return wholes.filter(({ parts }) => parts.length > 0);
}

/** "2.1.3" by how many figures it has, letters and Roman numbers by their kind, marks by themselves. */
function styleOf(number: string): string {
  if (/^\d+(?:\.\d+)*$/.test(number)) return `${number.split(".").length}`;
  if (/^[IVXL]+$/.test(number)) return "I";
  return number
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a")
    .replace(/\d+/g, "1");
}

/** How deep numbers of a style stand: "A" over "I" over "1" over "1.1" over "a)" over "–". */
function rankOf(style: string): number {
  if (/^\d+$/.test(style)) return 1 + Number(style);
  if (style === "A" || style === "I") return style === "A" ? 0 : 1;
  return /[a1]/.test(style) ? LETTERS : MARKS;
}

const [LETTERS, MARKS] = [100, 200];

/** A number of several figures says itself what it is part of. */
const isBelow = (number: string, above: string) => !/^\d+\./.test(number) || number.startsWith(`${above}.`);

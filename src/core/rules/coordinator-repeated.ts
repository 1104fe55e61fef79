import type { Item } from "../model/item";
import { short } from "./kit/phrases";
import { superfluousUnits } from "./kit/taking-part";
import { defineRule } from "./rule";

interface Facts {
  readonly name: string;
}

/** The last place of a unit that stands earlier in the list too, the lead left to its own rule; -1 without one. */
function repeated({ ownerKey }: Item, keys: readonly string[]): number {
  const seen = new Set<string>();
  let last = -1;
  keys.forEach((key, index) => {
    if (key !== ownerKey && seen.has(key)) last = index;
    seen.add(key);
  });
  return last;
}

/** A unit that is named twice among those taking part. */
export const coordinatorRepeated = defineRule<Facts>({
  id: "coordinator-repeated",
  severity: "warning",
  title: { vi: "Đơn vị phối hợp ghi hai lần", en: "Unit taking part named twice" },
  needs: [],
  words: {
    vi: ({ name }) => ({
      message: `“${short(name)}” được ghi hai lần trong các đơn vị phối hợp.`,
      why: "Ghi hai lần thường là chép nhầm: một trong hai chỗ lẽ ra là đơn vị khác.",
      hint: "Bỏ một chỗ, hoặc thay bằng đơn vị đúng.",
    }),
    en: ({ name }) => ({
      message: `“${short(name)}” is named twice among the units taking part.`,
      why: "It is mostly a slip in copying: one of the two should be another unit.",
      hint: "Take one of them out, or put the right unit in its place.",
    }),
  },
  check: (plan) => superfluousUnits(plan, repeated),
});

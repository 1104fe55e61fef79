import { digest } from "../digest";
import { timeless } from "../fingerprint";
import type { Entry } from "../model/summary";

/**
 * A code for each task ("7KQ2M-9XW4D"), a digest of its text as {@link timeless} reads it. It rests on no address and no
 * number, so that it follows the row through sorting and inserting and into next year's copy. Of several tasks with one
 * text the later ones end in "-2", "-3", in the order of what else their rows say, which sorting does not change either.
 */
export function taskCodes(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const alike = new Map<string, Entry[]>();
  for (const entry of entries) {
    const code = digest([entry.kind, timeless(entry.item.text) || restOf(entry)].join("\n"));
    const others = alike.get(code);
    if (others) others.push(entry);
    else alike.set(code, [entry]);
  }
  const codes = new Map<Entry, string>();
  for (const [code, group] of alike) {
    inOwnOrder(group).forEach((entry, index) => codes.set(entry, index === 0 ? code : `${code}-${index + 1}`));
  }
  return codes;
}

function inOwnOrder(group: readonly Entry[]): readonly Entry[] {
  if (group.length === 1) return group;
  return group
    .map((entry) => ({ entry, rest: restOf(entry) }))
    .sort((a, b) => (a.rest < b.rest ? -1 : a.rest > b.rest ? 1 : 0))
    .map(({ entry }) => entry);
}

/** What a row says beside its text; years count here, as two rows of one plan may differ in nothing else. */
function restOf({ sheet, item }: Entry): string {
  const { sections, owners, coordinators, deadline, product } = item;
  return [sheet, ...sections, ...owners, ...coordinators, deadline?.text ?? "", product ?? ""].join("\n");
}

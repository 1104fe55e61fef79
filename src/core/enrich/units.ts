import type { RegisteredUnit } from "../model/settings";
import type { Entry } from "../model/summary";
import { memoised } from "../memo";
import { unitKey } from "../parse/units";
import { registerOf } from "../rules/kit/register";

/**
 * How a leading unit is called: by the register's name, whether the cell has a short name or the head's; without an entry
 * there, as the plan itself spells it first.
 */
export function unitNaming(entries: readonly Entry[], units: readonly RegisteredUnit[]): (name: string) => string {
  const register = registerOf(units);
  const first = new Map<string, string>();
  const keyOf = memoised(unitKey);
  for (const { item } of entries) {
    for (const name of item.owners) if (!first.has(keyOf(name))) first.set(keyOf(name), name);
  }
  return memoised((name) => (register.unitOf(name) ?? register.headedBy(name))?.name ?? first.get(keyOf(name)) ?? name);
}

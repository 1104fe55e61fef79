import type { RegisteredUnit } from "../../model/settings";
import { fold } from "../../parse/text";
import { unitKey } from "../../parse/units";

/** The office's own list of units, asked by name. */
export interface Register {
  readonly isEmpty: boolean;
  /** Every name and short name, as registered. */
  readonly names: readonly string[];
  /** The unit that a name in any spelling means, or null. */
  unitOf(name: string): RegisteredUnit | null;
  /** The only unit whose name goes on where this one ends ("Thanh tra", "Thanh tra Sở"), or null. */
  onlyBegunBy(name: string): RegisteredUnit | null;
  /** The unit that a person heads, or null. */
  headedBy(person: string): RegisteredUnit | null;
}

/** Makes a list of units ready to be asked. The first of several units with one name counts. */
export function registerOf(units: readonly RegisteredUnit[]): Register {
  const byKey = new Map<string, RegisteredUnit>();
  const byHead = new Map<string, RegisteredUnit>();
  for (const unit of units) {
    for (const name of namesOf(unit)) if (!byKey.has(unitKey(name))) byKey.set(unitKey(name), unit);
    if (unit.head !== null && !byHead.has(fold(unit.head))) byHead.set(fold(unit.head), unit);
  }
  const plainly = units.map((unit) => ({ unit, names: namesOf(unit).map(plain) }));
  return {
    isEmpty: units.length === 0,
    names: units.flatMap(namesOf),
    unitOf: (name) => byKey.get(unitKey(name)) ?? null,
    onlyBegunBy: (name) => {
      const start = `${plain(name)} `;
      const begun = plainly.filter(({ names }) => names.some((own) => own.startsWith(start)));
      return begun.length === 1 ? begun[0]!.unit : null;
    },
    headedBy: (person) => byHead.get(fold(person)) ?? null,
  };
}

const plain = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Short names that commas part are taken whole and one by one: a unit's own name may hold a comma. */
const namesOf = ({ name, shortNames }: RegisteredUnit) => [
  name,
  ...shortNames,
  ...shortNames.flatMap((short) => (short.includes(",") ? short.split(/\s*,\s*/).filter((part) => part !== "") : [])),
];

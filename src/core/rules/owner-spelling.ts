import { inFullOf } from "./kit/initials";
import { short } from "./kit/phrases";
import { bySheet, placeOf, renaming } from "./kit/renames";
import { bestSpelling, spelling, type NameKind, type UnitName, type UnitNames } from "./kit/unit-names";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** How the unit should be written: as registered, else as it is most often. */
  readonly better: string;
  /** The other spellings on the sheet, and in how many places they are. */
  readonly others: readonly string[];
  readonly places: number;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  const names = plan.units();
  const better = new Map<string, string>();
  const groups = [...names.byKey.values()];
  // With a register, a name that it does not have is told by another rule.
  for (const group of names.register.isEmpty ? withShortForms(groups) : groups) {
    const preferred = preferredOf(group, names);
    for (const { name } of group)
      if (preferred !== null && isOther(name, preferred, names)) better.set(name, preferred);
  }
  if (better.size === 0) return;
  for (const { first, uses } of bySheet(names.usesOf(new Set(better.keys())), (name) => better.get(name)!)) {
    const place = placeOf(first);
    if (!place) continue;
    const others = [...new Set(uses.map(({ name }) => name))];
    const facts = { better: better.get(first.name)!, others, places: uses.length };
    const about = [facts.better, ...others].sort().join("\n");
    yield { table: first.table, ...place, facts, about, ...renaming(uses, (name) => better.get(name)!) };
  }
}

/** The same groups, those that only abbreviate another's name ("Phòng TCCB") put to that one. */
function withShortForms(groups: readonly (readonly UnitName[])[]): (readonly UnitName[])[] {
  const inFull = inFullOf(groups.map(([first]) => first!.name));
  const byName = new Map(groups.map((group) => [group[0]!.name, [...group]]));
  for (const group of groups) {
    const full = byName.get(inFull(group[0]!.name) ?? "");
    if (!full) continue;
    full.push(...group);
    byName.delete(group[0]!.name);
  }
  return [...byName.values()];
}

const NO_UNITS: ReadonlySet<NameKind> = new Set(["many", "person"]);

/** The registered name; else the most frequent spelling, of equals the fullest. Null where the unit is no unit in truth. */
function preferredOf(group: readonly UnitName[], { register, kindOf }: UnitNames): string | null {
  const registered = register.unitOf(group[0]!.name);
  if (registered) return registered.name;
  if (group.length < 2 || group.some(({ name }) => NO_UNITS.has(kindOf(name)))) return null;
  return bestSpelling(group);
}

/** Whether a name is written otherwise than it should be; the register's own short names are as good. */
function isOther(name: string, preferred: string, { register }: UnitNames): boolean {
  const accepted = [preferred, ...(register.unitOf(name)?.shortNames ?? [])];
  return !accepted.some((good) => spelling(good) === spelling(name));
}

const quoted = (names: readonly string[]) =>
  names
    .slice(0, 3)
    .map((name) => `“${short(name)}”`)
    .join(", ") + (names.length > 3 ? ", …" : "");

/** One unit in several spellings. */
export const ownerSpelling = defineRule<Facts>({
  id: "owner-spelling",
  severity: "info",
  levels: { "truoc-khi-trinh": "warning" },
  title: { vi: "Một đơn vị ghi nhiều cách", en: "One unit in several spellings" },
  needs: [],
  words: {
    vi: ({ better, others, places }) => ({
      message: `Đơn vị “${short(better)}” còn được ghi là ${quoted(others)} (${places} chỗ trong trang tính).`,
      why: "Một đơn vị ghi nhiều cách thì lọc, đếm và tổng hợp theo đơn vị bị tách làm nhiều dòng.",
      hint: `Ghi thống nhất là “${short(better)}”.`,
    }),
    en: ({ better, others, places }) => ({
      message: `The unit “${short(better)}” is also written ${quoted(others)} (${places === 1 ? "1 place" : `${places} places`} on the sheet).`,
      why: "In several spellings one unit becomes several when rows are filtered, counted and rolled up by unit.",
      hint: `Write “${short(better)}” everywhere.`,
    }),
  },
  check,
});

import { groupBy } from "../edit/group";
import type { Status } from "../model/item";
import { readStatus } from "../parse/status";
import { clean, fold } from "../parse/text";
import { STATES, stateWords } from "../rollup/words";
import type { Plan } from "../rules/plan";
import { bestSpelling, type NameKind, type UnitName } from "../rules/kit/unit-names";
import { unitSlips } from "../rules/kit/unit-slips";

const NO_UNIT: ReadonlySet<NameKind> = new Set(["many", "person"]);
const inVietnamese = new Intl.Collator("vi").compare;

/**
 * The units that a lead can be chosen from: the register's, in its order, or without one those that lead something in the
 * plan, as they are written most often and by the alphabet. Neither persons nor "các đơn vị" are among them, nor a name that is most likely mistyped.
 */
export function unitChoices({ settings, units }: Plan): string[] {
  const registered = settings.units.map(({ name }) => clean(name));
  if (registered.length > 0) return [...new Set(registered)];
  const names = units();
  const slips = unitSlips(names);
  const isUnit = ({ name }: UnitName) => !NO_UNIT.has(names.kindOf(name)) && !slips.has(name);
  return [...names.byKey.values()]
    .filter((group) => group.every(isUnit) && group.some(({ leads }) => leads > 0))
    .map((group) => clean(bestSpelling(group)))
    .sort(inVietnamese);
}

type Said = Exclude<Status, "unclear">;

/** The national words for what a status may say, for a column that has none of its own. */
const NATIONAL: Readonly<Record<Said, readonly string[]>> = {
  done: STATES.filter((state) => state.startsWith("done")).map((state) => stateWords.vi[state]),
  open: STATES.filter((state) => state.startsWith("open")).map((state) => stateWords.vi[state]),
  cancelled: [stateWords.vi.cancelled],
};
const SAID = Object.keys(NATIONAL) as readonly Said[];

/** Longest wording in characters, and in words where one row alone has it: what is longer is a sentence about that row. */
const LONGEST = 40;
const LONGEST_ALONE = 5;
const MOST_WORDINGS = 5;

/** The statuses to choose from in a column of these texts: its own wordings, the most frequent first, and the national ones for what it never says. */
export function statusChoices(texts: readonly string[]): string[] {
  const own = wordingsOf(texts);
  return SAID.flatMap((said) => {
    const wordings = own.filter((text) => readStatus(text) === said);
    return wordings.length > 0 ? wordings.slice(0, MOST_WORDINGS) : NATIONAL[said];
  });
}

/** A column's texts that other rows may have too, each in its most frequent spelling, the most frequent first. None has a day or a number. */
function wordingsOf(texts: readonly string[]): string[] {
  const cleaned = texts.map(clean).filter((text) => text.length <= LONGEST && !/[\d\n]/.test(text));
  const isShared = (alike: readonly string[]) => alike.length > 1 || alike[0]!.split(" ").length <= LONGEST_ALONE;
  const wordings = [...groupBy(cleaned, fold).values()].filter(isShared);
  return wordings.sort((a, b) => b.length - a.length).map(mostFrequent);
}

function mostFrequent(texts: readonly string[]): string {
  const [best] = [...groupBy(texts, (text) => text).values()].sort((a, b) => b.length - a.length);
  return best![0]!;
}

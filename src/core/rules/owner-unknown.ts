import { fold } from "../parse/text";
import { inFullOf } from "./kit/initials";
import { nearestOf } from "./kit/near";
import { short } from "./kit/phrases";
import { bySheet, placeOf, renaming } from "./kit/renames";
import type { UnitNames } from "./kit/unit-names";
import { unitSlips } from "./kit/unit-slips";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly name: string;
  /** The unit that was most likely meant, or null. */
  readonly meant: string | null;
  /** How many places of the sheet say so. */
  readonly places: number;
  /** Whether the office has a list of units, in which this one is not. */
  readonly registered: boolean;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  const names = plan.units();
  const registered = !names.register.isEmpty;
  const unknown = registered ? unregistered(names) : unitSlips(names);
  if (unknown.size === 0) return;
  for (const { first, uses } of bySheet(names.usesOf(new Set(unknown.keys())), fold)) {
    const place = placeOf(first);
    if (!place) continue;
    const meant = unknown.get(first.name)!;
    const fix = meant === null ? {} : renaming(uses, () => meant);
    const facts = { name: first.name, meant, places: uses.length, registered };
    yield { table: first.table, ...place, facts, about: first.name, ...fix };
  }
}

/** Names by the office's list: a lead that is not in it; a helping unit, which may be anyone's, only where it is nearly in it. */
function unregistered({ register, byKey, kindOf }: UnitNames): ReadonlyMap<string, string | null> {
  const nearest = nearestOf(register.names);
  const inFull = inFullOf(register.names);
  const unknown = new Map<string, string | null>();
  for (const { name, leads } of [...byKey.values()].flat()) {
    const isUnit = kindOf(name) === "unit" || kindOf(name) === "other";
    if (!isUnit || register.unitOf(name)) continue;
    const meant = nearest(name) ?? inFull(name);
    if (leads > 0) unknown.set(name, meant ?? register.onlyBegunBy(name)?.name ?? null);
    else if (meant !== null) unknown.set(name, meant);
  }
  return unknown;
}

/** A unit that nobody knows, most likely mistyped. */
export const ownerUnknown = defineRule<Facts>({
  id: "owner-unknown",
  severity: "warning",
  title: { vi: "Đơn vị lạ", en: "Unknown unit" },
  needs: [],
  words: {
    vi: ({ name, meant, places, registered }) => ({
      message:
        `Đơn vị “${short(name)}” ${registered ? "không có trong danh mục đơn vị" : "chỉ ghi một lần"}` +
        `${places > 1 ? ` (${places} chỗ trong trang tính)` : ""}${meant === null ? "" : `; có lẽ là “${short(meant)}”`}.`,
      why: "Tên đơn vị gõ sai thì việc không đến đúng đơn vị và không được đếm khi tổng hợp.",
      hint:
        meant === null
          ? "Ghi lại đúng tên trong danh mục, hoặc thêm đơn vị này vào danh mục ở trang “Thiết lập soát”."
          : `Sửa thành “${short(meant)}” nếu đúng là đơn vị đó.`,
    }),
    en: ({ name, meant, places, registered }) => ({
      message:
        `The unit “${short(name)}” ${registered ? "is not in the list of units" : "is written only once"}` +
        `${places > 1 ? ` (${places} places on the sheet)` : ""}${meant === null ? "" : `; perhaps “${short(meant)}” is meant`}.`,
      why: "Under a mistyped name the task does not reach its unit and is not counted when tasks are rolled up.",
      hint:
        meant === null
          ? "Write the name as it is in the list, or add the unit to the list on the sheet “Thiết lập soát”."
          : `Change it to “${short(meant)}” if that is the unit.`,
    }),
  },
  check,
});

import { unitKey } from "../../parse/units";
import type { UnitNames } from "./unit-names";

const BETWEEN = /\s*,\s*|\s+và\s+/u;

/**
 * The units that a name lists under one first word ("Sở Nội vụ, Tài chính và Y tế"), where the plan or the register knows every
 * one of them by its own name; else the name alone, for "Sở Văn hóa, Thể thao và Du lịch" is one unit.
 */
export function sharedHead(name: string, { byKey, register }: UnitNames): readonly string[] {
  const [first = "", ...rest] = name.split(BETWEEN);
  if (rest.length === 0) return [name];
  const head = first.split(" ")[0]!;
  const all = [first, ...rest.map((part) => `${head} ${part}`)];
  const isKnown = (unit: string) => byKey.has(unitKey(unit)) || register.unitOf(unit) !== null;
  return all.every(isKnown) ? all : [name];
}

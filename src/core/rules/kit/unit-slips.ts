import { bare, fold } from "../../parse/text";
import { nearestOf } from "./near";
import type { UnitName, UnitNames } from "./unit-names";

/** Names that are used this often are units of the plan; one that is used once and nearly the same is a slip. */
const OFTEN = 3;
/** Hardly two units of one plan differ in marks alone: there it takes no more than this. */
const TWICE = 2;

/** Where the names of places stand, a letter tells two of them apart: "xã Nậm Chảy", "xã Nậm Chày". */
const PLACE = /(?:^| )(?:xã|phường|thị trấn|huyện|quận|thành phố|thôn|bản|tổ dân phố) \p{L}/u;

/** Slips by the workbook's own use, each with what was most likely meant: a name that is there once and nearly the same as one that is there often. */
export function unitSlips({ byKey, kindOf }: UnitNames): ReadonlyMap<string, string> {
  const groups = [...byKey.values()].map((group) => ({
    group,
    cells: group.reduce((sum, { cells }) => sum + cells, 0),
  }));
  const used = (times: number) =>
    nearestOf(
      groups
        .filter(({ cells }) => cells >= times)
        .map(({ group }) => mostUsed(group))
        .filter((name) => kindOf(name) === "unit"),
    );
  const [nearest, perhaps] = [used(OFTEN), used(TWICE)];
  const mismarked = (name: string) => {
    const meant = perhaps(name);
    return meant !== null && bare(meant) === bare(name) ? meant : null;
  };
  const slips = new Map<string, string>();
  for (const { group, cells } of groups) {
    const { name } = group[0]!;
    if (cells !== 1 || kindOf(name) === "many" || kindOf(name) === "person" || PLACE.test(fold(name))) continue;
    const meant = nearest(name) ?? mismarked(name);
    if (meant !== null) slips.set(name, meant);
  }
  return slips;
}

const mostUsed = (group: readonly UnitName[]) =>
  group.reduce((most, next) => (next.cells > most.cells ? next : most)).name;

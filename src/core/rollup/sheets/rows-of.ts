import type { PlannedCell } from "../../model/edit";
import type { Entry, Summary } from "../../model/summary";
import { DATA_FIRST_ROW } from "./refs";

type Link = PlannedCell["link"];

/** The entries in the order of the data table: by leading unit, those without one last, so that a unit's rows stand together. */
export function inDataOrder({ entries, byUnit }: Summary): readonly Entry[] {
  const units = byUnit.map((): Entry[] => []);
  for (const entry of entries) units[entry.place.unit]!.push(entry);
  const isNamed = (place: number) => byUnit[place]!.name !== "";
  const places = byUnit.map((_, place) => place);
  return [...places.filter(isNamed), ...places.filter((place) => !isNamed(place))].flatMap((place) => units[place]!);
}

/**
 * Where the rows behind each group's figures stand, by the groups' places: appendices and fields in the appendix itself, from
 * their first row on; leading units as a block of the data table.
 */
export function rowsOfGroups(summary: Summary): Readonly<Record<"sheets" | "sections" | "units", readonly Link[]>> {
  const { entries, bySheet, bySection, byUnit } = summary;
  const sheets = bySheet.map((): Link => undefined);
  const sections = bySection.map((): Link => undefined);
  for (const { sheet, item, place } of entries) {
    const link = { sheet, cell: `A${item.row}` };
    sheets[place.sheet] ??= link;
    sections[place.section] ??= link;
  }
  const blocks = byUnit.map(() => ({ first: 0, last: 0 }));
  inDataOrder(summary).forEach(({ place }, i) => {
    const block = blocks[place.unit]!;
    block.first ||= DATA_FIRST_ROW + i;
    block.last = DATA_FIRST_ROW + i;
  });
  return {
    sheets,
    sections,
    units: blocks.map(({ first, last }) => ({ ours: "data", cell: `B${first}:G${last}` })),
  };
}

import { parseRange, type Range } from "../model/cell";
import { sheetMarker } from "../model/edit";
import type { OurSheet } from "../model/sheet";

/** All kinds of sheets of ours; the type makes a missing one fail to compile. */
const KINDS: Readonly<Record<OurSheet, true>> = {
  overview: true,
  units: true,
  time: true,
  targets: true,
  chase: true,
  findings: true,
  data: true,
  settings: true,
};

/** Which sheet of ours each marker (a defined name, see {@link sheetMarker}) stands for. */
export const MARKERS: ReadonlyMap<string, OurSheet> = new Map(
  (Object.keys(KINDS) as OurSheet[]).map((id) => [sheetMarker(id), id]),
);

/** The sheet that a defined name's formula speaks of: "'Tổng hợp'!$A$1", with "=" or without → "Tổng hợp"; null for "#REF!$A$1" and the like. */
export function sheetOfReference(formula: string): string | null {
  const quoted = /^=?'((?:[^']|'')+)'!/.exec(formula);
  if (quoted) return quoted[1]!.replace(/''/g, "'");
  return /^=?([^=#'!]+)!/.exec(formula)?.[1] ?? null;
}

/** The cells that a defined name's formula speaks of: "'Tổng hợp'!$A$1:$J$40" → A1:J40; null where it names none. */
export function rangeOfReference(formula: string): Range | null {
  return parseRange(formula.slice(formula.lastIndexOf("!") + 1));
}

const LAST_ROW = 1_048_576;

/**
 * The cells that count as ours on a sheet that is put again: those that we wrote, and on the settings sheet also the lines
 * that someone added below, which were read with it and are in the plan by now.
 */
export function ownCells(id: OurSheet, written: Range): Range {
  return id === "settings" ? { ...written, bottom: LAST_ROW } : written;
}

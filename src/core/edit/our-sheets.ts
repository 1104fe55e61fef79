import type { Range } from "../model/cell";
import { LIST_SIGN, sheetMarker } from "../model/edit";
import type { FixedSheet, OurSheet } from "../model/sheet";

/** All kinds of sheets of ours that there is one of; the type makes a missing one fail to compile. */
const KINDS: Readonly<Record<FixedSheet, true>> = {
  overview: true,
  units: true,
  time: true,
  targets: true,
  chase: true,
  findings: true,
  data: true,
  enrich: true,
  settings: true,
  form: true,
  lists: true,
  undo: true,
};

const MARKERS: ReadonlyMap<string, OurSheet> = new Map(
  (Object.keys(KINDS) as FixedSheet[]).map((id) => [sheetMarker(id), id]),
);
const UNIT_MARKER = sheetMarker("chase_");

/** Which sheet of ours a marker (a defined name, see {@link sheetMarker}) stands for; null for any other name. */
export function ourSheetOf(name: string): OurSheet | null {
  if (name.startsWith(UNIT_MARKER)) return `chase_${name.slice(UNIT_MARKER.length)}`;
  return MARKERS.get(name) ?? null;
}

/** Whether a defined name is one of ours that lists draw on; other programs may have made it visible. */
export const isListName = (name: string) => name.startsWith(LIST_SIGN);

const LAST_ROW = 1_048_576;

/**
 * The cells that count as ours on a sheet that is put again: those that we wrote, and on the settings sheet also the lines
 * that someone added below, which were read with it and are in the plan by now.
 */
export function ownCells(id: OurSheet, written: Range): Range {
  return id === "settings" ? { ...written, bottom: LAST_ROW } : written;
}

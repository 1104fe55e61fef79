import { MARKERS, ownCells, rangeOfReference, sheetOfReference } from "../core/edit/our-sheets";
import type { Range } from "../core/model/cell";
import type { OurSheet } from "../core/model/sheet";

/** What the whole workbook says about itself, to be read once at the start of every batch. */
export interface Catalogue {
  readonly sheets: readonly Excel.Worksheet[];
  /** Which of our sheets are there, and under which name. */
  readonly ours: ReadonlyMap<OurSheet, string>;
  /** The cells that are ours on each of our sheets, as its marker has followed them since we wrote it. */
  readonly written: ReadonlyMap<OurSheet, Range>;
  /** Our hidden defined names, also those whose sheet is gone. */
  readonly markers: ReadonlyMap<OurSheet, Excel.NamedItem>;
  readonly date1904: boolean;
}

/** Asks for the catalogue; the function that comes back reads it after the next sync. */
export function askCatalogue({ workbook }: Excel.RequestContext): () => Catalogue {
  const { worksheets } = workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  const markers = [...MARKERS].map(([marker, id]) => {
    const name = workbook.names.getItemOrNullObject(marker);
    name.load("formula");
    return { id, name };
  });
  // Office.js has no property for the date system, but Excel's own DATE() counts in it.
  const day = workbook.functions.date(2000, 1, 1);
  day.load("value");
  return () => {
    const there = markers.filter(({ name }) => !name.isNullObject);
    const names = new Set(worksheets.items.map((sheet) => sheet.name));
    const ours = there.flatMap(({ id, name }) => {
      const sheet = sheetOfReference(String(name.formula));
      return sheet !== null && names.has(sheet) ? [[id, sheet] as const] : [];
    });
    const written = there.flatMap(({ id, name }) => {
      const range = rangeOfReference(String(name.formula));
      return range ? [[id, ownCells(id, range)] as const] : [];
    });
    return {
      sheets: worksheets.items,
      ours: new Map(ours),
      written: new Map(written),
      markers: new Map(there.map(({ id, name }) => [id, name])),
      date1904: day.value === FIRST_OF_2000_IN_1904,
    };
  };
}

/** 01/01/2000 counted from 1904; from 1900 it is 36526. */
const FIRST_OF_2000_IN_1904 = 35064;

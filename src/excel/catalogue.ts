import { cellNameOf } from "../core/edit/cell-names";
import { isListName, ourSheetOf, ownCells } from "../core/edit/our-sheets";
import type { Range } from "../core/model/cell";
import { rangeOfReference, sheetOfReference } from "../core/model/reference";
import type { CellName, OurSheet } from "../core/model/sheet";

/** What the whole workbook says about itself, to be read once at the start of every batch. */
export interface Catalogue {
  readonly sheets: readonly Excel.Worksheet[];
  /** Which of our sheets are there, and under which name. */
  readonly ours: ReadonlyMap<OurSheet, string>;
  /** The cells that are ours on each of our sheets, as its marker has followed them since we wrote it. */
  readonly written: ReadonlyMap<OurSheet, Range>;
  /** Which of our hidden defined names are there, also those whose sheet is gone. */
  readonly markers: ReadonlySet<OurSheet>;
  /** The names of ours that lists draw on. */
  readonly sources: ReadonlySet<string>;
  /** The user's visible names of the whole workbook that stand for cells. */
  readonly names: readonly CellName[];
  readonly date1904: boolean;
  /** Whether sheets may not be added or deleted. */
  readonly isLocked: boolean;
}

/** Asks for the catalogue; the function that comes back reads it after the next sync. */
export function askCatalogue({ workbook }: Excel.RequestContext): () => Catalogue {
  const { worksheets, names, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load(NAME);
  protection.load("protected");
  // Office.js has no property for the date system, but Excel's own DATE() counts in it.
  const day = workbook.functions.date(2000, 1, 1);
  day.load("value");
  return () => {
    const sheets = new Set(worksheets.items.map((sheet) => sheet.name));
    const markers = names.items.flatMap((name) => {
      const id = ourSheetOf(name.name);
      return id === null ? [] : [{ id, formula: String(name.formula) }];
    });
    const ours = markers.flatMap(({ id, formula }) => {
      const sheet = sheetOfReference(formula);
      return sheet !== null && sheets.has(sheet) ? [[id, sheet] as const] : [];
    });
    const written = markers.flatMap(({ id, formula }) => {
      const range = rangeOfReference(formula);
      return range ? [[id, ownCells(id, range)] as const] : [];
    });
    return {
      sheets: worksheets.items,
      ours: new Map(ours),
      written: new Map(written),
      markers: new Set(markers.map(({ id }) => id)),
      sources: new Set(names.items.map(({ name }) => name).filter(isListName)),
      names: namedCells(names, sheets),
      date1904: day.value === FIRST_OF_2000_IN_1904,
      isLocked: protection.protected,
    };
  };
}

/** What to load of a collection of names. */
export const NAME = "items/name,items/formula,items/visible";

/** The user's visible names of a collection that stand for cells of these sheets. */
export function namedCells({ items }: Excel.NamedItemCollection, sheets: ReadonlySet<string>): CellName[] {
  return items.flatMap(({ name, formula, visible }) =>
    visible ? (cellNameOf(name, String(formula), sheets) ?? []) : [],
  );
}

/** 01/01/2000 counted from 1904; from 1900 it is 36526. */
const FIRST_OF_2000_IN_1904 = 35064;

import { digest } from "../digest";
import { columnName, columnNumber, parseAddress } from "../model/cell";
import type { Row, Sheet, Workbook } from "../model/sheet";
import { formulaContent, valueContent, type Content } from "./content";
import { lengthOf } from "./record";

/**
 * What a cell is known again by, as its address alone cannot be trusted: rows are sorted, rows and columns put in and taken
 * out. Short texts that can be kept in a cell.
 */
export interface Whereabouts {
  /** "B:7KQ2M D:9XW4D": the longest texts of the row that their columns have once; of a row without any, all of it. */
  readonly row: string;
  /** The topmost content of the column; "" for a blank column. */
  readonly column: string;
}

/** A sheet's cells (A1) and their whereabouts. */
export interface Places {
  readonly of: (cell: string) => Whereabouts;
  /** Whether a cell is where it was: its row still has most of the texts that tell it from all others, and its column begins alike. */
  readonly isStill: (cell: string, known: Whereabouts) => boolean;
}

/** Reads what the rows and columns of a sheet are known by. */
export function placesOn({ rows }: Sheet): Places {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const columns = columnContents(rows);
  const at = (cell: string) => {
    const { row, column } = parseAddress(cell)!;
    return { row: byNumber.get(row), index: column - 1 };
  };
  const isOnce = (content: Content, index: number) => columns(index).times.get(content) === 1;
  return {
    of: (cell) => {
      const { row, index } = at(cell);
      return { row: rowMark(row, isOnce), column: columns(index).mark };
    },
    isStill: (cell, known) => {
      const { row, index } = at(cell);
      return columns(index).mark === known.column && isRow(row, known.row, isOnce);
    },
  };
}

/** A cell of a workbook by its sheet's name and its A1 address. */
interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Tells whether cells of a workbook as it was seen are still where they were. */
export function stillThere(seen: Workbook, now: Workbook): (place: CellPlace) => boolean {
  const [before, after] = [placesIn(seen), placesIn(now)];
  return ({ sheet, cell }) => {
    const known = before(sheet)?.of(cell);
    return known !== undefined && after(sheet)?.isStill(cell, known) === true;
  };
}

/** The places of a workbook's sheets by name, each sheet read when it is first asked for; undefined for one that is not there. */
export function placesIn({ sheets }: Workbook): (name: string) => Places | undefined {
  const known = new Map<string, Places>();
  return (name) => {
    const sheet = sheets.find((one) => one.name === name);
    const found = known.get(name) ?? (sheet && placesOn(sheet));
    if (found) known.set(name, found);
    return found;
  };
}

type IsOnce = (content: Content, index: number) => boolean;

const contentAt = ({ values, formulas }: Row, index: number): Content => {
  const formula = formulas?.[index];
  return formula === undefined ? valueContent(values[index] ?? null) : formulaContent(formula);
};

const contentsOf = (row: Row | undefined): Content[] =>
  row ? Array.from({ length: lengthOf(row) }, (_, index) => contentAt(row, index)) : [];

const isText = (content: Content) => content.startsWith("t");

/** So many texts of a row are enough to know it by. */
const MOST_TEXTS = 4;

function rowMark(row: Row | undefined, isOnce: IsOnce): string {
  const contents = contentsOf(row);
  const telling = contents
    .map((content, index) => ({ content, index }))
    .filter(({ content, index }) => isText(content) && isOnce(content, index))
    .sort((a, b) => b.content.length - a.content.length)
    .slice(0, MOST_TEXTS);
  if (telling.length === 0) return wholeMark(contents);
  return telling.map(({ content, index }) => `${columnName(index + 1)}:${textMark(content)}`).join(" ");
}

const textMark = (content: Content) => digest(content).slice(0, 5);

/** All of a row; "" for a blank one. */
function wholeMark(contents: readonly Content[]): string {
  const filled = contents.flatMap((content, index) => (content === "" ? [] : [`${index} ${content}`]));
  return filled.length === 0 ? "" : digest(filled.join("\n"));
}

/** Whether at least half of the texts that told a row from others still do, so that one of two may have been typed anew. */
function isRow(row: Row | undefined, mark: string, isOnce: IsOnce): boolean {
  const texts = mark.split(" ").map((text) => text.split(":"));
  if (texts.some(({ length }) => length !== 2)) return wholeMark(contentsOf(row)) === mark;
  const still = texts.filter(([letters, text]) => {
    const index = columnNumber(letters!) - 1;
    const content = row ? contentAt(row, index) : "";
    return isText(content) && textMark(content) === text && isOnce(content, index);
  });
  return still.length * 2 >= texts.length;
}

/** What stands in a column: how often each content does, and the mark of the topmost. */
interface ColumnContents {
  readonly times: ReadonlyMap<Content, number>;
  readonly mark: string;
}

/** The contents of a column by its 0-based place, each column read when it is first asked for. */
function columnContents(rows: readonly Row[]): (index: number) => ColumnContents {
  const known = new Map<number, ColumnContents>();
  const read = (index: number): ColumnContents => {
    const times = new Map<Content, number>();
    for (const row of rows) {
      const content = contentAt(row, index);
      if (content !== "") times.set(content, (times.get(content) ?? 0) + 1);
    }
    const [topmost] = times.keys();
    return { times, mark: topmost === undefined ? "" : digest(topmost) };
  };
  return (index) => {
    const found = known.get(index) ?? read(index);
    known.set(index, found);
    return found;
  };
}

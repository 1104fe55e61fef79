import { digest } from "../digest";
import { memoised } from "../memo";
import { columnName, columnNumber, parseAddress } from "../model/cell";
import type { Row, Sheet, Workbook } from "../model/sheet";
import { formulaContent, valueContent, type Content } from "./content";
import { lengthOf } from "./record";

/**
 * What a cell is known again by, as its address alone cannot be trusted: rows are sorted, rows and columns put in and taken
 * out. Short texts that can be kept in a cell.
 */
export interface Whereabouts {
  /** "B:7KQ2M-9XW4D": the row's text in the column that tells rows apart best, as no other cell there has it; of a row without such a text, all of it. */
  readonly row: string;
  /** The topmost content of the column; "" for a blank column. */
  readonly column: string;
}

/** A sheet's cells (A1) and their whereabouts. */
export interface Places {
  readonly of: (cell: string) => Whereabouts;
  /** Whether a cell is where it was: its row still has the text that tells it from all others, and its column begins alike. */
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
  return {
    of: (cell) => {
      const { row, index } = at(cell);
      return { row: rowMark(row, columns), column: columns(index).mark };
    },
    isStill: (cell, known) => {
      const { row, index } = at(cell);
      return columns(index).mark === known.column && isRow(row, known.row, columns);
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
  return memoised((name) => {
    const sheet = sheets.find((one) => one.name === name);
    return sheet && placesOn(sheet);
  });
}

/** Each column by its 0-based place. */
type Columns = (index: number) => ColumnContents;

const isOnce = (content: Content, index: number, columns: Columns) => columns(index).times.get(content) === 1;

const contentAt = ({ values, formulas }: Row, index: number): Content => {
  const formula = formulas?.[index];
  return formula === undefined ? valueContent(values[index] ?? null) : formulaContent(formula);
};

const contentsOf = (row: Row | undefined): Content[] =>
  row ? Array.from({ length: lengthOf(row) }, (_, index) => contentAt(row, index)) : [];

const isText = (content: Content) => content.startsWith("t");

/** Of the texts that their columns have once, the one whose column has most of those: a task rather than a unit. */
function rowMark(row: Row | undefined, columns: Columns): string {
  const contents = contentsOf(row);
  const telling = contents.reduce((best, content, index) => {
    if (!isText(content) || !isOnce(content, index, columns)) return best;
    return best < 0 || columns(index).texts > columns(best).texts ? index : best;
  }, -1);
  return telling < 0 ? wholeMark(contents) : `${columnName(telling + 1)}:${digest(contents[telling]!)}`;
}

/** All of a row; "" for a blank one. */
function wholeMark(contents: readonly Content[]): string {
  const filled = contents.flatMap((content, index) => (content === "" ? [] : [`${index} ${content}`]));
  return filled.length === 0 ? "" : digest(filled.join("\n"));
}

function isRow(row: Row | undefined, mark: string, columns: Columns): boolean {
  const [letters, text] = mark.split(":");
  if (text === undefined) return wholeMark(contentsOf(row)) === mark;
  const index = columnNumber(letters!) - 1;
  const content = row ? contentAt(row, index) : "";
  return isText(content) && digest(content) === text && isOnce(content, index, columns);
}

/** What stands in a column: how often each content does, how many texts do once, and the mark of the topmost. */
interface ColumnContents {
  readonly times: ReadonlyMap<Content, number>;
  readonly texts: number;
  readonly mark: string;
}

/** The contents of a column by its 0-based place, each column read when it is first asked for. */
function columnContents(rows: readonly Row[]): Columns {
  return memoised((index: number): ColumnContents => {
    const times = new Map<Content, number>();
    for (const row of rows) {
      const content = contentAt(row, index);
      if (content !== "") times.set(content, (times.get(content) ?? 0) + 1);
    }
    const [topmost] = times.keys();
    const texts = [...times].filter(([content, count]) => count === 1 && isText(content)).length;
    return { times, texts, mark: topmost === undefined ? "" : digest(topmost) };
  });
}

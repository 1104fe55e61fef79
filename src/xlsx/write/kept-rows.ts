import { moveFormula } from "../../core/edit/formula";
import { parseAddress, type Range } from "../../core/model/cell";
import { XmlScanner } from "../xml";
import { cellText } from "./escape";
import { applyChanges, type Change } from "./patch";
import { attributeOf, child, contentOf, needChild, readElement, type XmlElement } from "./tree";

/** What others have in a row outside our own rectangle. */
export interface KeptRow {
  /** 1-based. */
  readonly row: number;
  /** Attributes of a row that is wholly theirs: height, style, hidden. */
  readonly attributes: string;
  /** `c` elements in column order. */
  readonly cells: readonly string[];
  /** The last column with a cell, 0 without any. */
  readonly lastColumn: number;
}

interface Cell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
}

/** The formula that a group of cells shares, and the cell that it is written in. */
interface Shared extends Cell {
  readonly formula: string;
  readonly isKept: boolean;
}

/** The rows and cells of a sheet that lie outside, in ascending order; rows below `bottom` with all that is said of them. */
export function keptRows(
  text: string,
  root: XmlElement,
  isOutside: (range: Range) => boolean,
  bottom: number,
): KeptRow[] {
  const shared = new Map<string, Shared>();
  const kept: KeptRow[] = [];
  const data = needChild(root, "sheetData");
  const scanner = new XmlScanner(text, data.start);
  scanner.next();
  let row = 0;
  while (!data.empty && scanner.next() && scanner.event === "start") {
    const element = readElement(scanner, 2);
    row = Number(attributeOf(text, element, "r") ?? row + 1);
    const cells = cellsOf(text, element, row).filter((cell) => {
      const { column } = cell;
      const outside = isOutside({ top: row, bottom: row, left: column, right: column });
      rememberShared(text, cell, outside, shared);
      return outside;
    });
    const attributes = row > bottom ? rowAttributes(text, element) : "";
    if (cells.length === 0 && attributes === "") continue;
    const written = cells.map((cell) => ownFormula(text, cell, shared));
    kept.push({ row, attributes, cells: written, lastColumn: cells.at(-1)?.column ?? 0 });
  }
  return kept;
}

function cellsOf(text: string, row: XmlElement, number: number): Cell[] {
  let column = 0;
  return row.children
    .filter(({ name }) => name === "c")
    .map((element) => {
      column = parseAddress(attributeOf(text, element, "r") ?? "")?.column ?? column + 1;
      return { element, row: number, column };
    });
}

/** All that a row's tag says but its number and the columns that it spans. */
function rowAttributes(text: string, row: XmlElement): string {
  const words = text.slice(row.start, row.openEnd).matchAll(/\s([\w.:-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g);
  return [...words]
    .filter(([, name]) => name !== "r" && name !== "spans")
    .map(([word]) => word)
    .join("");
}

function rememberShared(text: string, cell: Cell, isKept: boolean, shared: Map<string, Shared>): void {
  const formula = child(cell.element, "f");
  const group = formula && attributeOf(text, formula, "si");
  if (!group || shared.has(group)) return;
  shared.set(group, { ...cell, formula: contentOf(text, formula), isKept });
}

/** A cell whose formula stood with a cell that goes, with that formula as its own; any other as it is. */
function ownFormula(text: string, { element, row, column }: Cell, shared: ReadonlyMap<string, Shared>): string {
  const formula = child(element, "f");
  const group = formula && attributeOf(text, formula, "si");
  const first = group ? shared.get(group) : undefined;
  const xml = text.slice(element.start, element.end);
  if (!formula || !first || first.isKept) return xml;
  const own = cellText(moveFormula(first.formula, row - first.row, column - first.column));
  const { prefix, start, end } = formula;
  const change: Change = {
    start: start - element.start,
    end: end - element.start,
    text: `<${prefix}f>${own}</${prefix}f>`,
  };
  return applyChanges(xml, [change]);
}

import { address, parseAddress } from "../../core/model/cell";
import { MARK_SIGN, type Mark } from "../../core/model/edit";
import type { Severity } from "../../core/model/finding";
import { orBroken, refuse } from "../errors";
import type { Draft } from "./draft";
import { attribute, xml } from "./escape";
import { groupBy } from "./group";
import { applyChanges, type Change } from "./patch";
import { moveFormula } from "./reference";
import { dxfXml, type MarkLook } from "./style-xml";
import { withStyles, type Styles } from "./styles";
import { contentOf, placeFor, readTree, removal, type XmlElement } from "./tree";
import { openBook } from "./workbook";
import { isProtected, WORKSHEET_ORDER } from "./worksheet";

/**
 * A format's look by severity, gravest first: colour, and beside it a line and a face that tell them apart without colour.
 * No line is a plain one, which would not show in a table that has borders.
 */
const LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { bold: true, italic: false, color: "9C0006", fill: "FFC7CE", line: "C00000", border: "dashed" },
  warning: { bold: false, italic: true, color: "7F6000", fill: "FFEB9C", line: "BF8F00", border: "dashDot" },
  info: { bold: false, italic: false, color: "1F4E79", fill: "DDEBF7", line: "2E75B6", border: "dotted" },
};
const SEVERITIES = Object.keys(LOOKS) as Severity[];

/** More areas than one format of ours covers; a longer list is split, as Excel refuses overlong ones. */
const MOST_AREAS = 250;

/**
 * Replaces all marks in the workbook. They stand behind the user's own conditional formats, whose numbers and order stay
 * as they are: where both colour a cell the user's colour shows, and ours its line. Taken off again, they leave every part
 * as it was.
 */
export function setMarks(draft: Draft, marks: readonly Mark[]): void {
  removeMarks(draft);
  if (marks.length) addMarks(draft, marks);
}

function removeMarks(draft: Draft): void {
  for (const { name, path } of openBook(draft).sheets) {
    if (path === null || !orBroken(draft.name, path, () => draft.text(path)).includes(MARK_SIGN)) continue;
    draft.patch(path, (text) => {
      const root = readTree(text, 6);
      const changes = root.children.flatMap((element) => markRemovals(text, element) ?? [removal(element)]);
      if (changes.length && isProtected(text, root, "formatCells")) refuse("protected", name);
      return applyChanges(text, changes);
    });
  }
  withStyles(draft, (styles) => {
    const looks = (p: string) => SEVERITIES.map((severity) => dxfXml(LOOKS[severity], p));
    styles.dropLastDxfs(looks, () => lastUsedDxf(draft) + 1);
  });
}

function addMarks(draft: Draft, marks: readonly Mark[]): void {
  const { sheets } = openBook(draft);
  withStyles(draft, (styles) => {
    for (const [name, ours] of groupBy(marks, (mark) => mark.sheet)) {
      const path = sheets.find((sheet) => sheet.name === name && sheet.kind === "worksheet")?.path;
      if (!path) return refuse("changed", `${name}!${ours[0]!.cells[0]}`, "no such sheet");
      draft.patch(path, (text) => {
        const root = readTree(text, 2);
        if (isProtected(text, root, "formatCells")) refuse("protected", name);
        const at = placeFor(root, "conditionalFormatting", WORKSHEET_ORDER);
        const added = marksXml(ours, root.prefix, styles, lastPriority(text, root) + 1);
        return applyChanges(text, [{ start: at, end: at, text: added }]);
      });
    }
  });
}

/** What may hold formats of ours and goes when nothing else is in it; Excel itself moves some formats into the extensions. */
const CONTAINERS = new Set(["conditionalFormatting", "conditionalFormattings", "ext", "extLst"]);

/** The changes that take our marks out of an element; null when the whole of it goes. */
function markRemovals(text: string, element: XmlElement): Change[] | null {
  if (element.name === "cfRule") return contentOf(text, element).includes(MARK_SIGN) ? null : [];
  if (!CONTAINERS.has(element.name)) return [];
  const inner = element.children.map((part) => ({ part, changes: markRemovals(text, part) }));
  const gone = inner.filter(({ changes }) => changes === null);
  // An extension's range stands beside its rules as an element of its own.
  const others = inner.filter(({ part, changes }) => changes !== null && part.name !== "sqref");
  if (gone.length && others.length === 0) return null;
  return inner.flatMap(({ part, changes }) => changes ?? [removal(part)]);
}

/** The highest priority number that the sheet's conditional formats have, 0 without any. */
function lastPriority(text: string, root: XmlElement): number {
  const formats = root.children.filter(({ name }) => CONTAINERS.has(name));
  const numbers = formats.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g)].map(([, number]) => Number(number)),
  );
  return numbers.reduce((highest, number) => Math.max(highest, number), 0);
}

/** The elements of all marks of one sheet, graver ones before lighter ones. */
function marksXml(marks: readonly Mark[], p: string, styles: Styles, firstPriority: number): string {
  const pieces: string[] = [];
  for (const severity of SEVERITIES) {
    const ours = marks.filter((mark) => mark.severity === severity);
    if (ours.length === 0) continue;
    const dxf = attribute(
      "dxfId",
      styles.dxf((prefix) => dxfXml(LOOKS[severity], prefix)),
    );
    for (const { sqref, formula } of ours.flatMap(areasOf)) {
      const rule = `<${p}cfRule type="expression"${dxf}${attribute("priority", firstPriority + pieces.length)}>`;
      const inner = `${rule}<${p}formula>${xml(formula)}</${p}formula></${p}cfRule>`;
      pieces.push(`<${p}conditionalFormatting${attribute("sqref", sqref)}>${inner}</${p}conditionalFormatting>`);
    }
  }
  return pieces.join("");
}

interface Areas {
  readonly sqref: string;
  readonly formula: string;
}

/**
 * A mark's cells as lists of areas, each within one column and from the top down, with the formula written for its first
 * cell: programs differ in which cell of a scattered list they read a formula from, and here all of them mean the same one.
 */
function areasOf({ cells, formula }: Mark): Areas[] {
  const places = cells.map((cell) => {
    const place = parseAddress(cell);
    if (!place) throw new Error(`${cell} is no cell address`);
    return place;
  });
  const origin = places[0];
  if (!origin) return [];
  return [...groupBy(places, ({ column }) => column)].flatMap(([column, inColumn]) => {
    const runs = runsOf(inColumn.map(({ row }) => row));
    return piecesOf(runs).map((piece) => ({
      sqref: piece.map(([top, bottom]) => areaName(top, bottom, column)).join(" "),
      formula: moveFormula(formula, piece[0]![0] - origin.row, column - origin.column),
    }));
  });
}

const areaName = (top: number, bottom: number, column: number) =>
  top === bottom ? address(top, column) : `${address(top, column)}:${address(bottom, column)}`;

type Run = readonly [first: number, last: number];

/** Rows as runs without gaps, from the top down. */
function runsOf(rows: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function piecesOf(runs: readonly Run[]): Run[][] {
  const pieces: Run[][] = [];
  for (let at = 0; at < runs.length; at += MOST_AREAS) pieces.push(runs.slice(at, at + MOST_AREAS));
  return pieces;
}

/** The highest index of a differential format that any part of the workbook speaks of, -1 without any. */
function lastUsedDxf(draft: Draft): number {
  let used = -1;
  for (const path of draft.paths()) {
    if (!/\.xml$/i.test(path) || /sharedStrings/i.test(path)) continue;
    const text = orBroken(draft.name, path, () => draft.text(path));
    for (const [, id] of text.matchAll(/[dD]xfId\s*=\s*["'](\d{1,9})["']/g)) used = Math.max(used, Number(id));
  }
  return used;
}

import { isBlank, sameValue, type Target } from "../../core/edit/cells";
import { formatAfter } from "../../core/edit/number-format";
import { address, parseAddress, type CellValue } from "../../core/model/cell";
import type { Row } from "../../core/model/sheet";
import { PartError, refuse } from "../errors";
import { readAttribute, XmlScanner } from "../xml";
import { cellContent, richContent, sharedContent } from "./cell-xml";
import type { CellStyles, Quoting } from "./cell-styles";
import { attribute, needsQuotePrefix } from "./escape";
import type { Change } from "./patch";
import type { CellReader } from "./present";
import { Queue } from "./queue";
import { restyled, type Run } from "./rich-text";
import { append, attributeOf, needChild, readElement, setAttributes, withAttribute, type XmlElement } from "./tree";

/** Everything that writing one sheet's cells needs. */
export interface SheetContext {
  readonly sheet: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly reader: CellReader;
  readonly styles: CellStyles;
  /** The style index of a column's blank cells. */
  readonly columnStyle: (column: number) => number;
  readonly isProtected: boolean;
  /** Refuses because the cell is not as it was when the edit was made. */
  readonly refuse: (target: Target) => never;
}

/** The changes that write cells, by row and in column order, into a sheet's rows. Throws PartError where rows or cells are out of order. */
export function sheetDataChanges(context: SheetContext, targets: ReadonlyMap<number, Target[]>): Change[] {
  const { text, root } = context;
  const data = needChild(root, "sheetData");
  const queue = new Queue([...targets.values()], ([first]) => first!.row);
  const changes: Change[] = [];
  const newRows = (before: number) =>
    queue
      .before(before)
      .map((row) => newRow(context, row))
      .join("");
  const scanner = new XmlScanner(text, data.start);
  scanner.next();
  let number = 0;
  while (!data.empty && scanner.next() && scanner.event === "start") {
    const previous = number;
    number = Number(scanner.attribute("r") ?? number + 1);
    if (!(number > previous)) throw new PartError("rows out of order");
    const { start } = scanner;
    const added = newRows(number);
    if (added) changes.push({ start, end: start, text: added });
    const wanted = queue.at(number);
    if (wanted) changes.push(...rowChanges(context, readElement(scanner, 1), wanted));
    else skipRow(scanner);
  }
  const rest = newRows(Infinity);
  return rest ? [...changes, ...append(text, data, rest)] : changes;
}

/** Moves to a row's end, straight where no comment or CDATA section can hide it. */
function skipRow(scanner: XmlScanner): void {
  if (!scanner.empty) {
    const close = scanner.text.indexOf(`</${scanner.prefix}row`, scanner.end);
    const hidden = scanner.text.slice(scanner.end, close).includes("<!");
    if (close >= 0 && !hidden) scanner.jump(close);
  }
  scanner.skip();
}

/** A row for cells where the sheet has none yet; "" when nothing is to stand in it. */
function newRow(context: SheetContext, targets: readonly Target[]): string {
  const cells = targets.map((target) => newCell(context, target, null)).join("");
  if (cells === "") return "";
  const p = context.root.prefix;
  return `<${p}row${attribute("r", targets[0]!.row)}>${cells}</${p}row>`;
}

/** A cell where there is none yet, in its row's or column's style; "" for a blank. */
function newCell(context: SheetContext, target: Target, rowStyle: number | null): string {
  if (!isBlank(target.before)) context.refuse(target);
  const base = rowStyle ?? context.columnStyle(target.column);
  refuseLocked(context, base);
  if (isBlank(target.after)) return "";
  const p = context.root.prefix;
  const { type, inner } = contentFor(context, target.after);
  const style = styleFor(context, base, target);
  const words =
    attribute("r", address(target.row, target.column)) +
    (style ? attribute("s", style) : "") +
    (type === null ? "" : attribute("t", type));
  return `<${p}c${words}>${inner}</${p}c>`;
}

function refuseLocked({ isProtected: guarded, styles, sheet }: SheetContext, style: number): void {
  if (guarded && styles.isLocked(style)) refuse("protected", sheet);
}

/** A text that the shared strings have is written as such: a change that is taken back leaves the very bytes there were. */
function contentFor({ reader, root: { prefix } }: SheetContext, value: CellValue, runs: readonly Run[] | null = null) {
  const index = typeof value === "string" ? reader.sharedIndex(value, runs) : undefined;
  if (index !== undefined) return sharedContent(index, prefix);
  return runs ? richContent(runs, prefix) : cellContent(value, prefix);
}

/** The looks that a cell's new text takes over from its rich text; null where there are none, or where they are written under another prefix. */
function runsFor({ reader, root: { prefix } }: SheetContext, cell: string, after: CellValue): readonly Run[] | null {
  const runs = typeof after === "string" && after !== "" ? reader.runsIn(cell) : null;
  if (!runs?.every(({ look }) => look === "" || look.startsWith(`<${prefix}rPr`))) return null;
  return restyled(runs, after as string);
}

/** The style that a cell has with its new content. */
function styleFor({ styles }: SheetContext, style: number, target: Target): number {
  return styles.like(style, formatAfter(target, styles.format(style)), quotingFor(target));
}

function quotingFor({ before, after }: Target): Quoting {
  if (isBlank(after)) return "keep";
  if (typeof after !== "string") return "lift";
  if (!needsQuotePrefix(after)) return "return";
  // A text that began with such a sign was a text before: its style is right as it is.
  return typeof before === "string" && needsQuotePrefix(before) ? "keep" : "set";
}

function rowChanges(context: SheetContext, row: XmlElement, targets: readonly Target[]): Change[] {
  const { text } = context;
  const present = context.reader.row(text.slice(row.start, row.end), row.prefix);
  const queue = new Queue(targets, (target) => target.column);
  const changes: Change[] = [];
  const custom = attributeOf(text, row, "customFormat") === "1";
  const rowStyle = custom ? Number(attributeOf(text, row, "s") ?? 0) : null;
  const newCells = (before: number) =>
    queue
      .before(before)
      .map((target) => newCell(context, target, rowStyle))
      .join("");
  let column = 0;
  for (const cell of row.children.filter(({ name }) => name === "c")) {
    const previous = column;
    column = parseAddress(attributeOf(text, cell, "r") ?? "")?.column ?? column + 1;
    if (!(column > previous)) throw new PartError("cells out of order");
    const added = newCells(column);
    if (added) changes.push({ start: cell.start, end: cell.start, text: added });
    const wanted = queue.at(column);
    if (wanted) changes.push(cellChange(context, cell, wanted, present));
  }
  const rest = newCells(Infinity);
  const tag = spanAttribute(text, row, targets);
  if (rest) return [...changes, ...append(text, row, rest, tag)];
  return Object.keys(tag).length ? [...changes, setAttributes(text, row, tag)] : changes;
}

/** `spans` may say less than there is to save Excel work, never something wrong: it goes where a cell now lies outside. */
function spanAttribute(text: string, row: XmlElement, targets: readonly Target[]): Record<string, null> {
  const spans = attributeOf(text, row, "spans");
  if (spans === undefined) return {};
  const ends = spans.split(/[\s:]+/).map(Number);
  const outside = ({ column, after }: Target) =>
    !isBlank(after) && (column < Math.min(...ends) || column > Math.max(...ends));
  return targets.some(outside) ? { spans: null } : {};
}

function cellChange(context: SheetContext, cell: XmlElement, target: Target, present: Row | undefined): Change {
  const { text } = context;
  const index = target.column - 1;
  if (present?.formulas?.[index] !== undefined) context.refuse(target);
  if (!sameValue(present?.values[index] ?? null, target.before)) context.refuse(target);
  const style = Number(attributeOf(text, cell, "s") ?? 0);
  refuseLocked(context, style);
  const { start, end, prefix } = cell;
  const runs = runsFor(context, text.slice(start, end), target.after);
  const { type, inner } = contentFor(context, target.after, runs);
  const wanted = styleFor(context, style, target);
  let tag = text.slice(start, cell.openEnd).replace(/\s*\/>$/, ">");
  if (wanted !== style) tag = withStyle(tag, wanted);
  tag = withAttribute(withAttribute(withAttribute(tag, "t", type), "cm", null), "vm", null);
  if (inner) return { start, end, text: `${tag}${inner}</${prefix}c>` };
  return { start, end, text: style || !isLone(tag) ? tag.replace(/>$/, "/>") : "" };
}

/** A cell's start tag with another style: a cell that had none gets it as the first attribute, so that it goes again with the style. */
function withStyle(tag: string, style: number): string {
  const wasAdded = /^<(?:\w+:)?c\s+s=/.test(tag);
  const present = readAttribute(tag, 0, tag.length, "s");
  if (present !== undefined) return withAttribute(tag, "s", style === 0 && wasAdded ? null : String(style));
  return tag.replace(/^<(?:\w+:)?c/, (name) => name + attribute("s", style));
}

/** Whether a cell's start tag says nothing but where it is. */
const isLone = (tag: string) => /^<(?:\w+:)?c(?:\s+r\s*=\s*["'][A-Z0-9]+["'])\s*>$/.test(tag);

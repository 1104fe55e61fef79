import { PartError } from "../errors";
import { readAttribute, XmlScanner } from "../xml";
import { attribute as written } from "./escape";
import { applyChanges, type Change } from "./patch";

/** An element of an XML text, by offsets; `start` to `openEnd` is its start tag, `closeStart` to `end` its end tag. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** With its colon, or "". */
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** Whether it is written `<a/>`. */
  readonly empty: boolean;
  readonly children: readonly XmlElement[];
}

/** The root of an XML text with its descendants down to `depth` levels below it; what lies deeper, and a sheet's cells, is only walked over. */
export function readTree(text: string, depth: number): XmlElement {
  const scanner = new XmlScanner(text);
  while (scanner.next()) if (scanner.event === "start") return readElement(scanner, depth);
  throw new PartError("no element");
}

/** Reads the element at whose start tag the scanner stands, to its end tag, with its descendants down to `depth` levels. */
export function readElement(scanner: XmlScanner, depth: number): XmlElement {
  const { name, prefix, start, end: openEnd, empty } = scanner;
  const children: XmlElement[] = [];
  if (depth === 0 || name === "sheetData") leap(scanner);
  else {
    const level = scanner.depth;
    while (scanner.next() && scanner.depth >= level) {
      if (scanner.event === "start") children.push(readElement(scanner, depth - 1));
    }
  }
  return { name, prefix, start, openEnd, closeStart: scanner.start, end: scanner.end, empty, children };
}

/** Moves to the end tag: straight to it where no comment or CDATA section can hide one and the element cannot nest in itself. */
function leap(scanner: XmlScanner): void {
  if (scanner.name === "sheetData" && !scanner.empty) {
    const close = scanner.text.indexOf(`</${scanner.prefix}sheetData`, scanner.end);
    const hidden = scanner.text.indexOf("<!", scanner.end);
    if (close >= 0 && (hidden < 0 || hidden > close)) scanner.jump(close);
  }
  scanner.skip();
}

/** The first child with this local name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

/** The first child with this local name; its absence makes the part a broken one. */
export function needChild(element: XmlElement, name: string): XmlElement {
  const found = child(element, name);
  if (!found) throw new PartError(`no <${name}>`);
  return found;
}

/** The decoded value of an element's attribute, by local name. */
export function attributeOf(text: string, element: XmlElement, name: string): string | undefined {
  return readAttribute(text, element.start, element.openEnd, name);
}

/** All text inside an element, decoded. */
export function contentOf(text: string, element: XmlElement): string {
  const scanner = new XmlScanner(text, element.start);
  scanner.next();
  return scanner.content();
}

/** An XML text whose root is not written `<a/>`, so that something can be put into it. */
export function openRoot(text: string): string {
  const root = readTree(text, 0);
  return root.empty ? applyChanges(text, append(text, root, "")) : text;
}

/** Where an attribute of a start tag stands: its name (with its prefix, without the blank before it) to its closing quote. */
function findAttribute(tag: string, name: string): { start: number; end: number } | null {
  const pattern = /\s([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
  for (let match = pattern.exec(tag); match; match = pattern.exec(tag)) {
    if (match[1] === name) return { start: match.index + 1, end: pattern.lastIndex };
  }
  return null;
}

/** A start tag with an attribute (named without prefix) put in place, added at its end, or, for null, taken out. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const found = findAttribute(tag, name);
  if (found) {
    const rest = tag.slice(found.end);
    return value === null
      ? tag.slice(0, found.start - 1) + rest
      : tag.slice(0, found.start) + written(name, value).slice(1) + rest;
  }
  if (value === null) return tag;
  const end = /\s*\/?>$/.exec(tag)!.index;
  return tag.slice(0, end) + written(name, value) + tag.slice(end);
}

/** The decoded value of the root's attribute in an XML text of one element. */
export const rootAttribute = (xml: string, name: string) => attributeOf(xml, readTree(xml, 0), name);

/** The text of one element with an attribute of its own put in place or, for null, taken out. */
export function withRootAttribute(xml: string, name: string, value: string | null): string {
  const end = readTree(xml, 0).openEnd;
  return withAttribute(xml.slice(0, end), name, value) + xml.slice(end);
}

/** Attributes by name; null for one to take out. */
export type Attributes = Readonly<Record<string, string | null>>;

const withAttributes = (tag: string, attributes: Attributes) =>
  Object.entries(attributes).reduce((changed, [name, value]) => withAttribute(changed, name, value), tag);

/** Sets attributes of an element, or takes them out. */
export function setAttributes(text: string, element: XmlElement, attributes: Attributes): Change {
  const { start, openEnd } = element;
  return { start, end: openEnd, text: withAttributes(text.slice(start, openEnd), attributes) };
}

/** Adds XML as an element's last children, opening `<a/>` where need be; `attributes` are set on its start tag at the same time. */
export function append(text: string, element: XmlElement, xml: string, attributes: Attributes = {}): Change[] {
  const tag = withAttributes(text.slice(element.start, element.openEnd), attributes);
  const { start, openEnd, closeStart, empty, prefix, name } = element;
  if (!empty) {
    return [
      { start, end: openEnd, text: tag },
      { start: closeStart, end: closeStart, text: xml },
    ];
  }
  return [{ start, end: openEnd, text: `${tag.replace(/\s*\/>$/, ">")}${xml}</${prefix}${name}>` }];
}

/** Takes an element out. */
export function removal(element: XmlElement): Change {
  return { start: element.start, end: element.end, text: "" };
}

/** The offset at which a new child called `name` belongs, by the order in which the schema has `root`'s children. */
export function placeFor(root: XmlElement, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const before = root.children.filter((element) => {
    const other = order.indexOf(element.name);
    return other >= 0 && other <= rank;
  });
  return before.at(-1)?.end ?? root.openEnd;
}

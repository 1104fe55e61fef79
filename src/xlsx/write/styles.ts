import { CALIBRI, type DefaultFont } from "../../core/edit/column-width";
import type { CellStyle } from "../../core/model/edit";
import { orBroken } from "../errors";
import { addContentType } from "./content-types";
import type { Draft } from "./draft";
import { attribute } from "./escape";
import { contentTypes, DECLARATION, type Namespaces } from "./namespaces";
import { formatIds, freeFormatId, numFmtXml } from "./number-formats";
import { applyChanges, type Change } from "./patch";
import { addRelation, freePath } from "./relations";
import { alignmentXml, borderXml, fillXml, fontXml } from "./style-xml";
import {
  append,
  openRoot,
  attributeOf,
  child,
  placeFor,
  readTree,
  rootAttribute,
  withAttribute,
  withRootAttribute,
  type Attributes,
  type XmlElement,
} from "./tree";
import { openBook } from "./workbook";

/** The children of `styleSheet` in the order of the schema (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The lists that we add to, and what one entry is called. */
const ENTRY = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
} as const;
type List = keyof typeof ENTRY;

/** A workbook's styles: entries are found or added at the end, so that every index in use keeps its meaning. */
export class Styles {
  readonly #root: XmlElement;
  readonly #entries = new Map<List, string[]>();
  readonly #known = new Map<List, Map<string, number>>();
  readonly #byStyle = new Map<CellStyle | undefined, number>();
  /** The workbook's default font. */
  readonly baseFont: DefaultFont;
  readonly text: string;

  constructor(text: string) {
    this.text = openRoot(text);
    text = this.text;
    this.#root = readTree(text, 2);
    for (const list of Object.keys(ENTRY) as List[]) {
      const element = child(this.#root, list);
      const entries = (element?.children ?? []).filter(({ name }) => name === ENTRY[list]);
      const texts = entries.map(({ start, end }) => text.slice(start, end));
      this.#entries.set(list, texts);
      this.#known.set(list, new Map([...texts.entries()].reverse().map(([index, entry]) => [entry, index])));
    }
    this.baseFont = readFont(this.#list("fonts")[0] ?? "");
  }

  get #prefix(): string {
    return this.#root.prefix;
  }

  #list(list: List): string[] {
    return this.#entries.get(list)!;
  }

  /** The entries of a list as they stand, in the order of their indexes. */
  entries(list: List): readonly string[] {
    return this.#list(list);
  }

  /** Whether a list has an entry with this very text. */
  has(list: List, xml: string): boolean {
    return this.#known.get(list)!.has(xml);
  }

  /** Takes out the last entry of a list, which nothing may speak of any more. */
  dropLast(list: List): void {
    const xml = this.#list(list).pop()!;
    const known = this.#known.get(list)!;
    if (known.get(xml) === this.#list(list).length) known.delete(xml);
  }

  /** The index of an entry, added when there is none like it. */
  find(list: List, xml: string): number {
    const known = this.#known.get(list)!;
    // Whatever stands first is what cells without a style show.
    if (this.#list(list).length === 0) this.#list(list).push(...this.#defaults(list));
    const index = known.get(xml) ?? this.#list(list).push(xml) - 1;
    known.set(xml, index);
    return index;
  }

  #defaults(list: List): readonly string[] {
    const p = this.#prefix;
    const pattern = (type: string) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
    if (list === "fonts") return [fontXml({}, this.baseFont, p)];
    if (list === "fills") return [pattern("none"), pattern("gray125")];
    if (list === "borders") return [`<${p}border/>`];
    return list === "cellXfs" ? [`<${p}xf/>`] : [];
  }

  /** The cell style (index into cellXfs) for a planned one; `undefined` is the workbook's default. */
  cell(style: CellStyle | undefined): number {
    const known = this.#byStyle.get(style);
    if (known !== undefined) return known;
    const index = style ? this.find("cellXfs", this.#xf(style)) : 0;
    this.#byStyle.set(style, index);
    return index;
  }

  #xf(style: CellStyle): string {
    const p = this.#prefix;
    const format = this.format(style.numberFormat ?? "General");
    const font = style.font ? this.find("fonts", fontXml(style.font, this.baseFont, p)) : 0;
    const fill = style.fill === undefined ? 0 : this.find("fills", fillXml(style.fill, p));
    const line = style.border === undefined || style.border === "none" ? null : style.border;
    const border = line ? this.find("borders", borderXml(line, p)) : 0;
    const alignment = alignmentXml(style, p);
    const words =
      attribute("numFmtId", format) +
      attribute("fontId", font) +
      attribute("fillId", fill) +
      attribute("borderId", border);
    const applied =
      (format ? ' applyNumberFormat="1"' : "") +
      (font ? ' applyFont="1"' : "") +
      (fill ? ' applyFill="1"' : "") +
      (border ? ' applyBorder="1"' : "") +
      (alignment && ' applyAlignment="1"');
    return `<${p}xf${words} xfId="0"${applied}${alignment ? `>${alignment}</${p}xf>` : "/>"}`;
  }

  /** The id of a number format, added when there is none; `isForCells` as {@link numFmtXml} has it. */
  format(code: string, isForCells = false): number {
    const formats = this.#list("numFmts");
    const [known] = formatIds(formats, code);
    if (known !== undefined) return known;
    const id = freeFormatId(formats);
    this.find("numFmts", numFmtXml(id, code, this.#prefix, isForCells));
    return id;
  }

  /** A cell style like the one at `index` that keeps Excel from reading the text as a formula when the cell is edited. */
  quoted(index: number): number {
    const xf = this.#list("cellXfs")[index];
    if (xf === undefined || rootAttribute(xf, "numFmtId") === "49") return index;
    return this.find("cellXfs", withRootAttribute(xf, "quotePrefix", "1"));
  }

  /** The index of a differential format, added when there is none like it. */
  dxf(xml: (prefix: string) => string): number {
    return this.find("dxfs", xml(this.#prefix));
  }

  /** Takes out the last differential formats while they are among `unwanted` and their index is at least what `from` says. */
  dropLastDxfs(unwanted: (prefix: string) => readonly string[], from: () => number): void {
    const texts = unwanted(this.#prefix);
    const list = this.#list("dxfs");
    if (!texts.includes(list.at(-1) ?? "")) return;
    const first = from();
    while (list.length > first && texts.includes(list.at(-1)!)) this.dropLast("dxfs");
  }

  /** The part's text with what was added and taken out. */
  toString(): string {
    const changes = (Object.keys(ENTRY) as List[]).flatMap((list) => this.#changesOf(list));
    return applyChanges(this.text, changes);
  }

  #changesOf(list: List): Change[] {
    const entries = this.#list(list);
    const element = child(this.#root, list);
    if (!element) {
      const at = placeFor(this.#root, list, ORDER);
      if (entries.length === 0) return [];
      const p = this.#prefix;
      // Differential formats without a count are known as ours, and the list goes when its last entry does.
      const count = list === "dxfs" ? "" : attribute("count", entries.length);
      return [{ start: at, end: at, text: `<${p}${list}${count}>${entries.join("")}</${p}${list}>` }];
    }
    const old = element.children.filter(({ name }) => name === ENTRY[list]);
    if (entries.length === old.length) return [];
    const counted = attributeOf(this.text, element, "count") !== undefined;
    const count: Attributes = counted ? { count: String(entries.length) } : {};
    if (entries.length > old.length) {
      return append(this.text, element, entries.slice(old.length).join(""), count);
    }
    const gone = old.slice(entries.length);
    if (entries.length > 0) {
      const { start, openEnd } = element;
      const tag = withAttribute(this.text.slice(start, openEnd), "count", counted ? String(entries.length) : null);
      return [
        { start, end: openEnd, text: tag },
        ...gone.map(({ start: from, end }) => ({ start: from, end, text: "" })),
      ];
    }
    const tag = counted && list !== "numFmts" ? `<${element.prefix}${list} count="0"/>` : "";
    return [{ start: element.start, end: element.end, text: tag }];
  }
}

function readFont(xml: string): DefaultFont {
  const root = xml === "" ? null : readTree(xml, 1);
  const value = (name: string) => {
    const element = root && child(root, name);
    return element ? attributeOf(xml, element, "val") : undefined;
  };
  return { name: value("name") ?? CALIBRI.name, size: Number(value("sz") ?? CALIBRI.size) };
}

/** A styles part that says nothing but the default font; a workbook needs one before anything can be styled. */
export function bareStyles(font: DefaultFont, { main }: Namespaces): string {
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `${DECLARATION}<styleSheet xmlns="${main}"><fonts count="1">${fontXml({}, font, "")}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs><cellXfs count="1">${plain} xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>'
  );
}

/** Changes a workbook's styles through `change`, making the part where there is none and something was added. */
export function withStyles<T>(draft: Draft, change: (styles: Styles) => T): T {
  const { path: workbook, relations, namespaces } = openBook(draft);
  const path = relations.find((relation) => relation.kind === "styles")?.target;
  if (path !== undefined && draft.has(path)) {
    const styles = orBroken(draft.name, path, () => new Styles(draft.text(path)));
    const result = change(styles);
    const changed = styles.toString();
    if (changed !== styles.text) draft.set(path, changed);
    return result;
  }
  const styles = new Styles(bareStyles(CALIBRI, namespaces));
  const result = change(styles);
  if (styles.toString() === styles.text) return result;
  const added = freePath(draft, workbook, ".", "styles");
  addRelation(draft, workbook, "styles", added, namespaces);
  addContentType(draft, added, contentTypes.styles);
  draft.set(added, styles.toString());
  return result;
}

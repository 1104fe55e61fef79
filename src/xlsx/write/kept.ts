import { meet } from "../../core/edit/extent";
import { parseRange, type Range } from "../../core/model/cell";
import { orBroken } from "../errors";
import { formatRemovals, holdsFormats } from "./conditional-formats";
import type { Draft } from "./draft";
import { keptRows, type KeptRow } from "./kept-rows";
import { applyChanges } from "./patch";
import { dropRelation, relationsOf } from "./relations";
import { attributeOf, child, readTree, setAttributes, type XmlElement } from "./tree";

/** What others added to a sheet of ours, as XML in our own prefixes, to be put back when the sheet is written again. */
export interface Kept {
  /** Attributes of the root: the namespaces that what is kept uses. */
  readonly root: string;
  /** In ascending order. */
  readonly rows: readonly KeptRow[];
  /** `col` elements: of all columns when as many are planned as there were, else of those behind. */
  readonly columns: { readonly all: boolean; readonly xml: string };
  readonly merges: readonly string[];
  readonly links: readonly string[];
  /** `tablePart` elements. */
  readonly tables: readonly string[];
  /** Other elements of the sheet, by local name. */
  readonly elements: ReadonlyMap<string, string>;
}

/** Elements that we never write, or on few sheets only: whatever is there is someone else's. */
const THEIRS = new Set([
  "protectedRanges",
  "phoneticPr",
  "dataValidations",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
]);

/**
 * Reads what others added to a sheet since we wrote it: everything outside what we wrote (`old`) and what we are going to
 * write (`next`), and what we never write, wherever it stands. A data bar on what we wrote is ours.
 */
export function readKept(draft: Draft, path: string, old: Range, next: Range): Kept {
  const text = draft.text(path);
  return orBroken(draft.name, path, () => {
    const root = readTree(text, 6);
    const plain = (xml: string) =>
      root.prefix ? xml.replaceAll(`<${root.prefix}`, "<").replaceAll(`</${root.prefix}`, "</") : xml;
    const raw = (element: XmlElement) => plain(text.slice(element.start, element.end));
    const isOutside = (range: Range | null) => range !== null && !meet(range, old) && !meet(range, next);
    const outside = (list: string) =>
      (child(root, list)?.children ?? [])
        .filter((element) => isOutside(parseRange(attributeOf(text, element, "ref") ?? "")))
        .map(raw);
    return {
      root: namespaces(text.slice(root.start, root.openEnd)),
      rows: keptRows(text, root, isOutside, Math.max(old.bottom, next.bottom)).map((row) => ({
        ...row,
        cells: row.cells.map(plain),
      })),
      columns: keptColumns(text, root, old.right, next.right, plain),
      merges: outside("mergeCells"),
      links: outside("hyperlinks"),
      tables: keptTables(draft, path, text, root, isOutside).map(raw),
      elements: keptElements(text, root, old, plain),
    };
  });
}

/** Declared prefixes but the two that our own root declares, and which of them a reader may ignore. */
function namespaces(tag: string): string {
  const words = [...tag.matchAll(/\s(?:xmlns:[\w.-]+|[\w.-]+:Ignorable)\s*=\s*(?:"[^"]*"|'[^']*')/g)];
  return words
    .map(([word]) => word.replace(/\s+/, " "))
    .filter((word) => !/^ xmlns:r\s*=/.test(word))
    .join("");
}

function keptColumns(
  text: string,
  root: XmlElement,
  old: number,
  next: number,
  plain: (xml: string) => string,
): Kept["columns"] {
  const list = child(root, "cols")?.children ?? [];
  const all = old === next;
  const first = all ? 1 : Math.max(old, next) + 1;
  const each = list.flatMap((element) => {
    const [min, max] = ["min", "max"].map((name) => Number(attributeOf(text, element, name)));
    if (!(max! >= first)) return [];
    const { start, end } = element;
    const clipped = setAttributes(text, element, { min: String(Math.max(first, min!)) }).text;
    return [plain(min! < first ? clipped : text.slice(start, end))];
  });
  return { all: all && list.length > 0, xml: each.join("") };
}

function keptTables(
  draft: Draft,
  path: string,
  text: string,
  root: XmlElement,
  isOutside: (range: Range | null) => boolean,
): XmlElement[] {
  const relations = relationsOf(draft, path);
  return (child(root, "tableParts")?.children ?? []).filter((element) => {
    const id = attributeOf(text, element, "id");
    const target = relations.find((relation) => relation.id === id)?.target;
    if (target === undefined || !draft.has(target)) return false;
    const table = draft.text(target);
    return isOutside(parseRange(attributeOf(table, readTree(table, 0), "ref") ?? ""));
  });
}

function keptElements(text: string, root: XmlElement, old: Range, plain: (xml: string) => string): Map<string, string> {
  const kept = new Map<string, string>();
  const keep = (name: string, xml: string) => kept.set(name, (kept.get(name) ?? "") + plain(xml));
  const isBar = (rule: XmlElement, areas: readonly Range[]) =>
    attributeOf(text, rule, "type") === "dataBar" && areas.some((area) => meet(area, old));
  for (const element of root.children) {
    const { name, start, end } = element;
    if (THEIRS.has(name)) keep(name, text.slice(start, end));
    // Controls of forms come in two forms, for programs old and new.
    else if (name === "AlternateContent") keep("controls", text.slice(start, end));
    else if (holdsFormats(element)) {
      const changes = formatRemovals(text, element, isBar);
      const inside = changes?.map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
      if (inside) keep(name, applyChanges(text.slice(start, end), inside));
    }
  }
  return kept;
}

/** Kinds of parts that come with what we write ourselves, or with what is written anew. */
const REPLACED = new Set(["table", "printerSettings", "hyperlink"]);

/** Unties a sheet from the parts that what is kept no longer speaks of. */
export function dropReplaced(draft: Draft, path: string, { tables, links }: Kept): void {
  const spoken = [...tables, ...links].join("");
  for (const relation of relationsOf(draft, path)) {
    const isKept = new RegExp(`:id\\s*=\\s*["']${relation.id}["']`).test(spoken);
    if (REPLACED.has(relation.kind) && !isKept) dropRelation(draft, path, relation);
  }
}

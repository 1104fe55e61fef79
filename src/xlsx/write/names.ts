import { absoluteRange } from "../../core/edit/extent";
import { isListName } from "../../core/edit/our-sheets";
import { rangeOfReference } from "../../core/model/reference";
import { parseRange, type Range } from "../../core/model/cell";
import { sheetMarker, type ListSource } from "../../core/model/edit";
import type { OurSheet } from "../../core/model/sheet";
import type { Draft } from "./draft";
import { attribute, xml } from "./escape";
import { applyChanges, type Change } from "./patch";
import {
  append,
  attributeOf,
  child,
  contentOf,
  placeFor,
  readTree,
  removal,
  setAttributes,
  type XmlElement,
} from "./tree";
import { openBook, WORKBOOK_ORDER } from "./workbook";

/** A defined name of a sheet of ours. */
export interface Name {
  readonly name: string;
  /** What it stands for, without "=". */
  readonly formula: string;
  /** 0-based place of the sheet that it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  readonly hidden: boolean;
}

/** The name that tells which sheet is ours and which of its cells we wrote; `quoted` is the sheet's name as formulas write it. */
export function markerName(id: OurSheet, quoted: string, written: Range): Name {
  return { name: sheetMarker(id), formula: `${quoted}!${absoluteRange(written)}`, sheet: null, hidden: true };
}

/** The names of values on a sheet of ours that lists on other sheets draw on. */
export function sourceNames(sources: readonly ListSource[], quoted: string): Name[] {
  return sources.map(({ name, range }) => {
    const formula = `${quoted}!${absoluteRange(parseRange(range)!)}`;
    return { name, formula, sheet: null, hidden: true };
  });
}

/** Takes out the names of values that lists draw on, but for some. */
export function removeListNames(draft: Draft, kept: ReadonlySet<string>): void {
  removeNames(draft, (text, element) => {
    const name = attributeOf(text, element, "name") ?? "";
    return isListName(name) && !kept.has(name);
  });
}

/** The cells that we wrote last time on a sheet of ours, as its marker has followed them since; null when it names none. */
export function markedRange(draft: Draft, id: OurSheet): Range | null {
  const text = draft.text(openBook(draft).path);
  const list = child(readTree(text, 2), "definedNames")?.children ?? [];
  const marker = list.find(
    (element) => attributeOf(text, element, "name") === sheetMarker(id) && scopeOf(text, element) === null,
  );
  return marker ? rangeOfReference(contentOf(text, marker)) : null;
}

const nameXml = (prefix: string, { name, formula, sheet, hidden }: Name) =>
  `<${prefix}definedName${attribute("name", name)}${sheet === null ? "" : attribute("localSheetId", sheet)}` +
  `${hidden ? ' hidden="1"' : ""}>${xml(formula)}</${prefix}definedName>`;

/** Puts names of ours in place of those of the same name and scope, and adds the rest at the end. Others stay as they are. */
export function putNames(draft: Draft, names: readonly Name[]): void {
  if (names.length === 0) return;
  draft.patch(openBook(draft).path, (text) => {
    const root = readTree(text, 2);
    const list = child(root, "definedNames");
    if (!list) {
      const at = placeFor(root, "definedNames", WORKBOOK_ORDER);
      const all = names.map((name) => nameXml(root.prefix, name)).join("");
      const whole = `<${root.prefix}definedNames>${all}</${root.prefix}definedNames>`;
      return applyChanges(text, [{ start: at, end: at, text: whole }]);
    }
    const changes: Change[] = [];
    const added: string[] = [];
    for (const name of names) {
      const old = list.children.find((element) => isName(text, element, name));
      if (old) changes.push({ start: old.start, end: old.end, text: nameXml(list.prefix, name) });
      else added.push(nameXml(list.prefix, name));
    }
    if (added.length) changes.push(...append(text, list, added.join("")));
    return applyChanges(text, changes);
  });
}

const scopeOf = (text: string, element: XmlElement) => {
  const scope = attributeOf(text, element, "localSheetId");
  return scope === undefined ? null : Number(scope);
};

const isName = (text: string, element: XmlElement, { name, sheet }: Name) =>
  attributeOf(text, element, "name")?.toLowerCase() === name.toLowerCase() && scopeOf(text, element) === sheet;

/** Takes out names that belong to the sheet at a 0-based place and are called so. */
export function removeSheetNames(draft: Draft, sheet: number, names: readonly string[]): void {
  removeNames(draft, (text, element) => {
    const name = attributeOf(text, element, "name") ?? "";
    return scopeOf(text, element) === sheet && names.includes(name);
  });
}

/** Takes out the marker of a sheet of ours and all names that belong to a sheet's 0-based place, and counts the places behind it down. To be called before the sheet goes. */
export function removeNamesOfSheet(draft: Draft, sheet: number, id: OurSheet | null): void {
  const marker = id && sheetMarker(id);
  removeNames(draft, (text, element) => {
    const scope = scopeOf(text, element);
    return scope === sheet || (scope === null && attributeOf(text, element, "name") === marker);
  });
  draft.patch(openBook(draft).path, (text) => {
    const list = child(readTree(text, 2), "definedNames")?.children ?? [];
    const behind = list.filter((element) => (scopeOf(text, element) ?? -1) > sheet);
    const down = (element: XmlElement) => String(scopeOf(text, element)! - 1);
    return applyChanges(
      text,
      behind.map((element) => setAttributes(text, element, { localSheetId: down(element) })),
    );
  });
}

/** Takes names out; a list that is left empty goes with them, as Excel allows none. */
function removeNames(draft: Draft, isUnwanted: (text: string, element: XmlElement) => boolean): void {
  draft.patch(openBook(draft).path, (text) => {
    const list = child(readTree(text, 2), "definedNames");
    const unwanted = list?.children.filter((element) => isUnwanted(text, element)) ?? [];
    if (!list || unwanted.length === 0) return text;
    return applyChanges(text, unwanted.length === list.children.length ? [removal(list)] : unwanted.map(removal));
  });
}

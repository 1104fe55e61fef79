import { NOT_LISTED } from "../../core/edit/inputs";
import { meet } from "../../core/edit/extent";
import { groupBy } from "../../core/edit/group";
import { parseRange } from "../../core/model/cell";
import { LIST_SIGN, type CellList } from "../../core/model/edit";
import { orBroken, refuse } from "../errors";
import type { Draft } from "./draft";
import { attribute, xml } from "./escape";
import { removeListNames } from "./names";
import { applyChanges, type Change } from "./patch";
import {
  append,
  attributeOf,
  child,
  placeFor,
  readTree,
  removal,
  setAttributes,
  type Attributes,
  type XmlElement,
} from "./tree";
import { isOurList, VALIDATION_DEPTH, validationsIn } from "./validations";
import { openBook } from "./workbook";
import { isProtected, WORKSHEET_ORDER } from "./worksheet";

/**
 * Replaces all lists of ours in the workbook; names of values that none of them draws on go. Taken off again, they leave every
 * part as it was. Refuses a protected sheet, as one that has lists of ours and as one that is to get some, and cells that
 * have a validation which is not ours.
 */
export function setLists(draft: Draft, lists: readonly CellList[]): void {
  removeLists(draft);
  for (const [sheet, ours] of groupBy(lists, (list) => list.sheet)) addLists(draft, sheet, ours);
  removeListNames(draft, new Set(lists.map(({ source }) => source)));
}

function removeLists(draft: Draft): void {
  for (const { name, path } of openBook(draft).sheets) {
    if (path === null || !orBroken(draft.name, path, () => draft.text(path)).includes(LIST_SIGN)) continue;
    draft.patch(path, (text) => {
      const root = readTree(text, VALIDATION_DEPTH);
      const changes = root.children.flatMap((element) => listRemovals(text, element) ?? [removal(element)]);
      if (changes.length > 0 && isProtected(text, root)) refuse("protected", name);
      return applyChanges(text, changes);
    });
  }
}

/** What holds validations and goes when nothing else is in it. */
const CONTAINERS = new Set(["dataValidations", "ext", "extLst"]);

/** The changes that take our lists out of an element of a sheet; null when the whole of it goes. */
function listRemovals(text: string, element: XmlElement): Change[] | null {
  if (element.name === "dataValidation") return isOurList(text, element) ? null : [];
  if (!CONTAINERS.has(element.name)) return [];
  const inner = element.children.map((part) => ({ part, changes: listRemovals(text, part) }));
  const gone = inner.filter(({ changes }) => changes === null).length;
  if (gone > 0 && gone === inner.length) return null;
  const left = inner.flatMap(({ part, changes }) => changes ?? [removal(part)]);
  return gone > 0 ? [setAttributes(text, element, counted(text, element, -gone)), ...left] : left;
}

/** The count of a list of validations with so many more or less of them; none where it says none. */
function counted(text: string, element: XmlElement, more: number): Attributes {
  const count = attributeOf(text, element, "count");
  return count === undefined ? {} : { count: String(Number(count) + more) };
}

function addLists(draft: Draft, sheet: string, lists: readonly CellList[]): void {
  const path = openBook(draft).sheets.find(({ name, kind }) => name === sheet && kind === "worksheet")?.path;
  if (!path) return refuse("changed", `${sheet}!${lists[0]!.areas[0]}`, "no such sheet");
  draft.patch(path, (text) => {
    const root = readTree(text, VALIDATION_DEPTH);
    if (isProtected(text, root)) refuse("protected", sheet);
    refuseTaken(text, root, sheet, lists);
    const p = root.prefix;
    const added = lists.map((list) => listXml(list, p)).join("");
    const there = child(root, "dataValidations");
    if (there) return applyChanges(text, append(text, there, added, counted(text, there, lists.length)));
    const at = placeFor(root, "dataValidations", WORKSHEET_ORDER);
    const whole = `<${p}dataValidations${attribute("count", lists.length)}>${added}</${p}dataValidations>`;
    return applyChanges(text, [{ start: at, end: at, text: whole }]);
  });
}

function refuseTaken(text: string, root: XmlElement, sheet: string, lists: readonly CellList[]): void {
  const taken = validationsIn(text, root).flatMap(({ ranges }) => ranges);
  for (const area of lists.flatMap(({ areas }) => areas)) {
    const range = parseRange(area);
    if (!range) throw new Error(`${area} is no range`);
    if (taken.some((other) => meet(other, range))) refuse("changed", `${sheet}!${area}`, "has a validation");
  }
}

/** One list (ECMA-376 part 1, 18.3.1.32). Anything else may be typed after a warning. */
function listXml({ areas, source, title }: CellList, p: string): string {
  const kind = 'type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1"';
  const alert = attribute("errorTitle", title) + attribute("error", NOT_LISTED);
  const formula = `<${p}formula1>${xml(source)}</${p}formula1>`;
  return `<${p}dataValidation ${kind}${alert}${attribute("sqref", areas.join(" "))}>${formula}</${p}dataValidation>`;
}

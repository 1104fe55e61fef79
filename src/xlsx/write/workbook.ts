import { orBroken } from "../errors";
import { readWorkbookPart, type WorkbookPart } from "../read-workbook";
import { addContentType } from "./content-types";
import type { Draft } from "./draft";
import { attribute } from "./escape";
import { contentTypes, namespacesOf, type Namespaces } from "./namespaces";
import { applyChanges, type Change } from "./patch";
import { addRelation, freePath, removePart, removeRelation } from "./relations";
import {
  append,
  attributeOf,
  child,
  needChild,
  placeFor,
  readTree,
  removal,
  setAttributes,
  type XmlElement,
} from "./tree";

/** The children of `workbook` in the order of the schema (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** The workbook's main part as it stands, and the namespaces that its parts use. */
export interface Book extends WorkbookPart {
  readonly namespaces: Namespaces;
  /** 0-based place of the sheet that shows when the workbook is opened. */
  readonly activeSheet: number;
}

/** Reads the main part, the draft's changes counted in. */
export function openBook(draft: Draft): Book {
  const part = readWorkbookPart(draft);
  const text = draft.text(part.path);
  return orBroken(draft.name, part.path, () => {
    const root = readTree(text, 2);
    const view = child(root, "bookViews")?.children[0];
    return {
      ...part,
      namespaces: namespacesOf(text),
      activeSheet: Number((view && attributeOf(text, view, "activeTab")) ?? 0),
    };
  });
}

/** Adds a sheet after the last one, tied to a worksheet part that is still to be written; returns the part's path. */
export function addSheet(draft: Draft, name: string, hidden: boolean): string {
  const { path: workbook, namespaces } = openBook(draft);
  const path = freePath(draft, workbook, "worksheets", "sheet");
  const id = addRelation(draft, workbook, "worksheet", path, namespaces);
  addContentType(draft, path, contentTypes.worksheet);
  draft.patch(workbook, (text) => {
    const root = readTree(text, 2);
    const sheets = needChild(root, "sheets");
    const ids = sheets.children.map((sheet) => Number(attributeOf(text, sheet, "sheetId")) || 0);
    const sheetId = ids.reduce((highest, number) => Math.max(highest, number), 0) + 1;
    const words = attribute("name", name) + attribute("sheetId", sheetId) + (hidden ? ' state="hidden"' : "");
    // The prefix of the relationships' namespace is the file's own; declared here, it holds whatever the root declares.
    const relation = ` xmlns:r="${namespaces.relationships}" r:id="${id}"`;
    const declared = text.slice(root.start, root.openEnd).includes(`xmlns:r="${namespaces.relationships}"`);
    const tie = declared ? ` r:id="${id}"` : relation;
    return applyChanges(text, append(text, sheets, `<${sheets.prefix}sheet${words}${tie}/>`));
  });
  draft.set(path, "");
  return path;
}

/** Removes the sheet at a 0-based place, its parts, and the names that belong to it; other sheets' places are counted down. */
export function dropSheet(draft: Draft, index: number): void {
  const book = openBook(draft);
  const { path } = book.sheets[index]!;
  draft.patch(book.path, (text) => {
    const root = readTree(text, 2);
    const sheets = needChild(root, "sheets");
    const views = child(root, "bookViews")?.children ?? [];
    const left = sheets.children.length - 1;
    const changes = views.map((view) => movePlaces(text, view, index, left));
    return applyChanges(text, [removal(sheets.children[index]!), ...changes]);
  });
  if (path === null) return;
  const relation = book.relations.find((candidate) => candidate.target === path);
  if (relation) removeRelation(draft, book.path, relation.id);
  removePart(draft, path);
}

/** Keeps a window on the sheets that it shows when the one at `index` goes and `left` are left. */
function movePlaces(text: string, view: XmlElement, index: number, left: number): Change {
  const moved = (name: string) => {
    const written = attributeOf(text, view, name);
    if (written === undefined) return null;
    const place = Number(written);
    return String(place > index ? place - 1 : Math.max(0, Math.min(place, left - 1)));
  };
  return setAttributes(text, view, { activeTab: moved("activeTab"), firstSheet: moved("firstSheet") });
}

/** Has Excel compute all formulas when it opens the workbook; stored values stay for whoever does not compute. */
export function calculateOnOpen(draft: Draft): void {
  draft.patch(openBook(draft).path, (text) => {
    const root = readTree(text, 1);
    const calculation = child(root, "calcPr");
    if (calculation) return applyChanges(text, [setAttributes(text, calculation, { fullCalcOnLoad: "1" })]);
    const at = placeFor(root, "calcPr", WORKBOOK_ORDER);
    return applyChanges(text, [{ start: at, end: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }]);
  });
}

/** Takes out the order of calculation, which Excel makes anew: it may not name a formula that is no longer there. */
export function dropCalculationChain(draft: Draft): void {
  const { path, relations } = openBook(draft);
  const chain = relations.find((relation) => relation.kind === "calcChain");
  if (!chain) return;
  removeRelation(draft, path, chain.id);
  removePart(draft, chain.target);
}

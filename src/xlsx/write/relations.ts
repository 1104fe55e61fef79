import { orBroken } from "../errors";
import { readRelations, relationsPath, resolveTarget, type Relation } from "../relations";
import { removeContentType } from "./content-types";
import type { Draft } from "./draft";
import { attribute } from "./escape";
import { DECLARATION, type Namespaces } from "./namespaces";
import { applyChanges } from "./patch";
import { append, attributeOf, readTree, removal } from "./tree";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const NONE = `${DECLARATION}<Relationships xmlns="${NAMESPACE}"></Relationships>`;

/** A part's relationships, the draft's changes counted in. */
export function relationsOf(draft: Draft, part: string): Relation[] {
  return orBroken(draft.name, relationsPath(part), () => readRelations(draft, part));
}

/** A target as one part's relationships write another's path. */
function relative(from: string, to: string): string {
  const base = from.split("/").slice(0, -1);
  const path = to.split("/");
  let shared = 0;
  while (shared < base.length && base[shared] === path[shared]) shared++;
  return "../".repeat(base.length - shared) + path.slice(shared).join("/");
}

/** Ties a part to another one; returns the new relationship's id, which no other has had. */
export function addRelation(draft: Draft, part: string, kind: string, target: string, names: Namespaces): string {
  const path = relationsPath(part);
  if (!draft.has(path)) draft.set(path, NONE);
  const used = relationsOf(draft, part).map(({ id }) => Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0));
  const id = `rId${used.reduce((highest, number) => Math.max(highest, number), 0) + 1}`;
  draft.patch(path, (text) => {
    const root = readTree(text, 1);
    const type = attribute("Type", `${names.relationships}/${kind}`);
    const xml = `<${root.prefix}Relationship${attribute("Id", id)}${type}${attribute("Target", relative(part, target))}/>`;
    return applyChanges(text, append(text, root, xml));
  });
  return id;
}

/** Unties a part from another one. */
export function removeRelation(draft: Draft, part: string, id: string): void {
  draft.patch(relationsPath(part), (text) => {
    const found = readTree(text, 1).children.filter((element) => attributeOf(text, element, "Id") === id);
    return applyChanges(text, found.map(removal));
  });
}

/** Unties a part from another one, which goes when nothing else is tied to it; relationships that are left empty go too. */
export function dropRelation(draft: Draft, part: string, { id, target, external }: Relation): void {
  removeRelation(draft, part, id);
  if (!external && draft.has(target) && !isTarget(draft, target)) removePart(draft, target);
  if (relationsOf(draft, part).length === 0) draft.remove(relationsPath(part));
}

/** Takes a part out with its content type and relationships, and what nothing else is tied to then. */
export function removePart(draft: Draft, path: string): void {
  draft.remove(path);
  removeContentType(draft, path);
  removeOwnedParts(draft, path);
}

/** Takes out a part's relationships, and the parts that nothing else is tied to. */
function removeOwnedParts(draft: Draft, path: string): void {
  if (!draft.has(relationsPath(path))) return;
  const owned = relationsOf(draft, path).filter(({ external }) => !external);
  draft.remove(relationsPath(path));
  for (const { target } of owned) if (draft.has(target) && !isTarget(draft, target)) removePart(draft, target);
}

/** Whether any part is tied to this one. */
function isTarget(draft: Draft, path: string): boolean {
  return draft
    .paths()
    .filter((other) => other.endsWith(".rels"))
    .some((other) => {
      const part = other.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
      return relationsOf(draft, part).some((relation) => !relation.external && relation.target === path);
    });
}

/** The first of "xl/worksheets/sheet1.xml", "…2.xml" … that no part is called, beside the workbook part. */
export function freePath(draft: Draft, workbook: string, folder: string, name: string): string {
  for (let number = 1; ; number++) {
    const path = resolveTarget(workbook, `${folder}/${name}${number}.xml`);
    if (!draft.has(path)) return path;
  }
}

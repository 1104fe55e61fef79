import { attribute } from "./escape";
import type { Draft } from "./draft";
import { applyChanges } from "./patch";
import { append, attributeOf, readTree, removal } from "./tree";

const PATH = "[Content_Types].xml";

/** Says what a part is. Nothing happens when that is said already. */
export function addContentType(draft: Draft, path: string, type: string): void {
  removeContentType(draft, path);
  draft.patch(PATH, (text) => {
    const root = readTree(text, 1);
    const xml = `<${root.prefix}Override${attribute("PartName", `/${path}`)}${attribute("ContentType", type)}/>`;
    return applyChanges(text, append(text, root, xml));
  });
}

/** Takes back what was said of a part by its name. */
export function removeContentType(draft: Draft, path: string): void {
  const name = `/${path}`.toLowerCase();
  draft.patch(PATH, (text) => {
    const overrides = readTree(text, 1).children.filter((element) => element.name === "Override");
    const ours = overrides.filter((element) => attributeOf(text, element, "PartName")?.toLowerCase() === name);
    return applyChanges(text, ours.map(removal));
  });
}

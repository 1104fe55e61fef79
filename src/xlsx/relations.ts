import type { Parts } from "./package";
import { XmlScanner } from "./xml";

/** One relationship of a part. */
export interface Relation {
  readonly id: string;
  /** The last word of its type ("worksheet", "sharedStrings"), the same in the transitional and the strict namespace. */
  readonly kind: string;
  /** The part's path in the package; for an external one, its address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The path of a part's relationships: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The path that a relationship's target means, seen from its part: "xl/workbook.xml" and "../a.xml" → "a.xml". */
export function resolveTarget(part: string, target: string): string {
  const base = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
}

/** What a part's path should be where the package spells it without URI escapes ("sheet%201.xml"). */
function asSpelt(pkg: Parts, path: string): string {
  if (pkg.has(path) || !path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A part's relationships in order, none when it has no such part ("" is the package itself). Throws PartError when it is damaged. */
export function readRelations(pkg: Parts, part: string): Relation[] {
  const path = relationsPath(part);
  if (!pkg.has(path)) return [];
  const xml = new XmlScanner(pkg.text(path));
  const relations: Relation[] = [];
  while (xml.next()) {
    if (xml.event !== "start" || xml.name !== "Relationship") continue;
    const external = xml.attribute("TargetMode") === "External";
    const target = xml.attribute("Target") ?? "";
    relations.push({
      id: xml.attribute("Id") ?? "",
      kind: (xml.attribute("Type") ?? "").split("/").at(-1)!,
      target: external ? target : asSpelt(pkg, resolveTarget(part, target)),
      external,
    });
  }
  return relations;
}

/** The path of the main part (xl/workbook.xml as a rule), by its relationship; null when the package names none. */
export function findWorkbookPart(pkg: Parts): string | null {
  const main = readRelations(pkg, "").find((relation) => relation.kind === "officeDocument" && !relation.external);
  return main?.target ?? null;
}

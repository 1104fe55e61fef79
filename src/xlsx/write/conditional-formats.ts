import { parseRange, type Range } from "../../core/model/cell";
import type { Change } from "./patch";
import { attributeOf, child, contentOf, removal, type XmlElement } from "./tree";

/** What may hold conditional formats and goes when nothing else is in it; Excel itself moves some formats into the extensions. */
const CONTAINERS = new Set(["conditionalFormatting", "conditionalFormattings", "ext", "extLst"]);

/** Whether an element of a sheet may hold conditional formats. */
export const holdsFormats = ({ name }: XmlElement) => CONTAINERS.has(name);

/** Whether a rule (`cfRule`) of these areas is to be taken out. */
type Unwanted = (rule: XmlElement, areas: readonly Range[]) => boolean;

/** The changes that take unwanted rules out of an element of a sheet, read six levels deep; null when the whole of it goes. */
export function formatRemovals(
  text: string,
  element: XmlElement,
  isUnwanted: Unwanted,
  areas: readonly Range[] = [],
): Change[] | null {
  if (element.name === "cfRule") return isUnwanted(element, areas) ? null : [];
  if (!holdsFormats(element)) return [];
  const own = areasOf(text, element);
  const inner = element.children.map((part) => ({ part, changes: formatRemovals(text, part, isUnwanted, own) }));
  const gone = inner.filter(({ changes }) => changes === null);
  // An extension's range stands beside its rules as an element of its own.
  const others = inner.filter(({ part, changes }) => changes !== null && part.name !== "sqref");
  if (gone.length && others.length === 0) return null;
  return inner.flatMap(({ part, changes }) => changes ?? [removal(part)]);
}

/** The ranges that a list of rules is for. */
function areasOf(text: string, element: XmlElement): Range[] {
  if (element.name !== "conditionalFormatting") return [];
  const inside = child(element, "sqref");
  const list = attributeOf(text, element, "sqref") ?? (inside ? contentOf(text, inside) : "");
  return list.split(/\s+/).flatMap((ref) => parseRange(ref) ?? []);
}

/** The highest priority number among conditional formats, 0 without any. */
export function lastPriority(formats: string): number {
  const numbers = [...formats.matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g)].map(([, number]) => Number(number));
  return numbers.reduce((highest, number) => Math.max(highest, number), 0);
}

import { parseRange, type Range } from "../core/model/cell";
import { MARK_SIGN } from "../core/model/edit";
import type { XmlScanner } from "./xml";

/** A mark of ours as it stands on a sheet. */
export interface SheetMark {
  readonly rule: string;
  /** What must hold for the mark to show, written for the first cell of the first area, without "=". */
  readonly formula: string;
  readonly areas: readonly Range[];
}

const SIGN = new RegExp(`"${MARK_SIGN}([a-z0-9-]+)"`);

/**
 * From the start tag of a conditional format: the marks of ours in it, none when it is the user's. One that Excel has moved
 * into the extensions says its range in an element of its own.
 */
export function readMarks(xml: XmlScanner): SheetMark[] {
  let areas = xml.attribute("sqref") ?? "";
  const formulas: string[] = [];
  for (const depth = xml.depth; xml.depth >= depth && xml.next();) {
    if (xml.event !== "start") continue;
    if (xml.name === "formula" || xml.name === "f") formulas.push(xml.content());
    else if (xml.name === "sqref") areas = xml.content();
  }
  return formulas.flatMap((formula) => {
    const rule = SIGN.exec(formula)?.[1];
    return rule ? [{ rule, formula, areas: areas.split(/\s+/).flatMap((area) => parseRange(area) ?? []) }] : [];
  });
}

import { GENERAL_FORMAT } from "../../core/model/cell";
import { BUILT_IN_FORMATS } from "../styles-read";
import { attribute } from "./escape";
import { attributeOf, readTree } from "./tree";

/** A `numFmt` element, read. */
interface NumFmt {
  readonly id: number;
  readonly code: string;
}

const FIRST_OWN_ID = 164;
const builtIn = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [code, Number(id)]));

function read(xml: string): NumFmt {
  const root = readTree(xml, 0);
  const code = attributeOf(xml, root, "formatCode") ?? GENERAL_FORMAT;
  return { id: Number(attributeOf(xml, root, "numFmtId")), code: /^general$/i.test(code) ? GENERAL_FORMAT : code };
}

/** The format code of an id, by a file's `numFmt` elements and what every program knows. */
export function formatCode(numFmts: readonly string[], id: number): string {
  const own = numFmts.map(read).find((format) => format.id === id);
  return own?.code ?? BUILT_IN_FORMATS[id] ?? GENERAL_FORMAT;
}

/** The ids that mean a format code: the one that has it everywhere first, then the file's own. */
export function formatIds(numFmts: readonly string[], code: string): number[] {
  const own = numFmts.map(read).filter((format) => format.code === code);
  const everywhere = code === GENERAL_FORMAT ? 0 : builtIn.get(code);
  return [...(everywhere === undefined ? [] : [everywhere]), ...own.map(({ id }) => id)];
}

/** An id that no `numFmt` element has yet. */
export function freeFormatId(numFmts: readonly string[]): number {
  return numFmts.map(read).reduce((highest, { id }) => Math.max(highest, id), FIRST_OWN_ID - 1) + 1;
}

/** A `numFmt` element. `isForCells` has one that came with a change of cells known as such by the order of its attributes, which programs write the other way. */
export function numFmtXml(id: number, code: string, p: string, isForCells: boolean): string {
  const words = [attribute("numFmtId", id), attribute("formatCode", code)];
  return `<${p}numFmt${(isForCells ? words.reverse() : words).join("")}/>`;
}

/** The id of a `numFmt` element that came with a change of cells; null for any other. */
export function cellFormatId(xml: string): number | null {
  const found = /^<(?:\w+:)?numFmt formatCode="[^"]*" numFmtId="(\d+)"\/>$/.exec(xml);
  return found ? Number(found[1]) : null;
}

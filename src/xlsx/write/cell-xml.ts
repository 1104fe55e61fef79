import type { CellValue } from "../../core/model/cell";
import { cellText, number, textElement } from "./escape";
import { runsXml, type Run } from "./rich-text";

/** What a cell holds as XML: its `t` (null for a number or a blank) and what stands inside `c`. */
export interface CellContent {
  readonly type: string | null;
  readonly inner: string;
}

const value = (type: string | null, text: string, p: string): CellContent => ({
  type,
  inner: `<${p}v>${text}</${p}v>`,
});

/**
 * A value as a cell's content. A text stands in the cell itself, so that writing one changes the sheet's part alone and
 * the shared strings stay as they are. `p` is the part's prefix with its colon.
 */
export function cellContent(content: CellValue, p = ""): CellContent {
  if (content === null || content === "") return { type: null, inner: "" };
  if (typeof content === "number") return value(null, number(content), p);
  if (typeof content === "boolean") return value("b", content ? "1" : "0", p);
  if (typeof content === "object") return value("e", cellText(content.error), p);
  return { type: "inlineStr", inner: `<${p}is>${textElement(content, p)}</${p}is>` };
}

/** A rich text in the cell itself. */
export function richContent(runs: readonly Run[], p: string): CellContent {
  return { type: "inlineStr", inner: `<${p}is>${runsXml(runs, p)}</${p}is>` };
}

/** A text that the shared strings already have, by its index. */
export function sharedContent(index: number, p: string): CellContent {
  return value("s", String(index), p);
}

/** A formula's `f` element with its stored result. */
export function formulaContent(f: string, result: string | number | boolean | null): CellContent {
  const stored: CellContent = typeof result === "string" ? value("str", cellText(result), "") : cellContent(result);
  return { type: stored.type, inner: f + stored.inner };
}

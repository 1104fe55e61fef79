import { columnNumber, parseRange, type Range } from "../../src/core/model/cell";

/** How many columns a sheet has. */
export const WIDTH = 16_384;
const HEIGHT = 1_048_576;

/** The whole of a sheet. */
export const WHOLE: Range = { top: 1, left: 1, bottom: HEIGHT, right: WIDTH };

/** Reads "A1:B2", "3:7" or "A:C" as Excel does; throws on anything else. */
export function readAddress(text: string): Range {
  const plain = text.replace(/\$/g, "");
  const cells = parseRange(plain);
  if (cells) return cells;
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { ...WHOLE, top: Number(rows[1]), bottom: Number(rows[2]) };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(plain);
  if (columns) return { ...WHOLE, left: columnNumber(columns[1]!), right: columnNumber(columns[2]!) };
  throw new Error(`The stand-in cannot read the address ${text}`);
}

/** Whether two ranges share a cell. */
export function meet(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether a range lies wholly inside another. */
export function within(inner: Range, outer: Range): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}

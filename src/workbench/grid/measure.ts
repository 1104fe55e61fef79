import type { CellLook } from "../../xlsx";

/** Points as CSS pixels. */
export function cssPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** An average letter's width as a share of the font's size; good enough to guess where text wraps or spills. */
const LETTER = 0.5;

/** About how wide a line of text is, in pixels. */
export function widthOf(text: string, look: CellLook): number {
  return text.length * cssPixels(look.fontSize) * LETTER * (look.bold ? 1.08 : 1);
}

/** About how many lines a wrapped text takes in a column of so many pixels. */
export function linesOf(text: string, pixels: number, look: CellLook): number {
  const room = Math.max(pixels - 6, 10);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line, look) / room)), 0);
}

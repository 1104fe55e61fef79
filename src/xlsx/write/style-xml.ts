import type { DefaultFont } from "../../core/edit/column-width";
import type { MarkLook } from "../../core/edit/mark-look";
import type { CellStyle } from "../../core/model/edit";
import { attribute } from "./escape";

/** Six hexadecimal digits as the eight that a file holds. */
const argb = (color: string) => attribute("rgb", `FF${color.toUpperCase()}`);

/** A `font` element; what a planned font leaves out is the default font's. `p` is the part's prefix with its colon, here and below. */
export function fontXml(font: CellStyle["font"], base: DefaultFont, p: string): string {
  const { bold, italic, underline, size, color, name } = font ?? {};
  return (
    `<${p}font>${bold ? `<${p}b/>` : ""}${italic ? `<${p}i/>` : ""}${underline ? `<${p}u/>` : ""}` +
    `<${p}sz${attribute("val", size ?? base.size)}/>${color === undefined ? "" : `<${p}color${argb(color)}/>`}` +
    `<${p}name${attribute("val", name ?? base.name)}/></${p}font>`
  );
}

/** A `fill` element of one colour. */
export function fillXml(color: string, p: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor${argb(color)}/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

const side = (name: string, style: string, color: string, p: string) =>
  `<${p}${name} style="${style}"><${p}color${color}/></${p}${name}>`;

/** A `border` element with the same line on all four sides. */
export function borderXml(style: "thin" | "hair", p: string): string {
  const sides = ["left", "right", "top", "bottom"].map((name) => side(name, style, ' auto="1"', p)).join("");
  return `<${p}border>${sides}<${p}diagonal/></${p}border>`;
}

/** An `alignment` element, or "" where a style says nothing of it. */
export function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle, p: string): string {
  const words =
    (horizontal ? attribute("horizontal", horizontal) : "") +
    (vertical ? attribute("vertical", vertical) : "") +
    (wrap ? ' wrapText="1"' : "") +
    (indent ? attribute("indent", indent) : "");
  return words && `<${p}alignment${words}/>`;
}

/** A `dxf` element: what a conditional format changes about a cell. */
export function dxfXml({ bold, italic, color, fill, line, border }: MarkLook, p: string): string {
  const sides = ["left", "right", "top", "bottom"].map((name) => side(name, border, argb(line), p)).join("");
  const face = (bold ? `<${p}b/>` : "") + (italic ? `<${p}i/>` : "");
  return (
    `<${p}dxf><${p}font>${face}<${p}color${argb(color)}/></${p}font>` +
    `<${p}fill><${p}patternFill><${p}bgColor${argb(fill)}/></${p}patternFill></${p}fill>` +
    `<${p}border>${sides}</${p}border></${p}dxf>`
  );
}

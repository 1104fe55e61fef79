import type { CSSProperties } from "react";
import type { CellValue } from "../../core/model/cell";
import type { CellLook } from "../../xlsx";
import { cssPixels } from "./measure";
import type { CellBox } from "./window";

/** Sheets are paper: black on white with grey lines, whatever the theme around them. */
const PAPER = { ink: "#000000", page: "#ffffff", line: "#e1e1e1", border: "#5c5c5c" } as const;

/** Pixels that row numbers and column letters take. */
export const HEAD = { width: 46, height: 22 } as const;

const PIXELS_PER_INDENT = 9;
const vertical: Readonly<Record<string, string>> = { top: "flex-start", center: "center", bottom: "flex-end" };

type Side = "left" | "center" | "right";

/** Where a value stands when its look leaves it open: text left, numbers right, truth values and errors in the middle. */
function sideOf(look: CellLook, value: CellValue): Side {
  if (look.horizontal === "right") return "right";
  if (["center", "centerContinuous", "distributed"].includes(look.horizontal)) return "center";
  if (look.horizontal !== "general" || value === null || typeof value === "string") return "left";
  return typeof value === "number" ? "right" : "center";
}

/** The style of a cell's box: place, fill, borders. A cell that others scroll or spill beneath is opaque. */
export function boxStyle(box: CellBox, look: CellLook, isOpaque: boolean): CSSProperties {
  const line = (isDrawn: boolean) => `1px solid ${isDrawn ? PAPER.border : (look.fill ?? PAPER.line)}`;
  const hasOwn = Object.values(look.border).some(Boolean);
  return {
    left: box.left + HEAD.width,
    width: box.width,
    height: box.height,
    background: look.fill ?? (isOpaque || box.merge || hasOwn ? PAPER.page : undefined),
    borderRight: line(look.border.right),
    borderBottom: line(look.border.bottom),
    boxShadow: edges(look),
    alignItems: vertical[look.vertical] ?? "center",
  };
}

/** The top and left borders lie over the neighbours' lines. */
function edges({ border }: CellLook): string | undefined {
  const shadows = [border.top && `0 -1px 0 ${PAPER.border}`, border.left && `-1px 0 0 ${PAPER.border}`].filter(Boolean);
  return shadows.length > 0 ? shadows.join(", ") : undefined;
}

/** The style of a cell's text at a zoom (1 is as Excel shows it). */
export function textStyle(box: CellBox, look: CellLook, value: CellValue, zoom: number): CSSProperties {
  const side = sideOf(look, value);
  const indent = look.indent * PIXELS_PER_INDENT * zoom;
  return {
    width: box.textWidth,
    paddingLeft: side === "left" ? 3 + indent : 3,
    paddingRight: side === "right" ? 3 + indent : 3,
    textAlign: look.horizontal === "justify" ? "justify" : side,
    color: look.color ?? PAPER.ink,
    font: fontOf(look, zoom),
    textDecoration: look.underline ? "underline" : undefined,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    background: box.textWidth > box.width ? (look.fill ?? PAPER.page) : undefined,
  };
}

function fontOf({ italic, bold, fontSize, fontName }: CellLook, zoom: number): string {
  const family = `"${fontName.replace(/["\\]/g, "")}", "Times New Roman", "Liberation Serif", serif`;
  const sans = /^(calibri|arial|tahoma|verdana|segoe|aptos)/i.test(fontName);
  const families = sans ? `"${fontName.replace(/["\\]/g, "")}", Carlito, Arial, "Liberation Sans", sans-serif` : family;
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${cssPixels(fontSize) * zoom}px/1.2 ${families}`;
}

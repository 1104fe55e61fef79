import type { Range } from "../core/model/cell";
import type { CellStyle } from "../core/model/edit";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Gives every cell of rectangles of one shape one style. Number formats are written with the contents. */
export function applyStyle({ format }: Excel.RangeAreas, shape: Range, style: CellStyle): void {
  if (style.font) applyFont(format.font, style.font);
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.border) applyBorder(format.borders, shape, style.border);
  if (style.horizontal) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

function applyFont(target: Excel.RangeFont, font: NonNullable<CellStyle["font"]>): void {
  const { name, size, bold, italic, underline, color } = font;
  if (name) target.name = name;
  if (size) target.size = size;
  if (bold) target.bold = true;
  if (italic) target.italic = true;
  // A link has Excel's own underline until told otherwise.
  target.underline = underline ? "Single" : "None";
  target.color = `#${color ?? "000000"}`;
}

/** Inner edges only where the rectangle has any: Excel may refuse those of a single row or column. */
function applyBorder(borders: Excel.RangeBorderCollection, shape: Range, kind: NonNullable<CellStyle["border"]>): void {
  const edges: Excel.Interfaces.RangeBorderData["sideIndex"][] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (shape.bottom > shape.top) edges.push("InsideHorizontal");
  if (shape.right > shape.left) edges.push("InsideVertical");
  for (const edge of edges) {
    const border = borders.getItem(edge as Excel.BorderIndex);
    border.style = kind === "none" ? "None" : "Continuous";
    if (kind !== "none") border.weight = kind === "hair" ? "Hairline" : "Thin";
  }
}

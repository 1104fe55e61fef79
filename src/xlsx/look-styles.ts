import { INDEXED, hex, readColor, type Hex, type Palette } from "./look-colors";
import { XmlScanner } from "./xml";

/** How a cell looks on the grid. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  /** Null for the automatic colour (black as a rule). */
  readonly color: Hex | null;
  /** Null where there is no fill. */
  readonly fill: Hex | null;
  readonly border: { readonly top: boolean; readonly right: boolean; readonly bottom: boolean; readonly left: boolean };
  /** "general" lets text stand left, numbers right, truth values and errors in the middle. */
  readonly horizontal: string;
  /** "top", "center", "bottom", "justify" or "distributed". */
  readonly vertical: string;
  readonly wrap: boolean;
  /** In steps of three spaces. */
  readonly indent: number;
}

type Font = Pick<CellLook, "bold" | "italic" | "underline" | "fontName" | "fontSize" | "color">;
type Border = CellLook["border"];
type Draft<T> = { -readonly [K in keyof T]: T[K] };

const NO_BORDER: Border = { top: false, right: false, bottom: false, left: false };
const DEFAULT_FONT: Font = {
  bold: false,
  italic: false,
  underline: false,
  fontName: "Calibri",
  fontSize: 11,
  color: null,
};

/** The look of a cell for which the workbook names no style. */
export const PLAIN: CellLook = {
  ...DEFAULT_FONT,
  fill: null,
  border: NO_BORDER,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
};

/** Reads the style part into one look per cell style, by index. Throws PartError on damaged XML. */
export function readLooks(text: string, theme: readonly Hex[]): CellLook[] {
  const palette: Palette = { theme, indexed: readIndexed(text) };
  const fonts: Font[] = [];
  const fills: (Hex | null)[] = [];
  const borders: Border[] = [];
  const looks: CellLook[] = [];
  const xml = new XmlScanner(text);
  const readers: Readonly<Record<string, () => void>> = {
    fonts: () => eachIn(xml, "font", () => fonts.push(readFont(xml, palette))),
    fills: () => eachIn(xml, "fill", () => fills.push(readFill(xml, palette))),
    borders: () => eachIn(xml, "border", () => borders.push(readBorder(xml))),
    cellXfs: () => eachIn(xml, "xf", () => looks.push(readLook(xml, fonts, fills, borders))),
  };
  while (xml.next()) if (xml.event === "start" && xml.depth === 2) readers[xml.name]?.();
  return looks;
}

/** From a start tag: calls `read` at each child of that name; `read` may move inside the child. */
function eachIn(xml: XmlScanner, name: string, read: () => void): void {
  for (const depth = xml.depth; xml.depth >= depth && xml.next();) {
    if (xml.event === "start" && xml.depth === depth + 1 && xml.name === name) read();
  }
}

/** From a start tag: calls `see` at every start tag inside it, and moves to its end tag. */
function within(xml: XmlScanner, see: () => void): void {
  for (const depth = xml.depth; xml.depth >= depth && xml.next();) if (xml.event === "start") see();
}

const isOn = (value: string | undefined) => value === undefined || /^(1|true)$/.test(value);

function readFont(xml: XmlScanner, palette: Palette): Font {
  const font: Draft<Font> = { ...DEFAULT_FONT };
  const readers: Readonly<Record<string, () => void>> = {
    b: () => (font.bold = isOn(xml.attribute("val"))),
    i: () => (font.italic = isOn(xml.attribute("val"))),
    u: () => (font.underline = xml.attribute("val") !== "none"),
    sz: () => (font.fontSize = Number(xml.attribute("val")) || DEFAULT_FONT.fontSize),
    name: () => (font.fontName = xml.attribute("val") ?? DEFAULT_FONT.fontName),
    color: () => (font.color = readColor(xml, palette)),
  };
  within(xml, () => readers[xml.name]?.());
  return font;
}

/** A pattern shows as its foreground colour, a gradient as its first; the two patterns every file begins with show as nothing. */
function readFill(xml: XmlScanner, palette: Palette): Hex | null {
  let fill: Hex | null = null;
  let shown = false;
  within(xml, () => {
    if (xml.name === "patternFill") shown = !/^(none|gray125)$/.test(xml.attribute("patternType") ?? "none");
    else if (xml.name === "gradientFill") shown = true;
    else if (xml.name === "fgColor" || xml.name === "color") fill ??= readColor(xml, palette);
  });
  return shown ? fill : null;
}

function readBorder(xml: XmlScanner): Border {
  const border: Draft<Border> = { ...NO_BORDER };
  const sides: Readonly<Record<string, keyof Border>> = {
    top: "top",
    right: "right",
    end: "right",
    bottom: "bottom",
    left: "left",
    start: "left",
  };
  within(xml, () => {
    const side = sides[xml.name];
    if (side) border[side] = (xml.attribute("style") ?? "none") !== "none";
  });
  return border;
}

function readLook(
  xml: XmlScanner,
  fonts: readonly Font[],
  fills: readonly (Hex | null)[],
  borders: readonly Border[],
): CellLook {
  const index = (name: string) => Number(xml.attribute(name) ?? 0);
  const look: Draft<CellLook> = {
    ...PLAIN,
    ...fonts[index("fontId")],
    fill: fills[index("fillId")] ?? null,
    border: borders[index("borderId")] ?? NO_BORDER,
  };
  within(xml, () => {
    if (xml.name !== "alignment") return;
    look.horizontal = xml.attribute("horizontal") ?? PLAIN.horizontal;
    look.vertical = xml.attribute("vertical") ?? PLAIN.vertical;
    look.wrap = isOn(xml.attribute("wrapText") ?? "0");
    look.indent = Number(xml.attribute("indent")) || 0;
  });
  return look;
}

/** The workbook's own indexed colours over the usual ones. They stand at the part's end, hence a walk of their own. */
function readIndexed(text: string): Hex[] {
  const colors = [...INDEXED];
  const start = text.lastIndexOf("indexedColors>");
  if (start < 0) return colors;
  let index = 0;
  const xml = new XmlScanner(text);
  while (xml.next()) if (xml.event === "start" && xml.name === "rgbColor") colors[index++] = hex(xml.attribute("rgb"));
  return colors;
}

import { XmlScanner } from "./xml";

/** A colour as "#RRGGBB". */
export type Hex = string;

/** The colours that a workbook's style part refers to by number. */
export interface Palette {
  readonly theme: readonly Hex[];
  readonly indexed: readonly Hex[];
}

/** The sixteen colours of the old palette that come twice, then its other forty (ECMA-376 part 1, 18.8.27). */
const FIRST = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const REST =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";

/** The palette in force where a workbook brings none of its own; 64 and 65 are the system's text and window colours. */
export const INDEXED: readonly Hex[] = [...`${FIRST} ${FIRST} ${REST} 000000 FFFFFF`.split(" ")].map(
  (hex) => `#${hex}`,
);

/** Colours of the theme part in the order that styles count them: light and dark change places in each of the first two pairs. */
export function readTheme(text: string): Hex[] {
  const xml = new XmlScanner(text);
  const colors: Hex[] = [];
  while (xml.next() && !(xml.event === "end" && xml.name === "clrScheme")) {
    if (xml.event !== "start") continue;
    if (xml.name === "srgbClr") colors.push(hex(xml.attribute("val")));
    else if (xml.name === "sysClr") colors.push(hex(xml.attribute("lastClr") ?? (colors.length ? "FFFFFF" : "000000")));
  }
  const [dark1, light1, dark2, light2, ...accents] = colors;
  return [light1 ?? "#FFFFFF", dark1 ?? "#000000", light2 ?? "#FFFFFF", dark2 ?? "#000000", ...accents];
}

/** "FFC000" or "FFFFC000" (alpha first) as "#FFC000"; black where it is neither. */
export function hex(value: string | undefined): Hex {
  const digits = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(value ?? "")?.[1];
  return digits ? `#${digits.toUpperCase()}` : "#000000";
}

/** The colour of the tag that a scanner stands at (`color`, `fgColor`); null for an automatic one. */
export function readColor(xml: XmlScanner, palette: Palette): Hex | null {
  const color = baseColor(xml, palette);
  const tint = Number(xml.attribute("tint") ?? 0);
  return color && tint ? withTint(color, tint) : color;
}

function baseColor(xml: XmlScanner, palette: Palette): Hex | null {
  const rgb = xml.attribute("rgb");
  if (rgb !== undefined) return hex(rgb);
  const theme = xml.attribute("theme");
  if (theme !== undefined) return palette.theme[Number(theme)] ?? null;
  const indexed = xml.attribute("indexed");
  return indexed === undefined ? null : (palette.indexed[Number(indexed)] ?? null);
}

/** A colour made lighter (tint 0 to 1) or darker (−1 to 0) in its luminance, as ECMA-376 part 1, 18.8.19 has it. */
export function withTint(color: Hex, tint: number): Hex {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const old = (max + min) / 2;
  const luminance = tint < 0 ? old * (1 + tint) : old * (1 - tint) + tint;
  const saturation = max === min ? 0 : (max - min) / (1 - Math.abs(2 * old - 1));
  const chroma = saturation * (1 - Math.abs(2 * luminance - 1));
  // Hue and saturation stay, so each channel keeps its place between the darkest and the lightest.
  const channel = (value: number) => {
    const place = max === min ? 0 : (value - min) / (max - min);
    return Math.round(255 * Math.min(1, Math.max(0, luminance - chroma / 2 + place * chroma)));
  };
  return `#${[red, green, blue].map((value) => channel(value).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

import type { Range } from "../../src/core/model/cell";
import type { CellStyle } from "../../src/core/model/edit";
import { readAddress } from "./ranges";
import type { StandinSheet } from "./sheet";

/** The settings of a sheet's looks, in the order in which they were made: where, what and how. */
interface Setting {
  readonly range: Range;
  readonly what: string;
  readonly value: string;
}

const settingsOf = (sheet: StandinSheet): Setting[] =>
  sheet.look.flatMap((line) => {
    const [, where, what, value] = /^([A-Z0-9]+(?::[A-Z0-9]+)?) (standard height|\S+) (.*)$/.exec(line) ?? [];
    return where && /\d|:/.test(where) ? [{ range: readAddress(where), what: what!, value: value! }] : [];
  });

type Font = NonNullable<CellStyle["font"]>;
type Style = { -readonly [K in keyof CellStyle]: CellStyle[K] };

const withFont = (style: Style, font: Partial<Font>): Style => ({ ...style, font: { ...style.font, ...font } });
const plain = (color: string) => color.replace("#", "");
const flag = (value: string) => (value === "true" ? true : undefined);

/** What each setting means for a style; those that are not listed mean nothing for it. */
const STYLES: Readonly<Record<string, (style: Style, value: string) => Style>> = {
  "font.name": (style, name) => withFont(style, { name }),
  "font.size": (style, size) => withFont(style, { size: Number(size) }),
  "font.bold": (style, value) => withFont(style, { bold: flag(value) }),
  "font.italic": (style, value) => withFont(style, { italic: flag(value) }),
  "font.underline": (style, value) => withFont(style, { underline: value === "Single" ? true : undefined }),
  "font.color": (style, color) => withFont(style, { color: plain(color) }),
  "fill.color": (style, color) => ({ ...style, fill: plain(color) }),
  horizontal: (style, value) => ({ ...style, horizontal: value.toLowerCase() as CellStyle["horizontal"] }),
  vertical: (style, value) => ({ ...style, vertical: value.toLowerCase() as CellStyle["vertical"] }),
  wrap: (style, value) => ({ ...style, wrap: flag(value) }),
  indent: (style, value) => ({ ...style, indent: Number(value) }),
  "border.EdgeTop": (style, value) => ({
    ...style,
    border: value === "None" ? "none" : value === "Hairline" ? "hair" : "thin",
  }),
};

/** How a sheet looks, cell by cell (1-based). */
export interface Looks {
  readonly style: (row: number, column: number) => CellStyle;
  /** The last setting of a kind ("width", "height") that covers a cell, undefined where there is none. */
  readonly setting: (what: string, row: number, column: number) => string | undefined;
}

/** Reads a sheet's settings once. */
export function looksOf(sheet: StandinSheet): Looks {
  const all = settingsOf(sheet);
  const styles = all.filter(({ what }) => what in STYLES);
  const sizes = all.filter(({ what }) => !(what in STYLES));
  return {
    style: (row, column) =>
      styles
        .filter(({ range }) => holds(range, row, column))
        .reduce<Style>((style, { what, value }) => STYLES[what]!(style, value), {}),
    setting: (what, row, column) =>
      sizes.filter((size) => size.what === what && holds(size.range, row, column)).at(-1)?.value,
  };
}

const holds = ({ top, bottom, left, right }: Range, row: number, column: number) =>
  top <= row && row <= bottom && left <= column && column <= right;

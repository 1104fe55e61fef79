/** How wide a digit is, as a share of the font's size, in the fonts that offices use; other fonts are taken as Calibri. */
const DIGIT_WIDTH: Readonly<Record<string, number>> = {
  calibri: 0.507,
  "times new roman": 0.5,
  arial: 0.556,
  tahoma: 0.546,
  cambria: 0.554,
  verdana: 0.636,
};

/** Room that Excel leaves at a cell's sides and for its grid line, in pixels. */
const PADDING = 5;

/** A workbook's default font; `size` in points. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** What Excel takes where a workbook names no font. */
export const CALIBRI: DefaultFont = { name: "Calibri", size: 11 };

/** The widest digit of the default font in pixels at 96 dpi, the unit of column widths (ECMA-376 part 1, 18.3.1.13); 7 for Calibri 11. */
export function digitPixels({ name, size }: DefaultFont): number {
  const share = DIGIT_WIDTH[name.toLowerCase()] ?? DIGIT_WIDTH.calibri!;
  return Math.max(1, Math.round((share * size * 96) / 72));
}

/** The pixels at 96 dpi of a column so many characters of the default font wide, as Excel's own column dialogue counts them. */
export function columnPixels(characters: number, font: DefaultFont): number {
  return Math.round(characters * digitPixels(font)) + PADDING;
}

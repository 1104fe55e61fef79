/** Widths of Times New Roman's letters in thousandths of the size; letters not listed are 500. */
const WIDTHS: Readonly<Record<number, string>> = {
  250: " .,\u00a0",
  278: "ijlt/;:",
  333: "frI()-",
  389: "sJ",
  444: "acez",
  556: "FPS",
  611: "ELTZ",
  667: "BCR",
  722: "wADĐGHKNOQUVXY",
  833: "m%",
  889: "M",
  944: "W",
};

const widthOf = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);

const MARKS = /\p{M}/gu;
/** Room for bold, hinting and the difference between Excel and LibreOffice. */
const SLACK = 1.06;

/** Width of a text in points at a font size; tone and vowel marks take no room. */
function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize("NFD").replace(MARKS, "")) width += widthOf.get(letter) ?? 500;
  return (width * size * SLACK) / 1000;
}

/** How many lines a text takes in a cell that is `width` points wide inside, broken at blanks as Excel does. */
export function lineCount(text: string, width: number, size: number): number {
  const blank = textWidth(" ", size);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const needed = textWidth(word, size);
      if (used > 0 && used + blank + needed > width) {
        lines += 1;
        used = needed;
      } else used += (used > 0 ? blank : 0) + needed;
    }
  }
  return lines;
}

/** Inner width in points of a column whose width is given in characters of Times New Roman 12 (8 pixels each, at 96 an inch). */
export function innerWidth(characters: number): number {
  return characters * 8 * 0.75 - 4;
}

/** Height in points of a number of lines at a font size, with a little air. */
export function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.3 + 5);
}

import { SYMBOL } from "../documents";
import { clean, fold } from "../text";

/** One token of a deadline's wording, folded. */
export interface Token {
  readonly kind: "number" | "word" | "mark" | "document";
  /** The folded text; every dash is "-", a row of dots "…". */
  readonly text: string;
  /** Whether it follows the token before it without a blank. */
  readonly glued: boolean;
  /** Whether it begins a new line of the cell. */
  readonly newLine: boolean;
}

/** "6/năm 2026" is no symbol. */
const TIMES = String.raw`\d+ ?/ ?(?:năm|tháng|quý|tuần|ngày)`;
const PIECE = new RegExp(
  String.raw`( +)|((?<![\p{L}\d/])(?!${TIMES})(?:${SYMBOL}))|(\d+)|(\p{L}[\p{L}\p{M}]*)|(\.{2,}|…)|(.)`,
  "giu",
);
const DASH = /[-–—−‑]/;

/** Cuts a wording into words, numbers, marks and document symbols. Linear in its length. */
export function tokens(text: string): Token[] {
  return clean(text)
    .split("\n")
    .flatMap((line, index) => lineTokens(fold(line), index > 0));
}

function lineTokens(line: string, laterLine: boolean): Token[] {
  const list: Token[] = [];
  let glued = false;
  for (const [text, blank, document, number, word, dots] of line.matchAll(PIECE)) {
    const quarter = word === undefined ? null : /^q(i{1,3}|iv)$/.exec(word);
    if (quarter) {
      list.push({ kind: "word", text: "q", glued, newLine: false });
      list.push({ kind: "word", text: quarter[1]!, glued: true, newLine: false });
    } else if (blank === undefined) {
      const kind = document ? "document" : number ? "number" : word ? "word" : "mark";
      list.push({ kind, text: dots ? "…" : DASH.test(text) && kind === "mark" ? "-" : text, glued, newLine: false });
    }
    glued = blank === undefined;
  }
  const first = list[0];
  if (first && laterLine) list[0] = { ...first, newLine: true };
  return list;
}

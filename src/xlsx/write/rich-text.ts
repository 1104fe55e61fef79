import { decodeEscapes } from "../xml";
import { textElement } from "./escape";
import { child, contentOf, type XmlElement } from "./tree";

/** A stretch of a text in one look: its `rPr` element as it stands, "" for the cell's own look. */
export interface Run {
  readonly look: string;
  readonly text: string;
}

/** The runs of a rich text (a `si` or `is` element read with its descendants); null for a plain one. */
export function runsOf(xml: string, element: XmlElement): readonly Run[] | null {
  const runs = element.children.filter(({ name }) => name === "r");
  if (runs.length === 0) return null;
  return joined(
    runs.map((run) => {
      const look = child(run, "rPr");
      const text = child(run, "t");
      return {
        look: look ? xml.slice(look.start, look.end) : "",
        text: text ? decodeEscapes(contentOf(xml, text)) : "",
      };
    }),
  );
}

/**
 * The runs of the text that takes a rich one's place: a character that stays keeps its look, and a new one has the look of
 * what it replaces, or else of the one before it. Null when no look of its own is left.
 */
export function restyled(runs: readonly Run[], after: string): readonly Run[] | null {
  const old = runs.flatMap(({ look, text }) => Array.from(text, (character) => ({ look, character })));
  const letters = Array.from(after);
  const looks = looksOf(old, letters);
  const found = joined(letters.map((text, index) => ({ look: looks[index]!, text })));
  return found.every(({ look }) => look === "") ? null : found;
}

/** Runs as the elements inside `si` or `is`; `p` is the part's prefix with its colon. */
export function runsXml(runs: readonly Run[], p: string): string {
  return runs.map(({ look, text }) => `<${p}r>${look}${textElement(text, p)}</${p}r>`).join("");
}

/** Neighbours of one look as one run. */
function joined(runs: readonly Run[]): Run[] {
  const found: { look: string; text: string }[] = [];
  for (const { look, text } of runs) {
    const last = found.at(-1);
    if (last?.look === look) last.text += text;
    else if (text !== "") found.push({ look, text });
  }
  return found;
}

interface Letter {
  readonly look: string;
  readonly character: string;
}

/** The look of each new letter, by the longest common subsequence of the old letters and the new. */
function looksOf(old: readonly Letter[], letters: readonly string[]): string[] {
  const common = commonLengths(old, letters);
  const looks: string[] = [];
  let replaced: string | null = null;
  let at = 0;
  for (let index = 0; index < letters.length;) {
    const letter = old[at];
    if (letter?.character === letters[index]) {
      looks.push(letter!.look);
      replaced = null;
      at++;
      index++;
    } else if (letter && common(at + 1, index) >= common(at, index + 1)) {
      replaced ??= letter.look;
      at++;
    } else {
      looks.push(replaced ?? looks.at(-1) ?? letter?.look ?? "");
      index++;
    }
  }
  return looks;
}

/** How many letters the rests of two texts have in common, in order: from the first index of the old, and the second of the new. */
function commonLengths(old: readonly Letter[], letters: readonly string[]): (at: number, index: number) => number {
  const width = letters.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let at = old.length - 1; at >= 0; at--) {
    for (let index = letters.length - 1; index >= 0; index--) {
      const here = at * width + index;
      lengths[here] =
        old[at]!.character === letters[index]
          ? lengths[here + width + 1]! + 1
          : Math.max(lengths[here + width]!, lengths[here + 1]!);
    }
  }
  return (at, index) => lengths[at * width + index]!;
}

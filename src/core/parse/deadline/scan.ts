import type { DeadlineFault } from "../../model/deadline";
import { DEADLINE_PHRASES, DURATIONS } from "../words/deadline";
import { BROKEN, isMark, isShort, isWord, type Join, type Part } from "./part";
import { readParts } from "./parts";
import type { Token } from "./tokens";

/** What a phrase means, or how a token that is no phrase is counted. */
export type Meaning =
  | keyof typeof DEADLINE_PHRASES
  | "stop"
  | "duration"
  | "document"
  | "broken"
  | "number"
  | "dash"
  | "comma"
  | "semicolon"
  | "bracket"
  | "skip"
  | "noise";

/** One step of a wording: a date (with those in a row with it), or a phrase and what it means. */
export type Item =
  | {
      readonly is: "parts";
      readonly parts: readonly Part[];
      readonly joins: readonly Join[];
      readonly newLine: boolean;
    }
  | { readonly is: Meaning; readonly newLine: boolean };

/** The steps of a wording and the typing faults that were read through. */
export interface Scan {
  readonly items: readonly Item[];
  readonly faults: readonly DeadlineFault[];
}

/** Phrases by their first word, longest first, each as words. */
const phrases = new Map<string, { words: readonly string[]; meaning: Meaning }[]>();
for (const [meaning, texts] of Object.entries(DEADLINE_PHRASES)) {
  for (const text of texts) {
    const words = text.split(" ");
    const list = phrases.get(words[0]!) ?? [];
    list.push({ words, meaning: meaning as Meaning });
    phrases.set(
      words[0]!,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** Goes once through the tokens and says what each step of them is. */
export function scan(tokens: readonly Token[]): Scan {
  const items: Item[] = [];
  const faults: DeadlineFault[] = [];
  for (let at = 0; at < tokens.length;) {
    const newLine = tokens[at]!.newLine;
    const span = timeSpan(tokens, at) ?? wholeYear(tokens, at, items.at(-1));
    if (span) {
      items.push({ ...span.item, newLine });
      at = span.next;
      continue;
    }
    const read = readParts(tokens, at);
    if (read === BROKEN) {
      items.push({ is: "broken", newLine });
      at++;
    } else if (read) {
      items.push({ is: "parts", parts: read.parts, joins: read.joins, newLine });
      if (isMark(tokens[read.next], "/")) items.push({ is: "broken", newLine: false });
      faults.push(...read.faults);
      at = read.next;
    } else {
      const phrase = phraseAt(tokens, at);
      items.push({ is: phrase?.meaning ?? plainMeaning(tokens, at), newLine });
      at += phrase?.words.length ?? 1;
    }
  }
  return { items, faults };
}

function phraseAt(tokens: readonly Token[], at: number) {
  if (tokens[at]!.kind !== "word") return undefined;
  return phrases
    .get(tokens[at]!.text)
    ?.find(({ words }) => words.every((word, index) => isWord(tokens[at + index], word)));
}

type Span = { readonly item: { readonly is: Meaning }; readonly next: number } | null;

const ONE = new Set(["một", "1", "01", "mỗi", "trong", "/"]);

/** How often ("2 lần/năm", "6 tháng một lần"), how long ("25 ngày"), at what o'clock ("17h00", "8 giờ"), or which in a row. */
function timeSpan(tokens: readonly Token[], at: number): Span {
  const token = tokens[at]!;
  const [next, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (isWord(next, "lần") && second && ONE.has(second.text)) {
    const unit = third && ONE.has(third.text) ? tokens[at + 4] : third;
    if (unit && DURATIONS.has(unit.text)) return { item: { is: "recurring" }, next: at + (unit === third ? 4 : 5) };
  }
  if (token.kind === "word" && DURATIONS.has(token.text) && next && ONE.has(next.text) && isWord(second, "lần")) {
    return { item: { is: "recurring" }, next: at + 3 };
  }
  if (token.kind === "word") return ordinal(tokens, at);
  if (token.kind !== "number") return null;
  if (next && DURATIONS.has(next.text) && second && ONE.has(second.text) && isWord(third, "lần")) {
    return { item: { is: "recurring" }, next: at + 4 };
  }
  return clockTime(tokens, at) ?? duration(tokens, at);
}

const ORDINALS = new Set(["hai", "ba", "tư", "năm", "sáu", "bảy"]);

/** "Thứ 6, 15/5/2026", "kỳ họp thứ 5 tháng 7/2026": the number behind "thứ" is none of the date behind it. */
function ordinal(tokens: readonly Token[], at: number): Span {
  const number = tokens[at + 1];
  if (!isWord(tokens[at], "thứ") || !(isShort(number) || ORDINALS.has(number?.text ?? ""))) return null;
  const next = isMark(tokens[at + 2], ",") ? at + 3 : at + 2;
  return readsAsParts(tokens, next) ? { item: { is: "skip" }, next } : null;
}

/** "17h00", "17 giờ 30 phút", "17:00" before or behind a date. */
function clockTime(tokens: readonly Token[], at: number): Span {
  const [next, minutes, unit] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const colon = isMark(next, ":") && next!.glued && minutes?.kind === "number" && minutes.glued;
  if (!colon && !["h", "g", "giờ"].includes(next?.text ?? "")) return null;
  let end = minutes?.kind === "number" && (colon || minutes.glued || isWord(unit, "phút")) ? at + 3 : at + 2;
  if (isWord(tokens[end], "phút") || isWord(tokens[end], "p")) end++;
  if (colon && isMark(tokens[end], ":") && tokens[end + 1]?.kind === "number") end += 2;
  const comma = isMark(tokens[end], ",") ? 1 : 0;
  const dated = readsAsParts(tokens, end + comma);
  return { item: { is: dated || colon ? "skip" : "duration" }, next: dated ? end + comma : end };
}

function readsAsParts(tokens: readonly Token[], at: number): boolean {
  const read = tokens[at] ? readParts(tokens, at) : null;
  return read !== null && read !== BROKEN;
}

/** "25 ngày", "6 tháng", "5 ngày làm việc": a length of time and no date; in "ngày 20 tháng cuối quý" there is none. */
function duration(tokens: readonly Token[], at: number): Span {
  const unit = tokens[at + 1];
  if (unit?.kind !== "word" || !DURATIONS.has(unit.text) || phraseAt(tokens, at + 1)?.meaning === "recurring")
    return null;
  const read = readParts(tokens, at);
  if (read !== null || isYearWord(tokens, at + 1)) return null;
  return { item: { is: "duration" }, next: at + 2 };
}

/** "5 năm 2026-2030": the word belongs to the year behind it. */
const isYearWord = (tokens: readonly Token[], at: number) => {
  return isWord(tokens[at], "năm") && /^\d{4}$/.test(tokens[at + 1]?.text ?? "");
};

/** "Trong năm", "cả năm", "hết năm" with nothing behind: the plan's year. */
function wholeYear(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): { item: Omit<Extract<Item, { is: "parts" }>, "newLine">; next: number } | null {
  if (!isWord(tokens[at], "năm") || (before?.is !== "within" && before?.is !== "end")) return null;
  const next = tokens[at + 1];
  if (next && next.kind !== "mark" && !isWord(next, "và")) return null;
  if (isMark(next, "/") || isMark(next, "…")) return null;
  const year: Part = { grain: "year", first: 1, last: 12, year: null, day: null, bare: false };
  return { item: { is: "parts", parts: [year], joins: [] }, next: at + 1 };
}

const MARKS: Readonly<Record<string, Meaning>> = {
  ",": "comma",
  ";": "semicolon",
  "-": "dash",
  "+": "and",
  "&": "and",
  "(": "bracket",
  "%": "noise",
  "…": "noise",
};

function plainMeaning(tokens: readonly Token[], at: number): Meaning {
  const token = tokens[at]!;
  if (token.kind === "document" || token.kind === "number") return token.kind;
  if (token.kind === "word") return "noise";
  const next = tokens[at + 1];
  if (token.text === "." && !(next?.kind === "number" && next.glued)) return "stop";
  if (token.text === "/" && next?.kind === "number") return "broken";
  return MARKS[token.text] ?? "skip";
}

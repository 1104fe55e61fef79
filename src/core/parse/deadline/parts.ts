import { DATE_WORDS } from "../words/deadline";
import { readNumeric } from "./digits";
import { BROKEN, isWord, isYear, leftBlank, one, part, type Read, value } from "./part";
import { readMonths, readQuarters } from "./rows";
import type { Token } from "./tokens";

/** Reads the date or dates in a row that begin at a token: null where none does, BROKEN where one is damaged. */
export function readParts(tokens: readonly Token[], at: number): Read {
  const token = tokens[at]!;
  if (token.kind === "number") return readNumeric(tokens, at, false);
  if (token.kind !== "word") return null;
  const day = (DATE_WORDS.day as readonly string[]).includes(token.text);
  if (day) return tokens[at + 1]?.kind === "number" ? readNumeric(tokens, at + 1, true) : null;
  if ((DATE_WORDS.year as readonly string[]).includes(token.text)) return readYear(tokens, at);
  return readMonths(tokens, at) ?? readQuarters(tokens, at);
}

/** Năm 2026; "năm" with a short or blank number is damaged, with other words no date. */
function readYear(tokens: readonly Token[], at: number): Read {
  const next = tokens[at + 1];
  if (isYear(next)) return one(part("year", 1, 12, { year: value(next) }), at + 2);
  if (isWord(next, "nay")) return one(part("year", 1, 12), at + 2);
  return leftBlank(tokens[at + 1]) ? BROKEN : null;
}

import type { DeadlineFault } from "../../model/deadline";
import { BROKEN, isMark, isWord, isYear, value } from "./part";
import type { Token } from "./tokens";

/** A year behind another part of a date; null where none is written. */
export interface YearRead {
  readonly year: number | null;
  readonly next: number;
  readonly faults: readonly DeadlineFault[];
}

/** The year behind a month or quarter: "/2026", "//2026", "/năm 2026", " năm 2026", ", năm 2026", " 2026", "-2026", "/26". */
export function readYearSuffix(tokens: readonly Token[], at: number): YearRead | typeof BROKEN {
  const token = tokens[at];
  if (isMark(token, "/")) return readYearAfterStroke(tokens, at);
  if (isYear(token)) return { year: value(token), next: at + 1, faults: [] };
  if (
    (isMark(token, "-") || (isMark(token, ".") && tokens[at + 1]?.glued)) &&
    isYear(tokens[at + 1]) &&
    !isMark(tokens[at + 2], "/")
  ) {
    return { year: value(tokens[at + 1]), next: at + 2, faults: [] };
  }
  const comma = isMark(token, ",") && isWord(tokens[at + 1], "năm") && isYear(tokens[at + 2]) ? 1 : 0;
  return readYearAfterWord(tokens, at + comma) ?? { year: null, next: at, faults: [] };
}

function readYearAfterStroke(tokens: readonly Token[], at: number): YearRead | typeof BROKEN {
  const doubled = isMark(tokens[at + 1], "/");
  const faults: DeadlineFault[] = doubled ? ["double-slash"] : [];
  const next = at + (doubled ? 2 : 1);
  if (isYear(tokens[next])) return { year: value(tokens[next]), next: next + 1, faults };
  if (isWord(tokens[next], "năm") && isYear(tokens[next + 1])) {
    return { year: value(tokens[next + 1]), next: next + 2, faults: [...faults, "stray-slash"] };
  }
  const short = tokens[next];
  if (short?.kind !== "number" || short.text.length !== 2) return BROKEN;
  return { year: 2000 + value(short), next: next + 1, faults: [...faults, "two-digit-year"] };
}

/** "năm 2026" behind a part; null where there is no "năm"; BROKEN for "năm …", "năm 202", "năm sau": a year that is not said. */
export function readYearAfterWord(tokens: readonly Token[], at: number): YearRead | typeof BROKEN | null {
  if (!isWord(tokens[at], "năm")) return null;
  const next = tokens[at + 1];
  if (isYear(next)) return { year: value(next), next: at + 2, faults: [] };
  if (isWord(next, "nay")) return { year: null, next: at + 2, faults: [] };
  return BROKEN;
}

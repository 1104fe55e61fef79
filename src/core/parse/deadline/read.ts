import type { Deadline, DeadlineFault } from "../../model/deadline";
import { isPlaceholder } from "../blank";
import { clean } from "../text";
import { decide } from "./decide";
import { scan } from "./scan";
import { type Token, tokens } from "./tokens";

/**
 * Reads a deadline's wording by the project's conventions: "Quý I" in the plan's year is 1 January to 31 March, "trước ngày
 * 15/3" ends on that day, "trước tháng 3" with February. Without a year the kind stays and the ends are null; a wording that
 * is not surely read is "unreadable". A blank or undecided cell ("Chưa xác định") has no deadline: null.
 */
export function readDeadline(text: string, year: number | null): Deadline | null {
  if (isPlaceholder(text)) return null;
  const { outside, brackets } = apart(tokens(text));
  const { items, faults } = scan(outside);
  const decision = decide(items, brackets, year);
  const reported =
    decision.kind === "date" || decision.kind === "period" ? [...faults, ...misplacedTone(text, items)] : [];
  return { text: text.trim(), ...decision, faults: [...new Set(reported)] };
}

/** "Qúy I": read like "Quý I", and reported. */
function misplacedTone(text: string, items: ReturnType<typeof scan>["items"]): DeadlineFault[] {
  const quarter = items.some((item) => item.is === "parts" && item.parts.some(({ grain }) => grain === "quarter"));
  return quarter && /q[úùủũụ]y/i.test(clean(text)) ? ["spelling"] : [];
}

/** The tokens outside brackets, with one "(" where a bracket was, and those of each bracket; an open one runs to the end. */
function apart(list: readonly Token[]): { outside: Token[]; brackets: Token[][] } {
  const outside: Token[] = [];
  const brackets: Token[][] = [];
  let depth = 0;
  for (const token of list) {
    const mark = token.kind === "mark" ? token.text : "";
    if (mark === "(" || mark === "[") {
      if (depth++ === 0) {
        outside.push({ ...token, text: "(" });
        brackets.push([]);
      }
    } else if (mark === ")" || mark === "]") depth = Math.max(0, depth - 1);
    else (depth > 0 ? brackets.at(-1)! : outside).push(token);
  }
  return { outside, brackets };
}

/** A reader for one plan year that reads each distinct wording once; tables repeat few wordings many times. */
export function deadlineReader(year: number | null): (text: string) => Deadline | null {
  const known = new Map<string, Deadline | null>();
  return (text) => {
    let deadline = known.get(text);
    if (deadline === undefined) known.set(text, (deadline = readDeadline(text, year)));
    return deadline;
  };
}

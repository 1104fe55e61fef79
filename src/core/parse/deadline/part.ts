import type { DeadlineFault } from "../../model/deadline";
import type { Token } from "./tokens";

/** A day, or a run of whole months, with the year only where the wording has one. */
export interface Part {
  readonly grain: "day" | "month" | "quarter" | "half" | "year";
  readonly year: number | null;
  /** First and last month, 1–12. */
  readonly first: number;
  readonly last: number;
  /** Day of the month, for the grain "day" only. */
  readonly day: number | null;
  /** Written as digits alone ("2025", "6/2025"), which in a sentence may be anything. */
  readonly bare: boolean;
}

/** How two parts hang together. */
export type Join = "to" | "comma" | "semicolon" | "and" | "or" | "line";

/** What was read from a place on: parts with what joins them, the next place, and typing faults read through. */
export interface PartsRead {
  readonly parts: readonly Part[];
  /** One fewer than parts. */
  readonly joins: readonly Join[];
  readonly next: number;
  readonly faults: readonly DeadlineFault[];
}

/** A place that looks like a date and cannot be one: "Tháng  /2012", "Quý V", "31/13/2026". */
export const BROKEN = "broken";

/** What a reader returns: null where its form does not begin here. */
export type Read = PartsRead | typeof BROKEN | null;

/** A part of the year with no year of its own unless `rest` says so. */
export function part(grain: Part["grain"], first: number, last: number, rest: Partial<Part> = {}): Part {
  return { grain, first, last, year: null, day: null, bare: false, ...rest };
}

/** A reading of one part. */
export function one(single: Part, next: number, faults: readonly DeadlineFault[] = []): PartsRead {
  return { parts: [single], joins: [], next, faults };
}

/** Whether a token is the given mark. */
export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}

/** Whether a token is the given word. */
export function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === "word" && token.text === text;
}

/** The number that a token writes, or NaN. */
export function value(token: Token | undefined): number {
  return token?.kind === "number" ? Number(token.text) : NaN;
}

/** Whether a token is a year in full, 1900–2199. */
export function isYear(token: Token | undefined): boolean {
  return token?.kind === "number" && /^(?:19|20|21)\d\d$/.test(token.text);
}

/** Whether a token is a number of one or two digits. */
export function isShort(token: Token | undefined): boolean {
  return token?.kind === "number" && token.text.length <= 2;
}

/** Whether a blank stands where a number should: "Tháng  /2012", "Quý …/2026". */
export function leftBlank(token: Token | undefined): boolean {
  return token?.kind === "mark" && "/…_?".includes(token.text);
}

/** What joins two parts of one kind: "," "-" "+" "&" "và" "đến". */
export function readJoin(tokens: readonly Token[], at: number): { join: Join; next: number } | null {
  const join = JOINS[tokens[at]?.text ?? ""];
  return join ? { join, next: at + 1 } : null;
}

const JOINS: Readonly<Record<string, Join>> = {
  ",": "comma",
  "-": "to",
  "+": "and",
  "&": "and",
  và: "and",
  đến: "to",
  tới: "to",
};

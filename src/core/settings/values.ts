import type { CellValue } from "../model/cell";
import { daysBetween, endsOf, fromSerial, isoDate, showDate, type DaySpan, type IsoDate } from "../model/date";
import type { Words } from "../model/language";
import { presetName } from "../model/preset-name";
import { roleName } from "../model/role-name";
import type { Preset, Review } from "../model/settings";
import type { Role } from "../model/appendix";
import { clean } from "../parse/text";
import { rules } from "../rules";
import { plain } from "./words";

/** What a reviewer writes; a blank cell is pending. */
export const reviewName: Readonly<Record<Review, string>> = {
  pending: "",
  confirmed: "Đồng ý",
  refused: "Không đồng ý",
};

/** The role that a word means, in either language; null for none. */
export const roleOf = byName<Role>(roleName);

/** The stage that a word means, in either language or by its id; null for none. */
export const presetOf = byName<Preset>(presetName);

/** The rule (its id) that a title means, in either language, or the id itself; null for none. */
export function ruleNamed(word: string): string | null {
  return ruleIds.get(plain(word)) ?? null;
}

const ruleIds = new Map(
  [...rules].reverse().flatMap(({ id, title }) => [title.vi, title.en, id].map((name) => [plain(name), id] as const)),
);

/** What the sheet calls a rule: its title, or its id where a title would be read as another rule. */
export function ruleWord(id: string): string {
  const title = rules.find((rule) => rule.id === id)?.title.vi;
  return title !== undefined && ruleNamed(title) === id ? title : id;
}

/** What the sheet calls all rules, in the order of the list. */
export const RULE_WORDS: readonly string[] = rules.map(({ id }) => ruleWord(id));

/** The review that a word means; null for none. */
export function reviewOf(word: string): Review | null {
  const wanted = plain(word);
  const reviews = Object.keys(reviewName) as Review[];
  return reviews.find((review) => plain(reviewName[review]) === wanted || review === wanted) ?? null;
}

/** The date that a cell holds, as a true date or typed as "2/9/2024" or "2024-09-02"; null for none. */
export function dateOf(value: CellValue, date1904: boolean): IsoDate | null {
  // A figure below that is a day of the month or a year that somebody typed.
  if (typeof value === "number") return value < 10_000 ? null : fromSerial(value, date1904);
  const text = clean(value);
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (day) return isoDate(Number(day[3]), Number(day[2]), Number(day[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return iso && isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

/** Longer than any days off: a slip in a month or a year. */
const MOST_DAYS = 92;

/**
 * The day that a cell holds, or the days "28/1–3/2/2025", "từ 28/1/2025 đến hết 3/2/2025", "1-5/5/2025": what the first does not
 * say, it has from the last, of which it lies before. Null for none.
 */
export function spanOf(value: CellValue, date1904: boolean): DaySpan | null {
  const single = dateOf(value, date1904);
  if (single !== null) return single;
  const said = SPAN.exec(clean(value).toLowerCase())
    ?.slice(1)
    .map((part) => (part === undefined ? null : Number(part)));
  if (!said) return null;
  const [day, month, year, lastDay, lastMonth, lastYear] = said as [number, number | null, number | null, ...number[]];
  const to = isoDate(lastYear!, lastMonth!, lastDay!);
  const from = (inYear: number) => isoDate(inYear, month ?? lastMonth!, day);
  const here = from(year ?? lastYear!);
  const isOverNewYear = month !== null && year === null && here !== null && to !== null && here > to;
  const first = isOverNewYear ? from(lastYear! - 1) : here;
  if (first === null || to === null || first >= to || daysBetween(first, to) > MOST_DAYS) return null;
  return `${first}/${to}`;
}

const SPAN =
  /^(?:từ )?(?:ngày )?(\d{1,2})(?:[/.](\d{1,2}))?(?:[/.](\d{4}))? ?(?:\p{Pd}|đến(?: hết)?(?: ngày)?) ?(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u;

/** A span as people write it: "02/05/2025", "28/01/2025–03/02/2025". */
export const showSpan = (span: DaySpan): string => [...new Set(endsOf(span))].map(showDate).join("–");

/** A finding's key as somebody may type it: in small letters, with another dash, an O for a nought; null for what cannot be one. */
export function keyOf(text: string): string | null {
  const typed = text
    .toUpperCase()
    .replace(/\s/g, "")
    .replace(/\p{Pd}/gu, "-");
  const key = typed
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .replace(/^(\w{5})(\w{5})/, "$1-$2");
  return /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}(-\d{1,6})?$/.test(key) ? key : null;
}

/** Whether a text can be a reason: dots and dashes are none. */
export const isReason = (text: string): boolean => /\p{L}/u.test(text);

/** The whole number of a text within bounds; null for anything else. */
export function countOf(text: string, from: number, to: number): number | null {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return count >= from && count <= to ? count : null;
}

function byName<Id extends string>(names: Words<Readonly<Record<Id, string>>>): (word: string) => Id | null {
  const known = new Map(
    (Object.keys(names.vi) as Id[]).flatMap((id) =>
      [names.vi[id], names.en[id], id].map((name) => [plain(name), id] as const),
    ),
  );
  return (word) => known.get(plain(word)) ?? null;
}

import { addDays, firstOfMonth, isoDate, type IsoDate, lastOfMonth } from "../../model/date";
import type { Chain, Link } from "./chains";
import type { Join, Part } from "./part";

/** What a chain of dates says: the ends that are known, with no year to count from both null. */
export interface Span {
  readonly kind: "date" | "period";
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Whether any date of the chain carries its year. */
export function namesYear(chain: Chain): boolean {
  return chain.links.some(({ part }) => part.year !== null);
}

/** The ends of a chain in a year, by the project's conventions; null where it says nothing sure. `onward` adds "and after". */
export function resolve(chain: Chain, year: number | null, onward: boolean): Span | null {
  const { links, joins } = chain;
  if (links.some(({ limit }) => limit === "contradictory") || joins.includes("or")) return null;
  const dated = withYears(links, joins, year);
  if (!dated) return null;
  const unknown = dated.some(({ part }) => part.year === null);
  const ends = dated.map(({ part }) => (unknown ? null : endsOf(part)));
  if (!unknown && ends.includes(null)) return null;
  const span = shape(dated, joins, ends as readonly Ends[]);
  if (!span) return null;
  if (unknown) return { kind: span.kind, from: null, to: null };
  if (span.from !== null && span.to !== null && span.from > span.to) return null;
  if (!onward) return span;
  return span.from === null ? null : { kind: "period", from: span.from, to: null };
}

interface Ends {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** First and last day of a part that has its year; null for an impossible day. */
function endsOf(part: Part): Ends | null {
  const year = part.year!;
  if (part.day === null) return { first: firstOfMonth(year, part.first), last: lastOfMonth(year, part.last) };
  const day = isoDate(year, part.first, part.day);
  return day === null ? null : { first: day, last: day };
}

/** Chooses how the chain's dates bound the work. `ends` may hold nulls where no year is known; then only `kind` counts. */
function shape(links: readonly Link[], joins: readonly Join[], ends: readonly (Ends | null)[]): Span | null {
  if (links.length === 1) return single(links[0]!, ends[0]!);
  if (links.length === 2 && joins[0] === "to") return fromTo(links, ends);
  const [first, second] = links as [Link, Link];
  const boundsFirst = second.limit === "before" || second.limit === "until";
  if (
    links.length === 2 &&
    joins[0] === "and" &&
    boundsFirst &&
    second.part.grain === "day" &&
    first.part.grain !== "day"
  ) {
    return opens(first) ? { kind: "period", from: ends[0]?.first ?? null, to: later(ends) } : null;
  }
  return row(links, ends);
}

const opens = ({ limit }: Link) => limit === "none" || limit === "within";
const grainKind = ({ part }: Link) => (part.grain === "day" ? "date" : "period");

function later(ends: readonly (Ends | null)[]): IsoDate | null {
  return ends.reduce<IsoDate | null>(
    (latest, end) => (end && (!latest || end.last > latest) ? end.last : latest),
    null,
  );
}

function single(link: Link, ends: Ends | null): Span {
  const kind = grainKind(link);
  switch (link.limit) {
    case "before":
      return { kind, from: null, to: ends && lastBefore(link, ends) };
    case "until":
      return { kind, from: null, to: ends && ends.last };
    case "since":
      return { kind: "period", from: ends && ends.first, to: null };
    default:
      return { kind, from: ends && ends.first, to: ends && ends.last };
  }
}

/** "Trước ngày 15/3" still counts that day; "trước tháng 3" ends with February. */
function lastBefore(link: Link, ends: Ends): IsoDate {
  return link.part.grain === "day" ? ends.last : addDays(ends.first, -1);
}

function fromTo(links: readonly Link[], ends: readonly (Ends | null)[]): Span | null {
  const [first, second] = links as [Link, Link];
  if (!(opens(first) || first.limit === "since") || second.limit === "since") return null;
  const end = ends[1];
  const to = end && (second.limit === "before" ? lastBefore(second, end) : end.last);
  return { kind: "period", from: ends[0]?.first ?? null, to: to ?? null };
}

/** Several days are due by the latest; several months, quarters or years in a row run from the first to the last. */
function row(links: readonly Link[], ends: readonly (Ends | null)[]): Span | null {
  const grain = links[0]!.part.grain;
  if (links.some(({ part, limit }) => part.grain !== grain || limit === "since")) return null;
  if (grain === "day") return { kind: "date", from: null, to: later(ends) };
  if (!links.every(opens) || !rises(ends)) return null;
  return { kind: "period", from: ends[0]?.first ?? null, to: later(ends) };
}

const rises = (ends: readonly (Ends | null)[]) =>
  ends.every((end, index) => index === 0 || end === null || end.first > (ends[index - 1]?.last ?? ""));

/**
 * Gives each date its year: its own, else that of the next date that has one ("tháng 2 đến tháng 4/2017"), else of the one
 * before, else the plan's. A span that would run backwards takes the year before or after ("tháng 11 đến tháng 3/2018"),
 * but only where the wording names a year. Null where it still runs backwards.
 */
function withYears(links: readonly Link[], joins: readonly Join[], planYear: number | null): readonly Link[] | null {
  const years = links.map(({ part }) => part.year);
  const own = [...years];
  for (let at = years.length - 2; at >= 0; at--) years[at] ??= years[at + 1] ?? null;
  for (let at = 1; at < years.length; at++) years[at] ??= years[at - 1] ?? null;
  const dated = links.map((link, at) => ({ ...link, part: { ...link.part, year: years[at] ?? planYear } }));
  if (dated.length !== 2 || joins[0] !== "to") return dated;
  const [first, second] = dated as [Link, Link];
  if (first.part.year === null || !runsBackwards(first.part, second.part)) return dated;
  if (own[0] === null && own[1] !== null) return [shifted(first, -1), second];
  if (own[1] === null && own[0] !== null) return [first, shifted(second, 1)];
  return null;
}

const shifted = (link: Link, years: number): Link => ({
  ...link,
  part: { ...link.part, year: link.part.year! + years },
});

function runsBackwards(first: Part, second: Part): boolean {
  if (first.year !== second.year) return first.year! > second.year!;
  return first.first > second.last || (first.first === second.last && (first.day ?? 0) > (second.day ?? 31));
}

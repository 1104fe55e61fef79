import type { Table } from "../../model/appendix";
import type { Settings } from "../../model/settings";
import { yearOfTitle } from "../../parse/tables/title";

/** First and last year that a plan covers; the same year twice for a yearly plan. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

/**
 * The years that a table's plan covers, or null where neither the settings nor the table say. A title may promise more than
 * one year ("giai đoạn 2026–2030", "đến năm 2030"), and so may the deadlines of a programme whose title names no year.
 */
export function yearsOf(table: Table, settings: Pick<Settings, "year">): PlanYears | null {
  if (settings.year !== null) return { first: settings.year, last: settings.year };
  const title = table.title.normalize("NFC");
  const spans = [...title.matchAll(/(20\d\d)\s{0,3}[-–—]\s{0,3}(20\d\d)/g)].flatMap((match) => [
    +match[1]!,
    +match[2]!,
  ]);
  // "Giai đoạn 2021–2025" alone names no year of its own, yet all years of the plan.
  const year = table.year ?? spans[0];
  if (year === undefined) return null;
  const ends = [...title.matchAll(/(?:đến năm|tầm nhìn)\s{0,3}(?:năm\s)?(20\d\d)/giu)].map((match) => +match[1]!);
  const later = isOfPaper(title) ? laterYears(table, year) : [];
  return { first: Math.min(year, ...spans), last: Math.max(year, ...spans, ...ends, ...later) };
}

const ATTACHED = /\(?\s*(?:ban hành )?kèm theo.*$/isu;

/** Whether the only year of a title is that of the document which it is attached to: it tells when a programme begins. */
function isOfPaper(title: string): boolean {
  const own = title.replace(ATTACHED, "");
  return own !== title && yearOfTitle([own]) === null;
}

/** From so many on, deadlines of later years are no slips. */
const FEWEST = 3;

function laterYears({ items }: Table, year: number): number[] {
  const years = items.flatMap(({ deadline }) => (deadline?.to ? [Number(deadline.to.slice(0, 4))] : []));
  const later = years.filter((one) => one > year);
  return later.length < FEWEST ? [] : later;
}

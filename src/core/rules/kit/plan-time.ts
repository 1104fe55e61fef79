import { isoDate, type IsoDate } from "../../model/date";
import type { Deadline } from "../../model/deadline";
import type { PlanYears } from "./plan-years";

/** Where the whole of a deadline lies when it is no part of the plan's years. */
export type Side = "before" | "after";

/**
 * On which side of the plan's years a deadline lies; null within them, and where no year is known. A span that begins in the
 * plan and ends after it is still the plan's work; a day outside is not.
 */
export function sideOf({ from, to }: Deadline, years: PlanYears | null): Side | null {
  if (years === null) return null;
  const start = from ?? to;
  if (to !== null && to < `${years.first}-01-01`) return "before";
  return start !== null && start > `${years.last}-12-31` ? "after" : null;
}

/**
 * When the plan of an appendix was issued, by its "(Kèm theo Kế hoạch số … ngày …)": a date; or left blank for now, with the
 * first day of the month where that is written already.
 */
export type Issued = { readonly date: IsoDate } | { readonly date: null; readonly month: IsoDate | null };

const ATTACHED =
  /kèm theo\s+(?:dự thảo\s+)?(?:kế hoạch|quyết định|chương trình|nghị quyết|chỉ thị)(?!\p{L})[^()\n]{0,200}?\sngày([^()\n]{0,40})/iu;
const DATE = /^\s*(\d{1,2})\s*(?:\/|tháng)\s*(\d{1,2})\s*(?:\/|năm)\s*(\d{4})/iu;
const NO_DAY = /^[\s.…_]*(?:\/|tháng)\s*(?:(\d{1,2})\s*(?:\/|năm)\s*(\d{4}))?/iu;

/**
 * The date in a title block's line that names the plan; null without such a line, or where it attaches to something that
 * plans nothing (a report, a letter).
 */
export function issuedBy(title: string): Issued | null {
  const said = ATTACHED.exec(title.normalize("NFC"))?.[1];
  if (said === undefined) return null;
  const blank = NO_DAY.exec(said);
  if (blank) return { date: null, month: isoDate(Number(blank[2]), Number(blank[1]), 1) };
  const [, day, month, year] = DATE.exec(said) ?? [];
  const date = year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
  return date === null ? null : { date };
}

import { addDays, daysOf, type IsoDate } from "../../model/date";
import type { Words } from "../../model/language";
import { fromLunar } from "../../model/lunar";
import type { Settings } from "../../model/settings";

/** A public holiday's days in a year, by Bộ luật Lao động 2019, Điều 112. */
interface Holiday {
  readonly name: Words;
  readonly days: (year: number) => readonly IsoDate[];
}

/** Which days make up for those of Tết on a weekend is decided each year, with the days themselves. */
const tet: Words = { vi: "Tết Nguyên đán", en: "the lunar New Year" };
const national: Words = { vi: "Quốc khánh", en: "National Day" };

const HOLIDAYS: readonly Holiday[] = [
  { name: { vi: "Tết Dương lịch", en: "New Year's Day" }, days: (year) => [`${year}-01-01`] },
  // The fifth day is before or after these, as the Prime Minister decides each year: an office adds it to its days off.
  { name: tet, days: (year) => [0, 1, 2, 3].map((day) => fromLunar(year, 1, day)) },
  {
    name: { vi: "Giỗ Tổ Hùng Vương", en: "the anniversary of the Hùng kings" },
    days: (year) => [fromLunar(year, 3, 10)],
  },
  { name: { vi: "Ngày Chiến thắng 30/4", en: "Victory Day" }, days: (year) => [`${year}-04-30`] },
  { name: { vi: "Quốc tế Lao động 1/5", en: "Labour Day" }, days: (year) => [`${year}-05-01`] },
  { name: national, days: (year) => [`${year}-09-02`, besideNationalDay(year)] },
];

/** The second day is 1 or 3 September as decided each year: in 2021–2026 the one that lay towards the weekend. */
function besideNationalDay(year: number): IsoDate {
  const goesOn = [0, 1, 4].includes(weekday(`${year}-09-02`));
  return `${year}-09-${goesOn ? "03" : "01"}`;
}

/** What makes a day off. */
export interface DayOff {
  readonly name: Words;
  /** Whether it is one by law or by the settings, rather than a weekend. */
  readonly isHoliday: boolean;
}

const holiday = (name: Words): DayOff => ({ name, isHoliday: true });
const own = holiday({ vi: "ngày nghỉ theo thiết lập", en: "a day off by the settings" });
const WEEKEND: Readonly<Record<number, DayOff>> = {
  0: { name: { vi: "Chủ nhật", en: "a Sunday" }, isHoliday: false },
  6: { name: { vi: "Thứ Bảy", en: "a Saturday" }, isHoliday: false },
};

/** 0 is Sunday. */
const weekday = (date: IsoDate) => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Tells the days on which offices are shut. */
export interface DaysOff {
  /** What makes a date a day off: a holiday, the day off in its stead, a day of the settings, the weekend; null for a working day. */
  reason(date: IsoDate): DayOff | null;
  /** The last working day before a date. */
  workdayBefore(date: IsoDate): IsoDate;
}

/**
 * Days off by the law, the weekend and an office's own lists, of which days made up for go first; a holiday on a weekend is
 * made up for on the next working day (Bộ luật Lao động 2019, Điều 111). Each year's holidays are worked out once.
 */
export function daysOff({ holidays: further, workdays }: Pick<Settings, "holidays" | "workdays">): DaysOff {
  const years = new Map<string, ReadonlyMap<IsoDate, DayOff>>();
  const holidaysOf = (year: string) => {
    const known = years.get(year) ?? holidaysIn(Number(year));
    years.set(year, known);
    return known;
  };
  const listed = new Set(further.flatMap(daysOf));
  const worked = new Set(workdays.flatMap(daysOf));
  const reason = (date: IsoDate) => {
    if (worked.has(date)) return null;
    return holidaysOf(date.slice(0, 4)).get(date) ?? (listed.has(date) ? own : null) ?? WEEKEND[weekday(date)] ?? null;
  };
  const workdayBefore = (date: IsoDate): IsoDate => {
    let before = addDays(date, -1);
    while (reason(before) !== null) before = addDays(before, -1);
    return before;
  };
  return { reason, workdayBefore };
}

function holidaysIn(year: number): ReadonlyMap<IsoDate, DayOff> {
  const days = new Map(
    HOLIDAYS.flatMap((one) => one.days(year).map((day) => [day, holiday(one.name)] as const)).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
  for (const [day, { name }] of [...days]) {
    if (name === tet || WEEKEND[weekday(day)] === undefined) continue;
    let instead = addDays(day, 1);
    while (WEEKEND[weekday(instead)] !== undefined || days.has(instead)) instead = addDays(instead, 1);
    days.set(instead, holiday({ vi: `ngày nghỉ bù ${name.vi}`, en: `the day off in lieu of ${name.en}` }));
  }
  return days;
}

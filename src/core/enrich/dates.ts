import type { IsoDate } from "../model/date";
import type { PlannedCell } from "../model/edit";
import type { Entry } from "../model/summary";
import { day } from "../rollup/sheets/cells";
import type { Grain } from "../rollup/sheets/data-formulas";
import { grainOf, liveDay } from "../rollup/sheets/data-task";
import { lookUp, tidyFormula } from "../rollup/sheets/live";
import { at } from "./columns";
import type { Lists } from "./lists";

const QUARTERS = ["I", "II", "III", "IV"];

/** The quarter that a deadline ends in: "Quý I/2024"; "" without one. */
export function quarterOf(due: IsoDate | null): string {
  if (due === null) return "";
  const [year, month] = due.split("-");
  return `Quý ${QUARTERS[Math.ceil(Number(month) / 3) - 1]}/${year}`;
}

const DUE = at("Hạn cuối");
const LATE = at("Số ngày trễ");
const ROMAN = QUARTERS.map((roman) => `"${roman}"`).join(",");

/** The same of the deadline in the formula's own row. */
export const QUARTER_FORMULA = `IF(${DUE}="","","Quý "&CHOOSE(ROUNDUP(MONTH(${DUE})/3,0),${ROMAN})&"/"&YEAR(${DUE}))`;

/** Days up to the deadline, negative behind it; "" where nobody has to act. */
export const DAYS_LEFT_FORMULA = `IF(${LATE}="","",-${LATE})`;

/** The first day of the work: live where the deadline's cell tells it, as read where a column of its own does. */
export function fromCell({ item, year }: Entry, lists: Lists): PlannedCell {
  const from = item.deadline?.from ?? null;
  const source = item.cells?.deadline;
  return !source || item.start !== undefined
    ? day(from)
    : liveDay(fromFormula(year, grainOf(item, source), lists), from);
}

const TEXT = at("Thời hạn");
const firstOf: Readonly<Record<Grain, string>> = {
  day: `INT(${TEXT})`,
  month: `DATE(YEAR(${TEXT}),MONTH(${TEXT}),1)`,
  year: `DATE(YEAR(${TEXT}),1,1)`,
  "no-date": '""',
};

/** The same reading as `readDeadlineCell`: a date, a year, or a wording that the lists know. */
function fromFormula(year: number | null, grain: Grain, { wordings, firstDays }: Lists): string {
  const tidy = tidyFormula(TEXT);
  const known = lookUp("dates", "deadline", year, tidy, firstDays);
  const named = lookUp("dates", "day", year, tidy, wordings);
  const number = `IF(${TEXT}>2100,${firstOf[grain]},IF(${TEXT}<1990,"",DATE(${TEXT},1,1)))`;
  return `IF(ISNUMBER(${TEXT}),${number},IFERROR(${known},IFERROR(${named},"")))`;
}

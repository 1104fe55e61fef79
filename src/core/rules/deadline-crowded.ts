import { addDays, quarterOf, type IsoDate, lastOfMonth } from "../model/date";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** Deadlines in the last week of some quarter, and all that have a last day. */
  readonly crowded: number;
  readonly all: number;
  /** The fullest of those weeks: "Quý IV/2024" by its number and year, with its count. */
  readonly quarter: number;
  readonly year: string;
  readonly most: number;
}

/** Fewer than this are no crowd, and no more than this share is no peak. */
const FEWEST = 10;
const SHARE = 1 / 2;

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const column = table.column("deadline");
    const row = table.table.headerRows.at(-1);
    const facts = crowdOf(table);
    if (facts && column && row !== undefined) yield { table, row, column: column.column, facts };
  }
}

function crowdOf(table: PlanTable): Facts | null {
  const days = countBy(table.due().flatMap(({ deadline: { to } }) => (to === null ? [] : [[to, 1] as const])));
  const late = [...days].filter(([day]) => day > addDays(endOfQuarter(day), -7));
  const ends = countBy(late.map(([day, count]) => [endOfQuarter(day), count] as const));
  const [fullest] = [...ends].sort(([, a], [, b]) => b - a);
  const [crowded, all] = [sumOf(ends), sumOf(days)];
  if (!fullest || crowded < FEWEST || crowded <= all * SHARE) return null;
  const [end, most] = fullest;
  return { crowded, all, quarter: quarterOf(end), year: end.slice(0, 4), most };
}

function countBy(entries: readonly (readonly [IsoDate, number])[]): ReadonlyMap<IsoDate, number> {
  const counts = new Map<IsoDate, number>();
  for (const [day, count] of entries) counts.set(day, (counts.get(day) ?? 0) + count);
  return counts;
}

const sumOf = (counts: ReadonlyMap<IsoDate, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

const endOfQuarter = (day: IsoDate) => lastOfMonth(Number(day.slice(0, 4)), quarterOf(day) * 3);

const ROMAN = ["I", "II", "III", "IV"] as const;

/** Most of a table's work due in the last days of the quarters. */
export const deadlineCrowded = defineRule<Facts>({
  id: "deadline-crowded",
  severity: "info",
  levels: { "bao-cao": "off" },
  title: { vi: "Việc dồn vào tuần cuối quý", en: "Work crowded at the end of quarters" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ crowded, all, quarter, year, most }) => ({
      message: `${crowded} trong ${all} thời hạn rơi vào tuần cuối các quý, nhiều nhất là cuối quý ${ROMAN[quarter - 1]}/${year}: ${most} việc.`,
      why: "Việc dồn vào cuối quý thì đơn vị và người ký quá tải, dễ chậm hàng loạt.",
      hint: "Giãn thời hạn sang các tháng trong quý, hoặc ghi ngày cụ thể cho việc quan trọng.",
    }),
    en: ({ crowded, all, quarter, year, most }) => ({
      message: `${crowded} of ${all} deadlines fall in the last week of a quarter, most at the end of quarter ${quarter}/${year}: ${most}.`,
      why: "Work that ends all at once overloads units and signatories, and much of it will be late.",
      hint: "Spread the deadlines over the quarter's months, or give the important tasks days of their own.",
    }),
  },
  check,
});

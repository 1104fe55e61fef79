import { saidWords } from "../words";
import type { Columns, LiveColumn } from "./columns";
import { dayTextFormula, lookUp, lookUpOpening, tidyFormula, type WordingList } from "./live";

/** How much of a date a deadline's cell shows when it holds a number; "no-date" where the number is none. */
export type Grain = "day" | "month" | "year" | "no-date";

/** What a number in a status cell says: a share of the work, nothing, or, where a text stands now, a share up to 1. */
export type NumberSaid = "share" | "unclear" | "up-to-1";

type Year = number | null;
type At = Columns<LiveColumn>["at"];

/**
 * The formulas of a task's row that speak of their own row alone, in functions that Excel 2016 has. Rows that are read
 * alike get the very same text, by which hosts write it once for all of them. `at` names the columns of the list that they
 * stand in, `reportDate` the cell of the report date.
 */
export function rowFormulas(list: WordingList, at: At, reportDate: string) {
  return {
    due: remembered((year: Year, grain: Grain) => dueFormula(year, grain, list, at)),
    said: remembered((year: Year, number: NumberSaid) => saidFormula(year, number, list, at)),
    finished: remembered((year: Year, hasCell: boolean, hasStatus: boolean) =>
      finishedFormula(year, hasCell, hasStatus, list, at),
    ),
    state: stateFormula(at, reportDate),
    daysLate: daysLateFormula(at, reportDate),
  };
}

/** What {@link rowFormulas} gives. */
export type RowFormulas = ReturnType<typeof rowFormulas>;

/** The same function, making each text once. */
function remembered<A extends readonly unknown[]>(make: (...of: A) => string): (...of: A) => string {
  const known = new Map<string, string>();
  return (...of) => {
    const key = of.join();
    const text = known.get(key) ?? make(...of);
    known.set(key, text);
    return text;
  };
}

/** The last day of the deadline. */
function dueFormula(year: Year, grain: Grain, list: WordingList, at: At): string {
  const text = at("Thời hạn");
  const tidy = tidyFormula(text);
  const known = lookUp("dates", "deadline", year, tidy, list);
  const named = lookUp("dates", "day", year, dayTextFormula(tidy), list);
  return `IF(ISNUMBER(${text}),${numberDay(text, grain)},IFERROR(${known},IFERROR(${named},"")))`;
}

/** The last day of a deadline that is a number: a year, or a date by as much of it as its cell shows. */
function numberDay(text: string, grain: Grain): string {
  const dates: Readonly<Record<Grain, string>> = {
    day: `INT(${text})`,
    month: `EOMONTH(${text},0)`,
    year: `DATE(YEAR(${text}),12,31)`,
    "no-date": '""',
  };
  return `IF(${text}>2100,${dates[grain]},IF(${text}<1990,"",DATE(${text},12,31)))`;
}

/** What the status says. */
function saidFormula(year: Year, number: NumberSaid, list: WordingList, at: At): string {
  const { unclear } = saidWords;
  const text = at("Ghi trong phụ lục");
  const read = lookUp("said", "status", year, tidyFormula(text), list);
  const share = number === "unclear" ? `"${unclear}"` : shareFormula(text, number === "share");
  const begun = lookUpOpening(text, list);
  return `IF(ISNUMBER(${text}),${share},IFERROR(${read},IFERROR(${begun},"${unclear}")))`;
}

/** A share of the work: 100 % is done, less is not. Whether more than 1 is a share at all, only a cell known to hold one tells. */
function shareFormula(text: string, isShare: boolean): string {
  const { done, open, unclear } = saidWords;
  return `IF(${text}=1,"${done}",IF(${text}>1,"${isShare ? done : unclear}",IF(${text}>=0,"${open}","${unclear}")))`;
}

/** The day that the finishing cell names; where it names none, the day that the words of a done status name. */
function finishedFormula(year: Year, hasCell: boolean, hasStatus: boolean, list: WordingList, at: At): string {
  const status = lookUp("dates", "status", year, tidyFormula(at("Ghi trong phụ lục")), list);
  const isDone = `LEFT(${at("Trạng thái")},13)="${saidWords.done}"`;
  const rest = hasStatus ? `IF(${isDone},IFERROR(${status},""),"")` : '""';
  if (!hasCell) return rest;
  const text = at("Ngày ghi");
  const named = lookUp("dates", "day", year, tidyFormula(text), list);
  // Anything that is no day fails, and leaves the word to the status.
  return `IFERROR(IF(ISNUMBER(${text}),INT(${text})/(${text}>366),${named}),${rest})`;
}

/** The same reading as `taskState`. */
function stateFormula(at: At, reportDate: string): string {
  const { unclear, cancelled } = saidWords;
  const due = at("Hạn cuối");
  const said = at("Trạng thái");
  const finished = at("Ngày xong");
  const kept = `OR(${due}="",IF(${finished}="",${reportDate},${finished})<=${due})`;
  const dated = `IF(${kept},"${saidWords["done-in-time"]}",IF(${finished}="","${unclear}","${saidWords["done-late"]}"))`;
  const done = `IF(AND(${finished}="",LEN(${said})>13),${said},${dated})`;
  const open = `${said}&IF(AND(${due}<>"",${due}<${reportDate})," quá hạn"," trong hạn")`;
  return `IF(${said}="${saidWords.open}",${open},IF(LEFT(${said},13)="${saidWords.done}",${done},IF(${said}="${cancelled}",${said},"${unclear}")))`;
}

function daysLateFormula(at: At, reportDate: string): string {
  const due = at("Hạn cuối");
  const state = at("Tình trạng");
  return `IF(OR(${due}="",LEFT(${state},4)<>"Chưa"),"",${reportDate}-${due})`;
}

import type { IsoDate } from "../../model/date";
import type { PlannedCell } from "../../model/edit";
import type { SourceCell } from "../../model/item";
import type { Entry } from "../../model/summary";
import { saidWords, stateWords } from "../words";
import { cell, day, formula } from "./cells";
import { at, type DataColumn } from "./columns";
import { dayTextFormula, liveFormula, liveStatus, liveValue, lookUp, tidyFormula, type WordingList } from "./live";
import { OWN_REPORT_DATE } from "./refs";
import { styles } from "./styles";

/** Cells of the data table by column; a column that is left out stays blank. */
export type DataCells = Partial<Record<DataColumn, PlannedCell>>;

/** What a task's row follows live: deadline, status and finishing day from their source cells, and what comes of them. */
export function liveCells(entry: Entry, list: WordingList): DataCells {
  return {
    ...deadlineCells(entry, list),
    ...statusCells(entry, list),
    ...finishedCells(entry, list),
    "Tình trạng": formula(STATE, stateWords.vi[entry.state], styles.centred),
    "Số ngày trễ": formula(DAYS_LATE, entry.daysLate ?? "", styles.count),
  };
}

/** The same for every row, so written down once. */
const [STATE, DAYS_LATE] = [stateFormula(), daysLateFormula()];

/** A formula whose result is a day, or "". */
const liveDay = (text: string, date: IsoDate | null): PlannedCell =>
  date === null ? formula(text, "", styles.day) : { ...day(date), formula: text };

function deadlineCells({ sheet, item, year }: Entry, list: WordingList): DataCells {
  const source = item.cells?.deadline;
  const due = item.deadline?.to ?? null;
  if (!source) return { "Thời hạn": cell(item.deadline?.text ?? null, styles.centred), "Hạn cuối": day(due) };
  const text = at("Thời hạn");
  const tidy = tidyFormula(text);
  const known = lookUp("dates", "deadline", year, tidy, list);
  const named = lookUp("dates", "day", year, dayTextFormula(tidy), list);
  const read = `IFERROR(${known},IFERROR(${named},""))`;
  return {
    "Thời hạn": formula(liveFormula(sheet, source), liveValue(source.value), deadlineStyle(source)),
    "Hạn cuối": liveDay(`IF(ISNUMBER(${text}),${numberDay(text, item, source)},${read})`, due),
  };
}

/** A bare year is a number like any other; a date is shown as one. */
const isYear = (value: unknown) => typeof value === "number" && value >= 1990 && value <= 2100;
const deadlineStyle = ({ value }: SourceCell) => (isYear(value) ? styles.centred : styles.mixed);

/** The last day of a deadline that is a number: a year, or a date by as much of it as its cell shows. */
function numberDay(text: string, { deadline }: Entry["item"], { value }: SourceCell): string {
  const bareYear = `IF(${text}<1990,"",DATE(${text},12,31))`;
  const grain = typeof value === "number" && !isYear(value) ? deadline : null;
  if (grain?.kind === "unreadable") return `IF(${text}>2100,"",${bareYear})`;
  const isMonth = grain?.from?.slice(0, 7) === grain?.to?.slice(0, 7);
  const period = isMonth ? `EOMONTH(${text},0)` : `DATE(YEAR(${text}),12,31)`;
  return `IF(${text}>2100,${grain?.kind === "period" ? period : `INT(${text})`},${bareYear})`;
}

function statusCells({ sheet, item, said, year }: Entry, list: WordingList): DataCells {
  const live = liveStatus(sheet, item);
  if (!live) return { "Trạng thái": cell(saidWords[said], styles.centred) };
  const text = at("Ghi trong phụ lục");
  const isNumber = typeof live.value === "number";
  const isShare = isNumber && said !== "unclear";
  const read = `IFERROR(${lookUp("said", "status", year, tidyFormula(text), list)},"${saidWords.unclear}")`;
  const share = isNumber && !isShare ? `"${saidWords.unclear}"` : shareFormula(text, isShare);
  return {
    "Ghi trong phụ lục": formula(live.formula, live.value, isShare ? styles.percent : styles.centred),
    "Trạng thái": formula(`IF(ISNUMBER(${text}),${share},${read})`, saidWords[said], styles.centred),
  };
}

/** A share of the work: 100 % is done, less is not. Whether more than 1 is a share at all, only a cell known to hold one tells. */
function shareFormula(text: string, isShare: boolean): string {
  const more = isShare ? saidWords.done : saidWords.unclear;
  return `IF(${text}=1,"${saidWords.done}",IF(${text}>1,"${more}",IF(${text}>=0,"${saidWords.open}","${saidWords.unclear}")))`;
}

/** The finishing cell, and the day that it names; where it names none, the day that the words of a done status name. */
function finishedCells({ sheet, item, year }: Entry, list: WordingList): DataCells {
  const own = item.cells?.finished;
  const hasStatus = item.cells?.status !== undefined || item.cells?.progress !== undefined;
  if (!own && !hasStatus) return { "Ngày xong": day(item.finished) };
  const status = lookUp("dates", "status", year, tidyFormula(at("Ghi trong phụ lục")), list);
  const isDone = `LEFT(${at("Trạng thái")},13)="${saidWords.done}"`;
  const rest = hasStatus ? `IF(${isDone},IFERROR(${status},""),"")` : '""';
  if (!own) return { "Ngày xong": liveDay(rest, item.finished) };
  const text = at("Ngày ghi");
  const named = lookUp("dates", "day", year, tidyFormula(text), list);
  // Anything that is no day fails, and leaves the word to the status.
  const read = `IF(ISNUMBER(${text}),INT(${text})/(${text}>366),${named})`;
  return {
    "Ngày ghi": formula(liveFormula(sheet, own), liveValue(own.value), styles.list),
    "Ngày xong": liveDay(`IFERROR(${read},${rest})`, item.finished),
  };
}

/** The same reading as `taskState`, in functions that Excel 2016 has. */
function stateFormula(): string {
  const { unclear, cancelled } = saidWords;
  const due = at("Hạn cuối");
  const said = at("Trạng thái");
  const finished = at("Ngày xong");
  const kept = `OR(${due}="",IF(${finished}="",${OWN_REPORT_DATE},${finished})<=${due})`;
  const dated = `IF(${kept},"${saidWords["done-in-time"]}",IF(${finished}="","${unclear}","${saidWords["done-late"]}"))`;
  const done = `IF(AND(${finished}="",LEN(${said})>13),${said},${dated})`;
  const open = `${said}&IF(AND(${due}<>"",${due}<${OWN_REPORT_DATE})," quá hạn"," trong hạn")`;
  return `IF(${said}="${saidWords.open}",${open},IF(LEFT(${said},13)="${saidWords.done}",${done},IF(${said}="${cancelled}",${said},"${unclear}")))`;
}

function daysLateFormula(): string {
  const due = at("Hạn cuối");
  const state = at("Tình trạng");
  return `IF(OR(${due}="",LEFT(${state},4)<>"Chưa"),"",${OWN_REPORT_DATE}-${due})`;
}

import type { PlannedCell } from "../../model/edit";
import type { SourceCell } from "../../model/item";
import type { Entry } from "../../model/summary";
import { saidWords, stateWords } from "../words";
import { cell, day, formula } from "./cells";
import { at, type DataColumn } from "./columns";
import {
  dayPartFormula,
  keyFormula,
  liveFormula,
  liveStatus,
  liveValue,
  rolledDayFormula,
  sameDayFormula,
  wordingKey,
} from "./live";
import { REPORT_DATE } from "./refs";
import { styles } from "./styles";

/** Where the list of wordings stands on the data sheet, as absolute ranges. */
export interface WordingList {
  readonly said: string;
  readonly dates: string;
  readonly keys: string;
}

/** Cells of the data table by column; a column that is left out stays blank. */
export type DataCells = Partial<Record<DataColumn, PlannedCell>>;

/** What a task's row follows live: deadline, status and finishing day from their source cells, and what comes of them. */
export function liveCells(entry: Entry, row: number, list: WordingList): DataCells {
  return {
    ...deadlineCells(entry, row, list),
    ...statusCells(entry, row, list),
    ...finishedCells(entry, row, list),
    "Tình trạng": formula(stateFormula(row), stateWords.vi[entry.state], styles.centred),
    "Số ngày trễ": formula(lateFormula(row), entry.daysLate ?? "", styles.count),
  };
}

const lookUp = (answers: string, key: string, list: WordingList) => `INDEX(${answers},MATCH(${key},${list.keys},0))`;

function deadlineCells({ sheet, item, year }: Entry, row: number, list: WordingList): DataCells {
  const source = item.cells?.deadline;
  const due = item.deadline?.to ?? null;
  if (!source) return { "Thời hạn": cell(item.deadline?.text ?? null, styles.centred), "Hạn cuối": day(due) };
  const text = at("Thời hạn", row);
  const key = at("Khóa thời hạn", row);
  const part = at("Ngày trong thời hạn", row);
  const rolled = at("Ngày tính từ thời hạn", row);
  const named = `IFERROR(${lookUp(list.dates, key, list)},${sameDayFormula(part, rolled)})`;
  const value = liveValue(source.value);
  return {
    "Thời hạn": formula(liveFormula(sheet, source), value, deadlineStyle(source)),
    "Hạn cuối": {
      ...day(due),
      ...(due ? {} : { value: "" }),
      formula: `IF(ISNUMBER(${text}),${numberDay(text, item, source)},${named})`,
    },
    ...keyCells("deadline", "Khóa thời hạn", "Thời hạn", value, year, row),
    ...partCells("Ngày trong thời hạn", "Ngày tính từ thời hạn", "Thời hạn", row, list),
  };
}

/** A bare year is a number like any other; a date is shown as one. */
const isYear = (value: unknown) => typeof value === "number" && value >= 1990 && value <= 2100;
const deadlineStyle = ({ value }: SourceCell) => (isYear(value) ? styles.centred : styles.mixed);

/** The last day of a deadline that is a number: a year, or a date by as much of it as its cell shows. */
function numberDay(text: string, { deadline }: Entry["item"], { value }: SourceCell): string {
  const bareYear = `IF(AND(${text}>=1990,${text}<=2100),DATE(${text},12,31),"")`;
  const grain = typeof value === "number" && !isYear(value) ? deadline : null;
  if (grain?.kind === "unreadable") return bareYear;
  const whole =
    grain?.kind !== "period" ? `INT(${text})` : monthly(grain) ? `EOMONTH(${text},0)` : `DATE(YEAR(${text}),12,31)`;
  return `IF(${text}>2100,${whole},${bareYear})`;
}

const monthly = ({ from, to }: { from: string | null; to: string | null }) => from?.slice(0, 7) === to?.slice(0, 7);

function statusCells({ sheet, item, said, year }: Entry, row: number, list: WordingList): DataCells {
  const live = liveStatus(sheet, item);
  if (!live) return { "Trạng thái": cell(saidWords[said], styles.centred) };
  const text = at("Ghi trong phụ lục", row);
  const read = `IFERROR(${lookUp(list.said, at("Khóa trạng thái", row), list)},"${saidWords.unclear}")`;
  const isShare = typeof live.value === "number" && said !== "unclear";
  const done = isShare ? `${text}>=1` : typeof live.value === "number" ? "FALSE" : `${text}=1`;
  const open = typeof live.value === "number" && !isShare ? "FALSE" : `AND(${text}>=0,${text}<1)`;
  const share = `IF(${done},"${saidWords.done}",IF(${open},"${saidWords.open}","${saidWords.unclear}"))`;
  return {
    "Ghi trong phụ lục": formula(live.formula, live.value, isShare ? styles.percent : styles.centred),
    "Trạng thái": formula(`IF(ISNUMBER(${text}),${share},${read})`, saidWords[said], styles.centred),
    ...keyCells("status", "Khóa trạng thái", "Ghi trong phụ lục", live.value, year, row),
  };
}

function finishedCells(entry: Entry, row: number, list: WordingList): DataCells {
  const { sheet, item, year } = entry;
  const own = item.cells?.finished;
  const hasStatus = item.cells?.status !== undefined || item.cells?.progress !== undefined;
  if (!own && !hasStatus) return { "Ngày xong": day(item.finished) };
  const isDone = `LEFT(${at("Trạng thái", row)},13)="${saidWords.done}"`;
  const said = hasStatus
    ? `IF(${isDone},IFERROR(${lookUp(list.dates, at("Khóa trạng thái", row), list)},""),"")`
    : '""';
  const result = (text: string) => ({ ...day(item.finished), ...(item.finished ? {} : { value: "" }), formula: text });
  if (!own) return { "Ngày xong": result(said) };
  const text = at("Ghi ngày xong", row);
  const read = at("Ngày xong theo ô", row);
  const named = `IFERROR(${lookUp(list.dates, at("Khóa ngày xong", row), list)},${sameDayFormula(at("Ngày trong ô ngày xong", row), at("Ngày tính từ ô ngày xong", row))})`;
  const value = liveValue(own.value);
  return {
    "Ghi ngày xong": formula(liveFormula(sheet, own), value, styles.listDay),
    "Ngày xong theo ô": formula(`IF(ISNUMBER(${text}),IF(${text}>366,INT(${text}),""),${named})`, "", styles.listDay),
    "Ngày xong": result(`IF(${read}<>"",${read},${said})`),
    ...keyCells("finished", "Khóa ngày xong", "Ghi ngày xong", value, year, row),
    ...partCells("Ngày trong ô ngày xong", "Ngày tính từ ô ngày xong", "Ghi ngày xong", row, list),
  };
}

function keyCells(
  kind: "deadline" | "status" | "finished",
  key: DataColumn,
  text: DataColumn,
  value: string | number,
  year: number | null,
  row: number,
): DataCells {
  const stored = wordingKey(kind, year, String(value));
  return { [key]: formula(keyFormula(kind, at("Năm", row), at(text, row)), stored, styles.list) };
}

/** The computing columns for a day within a text. Nobody looks at them before Excel has computed them. */
function partCells(part: DataColumn, rolled: DataColumn, text: DataColumn, row: number, list: WordingList): DataCells {
  return {
    [part]: formula(dayPartFormula(at(text, row), list.keys), "", styles.list),
    [rolled]: formula(rolledDayFormula(at(part, row), at("Năm", row)), "", styles.listDay),
  };
}

/** The same reading as `taskState`, in functions that Excel 2016 has. */
function stateFormula(row: number): string {
  const words = stateWords.vi;
  const due = at("Hạn cuối", row);
  const said = at("Trạng thái", row);
  const finished = at("Ngày xong", row);
  const kept = `OR(${due}="",IF(${finished}="",${REPORT_DATE},${finished})<=${due})`;
  const dated = `IF(${kept},"${words["done-in-time"]}",IF(${finished}="","${words.unclear}","${words["done-late"]}"))`;
  const done = `IF(AND(${finished}="",${said}<>"${saidWords.done}"),${said},${dated})`;
  const open = `IF(AND(${due}<>"",${due}<${REPORT_DATE}),"${words["open-late"]}","${words["open-in-time"]}")`;
  return `IF(${said}="${saidWords.cancelled}","${words.cancelled}",IF(LEFT(${said},13)="${saidWords.done}",${done},IF(${said}="${saidWords.open}",${open},"${words.unclear}")))`;
}

function lateFormula(row: number): string {
  const due = at("Hạn cuối", row);
  const state = at("Tình trạng", row);
  const settled = `LEFT(${state},13)="${saidWords.done}",${state}="${stateWords.vi.cancelled}"`;
  return `IF(OR(${due}="",${settled}),"",${REPORT_DATE}-${due})`;
}

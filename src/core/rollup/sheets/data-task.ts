import type { IsoDate } from "../../model/date";
import type { PlannedCell } from "../../model/edit";
import type { SourceCell } from "../../model/item";
import type { Entry } from "../../model/summary";
import { saidWords, stateWords } from "../words";
import { cell, day, formula } from "./cells";
import type { LiveColumn } from "./columns";
import type { Grain, RowFormulas } from "./data-formulas";
import { liveFormula, liveStatus, liveValue } from "./live";
import { styles } from "./styles";

/** Cells that follow their source, by column; a column that is left out stays blank. */
export type LiveCells = Partial<Record<LiveColumn, PlannedCell>>;

/** What a task's row follows live: deadline, status and finishing day from their source cells, and what comes of them. */
export function liveCells(entry: Entry, formulas: RowFormulas): LiveCells[] {
  return [
    deadlineCells(entry, formulas),
    statusCells(entry, formulas),
    finishedCells(entry, formulas),
    {
      "Tình trạng": formula(formulas.state, stateWords.vi[entry.state], styles.centred),
      "Số ngày trễ": formula(formulas.daysLate, entry.daysLate ?? "", styles.count),
    },
  ];
}

/** A formula whose result is a day, or "". */
export const liveDay = (text: string, date: IsoDate | null): PlannedCell =>
  date === null ? formula(text, "", styles.day) : { ...day(date), formula: text };

function deadlineCells({ sheet, item, year }: Entry, formulas: RowFormulas): LiveCells {
  const source = item.cells?.deadline;
  const due = item.deadline?.to ?? null;
  if (!source) return { "Thời hạn": cell(item.deadline?.text ?? null, styles.centred), "Hạn cuối": day(due) };
  return {
    "Thời hạn": formula(liveFormula(sheet, source), liveValue(source.value), deadlineStyle(source)),
    "Hạn cuối": liveDay(formulas.due(year, grainOf(item, source)), due),
  };
}

/** A bare year is a number like any other; a date is shown as one. */
const isYear = (value: unknown) => typeof value === "number" && value >= 1990 && value <= 2100;
const deadlineStyle = ({ value }: SourceCell) => (isYear(value) ? styles.centred : styles.mixed);

/** How much of a date the deadline's cell shows. */
export function grainOf({ deadline }: Entry["item"], { value }: SourceCell): Grain {
  if (typeof value !== "number" || isYear(value)) return "day";
  if (deadline?.kind === "unreadable") return "no-date";
  if (deadline?.kind !== "period") return "day";
  return deadline.from?.slice(0, 7) === deadline.to?.slice(0, 7) ? "month" : "year";
}

function statusCells({ sheet, item, said, year }: Entry, formulas: RowFormulas): LiveCells {
  const live = liveStatus(sheet, item);
  if (!live) return { "Trạng thái": cell(saidWords[said], styles.centred) };
  const number = typeof live.value !== "number" ? "up-to-1" : said === "unclear" ? "unclear" : "share";
  return {
    "Ghi trong phụ lục": formula(live.formula, live.value, number === "share" ? styles.percent : styles.centred),
    "Trạng thái": formula(formulas.said(year, number), saidWords[said], styles.centred),
  };
}

/** The finishing cell, and the day that it or the status names. */
function finishedCells({ sheet, item, year }: Entry, formulas: RowFormulas): LiveCells {
  const { finished, status, progress } = item.cells ?? {};
  const hasStatus = status !== undefined || progress !== undefined;
  if (!finished && !hasStatus) return { "Ngày xong": day(item.finished) };
  const named = liveDay(formulas.finished(year, finished !== undefined, hasStatus), item.finished);
  if (!finished) return { "Ngày xong": named };
  return {
    "Ngày ghi": formula(liveFormula(sheet, finished), liveValue(finished.value), styles.list),
    "Ngày xong": named,
  };
}

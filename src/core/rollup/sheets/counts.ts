import { columnName } from "../../model/cell";
import type { PlannedCell, PlannedRow } from "../../model/edit";
import type { StateCounts, TaskState } from "../../model/summary";
import { STATES, stateWords } from "../words";
import { cell, formula, row } from "./cells";
import { dataColumn } from "./refs";
import { styles } from "./styles";

/** What one line of a count table counts, and the name it shows. */
export interface CountLine {
  readonly name: string;
  readonly counts: StateCounts;
}

/**
 * A count table: number, name, total, the six states, and the on-time rate. It stands in columns A to J; its lines are told
 * apart by the code in column A, which is the entry's code in the data table.
 */
export const COUNT_COLUMNS = 10;

const FIRST_STATE = 4;
const stateColumn = (state: TaskState) => columnName(FIRST_STATE + STATES.indexOf(state));
const totalColumn = columnName(FIRST_STATE - 1);
const parts: Readonly<Record<TaskState, string>> = {
  "done-in-time": "Đúng hạn",
  "done-late": "Quá hạn",
  "open-in-time": "Trong hạn",
  "open-late": "Quá hạn",
  unclear: "Chưa rõ",
  cancelled: "Bị hủy",
};

/** The two heading rows, and the merges that they need when they begin at the 1-based row `top`. */
export function countHeadings(name: string, top: number): { rows: PlannedRow[]; merges: string[] } {
  const upper = [
    "TT",
    name,
    "Tổng số",
    "Đã hoàn thành",
    null,
    "Chưa hoàn thành",
    null,
    "Chưa rõ",
    "Bị hủy",
    "Tỷ lệ đúng hạn",
  ];
  const lower = [null, null, null, ...STATES.slice(0, 4).map((state) => parts[state]), null, null, null];
  return {
    rows: [upper, lower].map((texts) =>
      row(
        texts.map((text) => cell(text, styles.heading)),
        20,
      ),
    ),
    merges: [
      ...["A", "B", "C", "H", "I", "J"].map((column) => `${column}${top}:${column}${top + 1}`),
      `D${top}:E${top}`,
      `F${top}:G${top}`,
    ],
  };
}

/** The lines of a count table that begins at the 1-based row `top`, counted live from the data table's column `code`. */
export function countLines(lines: readonly CountLine[], code: string, top: number): PlannedRow[] {
  return lines.map((line, index) => {
    const at = top + index;
    return row([
      cell(index + 1, styles.count),
      cell(line.name, styles.text),
      formula(
        `SUM(${stateColumn("done-in-time")}${at}:${stateColumn("cancelled")}${at})`,
        line.counts.total,
        styles.count,
      ),
      ...STATES.map((state) => formula(countFormula(state, code, at), line.counts[state], styles.count)),
      rate(line.counts, at, styles.share),
    ]);
  });
}

const countFormula = (state: TaskState, code: string, at: number) =>
  `COUNTIFS(${dataColumn(code)},$A${at},${dataColumn("Tình trạng")},"${stateWords.vi[state]}")`;

/** The line that adds the lines from row `top` to the row above it. */
export function countTotal(counts: StateCounts, top: number, at: number): PlannedRow {
  const sum = (column: string, value: number) =>
    formula(`SUM(${column}${top}:${column}${at - 1})`, value, styles.total);
  return row([
    cell(null, styles.totalText),
    cell("Cộng", styles.totalText),
    sum(totalColumn, counts.total),
    ...STATES.map((state) => sum(stateColumn(state), counts[state])),
    rate(counts, at, styles.totalShare),
  ]);
}

/** Done in time over everything that is done or late: what could have been in time by the report date. Percent, 0–100. */
export function onTimeRate(counts: StateCounts): number | null {
  const judged = counts["done-in-time"] + counts["done-late"] + counts["open-late"];
  return judged === 0 ? null : (counts["done-in-time"] / judged) * 100;
}

function rate(counts: StateCounts, at: number, style: (typeof styles)["share" | "totalShare"]): PlannedCell {
  const [inTime, late, openLate] = (["done-in-time", "done-late", "open-late"] as const).map(
    (s) => stateColumn(s) + at,
  );
  const judged = `(${inTime}+${late}+${openLate})`;
  return formula(`IF(${judged}=0,"",${inTime}/${judged}*100)`, onTimeRate(counts) ?? "", style);
}

/** What the on-time rate is a rate of, said beside every table that shows it. */
export const RATE_NOTE = "Tỷ lệ đúng hạn = đã hoàn thành đúng hạn / (đã hoàn thành + chưa hoàn thành quá hạn).";

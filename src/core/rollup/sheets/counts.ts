import { columnName } from "../../model/cell";
import type { CellStyle, ChartPlan, PlannedCell, PlannedRow } from "../../model/edit";
import type { StateCounts, TaskState } from "../../model/summary";
import { STATES, stateWords } from "../words";
import { cell, formula, row } from "./cells";
import type { DataColumn } from "./columns";
import { dataColumn } from "./refs";
import { styles } from "./styles";

/** What one line of a count table counts: a name, and the rows of the data table that it is told by. */
export interface CountLine {
  readonly name: string;
  readonly counts: StateCounts;
  /** The data table's column and what must stand in it, as formulas write it: ["Mã đơn vị", "3"]. */
  readonly where: readonly [DataColumn, string];
  /** Where a click on a figure goes: to the rows that the line counts. */
  readonly link?: PlannedCell["link"];
}

/** A group's 1-based code as a condition. */
export const byCode = (column: DataColumn, place: number): CountLine["where"] => [column, String(place + 1)];

/** The same where a row has several codes: ";3;7;". */
export const byOneOfCodes = (column: DataColumn, place: number): CountLine["where"] => [column, `"*;${place + 1};*"`];

/** A count table stands in columns A to J: number, name, total, the six states, and the on-time rate. */
export const COUNT_COLUMNS = 10;

const FIRST_STATE = 4;
const stateColumn = (state: TaskState) => columnName(FIRST_STATE + STATES.indexOf(state));
const parts: Readonly<Record<TaskState, string>> = {
  "done-in-time": "Đúng hạn",
  "done-late": "Quá hạn",
  "open-in-time": "Trong hạn",
  "open-late": "Quá hạn",
  unclear: "Chưa rõ",
  cancelled: "Bị hủy",
};

/** The two heading rows, and the merges that they need when they begin at the 1-based row `top`; `more` are columns behind the rate. */
export function countHeadings(name: string, top: number, more: readonly string[] = []) {
  const [done, open] = ["Đã hoàn thành", "Chưa hoàn thành"];
  const upper = ["TT", name, "Tổng số", done, null, open, null, "Chưa rõ", "Bị hủy", "Tỷ lệ đúng hạn", ...more];
  const lower = upper.map((_, i) => (i >= 3 && i <= 6 ? parts[STATES[i - 3]!] : null));
  const tall = [0, 1, 2, 7, 8, 9, ...more.map((_, i) => COUNT_COLUMNS + i)].map((i) => columnName(i + 1));
  return {
    rows: [upper, lower].map((texts) =>
      row(
        texts.map((text) => cell(text, styles.heading)),
        20,
      ),
    ),
    merges: [...tall.map((column) => `${column}${top}:${column}${top + 1}`), `D${top}:E${top}`, `F${top}:G${top}`],
  };
}

/** One line of a count table in the 1-based row `at`, counted live from the data table. */
export function countLine(number: number, { name, counts, where, link }: CountLine, at: number): PlannedRow {
  const [column, condition] = where;
  const figure = (text: string, value: number): PlannedCell => ({ ...formula(text, value, styles.count), link });
  return row([
    cell(number, styles.count),
    cell(name, styles.text),
    figure(totalFormula(at), counts.total),
    ...STATES.map((state) =>
      figure(
        `COUNTIFS(${dataColumn(column)},${condition},${dataColumn("Tình trạng")},"${stateWords.vi[state]}")`,
        counts[state],
      ),
    ),
    rate(counts, at, styles.share),
  ]);
}

/** The lines of a count table that begins at the 1-based row `top`. */
export function countLines(lines: readonly CountLine[], top: number): PlannedRow[] {
  return lines.map((line, index) => countLine(index + 1, line, top + index));
}

const totalFormula = (at: number) => `SUM(${stateColumn("done-in-time")}${at}:${stateColumn("cancelled")}${at})`;

/** The line that counts every task and document of the data table. */
export function allLine(name: string, counts: StateCounts, at: number): PlannedRow {
  const figures = STATES.map((state) =>
    formula(`COUNTIFS(${dataColumn("Tình trạng")},"${stateWords.vi[state]}")`, counts[state], styles.total),
  );
  const total = formula(totalFormula(at), counts.total, styles.total);
  return row([
    cell(null, styles.totalText),
    cell(name, styles.totalName),
    total,
    ...figures,
    rate(counts, at, styles.totalShare),
  ]);
}

/** The line that adds the lines from row `top` to the row above it. */
export function countTotal(counts: StateCounts, top: number, at: number): PlannedRow {
  const sum = (column: string, value: number) =>
    formula(`SUM(${column}${top}:${column}${at - 1})`, value, styles.total);
  return row([
    cell(null, styles.totalText),
    cell("Cộng", styles.totalText),
    sum("C", counts.total),
    ...STATES.map((state) => sum(stateColumn(state), counts[state])),
    rate(counts, at, styles.totalShare),
  ]);
}

/** What is left of the line in row `all` beside the lines from `top` to the row above. */
export function otherLine(
  number: number,
  name: string,
  counts: StateCounts,
  all: number,
  top: number,
  at: number,
): PlannedRow {
  const rest = (column: string, value: number) =>
    formula(`${column}$${all}-SUM(${column}${top}:${column}${at - 1})`, value, styles.count);
  return row([
    cell(number, styles.count),
    cell(name, styles.text),
    rest("C", counts.total),
    ...STATES.map((state) => rest(stateColumn(state), counts[state])),
    rate(counts, at, styles.share),
  ]);
}

/** The sum of groups' counts. */
export function sumCounts(all: readonly StateCounts[]): StateCounts {
  const keys = [...STATES, "total"] as const;
  return Object.fromEntries(keys.map((key) => [key, all.reduce((sum, counts) => sum + counts[key], 0)])) as StateCounts;
}

/** Done in time over everything that is done or late: what could have been in time by the report date. Percent, 0–100. */
export function onTimeRate(counts: StateCounts): number | null {
  const judged = counts["done-in-time"] + counts["done-late"] + counts["open-late"];
  return judged === 0 ? null : (counts["done-in-time"] / judged) * 100;
}

function rate(counts: StateCounts, at: number, style: CellStyle): PlannedCell {
  const [inTime, late, openLate] = (["done-in-time", "done-late", "open-late"] as const).map(
    (s) => stateColumn(s) + at,
  );
  const judged = `(${inTime}+${late}+${openLate})`;
  return formula(`IF(${judged}=0,"",${inTime}/${judged}*100)`, onTimeRate(counts) ?? "", style);
}

/** How the figures of a count table lead to their rows. */
export const LINK_NOTE = "Bấm vào một con số để tới các dòng của nó.";

/** What the on-time rate is a rate of, said beside every table that shows it. */
export const RATE_NOTE = "Tỷ lệ đúng hạn = đã hoàn thành đúng hạn / (đã hoàn thành + chưa hoàn thành quá hạn).";

/** One colour a state in charts; the legend and the table beside name it. */
const colors: Readonly<Record<TaskState, string>> = {
  "done-in-time": "548235",
  "done-late": "BF8F00",
  "open-in-time": "2E75B6",
  "open-late": "C00000",
  unclear: "7F7F7F",
  cancelled: "BFBFBF",
};

/** A chart of the count lines in rows `top` to `bottom`, their states on top of each other. */
export function countChart(title: string, altText: string, top: number, bottom: number, at: string): ChartPlan {
  return {
    kind: "bar",
    stacked: true,
    title,
    altText,
    categories: `B${top}:B${bottom}`,
    series: STATES.map((state) => ({
      name: stateWords.vi[state],
      values: `${stateColumn(state)}${top}:${stateColumn(state)}${bottom}`,
      color: colors[state],
    })),
    at,
  };
}

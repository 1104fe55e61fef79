import type { PlannedCell } from "../../model/edit";
import type { Summary } from "../../model/summary";
import { STANDINGS, standingWords, stateWords } from "../words";
import { cell, formula } from "./cells";
import { standingCount } from "./proof";
import { dataColumn } from "./refs";
import { figures, periodDays, periodName } from "./spans";
import { styles } from "./styles";

/** The 0-based column that the blocks beside the count table begin at: L. */
export const FIRST_SIDE_COLUMN = 11;

type Cells = readonly (PlannedCell | null)[];

/** The blocks beside the count table: what presses beside the targets, then the periods. */
export function sideBlocks(summary: Summary): Cells[] {
  const blocks = [pressing(summary), targets(summary)].filter(({ length }) => length > 0);
  const height = Math.max(0, ...blocks.map(({ length }) => length));
  const beside = Array.from({ length: height }, (_, i) => blocks.flatMap((block) => block[i] ?? [null, null]));
  return [...beside, ...(summary.entries.length ? [[], ...periods(summary)] : [])];
}

const head = (...texts: (string | null)[]): Cells => texts.map((text) => cell(text, styles.heading));

/** A count that leads to the sheet that lists its rows. */
const linked = (text: string, value: number, ours: "chase" | "targets"): PlannedCell => ({
  ...formula(text, value, styles.count),
  link: { ours, cell: "A1" },
});

function pressing(summary: Summary): Cells[] {
  const { overdue, unconfirmed, dueSoon, dueSoonDays, entries } = summary;
  if (entries.length === 0) return [];
  const state = dataColumn("Tình trạng");
  const late = dataColumn("Số ngày trễ");
  const lines = [
    ["Quá hạn", `COUNTIFS(${state},"${stateWords.vi["open-late"]}")`, overdue.length],
    ["Qua hạn, chưa rõ", `COUNTIFS(${state},"${stateWords.vi.unclear}",${late},">0")`, unconfirmed.length],
    [`Đến hạn ${dueSoonDays} ngày tới`, `COUNTIFS(${late},"<=0",${late},">=-${dueSoonDays}")`, dueSoon.length],
  ] as const;
  return [
    head("Cần đôn đốc", "Số lượng"),
    ...lines.map(([name, text, value]) => [cell(name, styles.text), linked(text, value, "chase")]),
  ];
}

function targets(summary: Summary): Cells[] {
  if (summary.targets.length === 0) return [];
  return [
    head("Chỉ tiêu", "Số lượng"),
    ...STANDINGS.map((standing) => {
      const words = standingWords.vi[standing];
      const count = summary.targets.filter((target) => target.standing === standing).length;
      return [cell(words, styles.text), linked(standingCount(standing), count, "targets")];
    }),
  ];
}

function periods(summary: Summary): Cells[] {
  return [
    head("Kỳ báo cáo", "Đến hạn", "Đã hoàn thành", "Chưa xong"),
    ...summary.periods
      .filter(({ kind }) => kind !== "week")
      .map((count) => {
        const { from, to } = periodDays[count.kind];
        const [due, done, , pending] = figures(`(${from})`, `(${to})`);
        return [
          periodName(count.kind, summary.today),
          ...[due!, done!, pending!].map(([text, key]) => formula(text, count[key], styles.count)),
        ];
      }),
  ];
}

import type { ChartPlan, PlannedCell } from "../../model/edit";
import type { Summary } from "../../model/summary";
import { chaseWords, STANDINGS, standingWords, stateWords } from "../words";
import { cell, formula } from "./cells";
import { dataColumn } from "./refs";
import { figures, periodDays, periodName } from "./spans";
import { styles } from "./styles";

/** The 0-based column that the blocks beside the count table begin at: L. */
export const FIRST_SIDE_COLUMN = 11;

type Cells = readonly PlannedCell[];

/** The blocks beside the count table from the 1-based row `top` on: what presses, targets, periods, and what is late the longest. */
export function sideBlocks(summary: Summary, top: number): { rows: Cells[]; periods: { top: number; bottom: number } } {
  const rows: Cells[] = [...pressing(summary), [], ...targets(summary)];
  const first = top + rows.length + 2;
  rows.push([], ...periods(summary));
  const bottom = top + rows.length - 1;
  rows.push([], ...latest(summary));
  return { rows, periods: { top: first, bottom } };
}

const head = (...texts: (string | null)[]): Cells => texts.map((text) => cell(text, styles.heading));

const linked = (text: string, ours: "chase" | "targets"): PlannedCell => ({
  ...cell(text, styles.textLink),
  link: { ours, cell: "A1" },
});

function pressing(summary: Summary): Cells[] {
  const { overdue, unconfirmed, dueSoon, dueSoonDays } = summary;
  const state = dataColumn("Tình trạng");
  const late = dataColumn("Số ngày trễ");
  const lines = [
    [chaseWords.vi.overdue, `COUNTIFS(${state},"${stateWords.vi["open-late"]}")`, overdue.length],
    [chaseWords.vi.unconfirmed, `COUNTIFS(${state},"${stateWords.vi.unclear}",${late},">0")`, unconfirmed.length],
    [
      `${chaseWords.vi.dueSoon} trong ${dueSoonDays} ngày`,
      `COUNTIFS(${late},"<=0",${late},">=-${dueSoonDays}")`,
      dueSoon.length,
    ],
  ] as const;
  return [
    head("Cần đôn đốc", "Số lượng"),
    ...lines.map(([name, text, value]) => [linked(name, "chase"), formula(text, value, styles.count)]),
  ];
}

function targets(summary: Summary): Cells[] {
  if (summary.targets.length === 0) return [];
  return [
    head("Chỉ tiêu", "Số lượng"),
    ...STANDINGS.map((standing) => {
      const words = standingWords.vi[standing];
      const count = summary.targets.filter((target) => target.standing === standing).length;
      const text = `COUNTIFS(${dataColumn("Loại")},"Chỉ tiêu",${dataColumn("Tình trạng")},"${words}")`;
      return [linked(words, "targets"), formula(text, count, styles.count)];
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

/** Late the longest when the sheet was made. */
const MOST_LATE = 5;

function latest({ overdue }: Summary): Cells[] {
  if (overdue.length === 0) return [];
  return [
    head("Quá hạn lâu nhất khi lập", "Phụ lục", "Dòng", "Số ngày"),
    ...overdue
      .slice(0, MOST_LATE)
      .map(({ sheet, item, daysLate }) => [
        { ...cell(short(item.text), styles.textLink), link: { sheet, cell: `A${item.row}` } },
        cell(sheet, styles.centred),
        cell(item.row, styles.count),
        cell(daysLate, styles.count),
      ]),
  ];
}

const LONGEST = 40;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")} …` : text);

/** What falls due and is done by period, as columns beside each other. */
export function periodChart({ top, bottom }: { top: number; bottom: number }, at: string): ChartPlan {
  return {
    kind: "column",
    title: "Nhiệm vụ đến hạn theo kỳ",
    altText: "Biểu đồ cột theo kỳ báo cáo: số nhiệm vụ đến hạn, đã hoàn thành và chưa xong; số liệu ở bảng phía trên.",
    categories: `L${top}:L${bottom}`,
    series: [
      { name: "Đến hạn", values: `M${top}:M${bottom}`, color: "2E75B6" },
      { name: "Đã hoàn thành", values: `N${top}:N${bottom}`, color: "548235" },
      { name: "Chưa xong", values: `O${top}:O${bottom}`, color: "C55A11" },
    ],
    at,
  };
}

import type { ChartPlan, PlannedCell, SheetPlan } from "../../model/edit";
import type { Group, StateCounts, Summary } from "../../model/summary";
import { NO_UNIT, sheetNames, titleYear } from "../words";
import { banner, cell, formula, repeated, row } from "./cells";
import {
  byCode,
  byOneOfCodes,
  COUNT_COLUMNS,
  countChart,
  countHeadings,
  countLines,
  countTotal,
  onTimeRate,
  RATE_NOTE,
  type CountLine,
} from "./counts";
import { Page } from "./page";
import { landscape, styles } from "./styles";

const BAR = "9DC3E6";
const RATE_BAR = "A9D18E";
/** A chart of more lines than these could not be read. */
const MOST_BARS = 15;

/** "Theo đơn vị": leading units by the national states with rates and rank; coordinating units and leaders counted apart. */
export function unitsSheet(summary: Summary): SheetPlan {
  const page = new Page();
  const columns = COUNT_COLUMNS + 1;
  page.merged("A:K", banner(`KẾT QUẢ THỰC HIỆN THEO ĐƠN VỊ${titleYear(summary)}`, styles.title, columns, 24));
  page.add(row([cell(`${RATE_NOTE} Xếp thứ theo tỷ lệ đúng hạn, từ cao xuống thấp.`, styles.note)]));
  const top = page.next;
  const headings = countHeadings("Đơn vị, lãnh đạo", top, ["Xếp thứ"]);
  page.merges.push(...headings.merges);
  page.add(...headings.rows);
  const leading = unitLines(summary.byUnit, (place) => byCode("Mã đơn vị", place));
  const tables = [
    addTable(page, "1. Đơn vị chủ trì", leading, summary.totals),
    ...others(page, "2. Đơn vị phối hợp", summary.byCoordinator, (place) => byOneOfCodes("Mã phối hợp", place)),
    ...others(page, `${summary.byCoordinator.length ? 3 : 2}. Lãnh đạo phụ trách`, summary.byLeader, (place) =>
      byCode("Mã lãnh đạo", place),
    ),
  ];
  const charts = leading.length ? [addChart(page, tables[0]!.top, leading.length)] : [];
  return {
    id: "units",
    name: sheetNames.units,
    columns: [6, 46, 10, 10, 10, 10, 10, 10, 10, 11, 9].map((width) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: top + 1, columns: 2 },
    print: landscape([top, top + 1]),
    tabColor: "1F4E79",
    charts,
    bars: tables.flatMap(({ top, bottom }) => [
      { range: `C${top}:C${bottom}`, color: BAR },
      { range: `J${top}:J${bottom}`, color: RATE_BAR, max: 100 },
    ]),
  };
}

/** The groups as lines, those without a name last: nobody is ranked for them. */
function unitLines(groups: readonly Group[], where: (place: number) => CountLine["where"]): CountLine[] {
  const all = groups.map(({ name, counts }, place) => ({ name: name || NO_UNIT, counts, where: where(place) }));
  return [...all.filter(({ name }) => name !== NO_UNIT), ...all.filter(({ name }) => name === NO_UNIT)];
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function addTable(page: Page, title: string, lines: readonly CountLine[], totals: StateCounts | null): Rows {
  page.merged("A:K", banner(title, styles.group, COUNT_COLUMNS + 1, 20));
  const top = page.next;
  const ranked = lines.filter(({ name }) => name !== NO_UNIT);
  countLines(lines, top).forEach((line, i) => {
    const rank = lines[i]!.name === NO_UNIT ? cell(null, styles.count) : rankCell(ranked, lines[i]!, top, top + i);
    page.add({ ...line, cells: [...line.cells, rank] });
  });
  const bottom = Math.max(top, page.next - 1);
  if (totals) {
    const total = countTotal(totals, top, page.next);
    page.add({ ...total, cells: [...total.cells, ...repeated(1, styles.totalText)] });
  }
  return { top, bottom };
}

/** 1 for the highest rate; equal rates share a rank. */
function rankCell(lines: readonly CountLine[], { counts }: CountLine, top: number, at: number): PlannedCell {
  const own = onTimeRate(counts);
  const better = lines.filter((line) => own !== null && (onTimeRate(line.counts) ?? -1) > own).length;
  const range = `J$${top}:J$${top + lines.length - 1}`;
  return formula(`IF(J${at}="","",COUNTIF(${range},">"&J${at})+1)`, own === null ? "" : better + 1, styles.count);
}

function others(
  page: Page,
  title: string,
  groups: readonly Group[],
  where: (place: number) => CountLine["where"],
): Rows[] {
  if (groups.length === 0) return [];
  return [addTable(page, title, unitLines(groups, where), null)];
}

function addChart(page: Page, top: number, count: number): ChartPlan {
  const shown = Math.min(count, MOST_BARS);
  const rows = 8 + shown;
  page.add(row([]));
  const from = page.next;
  for (let i = 0; i < rows; i++) page.add(row([]));
  return countChart(
    "Kết quả thực hiện theo đơn vị chủ trì",
    `Biểu đồ thanh chồng: số nhiệm vụ theo tình trạng của ${shown} đơn vị chủ trì; số liệu ở bảng 1.`,
    top,
    top + shown - 1,
    `A${from}:K${from + rows - 1}`,
  );
}

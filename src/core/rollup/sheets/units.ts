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
  LINK_NOTE,
  onTimeRate,
  RATE_NOTE,
  type CountLine,
} from "./counts";
import { Page } from "./page";
import { rowsOfGroups } from "./rows-of";
import { landscape, styles } from "./styles";

const BAR = "9DC3E6";
const RATE_BAR = "A9D18E";
/** A chart of more lines than these could not be read. */
const MOST_BARS = 15;

/** "Theo đơn vị": leading units by the national states with rates and rank; coordinating units and leaders counted apart. */
export function unitsSheet(summary: Summary): SheetPlan {
  const page = new Page();
  page.merged("A:K", banner(`KẾT QUẢ THỰC HIỆN THEO ĐƠN VỊ${titleYear(summary)}`, styles.title, WIDTH, 24));
  page.note("A:K", `${RATE_NOTE} Xếp thứ theo tỷ lệ đúng hạn, từ cao xuống thấp. ${ROWS_NOTE}`);
  const top = page.next;
  const headings = countHeadings("Đơn vị, lãnh đạo", top, ["Xếp thứ"]);
  page.merges.push(...headings.merges);
  page.add(...headings.rows);
  const links = rowsOfGroups(summary).units;
  const leading = unitLines(summary.byUnit, (place) => byCode("Mã đơn vị", place), links);
  const first = addTable(page, "1. Đơn vị chủ trì", leading, summary.totals);
  const chart = addChart(page, first);
  const next = page.next;
  const tables = [
    first,
    ...others(page, "2. Đơn vị phối hợp", summary.byCoordinator, (place) => byOneOfCodes("Mã phối hợp", place)),
    ...others(page, `${summary.byCoordinator.length ? 3 : 2}. Lãnh đạo phụ trách`, summary.byLeader, (place) =>
      byCode("Mã lãnh đạo", place),
    ),
  ];
  return {
    id: "units",
    name: sheetNames.units,
    columns: [6, 46, 10, 10, 10, 10, 10, 10, 10, 11, 9].map((width) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    freeze: { rows: top + 1, columns: 2 },
    // A chart on a page of its own leaves room for the other tables.
    print: { ...landscape([top, top + 1]), breaks: chart.breaks.length || tables.length === 1 ? chart.breaks : [next] },
    tabColor: "1F4E79",
    charts: [chart.plan],
    bars: tables.flatMap(({ top, bottom }) => [
      { range: `C${top}:C${bottom}`, color: BAR },
      { range: `J${top}:J${bottom}`, color: RATE_BAR, max: 100 },
    ]),
  };
}

const WIDTH = COUNT_COLUMNS + 1;
const ROWS_NOTE = `${LINK_NOTE} Với đơn vị phối hợp và lãnh đạo: lọc cột “Phối hợp”, “Lãnh đạo” ở “Dữ liệu”.`;

/** The groups as lines, those without a name last: nobody is ranked for them. */
function unitLines(
  groups: readonly Group[],
  where: (place: number) => CountLine["where"],
  links: readonly CountLine["link"][] = [],
): CountLine[] {
  const all = groups.map(({ name, counts }, place) => {
    return { name: name || NO_UNIT, counts, where: where(place), link: links[place] };
  });
  return [...all.filter(({ name }) => name !== NO_UNIT), ...all.filter(({ name }) => name === NO_UNIT)];
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function addTable(page: Page, title: string, lines: readonly CountLine[], totals: StateCounts | null): Rows {
  page.merged("A:K", banner(title, styles.group, WIDTH, 20));
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

/** More rows than these, table and chart together, do not fit below the headings of the first page. */
const ROWS_OF_A_PAGE = 28;

/** The chart stands on one page with its table; where that is too long, on the next, so that no page's end cuts it. */
function addChart(page: Page, { top, bottom }: Rows): { plan: ChartPlan; breaks: readonly number[] } {
  const shown = Math.min(bottom - top + 1, MOST_BARS);
  const height = 7 + shown;
  page.add(row([]));
  const from = page.next;
  const isLong = from - top + height > ROWS_OF_A_PAGE;
  for (let i = 0; i < height; i++) page.add(row([]));
  const plan = countChart(
    "Kết quả thực hiện theo đơn vị chủ trì",
    `Biểu đồ thanh chồng: số nhiệm vụ theo tình trạng của ${shown} đơn vị chủ trì; số liệu ở bảng 1.`,
    top,
    top + shown - 1,
    // Within the table's last column: a chart that touches the next one would have it print on a page of its own.
    `A${from}:J${from + height - 1}`,
  );
  return { plan, breaks: isLong ? [from] : [] };
}

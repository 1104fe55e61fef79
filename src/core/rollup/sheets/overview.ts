import type { SheetPlan } from "../../model/edit";
import type { Group, Summary } from "../../model/summary";
import { REPORT_DATE_LABEL } from "../report-date";
import { NO_UNIT, sheetNames, titleYear } from "../words";
import { banner, cell, day, repeated, row } from "./cells";
import {
  allLine,
  byCode,
  countChart,
  countHeadings,
  countLine,
  otherLine,
  RATE_NOTE,
  sumCounts,
  type CountLine,
} from "./counts";
import { FIRST_SIDE_COLUMN, sideBlocks, periodChart } from "./overview-side";
import { Page } from "./page";
import { addedRows, comparison, leftOutLine, storedRow } from "./proof";
import { landscape, styles } from "./styles";

const COLUMNS = 15;
/** A page holds this many lines of a list; what is more is gathered in one. */
const MOST_LINES = 8;
const CHART_ROWS = 15;

/** "Tổng hợp": the head's page, on one A4 sheet: totals, by appendix, field and unit, what presses, the targets, and the proof. */
export function overviewSheet(summary: Summary): SheetPlan {
  const page = new Page();
  addHead(page, summary);
  const top = page.next;
  const headings = countHeadings("Nội dung", top);
  page.merges.push(...headings.merges);
  page.add(...headings.rows);
  const all = page.next;
  page.add(allLine("Toàn bộ nhiệm vụ, văn bản", summary.totals, all), storedRow(summary));
  addGroups(page, "Theo phụ lục", "Các phụ lục khác", groupLines(summary.bySheet, "Mã phụ lục"), all);
  addGroups(page, "Theo lĩnh vực", "Các lĩnh vực khác", sectionLines(summary), all);
  const units = addGroups(page, "Theo đơn vị chủ trì", "Các đơn vị khác", groupLines(summary.byUnit, "Mã đơn vị"), all);
  const side = sideBlocks(summary, top);
  page.beside(top, FIRST_SIDE_COLUMN, side.rows);
  const from = page.next + 1;
  while (page.next < from + CHART_ROWS) page.add(row([]));
  const charts = [
    ...(units.bottom >= units.top
      ? [
          countChart(
            "Tình trạng thực hiện theo đơn vị chủ trì",
            "Biểu đồ thanh chồng: số nhiệm vụ theo tình trạng của các đơn vị chủ trì; số liệu ở bảng phía trên.",
            units.top,
            units.bottom,
            `A${from}:J${from + CHART_ROWS - 2}`,
          ),
        ]
      : []),
    periodChart(side.periods, `L${from}:O${from + CHART_ROWS - 2}`),
  ];
  addProof(page, summary, all);
  return {
    id: "overview",
    name: sheetNames.overview,
    columns: [5, 56, 10, 10, 10, 10, 10, 10, 10, 11, 2, 44, 11, 11, 11].map((width) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    freeze: null,
    print: landscape(null, true),
    tabColor: "1F4E79",
    charts,
    bars: [{ range: `J${all}:J${units.bottom}`, color: "A9D18E", max: 100 }],
  };
}

/** The national header on the right; the office's own lines on the left are for it to fill in. */
function addHead(page: Page, summary: Summary): void {
  const heads = [
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", styles.motto],
    ["Độc lập - Tự do - Hạnh phúc", styles.mottoLine],
  ] as const;
  for (const [text, style] of heads) {
    page.merges.push(`A${page.next}:D${page.next}`);
    const left = [cell(null, styles.motto), ...repeated(6, styles.plain)];
    page.merged("H:O", row([...left, cell(text, style)]));
  }
  page.add(row([]));
  const title = `TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH CÔNG TÁC${titleYear(summary)}`;
  page.merged("A:O", banner(title, styles.title, COLUMNS, 24));
  page.merged("A:O", banner(summary.file ? `(Từ tệp ${summary.file})` : "", styles.subtitle, COLUMNS));
  page.add(
    row([
      null,
      cell(REPORT_DATE_LABEL, styles.label),
      day(summary.today, styles.input),
      null,
      cell("Sửa ngày báo cáo ở ô màu, mọi con số tự tính lại.", styles.note),
    ]),
  );
  page.merges.push(`C${page.next - 1}:D${page.next - 1}`);
  page.add(row([], 8));
}

function groupLines(groups: readonly Group[], column: "Mã phụ lục" | "Mã đơn vị"): CountLine[] {
  return groups.map(({ name, counts }, place) => ({ name: name || NO_UNIT, counts, where: byCode(column, place) }));
}

/** A field's name, with its appendix before it where several appendices have fields. */
function sectionLines(summary: Summary): CountLine[] {
  const several = summary.bySheet.length > 1;
  return summary.bySection.map(({ name, sheet, counts }, place) => ({
    name: several && sheet !== name ? `${sheet}: ${name}` : name,
    counts,
    where: byCode("Mã nhóm", place),
  }));
}

/** The largest groups, in the plan's order, and one line for all others. Returns the rows of the lines. */
function addGroups(page: Page, title: string, others: string, lines: readonly CountLine[], all: number) {
  page.merged("A:J", banner(title, styles.group, 10));
  const top = page.next;
  const isLong = lines.length > MOST_LINES;
  const largest = [...lines]
    .sort((a, b) => b.counts.total - a.counts.total)
    .slice(0, isLong ? MOST_LINES - 1 : MOST_LINES);
  const shown = lines.filter((line) => largest.includes(line));
  shown.forEach((line, i) => page.add(countLine(i + 1, line, page.next)));
  if (isLong) {
    const rest = lines.filter((line) => !largest.includes(line));
    const counts = sumCounts(rest.map((line) => line.counts));
    page.add(otherLine(shown.length + 1, `${others} (${rest.length})`, counts, all, top, page.next));
  }
  return { top, bottom: page.next - 1 };
}

/** The proof on the left, and on the right room for those who answer for the figures. */
function addProof(page: Page, summary: Summary, all: number): void {
  const from = page.next;
  page.add(row([comparison(summary, all)]), row([addedRows(summary)]));
  page.merged("A:J", row([cell(leftOutLine(summary), styles.wrappedNote)]));
  page.add(row([cell(RATE_NOTE, styles.note)]));
  const signs = [
    ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ", styles.motto],
    ["(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)", styles.subtitle],
  ] as const;
  page.beside(
    from,
    FIRST_SIDE_COLUMN,
    signs.map(([left, right, style]) => [cell(left, style), cell(right, style)]),
  );
  for (let i = 0; i < signs.length; i++) page.merges.push(`M${from + i}:O${from + i}`);
}

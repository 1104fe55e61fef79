import type { SheetPlan } from "../../model/edit";
import type { Group, Summary } from "../../model/summary";
import { REPORT_DATE_LABEL } from "../report-date";
import { NO_UNIT, sheetNames, titleYear } from "../words";
import { banner, cell, day, repeated, row, shortened } from "./cells";
import { allLine, byCode, countChart, countHeadings, countLine, otherLine, sumCounts, type CountLine } from "./counts";
import { addFoot } from "./overview-foot";
import { FIRST_SIDE_COLUMN, sideBlocks } from "./overview-side";
import { addTargets, targetChart } from "./overview-targets";
import { Page } from "./page";
import { storedRow } from "./proof";
import { rowsOfGroups } from "./rows-of";
import { landscape, styles } from "./styles";

const WIDTHS = [4.5, 39, 8, 9, 9, 9.5, 9, 9, 8, 9.5, 1.5, 20, 10, 18, 10.5];
/** So many lines of each list fit on the page; what is more is gathered in one. */
const MOST = { sheets: 4, sections: 6, units: 8 };
const CHART_ROWS = 13;

/** "Tổng hợp": the head's page, on one A4 sheet: totals, by appendix, field and unit, what presses, the targets, and the proof. */
export function overviewSheet(summary: Summary): SheetPlan {
  const page = new Page();
  addHead(page, summary);
  const top = page.next;
  const counts = summary.entries.length ? addCounts(page, summary) : null;
  if (!counts) addTargets(page, summary);
  // Beside a table with two rows of headings the blocks begin at the second.
  const sideTop = counts ? top + 1 : top;
  const side = sideBlocks(summary);
  page.beside(sideTop, FIRST_SIDE_COLUMN, side);
  const chartTop = sideTop + side.length + 1;
  // The chart stands below the blocks on the right, beside the table whose figures it shows.
  const chartBottom = Math.max(page.next - 1, chartTop + CHART_ROWS - 1);
  while (page.next <= chartBottom) page.add(row([]));
  page.add(row([], 8));
  addFoot(page, summary, counts?.all ?? null);
  const at = `L${chartTop}:O${chartBottom}`;
  return {
    id: "overview",
    name: sheetNames.overview,
    columns: WIDTHS.map((width) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    freeze: null,
    print: landscape(null, true),
    tabColor: "1F4E79",
    charts: counts ? [unitsChart(counts.units, at)] : summary.targets.length ? [targetChart(sideTop, at)] : [],
    bars: counts ? [{ range: `J${counts.all}:J${counts.units.bottom}`, color: "A9D18E", max: 100 }] : [],
  };
}

const unitsChart = ({ top, bottom }: Lines, at: string) =>
  countChart(
    "Tình trạng thực hiện theo đơn vị chủ trì",
    "Biểu đồ thanh chồng: số nhiệm vụ theo tình trạng của các đơn vị chủ trì; số liệu ở bảng bên trái.",
    top,
    bottom,
    at,
  );

/** The agency's lines on the left where the appendices show them, the national header on the right. */
function addHead(page: Page, summary: Summary): void {
  const { issuer } = summary;
  const [parent, agency] = issuer.length > 1 ? issuer : [issuer[0] ?? null, null];
  const heads = [
    [parent, agency === null ? styles.mottoLine : styles.header, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", styles.motto],
    [agency ?? null, styles.mottoLine, "Độc lập - Tự do - Hạnh phúc", styles.mottoLine],
  ] as const;
  for (const [left, leftStyle, right, rightStyle] of heads) {
    page.merges.push(`A${page.next}:C${page.next}`);
    const own = [cell(left ?? null, leftStyle), ...repeated(6, styles.plain)];
    page.merged("H:O", row([...own, cell(right, rightStyle)]));
  }
  page.add(row([], 8));
  const what = summary.entries.length || !summary.targets.length ? "KẾ HOẠCH CÔNG TÁC" : "CHỈ TIÊU";
  const title = `TỔNG HỢP KẾT QUẢ THỰC HIỆN ${what}${titleYear(summary)}`;
  page.merged("A:O", banner(title, styles.title, WIDTHS.length, 22));
  page.merged("A:O", banner(summary.file ? `(Từ tệp ${summary.file})` : "", styles.subtitle, WIDTHS.length));
  page.add(
    row([
      null,
      cell(REPORT_DATE_LABEL, styles.label),
      day(summary.today, styles.input),
      cell(null, styles.input),
      cell("Sửa ngày báo cáo ở ô màu, mọi con số tự tính lại. Bấm vào một con số để tới các dòng của nó.", styles.note),
    ]),
  );
  page.merges.push(`C${page.next - 1}:D${page.next - 1}`);
  page.add(row([], 8));
}

interface Lines {
  readonly top: number;
  readonly bottom: number;
}

/** The count table: all, then the groups. `all` is the row of totals, `units` those of the leading units. */
function addCounts(page: Page, summary: Summary): { all: number; units: Lines } {
  const headings = countHeadings("Nội dung", page.next);
  page.merges.push(...headings.merges);
  page.add(...headings.rows);
  const all = page.next;
  page.add(allLine("Toàn bộ nhiệm vụ, văn bản", summary.totals, all), storedRow(summary));
  const rows = rowsOfGroups(summary);
  const sheets = groupLines(summary.bySheet, "Mã phụ lục", rows.sheets);
  addGroups(page, "Theo phụ lục", "Các phụ lục khác", sheets, MOST.sheets, all);
  addGroups(page, "Theo lĩnh vực", "Các lĩnh vực khác", sectionLines(summary, rows.sections), MOST.sections, all);
  const units = groupLines(summary.byUnit, "Mã đơn vị", rows.units);
  return { all, units: addGroups(page, "Theo đơn vị chủ trì", "Các đơn vị khác", units, MOST.units, all) };
}

type Links = readonly CountLine["link"][];

function groupLines(groups: readonly Group[], column: "Mã phụ lục" | "Mã đơn vị", links: Links): CountLine[] {
  return groups.map(({ name, counts }, place) => {
    return { name: name || NO_UNIT, counts, where: byCode(column, place), link: links[place] };
  });
}

/** Two lines of the page. */
const LONGEST_NAME = 80;

/** A field's name, with its appendix before it where several appendices have fields. */
function sectionLines(summary: Summary, links: Links): CountLine[] {
  const several = summary.bySheet.length > 1;
  return summary.bySection.map(({ name, sheet, counts }, place) => ({
    name: shortened(several && sheet !== name ? `${sheet}: ${name}` : name, LONGEST_NAME),
    counts,
    where: byCode("Mã nhóm", place),
    link: links[place],
  }));
}

/** The largest groups, in the plan's order, and one line for all others. Returns the rows of the lines. */
function addGroups(
  page: Page,
  title: string,
  others: string,
  lines: readonly CountLine[],
  most: number,
  all: number,
): Lines {
  page.merged("A:J", banner(title, styles.group, 10));
  const top = page.next;
  const isLong = lines.length > most;
  const largest = [...lines].sort((a, b) => b.counts.total - a.counts.total).slice(0, isLong ? most - 1 : most);
  const shown = lines.filter((line) => largest.includes(line));
  shown.forEach((line, i) => page.add(countLine(i + 1, line, page.next)));
  if (isLong) {
    const rest = lines.filter((line) => !largest.includes(line));
    const counts = sumCounts(rest.map((line) => line.counts));
    page.add(otherLine(shown.length + 1, `${others} (${rest.length})`, counts, all, top, page.next));
  }
  return { top, bottom: page.next - 1 };
}

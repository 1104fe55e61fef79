import { showDate } from "../../model/date";
import type { PlannedRow, SheetPlan } from "../../model/edit";
import type { Summary } from "../../model/summary";
import { sheetNames, standingWords, titleYear } from "../words";
import { banner, cell, day, formula, row } from "./cells";
import { COUNT_COLUMNS, countHeadings, countLines, countTotal, RATE_NOTE, type CountLine } from "./counts";
import { dataColumn, STANDING_COLUMN } from "./refs";
import { landscape, styles } from "./styles";

/** Collects rows and merges from the top down, so that each part knows the row that it begins at. */
class Page {
  readonly rows: PlannedRow[] = [];
  readonly merges: string[] = [];

  /** The 1-based row that the next part begins at. */
  get next(): number {
    return this.rows.length + 1;
  }

  add(...rows: readonly PlannedRow[]): void {
    this.rows.push(...rows);
  }

  merged(columns: string, planned: PlannedRow): void {
    const [left, right] = columns.split(":");
    this.merges.push(`${left}${this.next}:${right}${this.next}`);
    this.add(planned);
  }
}

/** "Tổng hợp": the head's page, with totals by appendix, field and quarter, and how the targets stand. */
export function overviewSheet(summary: Summary): SheetPlan {
  const page = new Page();
  addHead(page, summary);
  addCounts(page, "1. Theo phụ lục", "Phụ lục", "Mã phụ lục", summary.bySheet, summary);
  addCounts(page, "2. Theo lĩnh vực", "Lĩnh vực", "Mã nhóm", sectionLines(summary), summary);
  addQuarters(page, summary);
  addTargets(page, summary);
  return {
    id: "overview",
    name: sheetNames.overview,
    columns: [6, 52, 13, 10, 10, 10, 10, 10, 10, 12].map((width) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    freeze: null,
    print: landscape(null),
    tabColor: "1F4E79",
  };
}

/** A field's name, with its appendix before it where several appendices have fields. */
function sectionLines(summary: Summary): CountLine[] {
  const several = summary.bySheet.length > 1;
  return summary.bySection.map(({ name, sheet, counts }) => ({
    name: several && sheet !== name ? `${sheet}: ${name}` : name,
    counts,
  }));
}

function addHead(page: Page, summary: Summary): void {
  const right = (text: string, style: (typeof styles)["motto" | "mottoLine"]) =>
    row([null, null, cell(text, style), ...Array.from({ length: COUNT_COLUMNS - 3 }, () => null)]);
  page.merged("C:J", right("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", styles.motto));
  page.merged("C:J", right("Độc lập - Tự do - Hạnh phúc", styles.mottoLine));
  page.add(row([]));
  page.merged(
    "A:J",
    banner(`TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH CÔNG TÁC${titleYear(summary)}`, styles.title, COUNT_COLUMNS, 24),
  );
  page.merged("A:J", banner(summary.file ? `(Từ tệp ${summary.file})` : "", styles.subtitle, COUNT_COLUMNS));
  page.add(row([null, cell("Ngày báo cáo:", styles.label), day(summary.today, styles.date)]));
  page.add(row([null, cell("Sửa ngày báo cáo, mọi con số tự tính lại.", styles.note)]));
}

function addCounts(
  page: Page,
  title: string,
  name: string,
  code: string,
  lines: readonly CountLine[],
  summary: Summary,
): void {
  page.add(row([]), row([cell(title, styles.block)], 22));
  const headings = countHeadings(name, page.next);
  page.merges.push(...headings.merges);
  page.add(...headings.rows);
  const top = page.next;
  page.add(...countLines(lines, code, top));
  page.add(countTotal(summary.totals, top, page.next));
  page.add(row([cell(RATE_NOTE, styles.note)]));
}

function addQuarters(page: Page, summary: Summary): void {
  const due = dataColumn("Hạn cuối");
  const state = dataColumn("Tình trạng");
  page.add(row([]), row([cell("3. Theo quý đến hạn", styles.block)], 22));
  page.add(
    row(
      ["TT", "Quý", "Đến hạn", "Đã hoàn thành"].map((text) => cell(text, styles.heading)),
      34,
    ),
  );
  summary.byQuarter.forEach(({ year, quarter, due: dueCount, done }, index) => {
    const first = `DATE(${year},${quarter * 3 - 2},1)`;
    const after = `DATE(${year},${quarter * 3 + 1},1)`;
    const span = `${due},">="&${first},${due},"<"&${after}`;
    page.add(
      row([
        cell(index + 1, styles.count),
        cell(`Quý ${["I", "II", "III", "IV"][quarter - 1]}/${year}`, styles.text),
        formula(`COUNTIFS(${span})`, dueCount, styles.count),
        formula(`COUNTIFS(${span},${state},"Đã hoàn thành*")`, done, styles.count),
      ]),
    );
  });
  page.add(
    row([cell(`Tính theo ngày cuối của thời hạn; đến ngày ${showDate(summary.today)} khi lập bảng.`, styles.note)]),
  );
}

function addTargets(page: Page, summary: Summary): void {
  if (summary.targets.length === 0) return;
  page.add(row([]), row([cell("4. Chỉ tiêu", styles.block)], 22));
  page.add(
    row(
      ["TT", "Mức đạt", "Số chỉ tiêu"].map((text) => cell(text, styles.heading)),
      20,
    ),
  );
  (["met", "behind", "unknown"] as const).forEach((standing, index) => {
    const count = summary.targets.filter((target) => target.standing === standing).length;
    const words = standingWords.vi[standing];
    page.add(
      row([
        cell(index + 1, styles.count),
        cell(words, styles.text),
        formula(`COUNTIF({{ours:targets}}!$${STANDING_COLUMN}:$${STANDING_COLUMN},"${words}")`, count, styles.count),
      ]),
    );
  });
}

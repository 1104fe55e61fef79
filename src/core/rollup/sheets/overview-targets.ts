import type { ChartPlan, PlannedCell } from "../../model/edit";
import type { Summary, TargetEntry } from "../../model/summary";
import { STANDINGS, standingWords } from "../words";
import { banner, cell, formula, row } from "./cells";
import { quoted } from "./live";
import type { Page } from "./page";
import { dataCell, dataColumn } from "./refs";
import { figureStyle, styles } from "./styles";

const COLUMNS = 10;
/** The page holds this many targets by name; the sheet of targets has them all. */
const MOST_NAMED = 22;
const MOST_SHEETS = 6;

/** In the place of the count table, for a plan of targets alone: how they stand by appendix, then each of them, or those not met. */
export function addTargets(page: Page, summary: Summary): void {
  const texts = ["TT", "Nội dung", "Tổng số", ...STANDINGS.map((standing) => standingWords.vi[standing])];
  page.headings(texts, 34);
  page.add(countRow(null, "Toàn bộ chỉ tiêu", summary.targets, null));
  const sheets = [...new Set(summary.targets.map(({ sheet }) => sheet))];
  if (sheets.length > 1 && sheets.length <= MOST_SHEETS) {
    sheets.forEach((sheet, i) => {
      const own = summary.targets.filter((target) => target.sheet === sheet);
      page.add(countRow(i + 1, sheet, own, sheet));
    });
  }
  addNamed(page, summary);
}

function countRow(number: number | null, name: string, targets: readonly TargetEntry[], sheet: string | null) {
  const style = number === null ? styles.total : styles.count;
  const where = sheet === null ? "" : `,${dataColumn("Phụ lục")},${quoted(`=${sheet.replace(/~/g, "~~")}`)}`;
  const figures = STANDINGS.map((standing): PlannedCell => {
    const count = targets.filter((target) => target.standing === standing).length;
    const text = `COUNTIFS(${dataColumn("Tình trạng")},"${standingWords.vi[standing]}"${where})`;
    return formula(text, count, style);
  });
  const all = formula(`COUNTIFS(${dataColumn("Loại")},"Chỉ tiêu"${where})`, targets.length, style);
  return row([cell(number, style), cell(name, number === null ? styles.totalName : styles.text), all, ...figures]);
}

/** Plan, actual, percent and standing of each target, live from the data table; of many, only those not met when the sheet was made, the worst first. */
function addNamed(page: Page, { targets, entries }: Summary): void {
  const isLong = targets.length > MOST_NAMED;
  const numbered = targets.map((target, i) => ({ target, id: entries.length + i + 1 }));
  const pressing = (["behind", "unknown", "on-the-way"] as const).flatMap((standing) =>
    numbered.filter(({ target }) => target.standing === standing),
  );
  const shown = (isLong ? pressing : numbered).slice(0, MOST_NAMED);
  if (shown.length === 0) return;
  page.merged("A:J", banner(isLong ? "Chưa đạt khi lập" : "Từng chỉ tiêu", styles.group, COLUMNS));
  const across = (cells: readonly PlannedCell[], height: number | null = null) => {
    page.merges.push(`B${page.next}:E${page.next}`, `I${page.next}:J${page.next}`);
    page.add(row(cells, height));
  };
  const head = (text: string | null) => cell(text, styles.heading);
  across(["TT", "Chỉ tiêu", null, null, null, "Kế hoạch", "Thực hiện", "% đạt", "Mức đạt", null].map(head), 20);
  shown.forEach(({ target: { sheet, item, plan, actual, percent, standing }, id }, i) => {
    const live = (name: string, value: string | number | null, style: PlannedCell["style"]) =>
      formula(dataCell(name, id), value ?? "", style!);
    across([
      { ...cell(i + 1, styles.count), link: { sheet, cell: `A${item.row}` } },
      cell(item.text, styles.text),
      ...Array.from({ length: 3 }, () => cell(null, styles.text)),
      live("Kế hoạch", plan, figureStyle(plan)),
      live("Thực hiện", actual, figureStyle(actual)),
      live("Phần trăm", percent, styles.share),
      live("Tình trạng", standingWords.vi[standing], styles.centred),
      cell(null, styles.centred),
    ]);
  });
}

/** How the targets stand, from the block beside the table in the rows below the 1-based row `head`. */
export function targetChart(head: number, at: string): ChartPlan {
  return {
    kind: "column",
    title: "Mức đạt của các chỉ tiêu",
    altText: "Biểu đồ cột: số chỉ tiêu đạt, đúng tiến độ, chậm tiến độ và chưa có số liệu; số liệu ở bảng phía trên.",
    categories: `L${head + 1}:L${head + STANDINGS.length}`,
    series: [{ name: "Số chỉ tiêu", values: `M${head + 1}:M${head + STANDINGS.length}`, color: "2E75B6" }],
    at,
  };
}

import type { PlannedRow, SheetPlan } from "../../model/edit";
import type { Summary, TargetEntry } from "../../model/summary";
import { sheetNames, standingWords, titleYear } from "../words";
import { banner, cell, formula, numbered, row, sourceLink } from "./cells";
import { paceFormula } from "./data-target";
import { dataCell } from "./refs";
import { figureStyle, landscape, styles } from "./styles";

const headings = [
  "TT",
  "Chỉ tiêu",
  "Đơn vị tính",
  "Đơn vị chủ trì",
  "Chỉ tiêu giao",
  "Kế hoạch",
  "Thực hiện",
  "% đạt",
  "% theo tiến độ",
  "Chiều tốt",
  "Mức đạt",
  "% ghi trong phụ lục",
  "Chênh lệch",
  "Dòng gốc",
];

const HEADING_ROW = 4;

/** "Tổng hợp chỉ tiêu": every target with plan, actual, percent and the pace that the report date asks for, beside what the appendix itself says. */
export function targetsSheet(summary: Summary): SheetPlan {
  const first = HEADING_ROW + 1;
  const last = HEADING_ROW + summary.targets.length;
  return {
    id: "targets",
    name: sheetNames.targets,
    columns: [6, 46, 12, 20, 18, 11, 11, 9, 9, 10, 17, 10, 10, 7].map((width) => ({ width })),
    rows: [
      banner(`TÌNH HÌNH THỰC HIỆN CHỈ TIÊU${titleYear(summary)}`, styles.title, headings.length, 24),
      row([cell("% đạt = thực hiện / kế hoạch; chỉ tiêu càng thấp càng tốt: kế hoạch / thực hiện.", styles.note)]),
      row([
        cell(
          "% theo tiến độ = phần của năm đã qua đến ngày báo cáo; chưa đạt nhưng không thấp hơn mức này là đúng tiến độ. Chênh lệch = % tính được trừ % ghi trong phụ lục.",
          styles.note,
        ),
      ]),
      row(
        headings.map((text) => cell(text, styles.heading)),
        50,
      ),
      ...numbered(summary.targets).map(([number, entry]) => line(number, entry, summary.entries.length + number)),
    ],
    merges: ["A1:N1"],
    freeze: { rows: HEADING_ROW, columns: 2 },
    print: landscape([HEADING_ROW, HEADING_ROW]),
    tabColor: "548235",
    bars: [{ range: `H${first}:H${last}`, color: "A9D18E", max: 100 }],
  };
}

/** One target; `id` is its row's in the data table, where everything is computed. */
function line(number: number, entry: TargetEntry, id: number): PlannedRow {
  const { sheet, item, plan, actual, percent, pace, year, standing } = entry;
  const at = HEADING_ROW + number;
  const typed = item.percent;
  const gap = typed === null || percent === null ? "" : percent - typed;
  return row([
    cell(number, styles.count),
    cell(item.text, styles.text),
    cell(item.target?.unit ?? item.unit, styles.centred),
    cell(item.owners[0] ?? null, styles.text),
    cell(item.target?.text ?? null, styles.centred),
    formula(dataCell("Kế hoạch", id), plan ?? "", figureStyle(plan)),
    formula(dataCell("Thực hiện", id), actual ?? "", figureStyle(actual)),
    formula(dataCell("Phần trăm", id), percent ?? "", styles.share),
    pace === null ? cell("–", styles.centred) : formula(paceFormula(year), pace, styles.share),
    cell(item.direction === "lower" ? "Thấp hơn" : "Cao hơn", styles.centred),
    formula(dataCell("Tình trạng", id), standingWords.vi[standing], styles.centred),
    formula(dataCell("Phần trăm ghi", id), typed ?? "", styles.share),
    formula(`IF(OR(H${at}="",L${at}=""),"",H${at}-L${at})`, gap, styles.gap),
    sourceLink(sheet, item.row),
  ]);
}

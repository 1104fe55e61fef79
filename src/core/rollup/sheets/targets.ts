import type { PlannedCell, PlannedRow, SheetPlan } from "../../model/edit";
import type { Summary, TargetEntry } from "../../model/summary";
import { sheetNames, standingWords, titleYear } from "../words";
import { banner, cell, numbered, row, sourceLink } from "./cells";
import { landscape, styles } from "./styles";

const headings = [
  "TT",
  "Chỉ tiêu",
  "Đơn vị tính",
  "Chỉ tiêu giao",
  "Kế hoạch",
  "Thực hiện",
  "% đạt",
  "Chiều tốt",
  "Mức đạt",
  "Dòng gốc",
];

const HEADING_ROW = 3;

/** "Tổng hợp chỉ tiêu": every target with plan, actual, percent and which way is better. */
export function targetsSheet(summary: Summary): SheetPlan {
  return {
    id: "targets",
    name: sheetNames.targets,
    columns: [6, 56, 14, 20, 12, 12, 10, 12, 16, 9].map((width) => ({ width })),
    rows: [
      banner(`TÌNH HÌNH THỰC HIỆN CHỈ TIÊU${titleYear(summary)}`, styles.title, headings.length, 24),
      row([
        cell(
          "Chỉ tiêu càng thấp càng tốt: % đạt = kế hoạch / thực hiện; còn lại: % đạt = thực hiện / kế hoạch.",
          styles.note,
        ),
      ]),
      row(
        headings.map((text) => cell(text, styles.heading)),
        34,
      ),
      ...numbered(summary.targets).map(([number, entry]) => line(number, entry)),
    ],
    merges: ["A1:J1"],
    freeze: { rows: HEADING_ROW, columns: 2 },
    print: landscape([HEADING_ROW, HEADING_ROW]),
    tabColor: "548235",
  };
}

function line(number: number, { sheet, item, plan, actual, percent, standing }: TargetEntry): PlannedRow {
  return row([
    cell(number, styles.count),
    cell(item.text, styles.text),
    cell(item.target?.unit ?? item.unit, styles.centred),
    cell(item.target?.text ?? null, styles.centred),
    figure(plan),
    figure(actual),
    cell(percent, styles.share),
    cell(item.direction === "lower" ? "Thấp hơn" : "Cao hơn", styles.centred),
    cell(standingWords.vi[standing], styles.centred),
    sourceLink(sheet, item.row),
  ]);
}

const figure = (value: number | null): PlannedCell => cell(value, styles.figure);

import type { PlannedRow, SheetPlan } from "../../model/edit";
import type { Entry, Summary } from "../../model/summary";
import { sheetNames, stateWords } from "../words";
import { banner, cell, day, formula, numbered, row, sourceLink } from "./cells";
import { REPORT_DATE } from "./refs";
import { landscape, styles } from "./styles";

const headings = [
  "TT",
  "Đơn vị chủ trì",
  "Nội dung",
  "Phụ lục",
  "Dòng",
  "Thời hạn",
  "Hạn cuối",
  "Số ngày trễ",
  "Tình trạng",
];

/** "Đôn đốc": what is late and what falls due soon, the most pressing first, with a link to each source row. */
export function chaseSheet(summary: Summary): SheetPlan {
  const rows: PlannedRow[] = [
    banner("DANH SÁCH NHIỆM VỤ CẦN ĐÔN ĐỐC", styles.title, headings.length, 24),
    row([
      cell("Lập theo ngày báo cáo ở trang Tổng hợp khi bấm “Tổng hợp”; bấm lại để cập nhật danh sách.", styles.note),
    ]),
  ];
  addList(rows, "I. Đã quá hạn", summary.overdue);
  addList(rows, "II. Đã qua hạn, chưa rõ kết quả", summary.unconfirmed);
  addList(rows, "III. Sắp đến hạn", summary.dueSoon);
  return {
    id: "chase",
    name: sheetNames.chase,
    columns: [6, 28, 60, 14, 7, 18, 12, 9, 18].map((width) => ({ width })),
    rows,
    merges: ["A1:I1"],
    freeze: null,
    print: landscape(null),
    tabColor: "C55A11",
  };
}

function addList(rows: PlannedRow[], title: string, entries: readonly Entry[]): void {
  rows.push(row([]), row([cell(`${title} (${entries.length})`, styles.block)], 22));
  if (entries.length === 0) {
    rows.push(row([cell("Không có.", styles.note)]));
    return;
  }
  rows.push(
    row(
      headings.map((text) => cell(text, styles.heading)),
      34,
    ),
  );
  for (const [number, entry] of numbered(entries)) rows.push(line(number, entry, rows.length + 1));
}

function line(number: number, { sheet, item, owner, state, daysLate }: Entry, at: number): PlannedRow {
  return row([
    cell(number, styles.count),
    cell(owner, styles.text),
    cell(item.text, styles.text),
    cell(sheet, styles.centred),
    sourceLink(sheet, item.row),
    cell(item.deadline?.text ?? null, styles.centred),
    day(item.deadline?.to ?? null),
    formula(`${REPORT_DATE}-G${at}`, daysLate ?? "", styles.count),
    cell(stateWords.vi[state], styles.centred),
  ]);
}

import { showDate } from "../../model/date";
import { quoteSheet, columnName } from "../../model/cell";
import type { PlannedCell, PlannedRow } from "../../model/edit";
import type { Summary, TargetEntry } from "../../model/summary";
import { leftOutWords, STANDINGS, standingWords, STATES } from "../words";
import { cell, formula, row } from "./cells";
import { dataColumn, REPORT_DATE } from "./refs";
import { styles } from "./styles";

/** A formula has 8,192 characters at most; tables beyond these are not watched for added rows. */
const MOST_TABLES = 60;
const MOST_LEFT_OUT = 8;

/** The figures as the engine stored them, to stand below the live line of totals in the 1-based row `live`. */
export function storedRow({ totals, today }: Summary): PlannedRow {
  const figures = [totals.total, ...STATES.map((state) => totals[state])];
  return row([
    cell(null, styles.noteText),
    cell(`Số liệu khi lập, tính đến ${showDate(today)}`, styles.noteText),
    ...figures.map((figure) => cell(figure, styles.centredNote)),
    cell(null, styles.noteText),
  ]);
}

/** Whether the live figures still are the engine's: those of tasks in row `live` (null without tasks) against the row below, and how many targets stand how. */
export function comparison({ today, targets }: Summary, live: number | null): PlannedCell {
  const [year, month, day] = today.split("-").map(Number);
  const tasks = live === null ? [] : [`SUMPRODUCT(--(C${live}:I${live}<>C${live + 1}:I${live + 1}))=0`];
  const standings = targets.length ? STANDINGS : [];
  const same = [
    ...tasks,
    ...standings.map((standing) => {
      const count = targets.filter((target) => target.standing === standing).length;
      return `${standingCount(standing)}=${count}`;
    }),
    `${REPORT_DATE}=DATE(${year},${month},${day})`,
  ];
  return formula(`IF(AND(${same.join(",")}),"${MATCHES}","${CHANGED}")`, MATCHES, styles.strong);
}

/** How many targets of the data table stand so now. */
export function standingCount(standing: TargetEntry["standing"]): string {
  const words = standingWords.vi[standing];
  return `COUNTIFS(${dataColumn("Loại")},"Chỉ tiêu",${dataColumn("Tình trạng")},"${words}")`;
}

const MATCHES = "Đối chiếu: khớp với số liệu khi lập.";
const CHANGED = "Đối chiếu: có thay đổi sau khi lập (phụ lục hoặc ngày báo cáo).";

/** How many rows the tables gained and lost since the roll-up, in words. */
export function addedRows({ written }: Summary): PlannedCell {
  const watched = written.slice(0, MOST_TABLES);
  if (watched.length === 0) return cell(null, styles.note);
  const differences = watched.map(({ sheet, range: { top, left, bottom }, count }) => {
    const column = columnName(left);
    return `COUNTA(${quoteSheet(sheet)}!$${column}$${top}:$${column}$${bottom})-${count}`;
  });
  const sum = differences.map((difference) => `ABS(${difference})`).join("+");
  const text = `IF(${sum}=0,"${NONE_ADDED}","Đã thêm hoặc bớt dòng ở phụ lục sau khi lập ("&(${sum})&" ô số thứ tự hoặc nội dung): bấm “Tổng hợp” để cập nhật.")`;
  return formula(text, NONE_ADDED, styles.note);
}

const NONE_ADDED = "Chưa có dòng nào được thêm hay bớt ở phụ lục sau khi lập.";

/** Which rows no figure counts, and why. */
export function leftOutLine({ leftOut, totals, targets }: Summary): string {
  const counted = `Đã tính ${totals.total} nhiệm vụ và văn bản, ${targets.length} chỉ tiêu.`;
  if (leftOut.length === 0) return `${counted} Không bỏ dòng nào.`;
  const rest = leftOut.length - MOST_LEFT_OUT;
  const parts = leftOut.slice(0, MOST_LEFT_OUT).map(leftOutWords);
  return `${counted} Không tính: ${parts.join("; ")}${rest > 0 ? `; và ${rest} mục khác` : ""}.`;
}

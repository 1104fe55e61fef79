import { UNDO_SHEET } from "../edit/undo-sheet";
import { grouped, type Lang, type Words } from "../model/language";
import type { FixedSheet } from "../model/sheet";
import type { LeftOut, PeriodKind, StatusSaid, Summary, TargetEntry, TaskState } from "../model/summary";

/** The states in the order of the national summary forms. */
export const STATES: readonly TaskState[] = [
  "done-in-time",
  "done-late",
  "open-in-time",
  "open-late",
  "unclear",
  "cancelled",
];

/** The national status words, with their English. Official sheets are Vietnamese whatever the interface speaks. */
export const stateWords: Words<Readonly<Record<TaskState, string>>> = {
  vi: {
    "done-in-time": "Đã hoàn thành đúng hạn",
    "done-late": "Đã hoàn thành quá hạn",
    "open-in-time": "Chưa hoàn thành trong hạn",
    "open-late": "Chưa hoàn thành quá hạn",
    unclear: "Chưa rõ",
    cancelled: "Bị hủy",
  },
  en: {
    "done-in-time": "Done in time",
    "done-late": "Done late",
    "open-in-time": "Open in time",
    "open-late": "Open late",
    unclear: "Unclear",
    cancelled: "Cancelled",
  },
};

/** A target's standings, the best first. */
export const STANDINGS: readonly TargetEntry["standing"][] = ["met", "on-the-way", "behind", "unknown"];

/** What a target's standing is called. */
export const standingWords: Words<Readonly<Record<TargetEntry["standing"], string>>> = {
  vi: {
    met: "Đạt",
    "on-the-way": "Đúng tiến độ",
    behind: "Chậm tiến độ",
    unknown: "Chưa có số liệu",
  },
  en: { met: "Met", "on-the-way": "On the way", behind: "Behind", unknown: "No figures yet" },
};

/** The lists of tasks to chase, in the order that they are shown. */
export const chaseWords: Words<Readonly<Record<"overdue" | "unconfirmed" | "dueSoon", string>>> = {
  vi: { overdue: "Quá hạn", unconfirmed: "Đã qua hạn, chưa rõ kết quả", dueSoon: "Sắp đến hạn" },
  en: { overdue: "Overdue", unconfirmed: "Past the deadline, result unclear", dueSoon: "Due soon" },
};

/** Days past a deadline (negative before it) in words: "quá hạn 3 ngày", "đến hạn hôm nay", "còn 12 ngày". */
export function latenessWords(daysLate: number, lang: Lang): string {
  const count = Math.abs(daysLate);
  const days = grouped(count, lang);
  if (lang === "vi")
    return daysLate > 0 ? `quá hạn ${days} ngày` : daysLate < 0 ? `còn ${days} ngày` : "đến hạn hôm nay";
  if (daysLate === 0) return "due today";
  return `${days} ${count === 1 ? "day" : "days"} ${daysLate > 0 ? "late" : "left"}`;
}

/** The wished-for names of our sheets. */
export const sheetNames: Readonly<Record<FixedSheet, string>> = {
  overview: "Tổng hợp",
  units: "Theo đơn vị",
  time: "Theo thời gian",
  targets: "Tổng hợp chỉ tiêu",
  chase: "Đôn đốc",
  findings: "Kết quả soát",
  data: "Dữ liệu",
  enrich: "Bổ sung",
  settings: "Thiết lập soát",
  form: "Ô điền số liệu",
  lists: "Danh sách chọn",
  undo: UNDO_SHEET,
};

/** What a task without a leading unit is counted under. */
export const NO_UNIT = "(chưa có đơn vị chủ trì)";

/** The year as a title's tail: " NĂM 2024", or "" when the tables do not agree on one. */
export function titleYear(summary: Summary): string {
  return summary.year === null ? "" : ` NĂM ${summary.year}`;
}

/** What a status cell was read as, on the data sheet; the state beside it follows from this, the dates and the report date. */
export const saidWords: Readonly<Record<StatusSaid, string>> = {
  done: "Đã hoàn thành",
  "done-in-time": "Đã hoàn thành đúng hạn",
  "done-late": "Đã hoàn thành quá hạn",
  open: "Chưa hoàn thành",
  cancelled: "Bị hủy",
  unclear: "Chưa rõ",
};

/** The periods of a report. */
export const periodWords: Words<Readonly<Record<PeriodKind, string>>> = {
  vi: {
    week: "Tuần",
    month: "Tháng",
    quarter: "Quý",
    "half-year": "6 tháng đầu năm",
    "nine-months": "9 tháng đầu năm",
    year: "Cả năm",
  },
  en: {
    week: "Week",
    month: "Month",
    quarter: "Quarter",
    "half-year": "First 6 months",
    "nine-months": "First 9 months",
    year: "Year",
  },
};

/** What was left out of the figures, in a few words: "PL03: 2 dòng tổng". */
export function leftOutWords({ sheet, reason, rows }: LeftOut): string {
  const what: Readonly<Record<LeftOut["reason"], string>> = {
    "no-table": "không có bảng phụ lục",
    "other-table": `${rows} dòng của bảng không phải nhiệm vụ, văn bản hay chỉ tiêu`,
    "numbered-blank": `${rows} dòng chỉ có số thứ tự`,
    total: `${rows} dòng tổng`,
    form: "biểu mẫu riêng để điền số liệu",
  };
  return `${sheet}: ${what[reason]}`;
}

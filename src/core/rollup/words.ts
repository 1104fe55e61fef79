import type { Lang, Words } from "../model/language";
import type { OurSheet } from "../model/sheet";
import type { Summary, TargetEntry, TaskState } from "../model/summary";

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

/** What a target's standing is called. */
export const standingWords: Words<Readonly<Record<TargetEntry["standing"], string>>> = {
  vi: { met: "Đạt", behind: "Chưa đạt", unknown: "Chưa có số liệu" },
  en: { met: "Met", behind: "Behind", unknown: "No figures yet" },
};

/** The lists of tasks to chase, in the order that they are shown. */
export const chaseWords: Words<Readonly<Record<"overdue" | "unconfirmed" | "dueSoon", string>>> = {
  vi: { overdue: "Quá hạn", unconfirmed: "Đã qua hạn, chưa rõ kết quả", dueSoon: "Sắp đến hạn" },
  en: { overdue: "Overdue", unconfirmed: "Past the deadline, result unclear", dueSoon: "Due soon" },
};

/** Days past a deadline (negative before it) in words: "quá hạn 3 ngày", "đến hạn hôm nay", "còn 12 ngày". */
export function latenessWords(daysLate: number, lang: Lang): string {
  const days = Math.abs(daysLate);
  if (lang === "vi")
    return daysLate > 0 ? `quá hạn ${days} ngày` : daysLate < 0 ? `còn ${days} ngày` : "đến hạn hôm nay";
  if (daysLate === 0) return "due today";
  return `${days} ${days === 1 ? "day" : "days"} ${daysLate > 0 ? "late" : "left"}`;
}

/** The wished-for names of our sheets. */
export const sheetNames: Readonly<Record<OurSheet, string>> = {
  overview: "Tổng hợp",
  units: "Theo đơn vị",
  time: "Theo thời gian",
  targets: "Tổng hợp chỉ tiêu",
  chase: "Đôn đốc",
  findings: "Kết quả soát",
  data: "Dữ liệu",
  settings: "Thiết lập soát",
};

/** What a task without a leading unit is counted under. */
export const NO_UNIT = "(chưa có đơn vị chủ trì)";

/** The year as a title's tail: " NĂM 2024", or "" when the tables do not agree on one. */
export function titleYear(summary: Summary): string {
  return summary.year === null ? "" : ` NĂM ${summary.year}`;
}

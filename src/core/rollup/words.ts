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

/** The national status words, as summary sheets write them. Official sheets are Vietnamese whatever the interface speaks. */
export const stateWords: Readonly<Record<TaskState, string>> = {
  "done-in-time": "Đã hoàn thành đúng hạn",
  "done-late": "Đã hoàn thành quá hạn",
  "open-in-time": "Chưa hoàn thành trong hạn",
  "open-late": "Chưa hoàn thành quá hạn",
  unclear: "Chưa rõ",
  cancelled: "Bị hủy",
};

/** What a target's standing is called. */
export const standingWords: Readonly<Record<TargetEntry["standing"], string>> = {
  met: "Đạt",
  behind: "Chưa đạt",
  unknown: "Chưa có số liệu",
};

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

import type { Role, TableKind } from "../core/model/appendix";
import type { NotCheckedReason, Severity } from "../core/model/finding";
import type { Lang, Words } from "../core/model/language";
import type { TargetEntry, TaskState } from "../core/model/summary";
import { plural, showNumber } from "./catalogue";

/** The levels' words, always shown beside their icons. */
export const levelWords: Readonly<Record<Severity, Words>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Lưu ý", en: "Info" },
};

/** "12 lỗi", "5 cảnh báo": a level with its count. */
export function levelCount(level: Severity, count: number, lang: Lang): string {
  const word = levelWords[level][lang].toLowerCase();
  return lang === "vi" || level === "info" ? `${showNumber(count, lang)} ${word}` : plural(count, word);
}

const unreadWords: Readonly<Record<string, Words>> = {
  chart: { vi: "Trang này chỉ có biểu đồ nên không có gì để soát.", en: "This sheet is only a chart." },
  broken: { vi: "Trang này bị hỏng nên không đọc được.", en: "This sheet is damaged and could not be read." },
};

const roleIn = (lang: Lang, role: string) => roleWords[role as Role]?.[lang] ?? role;

/** Why something could not be checked; `detail` is what the reason speaks of: a role, a cell, a kind of sheet. */
export const notCheckedWords: Readonly<Record<NotCheckedReason, Words<(detail: string) => string>>> = {
  "no-table": {
    vi: (detail) => detail || "Chưa thấy bảng phụ lục nào.",
    en: () => "No appendix table was found.",
  },
  "no-column": {
    vi: (role) => `Bảng không có cột “${roleIn("vi", role)}” nên không soát phần này.`,
    en: (role) => `The table has no column “${roleIn("en", role)}”, so this was not checked.`,
  },
  "no-year": {
    vi: () => "Chưa rõ năm kế hoạch nên không so thời hạn với năm kế hoạch.",
    en: () => "The plan's year is not known, so deadlines were not held against it.",
  },
  "unread-sheet": {
    vi: (kind) => (unreadWords[kind] ?? unreadWords.broken!).vi,
    en: (kind) => (unreadWords[kind] ?? unreadWords.broken!).en,
  },
  "no-stored-values": {
    vi: (cell) => `Công thức (từ ô ${cell}) chưa có kết quả lưu sẵn. Hãy mở tệp trong Excel rồi lưu lại.`,
    en: (cell) => `Formulas (from ${cell} on) hold no stored result. Open the file in Excel and save it again.`,
  },
};

/** The national status words, with their English. */
export const stateWords: Readonly<Record<TaskState, Words>> = {
  "done-in-time": { vi: "Đã hoàn thành đúng hạn", en: "Done in time" },
  "done-late": { vi: "Đã hoàn thành quá hạn", en: "Done late" },
  "open-in-time": { vi: "Chưa hoàn thành trong hạn", en: "Open in time" },
  "open-late": { vi: "Chưa hoàn thành quá hạn", en: "Open late" },
  unclear: { vi: "Chưa rõ", en: "Unclear" },
  cancelled: { vi: "Bị hủy", en: "Cancelled" },
};

/** How a target stands. */
export const standingWords: Readonly<Record<TargetEntry["standing"], Words>> = {
  met: { vi: "Đạt", en: "Met" },
  behind: { vi: "Chưa đạt", en: "Behind" },
  unknown: { vi: "Chưa có số liệu", en: "No figures yet" },
};

/** What a table is for. */
export const kindWords: Readonly<Record<TableKind, Words>> = {
  tasks: { vi: "Nhiệm vụ", en: "Tasks" },
  documents: { vi: "Văn bản", en: "Documents" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  other: { vi: "Không phải phụ lục", en: "No appendix" },
};

/** What a column means. */
export const roleWords: Readonly<Record<Role, Words>> = {
  number: { vi: "Số thứ tự", en: "Number" },
  task: { vi: "Nội dung", en: "Task" },
  owner: { vi: "Chủ trì", en: "Lead" },
  coordinator: { vi: "Phối hợp", en: "Coordinate" },
  leader: { vi: "Lãnh đạo phụ trách", en: "Leader" },
  deadline: { vi: "Thời hạn", en: "Deadline" },
  start: { vi: "Ngày bắt đầu", en: "Start" },
  finished: { vi: "Ngày hoàn thành", en: "Finished" },
  product: { vi: "Sản phẩm", en: "Product" },
  status: { vi: "Tình trạng", en: "Status" },
  progress: { vi: "Tiến độ", en: "Progress" },
  target: { vi: "Chỉ tiêu", en: "Target" },
  unit: { vi: "Đơn vị tính", en: "Unit of measure" },
  plan: { vi: "Kế hoạch trong kỳ", en: "Plan of the period" },
  actual: { vi: "Đạt được", en: "Actual" },
  percent: { vi: "Tỷ lệ %", en: "Percent" },
  documentType: { vi: "Loại văn bản", en: "Document type" },
  documentNumber: { vi: "Số, ký hiệu", en: "Document number" },
  issuer: { vi: "Cơ quan ban hành", en: "Issuer" },
  basis: { vi: "Căn cứ", en: "Basis" },
  note: { vi: "Ghi chú", en: "Note" },
  other: { vi: "Cột khác", en: "Other" },
};

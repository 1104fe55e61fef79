import type { Role } from "../model/appendix";
import type { NotChecked, NotCheckedReason, Severity } from "../model/finding";
import type { Lang, Words } from "../model/language";
import { roleName } from "../model/role-name";
import type { CheckResult, Counts } from "../lint";

/** The levels' icons; a level always carries icon and word. */
export const severityIcon: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

/** The levels' names. */
export const severityName: Words<Readonly<Record<Severity, string>>> = {
  vi: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  en: { error: "Error", warning: "Warning", info: "Info" },
};

const name = (detail: string, lang: Lang) => roleName[lang][detail as Role] ?? detail;
const because = (detail: string) => (detail === "" ? "" : ` (${detail.replace(/\.$/, "")})`);

const notChecked: Readonly<Record<NotCheckedReason, Words<(detail: string) => string>>> = {
  "no-table": {
    vi: (why) => `không có bảng phụ lục${because(why)}`,
    // The reason is told in Vietnamese by whoever read the sheet.
    en: () => "no appendix table",
  },
  "no-column": {
    vi: (role) => `bảng không có cột ${name(role, "vi")}`,
    en: (role) => `the table has no column for ${name(role, "en")}`,
  },
  "no-year": {
    vi: () => "không rõ năm kế hoạch, nên chưa soát thời hạn ngoài năm; hãy ghi năm ở tiêu đề",
    en: () =>
      "the plan's year is not known, so deadlines outside it were not looked for; write the year into the title",
  },
  "unread-sheet": {
    vi: (kind) => (kind === "chart" ? "trang biểu đồ, không có ô để soát" : "trang tính bị hỏng, không đọc được"),
    en: (kind) => (kind === "chart" ? "a chart sheet without cells" : "the sheet is damaged and cannot be read"),
  },
  "bad-setting": {
    vi: (cell) => `ô ${cell} ghi giá trị không dùng được nên thiết lập này được bỏ qua`,
    en: (cell) => `cell ${cell} holds a value that cannot be used, so this setting is passed over`,
  },
  "no-stored-values": {
    vi: (cell) => `có công thức chưa có kết quả (từ ô ${cell}); hãy mở tệp trong Excel và lưu lại`,
    en: (cell) => `formulas without stored results (from ${cell} on); open the file in Excel and save it again`,
  },
};

/** One sentence on what could not be checked and why: "PL02: bảng không có cột thời hạn." */
export function notCheckedWords({ sheet, reason, detail }: NotChecked, lang: Lang): string {
  const where = sheet === null ? "" : `${sheet}: `;
  return `${where}${notChecked[reason][lang](detail)}.`;
}

/** A whole number with its noun: "1 error", "12 errors", "12 lỗi". */
export function counted(count: number, severity: Severity, lang: Lang): string {
  const noun = severityName[lang][severity].toLowerCase();
  const plural = lang === "en" && count !== 1 && severity !== "info" ? "s" : "";
  return `${grouped(count, lang)} ${noun}${plural}`;
}

/** A whole number with its thousands parted as the language does: 1.234 or 1,234. */
export function grouped(number: number, lang: Lang): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, lang === "vi" ? "." : ",");
}

/** Whether a check passed: no error is left. Warnings and remarks do not fail it. */
export function isPassed({ error }: Counts): boolean {
  return error === 0;
}

/** The verdict, without its icon: "Chưa đạt: 12 lỗi phải sửa trước khi trình". */
export function verdictWords({ counts, checkedRows }: Pick<CheckResult, "counts" | "checkedRows">, lang: Lang): string {
  if (isPassed(counts)) {
    const rows = grouped(checkedRows, lang);
    return lang === "vi" ? `Đạt: đã kiểm tra ${rows} dòng, không có lỗi` : `Passed: ${rows} rows checked, no errors`;
  }
  const errors = counted(counts.error, "error", lang);
  return lang === "vi" ? `Chưa đạt: ${errors} phải sửa trước khi trình` : `Not passed: ${errors} to put right first`;
}

/** The verdict's icon, always shown with its words. */
export function verdictIcon({ counts }: Pick<CheckResult, "counts">): string {
  return isPassed(counts) ? "✔" : severityIcon.error;
}

/** The levels below an error that have findings: "5 cảnh báo · 3 lưu ý", or "". */
export function lesserCounts(counts: Counts, lang: Lang): string {
  return (["warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity, lang))
    .join(" · ");
}

/** Said of a file in which no appendix was found. */
export const noAppendix: Words<(file: string) => string> = {
  vi: (file) =>
    `Không tìm thấy phụ lục nào trong “${file}”. Hãy chọn tệp có bảng nhiệm vụ, văn bản hoặc chỉ tiêu với dòng tiêu đề cột (STT, nội dung, chủ trì, thời hạn…).`,
  en: (file) =>
    `No appendix was found in “${file}”. Choose a file with a table of tasks, documents or targets that has column headings (number, task, lead, deadline…).`,
};

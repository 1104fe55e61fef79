import type { Role } from "../model/appendix";
import type { NotChecked, NotCheckedReason, Severity } from "../model/finding";
import { grouped, type Lang, type Words } from "../model/language";
import { roleName } from "../model/role-name";
import type { CheckResult } from "../lint";

/** The levels' icons; a level always carries icon and word. */
export const severityIcon: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "●" };

/** The levels' names. */
export const severityName: Words<Readonly<Record<Severity, string>>> = {
  vi: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  en: { error: "Error", warning: "Warning", info: "Info" },
};

const name = (detail: string, lang: Lang) => roleName[lang][detail as Role] ?? detail;
const because = (detail: string) => (detail === "" ? "" : `. ${detail.replace(/\.$/, "")}`);

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

/** How a check ended. Only errors fail it; one that found no row to look at is neither passed nor failed. */
export type Verdict = "passed" | "not-passed" | "nothing-to-check";

type Judged = Pick<CheckResult, "counts" | "checkedRows">;

/** The verdict of a check. */
export function verdictOf({ counts, checkedRows }: Judged): Verdict {
  if (counts.error > 0) return "not-passed";
  return checkedRows === 0 ? "nothing-to-check" : "passed";
}

const verdicts: Words<Readonly<Record<Verdict, (result: Judged) => string>>> = {
  vi: {
    passed: ({ checkedRows }) => `Đạt: đã kiểm tra ${grouped(checkedRows, "vi")} dòng, không có lỗi`,
    "not-passed": ({ counts }) => `Chưa đạt: ${counted(counts.error, "error", "vi")} phải sửa trước khi trình`,
    "nothing-to-check": () => "Chưa có gì để soát: bảng mới có tiêu đề, chưa có dòng nào",
  },
  en: {
    passed: ({ checkedRows }) => `Passed: ${grouped(checkedRows, "en")} rows checked, no errors`,
    "not-passed": ({ counts }) => `Not passed: ${counted(counts.error, "error", "en")} to put right first`,
    "nothing-to-check": () => "Nothing to check yet: the table has headings but no rows",
  },
};

/** The verdict in words, without its icon: "Chưa đạt: 12 lỗi phải sửa trước khi trình". */
export function verdictWords(result: Judged, lang: Lang): string {
  return verdicts[lang][verdictOf(result)](result);
}

const verdictIcons: Readonly<Record<Verdict, string>> = {
  passed: "✔",
  "not-passed": severityIcon.error,
  "nothing-to-check": "○",
};

/** The verdict's icon, always shown with its words. */
export function verdictIcon(result: Judged): string {
  return verdictIcons[verdictOf(result)];
}

const acceptedWords: Words<Readonly<Record<"accepted" | "awaiting" | "refused", string>>> = {
  vi: { accepted: "đã chấp nhận", awaiting: "chờ người soát", refused: "người soát không đồng ý" },
  en: { accepted: "accepted", awaiting: "awaiting review", refused: "refused by the reviewer" },
};

/**
 * What there is beside errors: the lesser levels, what was accepted, and which of the errors await a reviewer's word on
 * that or were refused: "5 cảnh báo · 3 lưu ý · 2 đã chấp nhận", or "".
 */
export function lesserCounts(
  result: Pick<CheckResult, "counts" | "accepted" | "awaiting" | "refused">,
  lang: Lang,
): string {
  const levels = (["warning", "info"] as const)
    .filter((severity) => result.counts[severity] > 0)
    .map((severity) => counted(result.counts[severity], severity, lang));
  const accepted = (["accepted", "awaiting", "refused"] as const)
    .filter((list) => result[list].length > 0)
    .map((list) => `${grouped(result[list].length, lang)} ${acceptedWords[lang][list]}`);
  return [...levels, ...accepted].join(" · ");
}

/** Said of a file in which no appendix was found. */
export const noAppendix: Words<(file: string) => string> = {
  vi: (file) =>
    `Không tìm thấy phụ lục nào trong “${file}”. Hãy chọn tệp có bảng nhiệm vụ, văn bản hoặc chỉ tiêu với dòng tiêu đề cột (STT, nội dung, chủ trì, thời hạn…).`,
  en: (file) =>
    `No appendix was found in “${file}”. Choose a file with a table of tasks, documents or targets that has column headings (number, task, lead, deadline…).`,
};

/** Said when marks were left off because sheets are protected; `sheets` are their names. */
export function unmarkedSheets(sheets: readonly string[], lang: Lang): string {
  const names = sheets.map((sheet) => `“${sheet}”`).join(", ");
  return lang === "vi"
    ? `Chưa đánh dấu các trang tính đang được bảo vệ: ${names}. Hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi đánh dấu lại.`
    : `Protected sheets were not marked: ${names}. Unprotect them (Review › Unprotect Sheet) and mark again.`;
}

import type { RefusedCell } from "../fix";
import type { CellValue } from "../model/cell";
import type { CellChange } from "../model/finding";
import type { Lang, Words } from "../model/language";

/** Signs for what nobody sees in a text; a single space between words needs none. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|\n/g, "⏎"],
  [/\t/g, "→"],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, "⍽"],
  [/[\x00-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "¤"],
  [/^ +| +$| {2,}/g, "·"],
  // A sign typed apart from its letter stands on a circle of its own.
  [/([\u0300-\u036f])/g, "◌$1"],
];

/** A cell's content for comparing before and after, in one line, with what nobody sees made visible; "(trống)" for a blank. */
export function visible(value: CellValue, lang: Lang): string {
  if (value === null || value === "") return lang === "vi" ? "(trống)" : "(blank)";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string") return String(value);
  const shown = SIGNS.reduce(
    (text, [found, sign]) =>
      text.replace(found, (run) => (sign === "·" ? "·".repeat(run.length) : run.replace(found, sign))),
    value,
  );
  return `“${shown}”`;
}

/** What a cell holds before a change, as {@link visible}; a date as Excel shows it. */
export const visibleBefore = ({ before, wasShown }: Pick<CellChange, "before" | "wasShown">, lang: Lang): string =>
  dateOr(before, wasShown, lang);

/** What a cell holds after a change, as {@link visible}; a date as Excel will show it. */
export const visibleAfter = ({ after, shown }: Pick<CellChange, "after" | "shown">, lang: Lang): string =>
  dateOr(after, shown, lang);

function dateOr(value: CellValue, date: string | undefined, lang: Lang): string {
  if (date === undefined) return visible(value, lang);
  return lang === "vi" ? `${date} (ngày thật)` : `${date} (a true date)`;
}

const reasons: Readonly<Record<RefusedCell["reason"], Words>> = {
  "sheet-gone": {
    vi: "trang tính đã bị xóa hoặc đổi tên; hãy kiểm tra lại",
    en: "the sheet was deleted or renamed; check again",
  },
  moved: {
    vi: "dòng hoặc cột đã đổi chỗ hay đã sửa sau lần kiểm tra; hãy kiểm tra lại",
    en: "the row or column has moved or changed since the check; check again",
  },
  changed: {
    vi: "ô đã thay đổi sau lần kiểm tra; hãy kiểm tra lại",
    en: "the cell has changed since the check; check again",
  },
  formula: {
    vi: "ô có công thức, không ghi đè; hãy sửa ở ô mà công thức lấy dữ liệu",
    en: "the cell holds a formula, which is not overwritten; mend the cell that it reads",
  },
  covered: {
    vi: "ô nằm dưới ô gộp; hãy bỏ gộp rồi sửa",
    en: "the cell lies under a merged one; unmerge it first",
  },
  protected: {
    vi: "trang tính đang được bảo vệ; hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi sửa lại",
    en: "the sheet is protected; unprotect it (Review › Unprotect Sheet) and fix again",
  },
  "table-heading": {
    vi: "ô là tiêu đề của bảng Excel, công thức dùng tên cột này; hãy sửa trong Excel",
    en: "the cell is a heading of an Excel table, which formulas name; change it in Excel",
  },
  taken: {
    vi: "một sửa nhanh khác sửa ô này trước; hãy kiểm tra rồi sửa lại",
    en: "another fix changes this cell first; check and fix again",
  },
  together: {
    vi: "phải sửa cùng các ô khác mà có ô không sửa được",
    en: "it must change together with others, one of which cannot",
  },
};

/** Why a cell was not fixed, and what to do: no capital, no full stop. */
export function refusalWords({ reason }: Pick<RefusedCell, "reason">, lang: Lang): string {
  return reasons[reason][lang];
}

import type { KeptSheet, StayingCell, UndoRefusal } from "../edit/undo";
import type { Lang, Words } from "../model/language";

const reasons: Readonly<Record<UndoRefusal, Words>> = {
  "sheet-gone": { vi: "trang tính đã bị xóa hoặc đổi tên", en: "the sheet was deleted or renamed" },
  changed: { vi: "ô đã được sửa sau đó, hoặc dòng đã đổi chỗ", en: "the cell was changed since, or its row moved" },
  moved: {
    vi: "dòng hoặc cột đã đổi chỗ hay đã sửa, không chắc còn là ô cũ",
    en: "the row or column has moved or changed, so that it may be another cell",
  },
  formula: { vi: "ô nay có công thức", en: "the cell holds a formula by now" },
  covered: { vi: "ô nay nằm dưới ô gộp", en: "the cell lies under a merged one by now" },
  protected: {
    vi: "trang tính đang được bảo vệ; bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) thì hoàn tác được",
    en: "the sheet is protected; unprotect it (Review › Unprotect Sheet) to take this back",
  },
  "table-heading": {
    vi: "ô nay là tiêu đề của bảng Excel",
    en: "the cell is a heading of an Excel table by now",
  },
  together: {
    vi: "trang này chỉ hoàn tác được trọn vẹn, mà có ô đã được sửa sau đó",
    en: "this sheet goes back as a whole only, and some of it was changed since",
  },
};

/** Why a cell does not go back: no capital, no full stop. */
export const stayingWords = ({ reason }: Pick<StayingCell, "reason">, lang: Lang): string => reasons[reason][lang];

const keeping: Readonly<Record<KeptSheet["reason"], Words>> = {
  typed: { vi: "đã có nội dung gõ thêm hoặc sửa", en: "somebody typed into it" },
  read: { vi: "công thức ở trang khác đang lấy số từ đó", en: "formulas on other sheets read it" },
  locked: { vi: "cấu trúc sổ làm việc đang khóa", en: "the workbook's structure is locked" },
  together: { vi: "đi cùng trang được giữ lại", en: "it belongs to a sheet that stays" },
  last: { vi: "tệp không còn trang nào khác", en: "there is no other sheet" },
};

/** A sheet that stays, and why: "Đôn đốc (đã có nội dung gõ thêm hoặc sửa)". */
export const keptSheetWords = ({ name, reason }: KeptSheet, lang: Lang): string => `${name} (${keeping[reason][lang]})`;

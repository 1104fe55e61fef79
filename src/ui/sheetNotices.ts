import type { Words } from "../core/model/language";
import { plural, showNumber, type Entry } from "./catalogue";
import type { Notice } from "./session";

/** What the pane says after it has worked on the sheet "Bổ sung" and on new appendices; the first script need not know it. */
export const sheetNotices = {
  enriched: {
    vi: (tasks: number) =>
      `Đã lập trang “Bổ sung” cho ${showNumber(tasks, "vi")} nhiệm vụ và văn bản: mã, tên đơn vị, từ ngày đến ngày, số ngày còn lại, quý, tình trạng và “5 rõ”. Phụ lục không thay đổi.`,
    en: (tasks: number) =>
      `The sheet “Bổ sung” tells more of ${plural(tasks, "task")}: codes, units, dates, days left, quarters, states and clarity. The appendices are as they were.`,
  },
  unenriched: { vi: "Đã bỏ trang “Bổ sung”.", en: "The sheet “Bổ sung” is taken out." },
  nothingToEnrich: {
    vi: "Không có nhiệm vụ hay văn bản nào để bổ sung.",
    en: "There is no task or document to tell more of.",
  },
  nothingToUnenrich: { vi: "Tệp không có trang “Bổ sung” nào để bỏ.", en: "There is no sheet “Bổ sung” to take out." },
  appendixAdded: {
    vi: (sheet: string) =>
      `Đã thêm trang “${sheet}” với 20 dòng trống. Đây là trang của anh/chị: sửa, đổi tên hay xóa tùy ý.`,
    en: (sheet: string) =>
      `The sheet “${sheet}” is added with 20 blank rows. It is yours: change, rename or delete it.`,
  },
} satisfies Readonly<Record<string, Entry>>;

/** A notice in the task's own words; quiet where nothing was written. */
export const said = (words: Words, isQuiet = false): Notice => ({ kind: "said", words, isQuiet });

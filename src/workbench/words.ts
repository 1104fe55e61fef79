import type { Lang } from "../core/model/language";
import { inLanguage, plural, showNumber, type Catalogue } from "../ui/catalogue";

/** Every sentence of the workbench outside its pane. */
const workbench = {
  open: { vi: "Mở tệp", en: "Open a file" },
  save: { vi: "Lưu thành tệp mới", en: "Save as a new file" },
  private: { vi: "Tệp không rời khỏi máy này", en: "The file stays on this machine" },
  title: { vi: "Bàn soát", en: "Workbench" },
  dropTitle: { vi: "Kéo tệp phụ lục vào đây", en: "Drop an appendix workbook here" },
  dropText: {
    vi: "hoặc nhấn “Mở tệp” để chọn một tệp Excel (.xlsx). Không cần Excel, không cần mạng.",
    en: "or press “Open a file” to choose an Excel file (.xlsx). No Excel and no network needed.",
  },
  dropNow: { vi: "Thả tệp để mở", en: "Drop the file to open it" },
  noFileYet: { vi: "Chưa có tệp nào?", en: "No file yet?" },
  trySample: { vi: "Xem thử với tệp mẫu", en: "Try it with the sample" },
  newFileName: { vi: "Phụ lục mới", en: "New appendix" },
  isNew: {
    vi: "Đây là phụ lục trống. Nhấn “Lưu thành tệp mới”, rồi mở tệp vừa lưu trong Excel để điền.",
    en: "This is a blank appendix. Press “Save as a new file”, then open what was saved in Excel and fill it in.",
  },
  isSample: {
    vi: "Đây là kế hoạch bịa ra để thử, có lỗi gài sẵn; ngày báo cáo là 30/09/2024. Nhấn “Kiểm tra” ở bên phải.",
    en: "This is an invented plan with faults put in; its report date is 30/09/2024. Press “Check” on the right.",
  },
  leftOut: {
    vi: (opened: string, count: number) =>
      `Mỗi lần mở được một tệp: đã mở “${opened}”, còn ${showNumber(count, "vi")} tệp chưa mở.`,
    en: (opened: string, count: number) =>
      `One file is opened at a time: “${opened}” is open, ${plural(count, "file")} left aside.`,
  },
  saved: {
    vi: (name: string) => `Đã lưu “${name}” vào thư mục tải xuống của trình duyệt. Tệp gốc không thay đổi.`,
    en: (name: string) => `“${name}” is saved where the browser keeps its downloads. The original is as it was.`,
  },
  unsaved: { vi: "chưa lưu", en: "not saved" },
  unsavedTitle: { vi: "Lưu thay đổi trước khi mở tệp khác?", en: "Save the changes before opening another file?" },
  unsavedBody: {
    vi: (name: string) => `“${name}” có thay đổi chưa lưu. Mở tệp khác thì những thay đổi này mất.`,
    en: (name: string) => `“${name}” has changes that were not saved. Opening another file takes them away.`,
  },
  saveAndOpen: { vi: "Lưu rồi mở", en: "Save, then open" },
  discardAndOpen: { vi: "Không lưu, mở luôn", en: "Open without saving" },
  cancel: { vi: "Thôi", en: "Cancel" },
  opening: { vi: (name: string) => `Đang mở “${name}”…`, en: (name: string) => `Opening “${name}”…` },
  notOpened: { vi: "Chưa mở được tệp", en: "The file was not opened" },
  close: { vi: "Đóng", en: "Close" },
  sheet: { vi: (name: string) => `Trang tính ${name}`, en: (name: string) => `Sheet ${name}` },
  sheets: { vi: "Các trang tính", en: "Sheets" },
  chosenCell: { vi: "Ô đang chọn", en: "Chosen cell" },
  noFinding: { vi: "không có kết quả soát nào ở ô này", en: "no finding in this cell" },
  unread: { vi: "Trang này không hiện được dạng bảng.", en: "This sheet cannot be shown as a grid." },
  moreFindings: {
    vi: (count: number) => `và ${showNumber(count, "vi")} kết quả nữa`,
    en: (count: number) => `and ${plural(count, "more finding")}`,
  },
  zoom: { vi: "Thu phóng", en: "Zoom" },
  zoomIn: { vi: "Phóng to", en: "Zoom in" },
  zoomOut: { vi: "Thu nhỏ", en: "Zoom out" },
  zoomFit: { vi: "Vừa bảng", en: "Fit the table" },
  zoomAt: { vi: (percent: number) => `Thu phóng: ${percent}%`, en: (percent: number) => `Zoom: ${percent}%` },
  pane: { vi: "Bảng soát", en: "Task pane" },
  copySuffix: { vi: "đã soát", en: "checked" },
} satisfies Parameters<typeof inLanguage>[0];

/** The workbench's sentences in one language. */
export type WorkbenchWords = Catalogue<typeof workbench>;

const catalogues: Readonly<Record<Lang, WorkbenchWords>> = {
  vi: inLanguage(workbench, "vi"),
  en: inLanguage(workbench, "en"),
};

/** All sentences of the workbench in a language. */
export function workbenchWords(lang: Lang): WorkbenchWords {
  return catalogues[lang];
}

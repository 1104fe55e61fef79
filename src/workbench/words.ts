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

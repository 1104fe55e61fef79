import { inLanguage, plural, showNumber, type Catalogue, type Entry } from "./catalogue";
import type { Lang } from "../core/model/language";

const vi = (value: number) => showNumber(value, "vi");

/** What the pane says before fixes, and asks before anything is lost or taken back; loaded after the first paint. */
const words = {
  quickFixesIntro: {
    vi: "Xem từng ô trước và sau, bỏ chọn ô không muốn sửa. Chưa có gì được ghi cho tới khi nhấn “Sửa”; ghi xong vẫn hoàn tác được.",
    en: "See each cell before and after, and clear those that you do not want. Nothing is written until you press “Fix”, and it can be taken back.",
  },
  quickFixesLocked: {
    vi: "Xem từng ô trước và sau, bỏ chọn ô không muốn sửa. Chưa có gì được ghi cho tới khi nhấn “Sửa”. Cấu trúc sổ làm việc đang khóa nên ghi xong không hoàn tác được ở đây; sẽ hỏi lại trước khi ghi.",
    en: "See each cell before and after, and clear those that you do not want. Nothing is written until you press “Fix”. The workbook's structure is locked, so that it cannot be taken back here; you will be asked before.",
  },
  invisibleSigns: {
    vi: "Dấu · là dấu cách thừa, ⍽ là dấu cách không ngắt, ⏎ là xuống dòng, ¤ là ký tự ẩn, ◌ là dấu gõ rời.",
    en: "· is a stray space, ⍽ a non-breaking one, ⏎ a line break, ¤ a hidden character, ◌ a sign typed apart.",
  },

  noneChosen: {
    vi: "Chưa chọn ô nào. Hãy chọn ít nhất một ô ở trên để sửa.",
    en: "No cell is chosen. Choose at least one above to have it fixed.",
  },
  noneSafe: {
    vi: "Các ô này chỉ có gợi ý, có thể đổi nghĩa, nên không chọn sẵn. Hãy xem từng ô ở trên rồi chọn những ô muốn sửa.",
    en: "These are suggestions that may change the meaning, so none is chosen for you. Look at each above and choose those that you want.",
  },

  overwriteTitle: { vi: "Ghi đè lên nội dung đã gõ?", en: "Overwrite what was typed?" },
  overwriteBody: {
    vi: (count: number) =>
      `Từ lần ghi trước, ${vi(count)} ô trên trang của Soát Phụ lục đã được gõ hoặc sửa. Ghi lại thì nội dung này mất:`,
    en: (count: number) =>
      `Since the last time, ${plural(count, "cell")} on sheets of Soát Phụ lục ${count === 1 ? "was" : "were"} typed or changed. Writing again takes this away:`,
  },
  overwriteHint: {
    vi: "Ghi rồi thì “Hoàn tác” không lấy lại được. Muốn giữ, hãy chép ra ngoài phần đã ghi (bên phải hoặc bên dưới) hay sang trang khác, rồi làm lại.",
    en: "It cannot be taken back. To keep it, copy it beside or below what was written, or to another sheet, and do this again.",
  },
  overwrittenCells: { vi: "Các ô sẽ bị ghi đè", en: "Cells to be overwritten" },
  overwrite: { vi: "Ghi đè", en: "Overwrite" },
  keepNoRollUp: { vi: "Giữ nguyên, không tổng hợp", en: "Keep, do not roll up" },
  keepNoWrite: { vi: "Giữ nguyên, không ghi", en: "Keep, do not write" },

  dropTitle: { vi: "Bỏ cả nội dung đã gõ?", en: "Take out what was typed too?" },
  dropBody: {
    vi: (count: number) =>
      `Từ khi lập trang, ${vi(count)} ô trên trang này đã được gõ hoặc sửa. Bỏ trang thì nội dung này mất:`,
    en: (count: number) =>
      `Since the sheet was written, ${plural(count, "cell")} on it ${count === 1 ? "was" : "were"} typed or changed. Taking the sheet out takes this away:`,
  },
  dropHint: {
    vi: "Bỏ rồi thì “Hoàn tác” không lấy lại được. Muốn giữ, hãy chép sang trang khác rồi làm lại. Phần do Soát Phụ lục lập thì lập lại được bất cứ lúc nào.",
    en: "It cannot be taken back. To keep it, copy it to another sheet and do this again. What Soát Phụ lục wrote can be written again at any time.",
  },
  dropSheet: { vi: "Bỏ trang", en: "Take out" },
  keepSheet: { vi: "Giữ nguyên, không bỏ", en: "Keep the sheet" },

  takeBackTitle: { vi: "Hoàn tác lần ghi gần nhất?", en: "Take back the last write?" },
  cellsBack: {
    vi: (cells: number) => `${vi(cells)} ô về nội dung cũ:`,
    en: (cells: number) => `${plural(cells, "cell")} will be as before:`,
  },
  sheetsGo: {
    vi: (sheets: string) => `Bỏ các trang đã thêm: ${sheets}.`,
    en: (sheets: string) => `Sheets that were added will go: ${sheets}.`,
  },
  listsGo: {
    vi: "Gỡ mọi danh sách chọn do Soát Phụ lục thêm; nội dung các ô giữ nguyên.",
    en: "All lists to choose from that Soát Phụ lục added go; what cells hold stays.",
  },
  cellsStay: {
    vi: (cells: number) => `${vi(cells)} ô giữ nguyên như hiện nay:`,
    en: (cells: number) => `${plural(cells, "cell")} will stay as now:`,
  },
  sheetsStay: {
    vi: (sheets: string) => `Giữ lại các trang: ${sheets}.`,
    en: (sheets: string) => `Sheets that will stay: ${sheets}.`,
  },
  takeBackHint: {
    vi: "Sau đó lần ghi trước nữa thành lần gần nhất. Nội dung cũ của ô giữ nguyên chỉ còn thấy ở đây.",
    en: "Then the write before becomes the last. Former contents of cells that stay are told here for the last time.",
  },
  takeBackNow: { vi: "Hoàn tác lần ghi này", en: "Take this back" },
  keepAsIs: { vi: "Giữ nguyên như hiện nay", en: "Leave as it is" },

  noWayBackTitle: { vi: "Ghi mà không hoàn tác được?", en: "Write without a way back?" },
  noWayBack: {
    vi: "Cấu trúc của sổ làm việc này đang khóa, nên không thêm được trang ẩn ghi lại nội dung cũ. Ghi xong sẽ không có nút “Hoàn tác” của Soát Phụ lục.",
    en: "This workbook's structure is locked, so that no hidden sheet can be added to remember what is replaced. There will be no “Take back” of Soát Phụ lục.",
  },
  lockedExcelUndoes: {
    vi: "Lệnh Hoàn tác (Ctrl+Z) của Excel vẫn dùng được cho tới khi đóng tệp. Muốn chắc hơn, hãy lưu một bản sao trước, hoặc bỏ khóa (Xem lại › Bảo vệ sổ làm việc) rồi làm lại.",
    en: "Excel's own Undo (Ctrl+Z) works until the file is closed. To be safer, save a copy first, or unlock the workbook (Review › Protect Workbook) and do this again.",
  },
  lockedExcelForgets: {
    vi: "Bản Excel này cũng mất lệnh Hoàn tác (Ctrl+Z) sau khi ghi. Hãy lưu một bản sao trước, hoặc bỏ khóa (Xem lại › Bảo vệ sổ làm việc) rồi làm lại.",
    en: "This Excel forgets its own Undo (Ctrl+Z) too. Save a copy first, or unlock the workbook (Review › Protect Workbook) and do this again.",
  },
  lockedFile: {
    vi: "Tệp gốc trên máy không thay đổi: cần lấy lại thì mở tệp gốc.",
    en: "The file on your machine stays as it is: open it again to have everything back.",
  },
  writeAnyway: { vi: "Vẫn ghi", en: "Write all the same" },
} satisfies Readonly<Record<string, Entry>>;

/** The sentences of questions in one language. */
export type QuestionWords = Catalogue<typeof words>;

/** All sentences of questions in a language. */
export const questionWords = (lang: Lang): QuestionWords => inLanguage(words, lang);

import type { Lang } from "../core/model/language";
import { inLanguage, plural, showNumber, type Catalogue, type Entry } from "./catalogue";
import { rollUpWords } from "./rollup/words";
import { sheetWords } from "./sheetWords";
import { undoWords } from "./undoWords";

const vi = (value: number) => showNumber(value, "vi");
const en = (value: number) => showNumber(value, "en");

/** Every sentence of the pane. Names say the idea, never the wording. */
const pane = {
  ...sheetWords,
  product: { vi: "Soát Phụ lục", en: "Soát Phụ lục" },
  more: { vi: "Thêm lựa chọn", en: "More options" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  help: { vi: "Trợ giúp", en: "Help" },
  close: { vi: "Đóng", en: "Close" },
  back: { vi: "Quay lại", en: "Back" },
  tabs: { vi: "Việc cần làm", en: "What to do" },
  tabCheck: { vi: "Soát", en: "Check" },
  tabRollUp: { vi: "Tổng hợp", en: "Roll up" },

  check: { vi: "Kiểm tra", en: "Check" },
  checkAgain: { vi: "Kiểm tra lại", en: "Check again" },
  stop: { vi: "Dừng", en: "Stop" },
  mark: { vi: "Đánh dấu trên bảng", en: "Mark" },
  unmark: { vi: "Bỏ đánh dấu", en: "Unmark" },
  rollUp: { vi: "Tổng hợp", en: "Roll up" },
  goToCell: { vi: "Đến ô", en: "Go to cell" },
  goToSheet: { vi: "Xem trang này", en: "Show the sheet" },
  tryAgain: { vi: "Thử lại", en: "Try again" },

  idle: { vi: "Chưa kiểm tra", en: "Not checked yet" },
  idleHint: {
    vi: "Nhấn “Kiểm tra” để soát các phụ lục trong tệp này. Kiểm tra chỉ đọc, không ghi gì vào bảng.",
    en: "Press “Check” to check the appendices of this file. A check only reads; it writes nothing.",
  },
  working: { vi: "Đang kiểm tra…", en: "Checking…" },
  marking: { vi: "Đang đánh dấu…", en: "Marking…" },
  unmarking: { vi: "Đang bỏ đánh dấu…", en: "Removing the marks…" },
  savingSettings: { vi: "Đang ghi thiết lập…", en: "Writing the settings…" },
  rollingUp: { vi: "Đang tổng hợp…", en: "Rolling up…" },
  progress: {
    vi: (done: number, total: number) => `Đã đọc ${vi(done)} trên ${vi(total)} phần`,
    en: (done: number, total: number) => `${en(done)} of ${en(total)} parts read`,
  },
  failed: { vi: "Chưa thực hiện được", en: "Not done" },

  notChecked: { vi: "Không soát được: chưa thấy phụ lục nào", en: "Not checked: no appendix was found" },
  notCheckedHint: {
    vi: "Phụ lục là bảng có hàng tiêu đề như STT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn. Đã có bảng: xem “Cách hiểu bảng”. Chưa có: chọn “Tạo phụ lục mới” trong danh sách ⋯.",
    en: "An appendix is a table under headings such as STT, Nhiệm vụ, Đơn vị chủ trì, Thời hạn. If there is one, see “How the sheets were read”; if not, choose “New appendix” under ⋯.",
  },
  rowsChecked: {
    vi: (rows: number) => `đã kiểm tra ${vi(rows)} dòng`,
    en: (rows: number) => `${plural(rows, "row")} checked`,
  },
  checkedAt: { vi: (time: string) => `Kiểm tra lúc ${time}`, en: (time: string) => `Checked at ${time}` },
  losesUndo: {
    vi: "Ghi xong, Excel này không Ctrl+Z được nữa",
    en: "After a write, this Excel cannot undo (Ctrl+Z)",
  },
  losesUndoHow: {
    vi: "Mỗi lần ghi (đánh dấu, sửa, tổng hợp) sẽ xóa danh sách Hoàn tác (Ctrl+Z) của Excel. Sửa và tổng hợp có nút “Hoàn tác” riêng ở đây; đánh dấu có nút “Bỏ đánh dấu”.",
    en: "Every write (marking, fixing, rolling up) clears Excel's own Undo list (Ctrl+Z). Fixes and roll-ups have their own “Take back” here; marks have “Unmark”.",
  },
  mayBeTyping: {
    vi: "Excel chưa trả lời. Nếu đang gõ dở một ô, hãy gõ xong rồi nhấn Enter.",
    en: "Excel has not answered yet. If a cell is being typed, finish it and press Enter.",
  },
  countedAsOf: { vi: (date: string) => `tính đến ngày ${date}`, en: (date: string) => `as of ${date}` },
  stale: { vi: "Bảng đã thay đổi, hãy kiểm tra lại", en: "The sheet has changed; check again" },
  marked: {
    vi: (cells: number) => `Đã đánh dấu ${vi(cells)} ô. Dấu tự mất khi ô được sửa đúng.`,
    en: (cells: number) => `${plural(cells, "cell")} marked. A mark goes away when its cell is put right.`,
  },
  unmarked: { vi: "Đã bỏ mọi dấu của Soát Phụ lục.", en: "All marks of Soát Phụ lục were taken off." },
  nothingToMark: { vi: "Không có ô nào cần đánh dấu.", en: "There is no cell to mark." },
  rolledUp: {
    vi: (sheets: string, units: number) =>
      `Đã ghi các trang tính: ${sheets}${units > 0 ? ` và ${vi(units)} trang đôn đốc của từng đơn vị` : ""}.`,
    en: (sheets: string, units: number) =>
      `Sheets written: ${sheets}${units > 0 ? ` and ${plural(units, "chase sheet")}, one a unit` : ""}.`,
  },
  nothingToRollUp: {
    vi: "Chưa thấy phụ lục nào để tổng hợp nên chưa ghi gì.",
    en: "No appendix was found to roll up, so nothing was written.",
  },

  settingsSaved: {
    vi: (sheet: string) => `Đã ghi trang tính “${sheet}”. Từ nay các lần kiểm tra theo đúng trang này.`,
    en: (sheet: string) => `Sheet “${sheet}” written. From now on checks go by it.`,
  },

  kept: {
    vi: "Chưa ghi gì: mọi nội dung được giữ nguyên.",
    en: "Nothing was written: everything stays as it is.",
  },

  quickFixes: { vi: "Sửa nhanh", en: "Quick fixes" },
  quickFixesOf: {
    vi: (count: number) => `Sửa nhanh (${vi(count)})`,
    en: (count: number) => `Quick fixes (${en(count)})`,
  },
  fixOne: { vi: "Sửa nhanh…", en: "Quick fix…" },
  fix: { vi: "Sửa", en: "Fix" },
  fixCells: {
    vi: (count: number) => `Sửa ${vi(count)} ô`,
    en: (count: number) => `Fix ${plural(count, "cell")}`,
  },
  chooseAll: { vi: "Chọn tất cả", en: "Choose all" },
  safeFix: { vi: "không đổi nghĩa", en: "meaning stays" },
  suggestedFix: { vi: "gợi ý, cần xem lại", en: "suggested, look again" },
  beforeFix: { vi: "Trước", en: "Before" },
  afterFix: { vi: "Sau", en: "After" },
  showMoreCells: {
    vi: (count: number) => `Hiện thêm ${vi(count)} ô`,
    en: (count: number) => `Show ${plural(count, "more cell")}`,
  },
  noFixes: { vi: "Không còn ô nào sửa nhanh được.", en: "There is no cell left to fix." },
  cannotFix: { vi: "Không sửa nhanh được", en: "Cannot be fixed" },
  fixing: { vi: "Đang sửa…", en: "Fixing…" },
  fixed: {
    vi: (cells: number) => (cells === 0 ? "Chưa sửa ô nào." : `Đã sửa ${vi(cells)} ô.`),
    en: (cells: number) => (cells === 0 ? "No cell was fixed." : `${plural(cells, "cell")} fixed.`),
  },
  notFixed: {
    vi: (cells: number, list: string) => `Không sửa ${vi(cells)} ô: ${list}.`,
    en: (cells: number, list: string) => `Not fixed, ${plural(cells, "cell")}: ${list}.`,
  },
  ...undoWords,

  groupBy: { vi: "Nhóm theo", en: "Group by" },
  byLevel: { vi: "Mức độ", en: "Level" },
  byRule: { vi: "Loại lỗi", en: "Kind" },
  bySheet: { vi: "Trang tính", en: "Sheet" },
  byUnit: { vi: "Đơn vị", en: "Unit" },
  filter: { vi: "Lọc", en: "Filter" },
  filterOn: { vi: (count: number) => `Lọc (${count})`, en: (count: number) => `Filter (${count})` },
  clearFilter: { vi: "Bỏ lọc", en: "Clear filter" },
  all: { vi: "Tất cả", en: "All" },
  chosen: { vi: (count: number) => `Đã chọn ${vi(count)}`, en: (count: number) => `${en(count)} chosen` },
  searchShort: { vi: "Tìm…", en: "Search…" },
  clearSearch: { vi: "Xóa từ tìm", en: "Clear the search" },
  search: { vi: "Tìm trong kết quả soát", en: "Search the findings" },
  findings: { vi: "Kết quả soát", en: "Findings" },
  ofNoUnit: { vi: "Chung cả bảng, hoặc chưa có đơn vị", en: "Of the whole table, or of no unit" },
  noUnit: { vi: "Chưa có đơn vị chủ trì", en: "No leading unit" },
  allHidden: {
    vi: "Không có kết quả nào khớp với bộ lọc và từ tìm. Nhấn “Bỏ lọc” để hiện tất cả.",
    en: "No finding fits the filter and the search. Press “Clear filter” to show all.",
  },
  shown: {
    vi: (shown: number, all: number) => `Hiện ${vi(shown)} trên ${vi(all)} kết quả`,
    en: (shown: number, all: number) => `${en(shown)} of ${en(all)} findings shown`,
  },
  number: { vi: (text: string) => `STT ${text}`, en: (text: string) => `No. ${text}` },
  why: { vi: "Vì sao", en: "Why" },
  how: { vi: "Cách sửa", en: "How to put it right" },
  understoodAs: { vi: "Hiểu là", en: "Read as" },
  notCheckedGroup: { vi: "Không soát được", en: "Not checked" },

  preset: { vi: "Giai đoạn soát", en: "Stage" },
  accept: { vi: "Chấp nhận…", en: "Accept…" },
  cancel: { vi: "Thôi", en: "Cancel" },
  acceptedTitle: { vi: "Đã chấp nhận", en: "Accepted" },
  agree: { vi: "Đồng ý", en: "Confirm" },
  disagree: { vi: "Không đồng ý", en: "Refuse" },
  withdraw: { vi: "Bỏ chấp nhận", en: "Withdraw" },
  since: { vi: "So với lần trước", en: "Since last time" },

  readingTitle: { vi: "Cách hiểu bảng", en: "How the sheets were read" },
  readingIntro: {
    vi: "Mọi kết quả đều dựa trên cách hiểu này. Nếu cột nào bị hiểu sai, hãy chọn lại ý nghĩa của cột đó.",
    en: "Every finding rests on this reading. Where a column was misread, choose what it means.",
  },
  saveSettings: { vi: "Ghi vào Thiết lập soát", en: "Write into the settings sheet" },
  saveHint: {
    vi: "Lựa chọn có hiệu lực ngay trong phiên này; ghi vào trang “Thiết lập soát” thì lần sau và người khác cũng dùng.",
    en: "A choice holds at once, for this session; write it into the settings sheet to keep it for later and for others.",
  },
  roleOfColumn: {
    vi: (column: string, header: string) => `Ý nghĩa của cột ${column}: ${header}`,
    en: (column: string, header: string) => `Meaning of column ${column}: ${header}`,
  },
  byItself: { vi: "Tự nhận biết", en: "As read by itself" },
  nearlyAsWell: { vi: "Có thể là", en: "May be" },
  otherRoles: { vi: "Ý nghĩa khác", en: "Other meanings" },
  orRather: { vi: (role: string) => `hoặc ${role}`, en: (role: string) => `or ${role}` },
  doubtful: {
    vi: (count: number) => `${vi(count)} cột cần xem lại`,
    en: (count: number) => `${plural(count, "column")} to look at`,
  },
  noHeading: { vi: "(không có tiêu đề)", en: "(no heading)" },
  range: { vi: "Vùng bảng", en: "Range" },
  year: { vi: "Năm kế hoạch", en: "Plan year" },
  unclearTasks: {
    vi: (count: number) => `Nhiệm vụ chưa đủ “5 rõ” (${vi(count)})`,
    en: (count: number) => `Tasks that are not clear (${en(count)})`,
  },
  sheetRow: { vi: (row: number) => `Dòng ${row}`, en: (row: number) => `Row ${row}` },
  andMoreTasks: {
    vi: (count: number) => `… và ${vi(count)} nhiệm vụ nữa, xem ở trang Bổ sung`,
    en: (count: number) => `… and ${en(count)} more: see the sheet “Bổ sung”`,
  },
  unknownYear: { vi: "chưa rõ", en: "unknown" },
  headerRows: { vi: "Hàng tiêu đề", en: "Heading rows" },
  items: { vi: "Số dòng nội dung", en: "Items" },

  ...rollUpWords,

  helpTitle: { vi: "Trợ giúp", en: "Help" },
  helpTopics: { vi: "Anh/chị muốn làm gì?", en: "What would you like to do?" },
  crashed: {
    vi: "Soát Phụ lục gặp lỗi của chính chương trình và đã dừng. Tệp không bị thay đổi thêm. Hãy tải lại trang soát.",
    en: "Soát Phụ lục met a fault of its own and stopped. Nothing more was changed. Reload the page.",
  },
  reload: { vi: "Tải lại", en: "Reload" },
} satisfies Readonly<Record<string, Entry>>;

/** The pane's sentences in one language. */
export type PaneWords = Catalogue<typeof pane>;

const catalogues: Readonly<Record<Lang, PaneWords>> = { vi: inLanguage(pane, "vi"), en: inLanguage(pane, "en") };

/** All sentences of the pane in a language. */
export function paneWords(lang: Lang): PaneWords {
  return catalogues[lang];
}

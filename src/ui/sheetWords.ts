import { plural, showNumber, type Entry } from "./catalogue";

const vi = (value: number) => showNumber(value, "vi");

/** What the pane says of the sheet "Bổ sung", of lists to choose from and of new appendices. */
export const sheetWords = {
  enrich: { vi: "Lập trang “Bổ sung”", en: "Write the sheet “Bổ sung”" },
  unenrich: { vi: "Bỏ trang “Bổ sung”", en: "Take out the sheet “Bổ sung”" },
  chooseLists: { vi: "Danh sách chọn…", en: "Lists to choose from…" },
  dropLists: { vi: "Bỏ danh sách chọn", en: "Take lists off" },
  findingColumns: { vi: "Đang tìm các cột…", en: "Looking for columns…" },
  settingLists: { vi: "Đang ghi danh sách chọn…", en: "Writing the lists…" },
  droppingLists: { vi: "Đang bỏ danh sách chọn…", en: "Taking the lists off…" },
  newAppendix: { vi: "Tạo phụ lục mới", en: "New appendix" },
  newTasks: { vi: "Nhiệm vụ (Phụ lục 01)", en: "Tasks (Phụ lục 01)" },
  newDocuments: { vi: "Văn bản (Phụ lục 02, 03)", en: "Documents (Phụ lục 02, 03)" },
  newTargets: { vi: "Chỉ tiêu", en: "Targets" },
  enriching: { vi: "Đang lập trang “Bổ sung”…", en: "Writing the sheet “Bổ sung”…" },
  unenriching: { vi: "Đang bỏ trang “Bổ sung”…", en: "Taking out the sheet “Bổ sung”…" },
  addingAppendix: { vi: "Đang tạo phụ lục mới…", en: "Adding an appendix…" },
  enriched: {
    vi: (tasks: number) =>
      `Đã lập trang “Bổ sung” cho ${vi(tasks)} nhiệm vụ và văn bản: mã, tên đơn vị, từ ngày đến ngày, số ngày còn lại, quý, tình trạng và “5 rõ”. Phụ lục không thay đổi.`,
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

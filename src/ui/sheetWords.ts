import type { Entry } from "./catalogue";

/** What the pane says while it works on the sheet "Bổ sung", on lists to choose from and on new appendices. */
export const sheetWords = {
  findingColumns: { vi: "Đang tìm các cột…", en: "Looking for columns…" },
  settingLists: { vi: "Đang ghi danh sách chọn…", en: "Writing the lists…" },
  droppingLists: { vi: "Đang bỏ danh sách chọn…", en: "Taking the lists off…" },
  enriching: { vi: "Đang lập trang “Bổ sung”…", en: "Writing the sheet “Bổ sung”…" },
  unenriching: { vi: "Đang bỏ trang “Bổ sung”…", en: "Taking out the sheet “Bổ sung”…" },
  addingAppendix: { vi: "Đang tạo phụ lục mới…", en: "Adding an appendix…" },
} satisfies Readonly<Record<string, Entry>>;

import { plural, showNumber, type Entry } from "../catalogue";

/** What the dialog of lists to choose from says. */
export const listWords = {
  title: { vi: "Danh sách chọn", en: "Lists to choose from" },
  intro: {
    vi: "Ô ở các cột này sẽ có danh sách để chọn khi nhập; gõ nội dung khác vẫn được. Nội dung đang có không thay đổi.",
    en: "Cells of these columns will have a list to choose from; anything else may still be typed. What they hold stays.",
  },
  columns: { vi: "Cột có danh sách", en: "Columns with a list" },
  values: { vi: (list: string) => `Gồm: ${list}`, en: (list: string) => `Among them: ${list}` },
  hasList: { vi: "Đang có danh sách.", en: "Has a list now." },
  refused: { vi: "Không thêm danh sách ở", en: "No list for" },
  unticked: {
    vi: "Cột đang có danh sách mà bỏ chọn thì danh sách của cột được gỡ. Ghi lại thì danh sách đang có được thay, “Hoàn tác” không lấy lại bản cũ.",
    en: "A column that has a list now and is cleared loses it. Writing replaces the lists that are there, which cannot be taken back.",
  },
  write: {
    vi: (columns: number) => `Ghi danh sách cho ${showNumber(columns, "vi")} cột`,
    en: (columns: number) => `Write lists for ${plural(columns, "column")}`,
  },
  dropAll: { vi: "Bỏ mọi danh sách", en: "Take all lists off" },
} satisfies Readonly<Record<string, Entry>>;

import type { Lang, Words } from "../model/language";
import { presetNames } from "../model/preset-name";
import type { Expected, SettingFault } from "../model/settings";
import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

type Facts = Pick<SettingFault, "label" | "text" | "expected" | "known">;

function* check({ notes }: Plan): Generator<Located<Facts>> {
  for (const { row, column, ...facts } of notes?.faults ?? []) yield { table: notes!.table, row, column, facts };
}

/** Names named at most; a hint is no list. */
const MOST = 12;

const list = (names: readonly string[] = []) =>
  names
    .slice(0, MOST)
    .map((name) => `“${short(name)}”`)
    .join(", ") + (names.length > MOST ? ", …" : "");

type Hint = string | ((names: string) => string);

/** What to write in place of what cannot be used. */
const hints: Readonly<Record<Lang, Readonly<Record<Expected, Hint>>>> = {
  vi: {
    year: "Ghi năm bằng bốn chữ số, ví dụ 2025; để trống thì lấy năm ở tiêu đề phụ lục.",
    "title-year": (names) =>
      `Ghi lại năm ở đây, hoặc xóa để lấy theo tiêu đề (${names}). Tệp chép từ năm trước thường còn năm cũ ở ô này.`,
    days: "Ghi số ngày, từ 0 đến 366, ví dụ 30.",
    preset: `Ghi một trong: ${presetNames}.`,
    rule: "Chọn trong danh sách, hoặc ghi đúng tên nhóm như trong Kết quả soát, ví dụ “Số thứ tự bị thiếu”; không cần nữa thì xóa dòng này.",
    sheet: (names) => `Ghi đúng tên một trang tính của tệp này: ${names}; không cần nữa thì xóa dòng này.`,
    header: (names) =>
      names === ""
        ? "Trang tính này không có bảng nào đọc được. Hãy ghi trang tính khác, hoặc xóa dòng này."
        : `Ghi đúng tiêu đề cột (không ghi chữ cái của cột). Các tiêu đề của trang này: ${names}; không cần nữa thì xóa dòng này.`,
    role: "Chọn một ý nghĩa trong danh sách, ví dụ “Đơn vị chủ trì”. Mỗi ý nghĩa chỉ cho một cột của bảng.",
    date: "Ghi mỗi ô một ngày theo ngày/tháng/năm đủ bốn chữ số, ví dụ 02/05/2025.",
    span: "Ghi mỗi ô một ngày, ví dụ 02/05/2025, hoặc một khoảng không quá ba tháng, ví dụ 28/01–03/02/2025; năm đủ bốn chữ số.",
    contrary: "Bỏ ngày này ở một trong hai bảng “Ngày nghỉ thêm” và “Ngày làm bù”.",
    later: "Ghi một ngày từ ngày chấp nhận trở đi, hoặc để trống nếu không có hạn.",
    review: "Ghi “Đồng ý” hoặc “Không đồng ý”, hoặc để trống.",
    key: "Chép lại mã ở chi tiết của kết quả soát, gồm hai nhóm năm chữ như 7KQ2M-9XW4D, hoặc chấp nhận lại từ bảng soát.",
    text: "Ghi đủ ô này, hoặc xóa cả dòng.",
    reason: "Ghi lý do bằng chữ để người soát hiểu, ví dụ “Đang chờ phân công”, hoặc xóa cả dòng.",
    once: "Bỏ bớt một chỗ: mỗi điều chỉ ghi một lần, chỗ ghi trước có hiệu lực.",
    objection: "Người soát đồng ý thì để trống ô này; không đồng ý thì ghi “Không đồng ý” ở cột “Ý kiến người soát”.",
    beside: "Chuyển cả bảng này xuống dưới, thành một bảng riêng; hai bảng đặt cạnh nhau thì chỉ đọc được một.",
    known:
      "Ghi đúng nhãn hoặc tiêu đề cột bằng tiếng Việt như ở trang mẫu. Nếu là ghi chú thì chuyển xuống dưới dòng “Ghi chú khác của đơn vị”.",
    heading: (names) => `Ghi lại trên một dòng, ngay trên các dòng của bảng, tiêu đề cột: ${names}.`,
  },
  en: {
    year: "Write the year in four digits, such as 2025; left blank, it is taken from the appendix's title.",
    "title-year": (names) =>
      `Write the year anew, or clear the cell to go by the titles (${names}). A copy of last year's file often keeps the old year here.`,
    days: "Write a number of days from 0 to 366, such as 30.",
    preset: `Write one of: ${presetNames}.`,
    rule: "Choose from the list, or write the group's name as in the findings, such as “Số thứ tự bị thiếu”; delete the line if it is not needed.",
    sheet: (names) => `Write the name of a sheet of this file: ${names}; delete the line if it is not needed.`,
    header: (names) =>
      names === ""
        ? "No table was read on this sheet. Name another sheet, or delete the line."
        : `Write the column's heading (not its letter). This sheet's headings: ${names}; delete the line if it is not needed.`,
    role: "Choose a meaning from the list, such as “Đơn vị chủ trì”. Each meaning goes to one column of a table.",
    date: "Write one date to a cell as day/month/year, the year in four digits, such as 02/05/2025.",
    span: "Write one date to a cell, such as 02/05/2025, or a span of at most three months, such as 28/01–03/02/2025; the year in four digits.",
    contrary: "Take this day out of one of the two tables, days off or days worked in return.",
    later: "Write a day on or after that of the acceptance, or leave it blank for no limit.",
    review: "Write “Đồng ý” or “Không đồng ý”, or leave it blank.",
    key: "Copy the code again from the finding's details, two groups of five such as 7KQ2M-9XW4D, or accept it anew from the pane.",
    text: "Fill in this cell, or delete the line.",
    reason: "Write the reason in words that a reviewer understands, or delete the line.",
    once: "Take one of them out: each thing is said once, and the earlier one counts.",
    objection: "Leave this cell blank where the reviewer agrees; else write “Không đồng ý” under “Ý kiến người soát”.",
    beside: "Move the whole table below, as one of its own; of two side by side only one can be read.",
    known:
      "Write the label or the headings in Vietnamese as the sheet has them. A note belongs below the line “Ghi chú khác của đơn vị”.",
    heading: (names) => `Write these headings again in one row, right above the table's lines: ${names}.`,
  },
};

function hintOf({ expected, known }: Facts, lang: Lang): string {
  const hint = hints[lang][expected];
  return typeof hint === "string" ? hint : hint(list(known));
}

/** What becomes of a text that can be read. */
const BECOMES: Readonly<Record<Lang, Partial<Record<Expected, string>>>> = {
  vi: {
    once: "đã ghi ở chỗ khác nên được bỏ qua",
    header: "không phải tiêu đề cột nào của trang tính ấy nên được bỏ qua",
    later: "trước ngày chấp nhận nên cả dòng được bỏ qua",
    objection: "cạnh ý kiến “Đồng ý”, nên cả dòng được bỏ qua",
    contrary: "cũng ghi là ngày nghỉ thêm; đang được tính là ngày làm",
    "title-year": "không có trong tiêu đề phụ lục nào; các thời hạn đang được soát theo năm này",
  },
  en: {
    once: "is said elsewhere and is passed over",
    header: "is no heading of that sheet and is passed over",
    later: "is before the acceptance, so that the line is passed over",
    objection: "stands beside “Đồng ý”, so that the line is passed over",
    contrary: "is a day off as well; it is taken for one that is worked",
    "title-year": "is in no appendix's title; deadlines are checked by it all the same",
  },
};

const UNUSABLE: Words = { vi: "không dùng được nên được bỏ qua", en: "cannot be used and is passed over" };

const messageOf: Readonly<Record<Lang, (facts: Facts) => string>> = {
  vi: ({ label, text, expected }) => {
    if (expected === "known")
      return `Dòng “${short(text)}” không thuộc nhãn hay bảng nào của trang này nên không có tác dụng.`;
    if (expected === "beside") return `Bảng “${label}” nằm cạnh một bảng khác nên bị bỏ qua.`;
    if (expected === "heading") return `Bảng “${label}” thiếu tiêu đề cột nên bị bỏ qua.`;
    if (text === "") return `Chưa ghi “${label}” nên dòng này được bỏ qua.`;
    return `“${label}” đang ghi “${short(text)}”, ${BECOMES.vi[expected] ?? UNUSABLE.vi}.`;
  },
  en: ({ label, text, expected }) => {
    if (expected === "known")
      return `The line “${short(text)}” is no label of this sheet and in no table, so it does nothing.`;
    if (expected === "beside") return `The table “${label}” stands beside another and is passed over.`;
    if (expected === "heading") return `The table “${label}” lacks its headings and is passed over.`;
    if (text === "") return `“${label}” is blank, so this line is passed over.`;
    return `“${label}” says “${short(text)}”, which ${BECOMES.en[expected] ?? UNUSABLE.en}.`;
  },
};

/** A cell of the settings sheet that cannot be used. */
export const settingUnreadable = defineRule<Facts>({
  id: "setting-unreadable",
  severity: "warning",
  title: { vi: "Thiết lập không đọc được", en: "Setting unreadable" },
  needs: [],
  words: {
    vi: (facts) => ({
      message: messageOf.vi(facts),
      why: "Thiết lập bị bỏ qua thì kết quả soát có thể khác với ý của đơn vị.",
      hint: hintOf(facts, "vi"),
    }),
    en: (facts) => ({
      message: messageOf.en(facts),
      why: "With a setting passed over, the findings may not be what the office wants.",
      hint: hintOf(facts, "en"),
    }),
  },
  check,
});

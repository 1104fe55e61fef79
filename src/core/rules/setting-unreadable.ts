import type { Lang } from "../model/language";
import { presetNames } from "../model/preset-name";
import type { Expected, SettingFault } from "../model/settings";
import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

type Facts = Pick<SettingFault, "label" | "text" | "expected">;

function* check({ notes }: Plan): Generator<Located<Facts>> {
  for (const { row, column, label, text, expected } of notes?.faults ?? []) {
    yield { table: notes!.table, row, column, facts: { label, text, expected } };
  }
}

/** What to write in place of what cannot be used. */
const hints: Readonly<Record<Lang, Readonly<Record<Expected, string>>>> = {
  vi: {
    year: "Ghi năm bằng bốn chữ số, ví dụ 2025; để trống thì lấy năm ở tiêu đề phụ lục.",
    days: "Ghi số ngày, từ 0 đến 366, ví dụ 30.",
    preset: `Ghi một trong: ${presetNames}.`,
    rule: "Ghi đúng tên nhóm như trong Kết quả soát, ví dụ “Số thứ tự bị thiếu”, hoặc xóa dòng này.",
    sheet: "Ghi đúng tên một trang tính của tệp này, hoặc xóa dòng này.",
    role: "Ghi một ý nghĩa trong danh sách phía trên bảng, ví dụ “Đơn vị chủ trì”.",
    date: "Ghi ngày theo ngày/tháng/năm, ví dụ 02/05/2025.",
    review: "Ghi “Đồng ý” hoặc “Không đồng ý”, hoặc để trống.",
    key: "Chép lại đúng mã của kết quả soát, gồm hai nhóm năm chữ, hoặc chấp nhận lại từ bảng soát.",
    text: "Ghi đủ ô này, hoặc xóa cả dòng.",
    once: "Bỏ bớt một dòng: mỗi điều chỉ ghi một lần, dòng đầu có hiệu lực.",
  },
  en: {
    year: "Write the year in four digits, such as 2025; left blank, it is taken from the appendix's title.",
    days: "Write a number of days from 0 to 366, such as 30.",
    preset: `Write one of: ${presetNames}.`,
    rule: "Write the group's name as in the findings, such as “Số thứ tự bị thiếu”, or delete this line.",
    sheet: "Write the name of a sheet of this file, or delete this line.",
    role: "Write a meaning of the list above the table, such as “Đơn vị chủ trì”.",
    date: "Write the date as day/month/year, such as 02/05/2025.",
    review: "Write “Đồng ý” or “Không đồng ý”, or leave it blank.",
    key: "Copy the finding's code again, two groups of five letters, or accept it anew from the pane.",
    text: "Fill in this cell, or delete the line.",
    once: "Delete one of the lines: each thing is said once, and the first line counts.",
  },
};

/** A cell of the settings sheet that cannot be used. */
export const settingUnreadable = defineRule<Facts>({
  id: "setting-unreadable",
  severity: "warning",
  title: { vi: "Thiết lập không đọc được", en: "Setting unreadable" },
  needs: [],
  words: {
    vi: ({ label, text, expected }) => ({
      message:
        text === ""
          ? `Chưa ghi “${label}” nên dòng này được bỏ qua.`
          : `“${label}” đang ghi “${short(text)}”, không dùng được nên được bỏ qua.`,
      why: "Thiết lập bị bỏ qua thì kết quả soát có thể khác với ý của đơn vị.",
      hint: hints.vi[expected],
    }),
    en: ({ label, text, expected }) => ({
      message:
        text === ""
          ? `“${label}” is blank, so this line is passed over.`
          : `“${label}” says “${short(text)}”, which cannot be used and is passed over.`,
      why: "With a setting passed over, the findings may not be what the office wants.",
      hint: hints.en[expected],
    }),
  },
  check,
});

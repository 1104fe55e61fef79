import type { ChoiceColumn, ChoiceRefusal } from "../choices";
import { columnName } from "../model/cell";
import { grouped, type Lang, type Words } from "../model/language";

const refusals: Readonly<Record<ChoiceRefusal, Words>> = {
  protected: {
    vi: "trang tính đang được bảo vệ; hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi làm lại",
    en: "the sheet is protected; unprotect it (Review › Unprotect Sheet) and do this again",
  },
  legacy: {
    vi: "chữ theo bảng mã cũ (TCVN3, VNI); hãy chuyển sang Unicode rồi làm lại",
    en: "the text is in an old encoding (TCVN3, VNI); convert it to Unicode and do this again",
  },
  "no-rows": {
    vi: "bảng chưa có dòng nào để điền",
    en: "the table has no rows to fill in yet",
  },
  formulas: {
    vi: "các ô là công thức; chọn trong danh sách sẽ làm mất công thức",
    en: "the cells hold formulas, which choosing would overwrite",
  },
  validated: {
    vi: "các ô đã có danh sách hoặc điều kiện nhập (Data Validation) của anh/chị, nên để nguyên",
    en: "the cells have lists or other data validation of yours, which stay as they are",
  },
  persons: {
    vi: "cột này ghi tên người, không ghi đơn vị",
    en: "the column names persons, not units",
  },
  "no-units": {
    vi: "chưa có tên đơn vị nào để chọn; hãy ghi danh mục đơn vị vào trang “Thiết lập soát” rồi làm lại",
    en: "there is no unit to choose yet; list the units on the sheet “Thiết lập soát” and do this again",
  },
};

/** A column for a person: "PL01, cột C: Phân công › Đơn vị chủ trì". */
export const choiceName: Words<(column: Pick<ChoiceColumn, "sheet" | "column" | "header">) => string> = {
  vi: ({ sheet, column, header }) => `${sheet}, cột ${columnName(column)}: ${header}`,
  en: ({ sheet, column, header }) => `${sheet}, column ${columnName(column)}: ${header}`,
};

/** What a column gets and which of its cells do not, or why it gets nothing; no capital, no full stop. */
export function choiceWords({ refusal, ...column }: ChoiceColumn, lang: Lang): string {
  if (refusal !== null) return refusals[refusal][lang];
  return [gets[lang](column.cells, column.values.length), ...leftWords(column, lang)].join("; ");
}

const counted = (count: number, lang: Lang) =>
  lang === "vi" ? `${grouped(count, "vi")} ô` : `${grouped(count, "en")} ${count === 1 ? "cell" : "cells"}`;

const gets: Words<(cells: number, values: number) => string> = {
  vi: (cells, values) => `${counted(cells, "vi")}, ${grouped(values, "vi")} nội dung để chọn`,
  en: (cells, values) => `${counted(cells, "en")}, ${grouped(values, "en")} to choose from`,
};

/** Which cells of a column stay as they are, and why. */
function leftWords({ validated, formulas }: Pick<ChoiceColumn, "validated" | "formulas">, lang: Lang): string[] {
  const vi = lang === "vi";
  return [
    ...(validated > 0
      ? [
          vi
            ? `để nguyên ${counted(validated, lang)} đã có danh sách hoặc điều kiện nhập riêng`
            : `${counted(validated, lang)} with a list or condition of their own left alone`,
        ]
      : []),
    ...(formulas > 0
      ? [vi ? `để nguyên ${counted(formulas, lang)} công thức` : `${counted(formulas, lang)} with formulas left alone`]
      : []),
  ];
}

/** Said when columns have their lists: which, and that other things may still be typed. */
export const listsWritten: Words<(columns: readonly ChoiceColumn[]) => string> = {
  vi: (columns) =>
    `Đã thêm danh sách chọn cho ${columns.length} cột: ${namesOf(columns)}. Gõ nội dung ngoài danh sách thì Excel hỏi lại, chọn “Có” là được.`,
  en: (columns) =>
    `Lists to choose from added to ${columns.length === 1 ? "1 column" : `${columns.length} columns`}: ${namesOf(columns)}. Excel asks before it takes anything else; answer “Yes”.`,
};

const namesOf = (columns: readonly ChoiceColumn[]) => columns.map(({ key }) => key).join(", ");

/** Said of chosen columns that have no list after all: "PL01!C: trang tính đang được bảo vệ …". */
export function columnsLeft(columns: readonly ChoiceColumn[], lang: Lang): string {
  const each = columns.map((column) => `${column.key}: ${choiceWords(column, lang)}`);
  return `${lang === "vi" ? "Không thêm ở" : "None in"} ${each.join("; ")}.`;
}

/** Said when all lists of ours are off. */
export const listsRemoved: Words = {
  vi: "Đã bỏ mọi danh sách chọn do Soát Phụ lục thêm. Nội dung các ô, danh sách và điều kiện nhập của anh/chị vẫn nguyên.",
  en: "All lists that Soát Phụ lục added are off. What the cells hold, and data validation of yours, is as it was.",
};

/** Said when there is no list of ours to take off. */
export const noLists: Words = {
  vi: "Tệp không có danh sách chọn nào do Soát Phụ lục thêm, nên không có gì để bỏ.",
  en: "The file has no list to choose from that Soát Phụ lục added, so there is nothing to take off.",
};

/** Said when no column can have a list. */
export const noChoiceColumns: Words = {
  vi: "Không có cột đơn vị chủ trì hay tình trạng nào thêm được danh sách chọn.",
  en: "There is no column of leads or statuses that a list can be added to.",
};

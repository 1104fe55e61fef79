import type { Lang, Words } from "../../model/language";
import type { Candidate } from "./wording";

/** Why a column was taken for what it is, where its heading does not say. */
export const reasons = {
  ticked: {
    vi: "Một trong các cột quý, tháng, tuần để đánh dấu thời gian",
    en: "One of the columns of quarters, months or weeks where a time is ticked",
  },
  beside: {
    vi: "Cùng loại với cột số liệu đã chọn, của kỳ hoặc phần khác",
    en: "Of the same kind as the column of figures that is read, for another period or part",
  },
  firstNumbers: {
    vi: "Cột đầu tiên, ô ghi số thứ tự",
    en: "The first column; the cells hold ordinal numbers",
  },
  firstText: {
    vi: "Tiêu đề chưa gặp; là cột chữ đầu tiên sau cột số thứ tự",
    en: "The heading is new; it is the first column of text after the ordinal number",
  },
  unknown: {
    vi: "Tiêu đề không thuộc loại cột nào đã biết",
    en: "The heading is of no kind of column that is known",
  },
  noHeading: { vi: "Cột không có tiêu đề", en: "The column has no heading" },
} satisfies Readonly<Record<string, Words>>;

const HOW: Words<Readonly<Record<Candidate["match"], (words: string) => string>>> = {
  vi: {
    is: (words) => `Tiêu đề là “${words}”`,
    starts: (words) => `Tiêu đề bắt đầu bằng “${words}”`,
    has: (words) => `Tiêu đề có “${words}”`,
    typo: (words) => `Tiêu đề gần giống “${words}” (có thể gõ sai)`,
  },
  en: {
    is: (words) => `The heading is “${words}”`,
    starts: (words) => `The heading begins with “${words}”`,
    has: (words) => `The heading has “${words}”`,
    typo: (words) => `The heading is nearly “${words}” (perhaps mistyped)`,
  },
};

/** Why a heading speaks for a role: the wording that was found in it, and what the cells look like. */
export function reasonOf({ words, match }: Candidate, seen: Words | null): Words {
  const inOne = (lang: Lang) => HOW[lang][match](words) + (seen ? `; ${seen[lang]}` : "");
  return { vi: inOne("vi"), en: inOne("en") };
}

/** Why a column did not get the role that its heading speaks for: another column, by its letters, fits better. */
export const fitsBetter = ({ vi, en }: Words, column: string): Words => ({
  vi: `${vi}; nhưng cột ${column} hợp vai trò này hơn`,
  en: `${en}; but column ${column} fits better`,
});

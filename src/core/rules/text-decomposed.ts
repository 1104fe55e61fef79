import { short } from "./kit/phrases";
import { cellCount, textProblem, typedTexts, unicodeSheets, type TextFacts } from "./kit/texts";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

/** A letter and the signs that were typed after it. */
const LETTER_AND_SIGNS = /\p{L}[\u0300-\u036f]+/gu;
const SIGN = /[\u0300-\u036f]/;

const signed = typedTexts((text) => SIGN.test(text));

const composed = (text: string) => text.replace(LETTER_AND_SIGNS, (letter) => letter.normalize("NFC"));

function* check(plan: Plan): Generator<Located<TextFacts>> {
  for (const planSheet of unicodeSheets(plan)) {
    const problem = textProblem(planSheet, signed(planSheet.sheet), ({ text }) => composed(text), "safe");
    if (problem) yield problem;
  }
}

/** Letters whose signs are characters of their own. */
export const textDecomposed = defineRule<TextFacts>({
  id: "text-decomposed",
  severity: "warning",
  levels: { "soan-thao": "info" },
  title: { vi: "Chữ Unicode tổ hợp", en: "Decomposed Unicode" },
  needs: [],
  words: {
    vi: ({ cells, text }) => ({
      message: `Trang tính có ${cells} ô gõ bằng Unicode tổ hợp (dấu rời khỏi chữ); ô đầu tiên ghi “${short(text)}”.`,
      why: "Nhìn giống chữ thường nhưng máy coi là chữ khác: tìm kiếm, lọc, gộp theo đơn vị và hàm so sánh sẽ bỏ sót.",
      hint: "Chuyển các ô sang Unicode dựng sẵn; chữ nhìn vẫn như cũ. Bộ gõ nên chọn bảng mã “Unicode”, không chọn “Unicode tổ hợp”.",
    }),
    en: ({ cells, text }) => ({
      message: `${cellCount(cells)} of the sheet hold letters with signs typed apart; the first says “${short(text)}”.`,
      why: "It looks the same, but to searches, filters, totals by unit and comparisons it is other text.",
      hint: "Change the cells to composed Unicode, which looks the same, and choose “Unicode” in the typing program.",
    }),
  },
  check,
});

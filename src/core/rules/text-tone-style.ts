import { countToneStyles, hasToneChoice, inToneStyle, type ToneStyle } from "../parse/tone-style";
import { looksLikePerson } from "../parse/units";
import { short } from "./kit/phrases";
import { cellCount, textProblem, typedTexts, unicodeSheets, type PlanSheet, type TextFacts } from "./kit/texts";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts extends TextFacts {
  /** What most of the workbook writes. */
  readonly style: ToneStyle;
}

const withChoice = typedTexts(hasToneChoice);

function* check(plan: Plan): Generator<Located<Facts>> {
  const sheets = unicodeSheets(plan);
  const style = usualStyle(sheets);
  if (style === null) return;
  for (const planSheet of sheets) {
    const problem = textProblem(planSheet, withChoice(planSheet.sheet), ({ text }) => better(text, style), "safe");
    if (problem) yield { ...problem, facts: { ...problem.facts, style } };
  }
}

/** A person's name is written as its bearer writes it. */
function better(text: string, style: ToneStyle): string {
  const placed = inToneStyle(text, style);
  return placed !== text && looksLikePerson(text) ? text : placed;
}

/** The style of most such syllables, of two equals the one that typing programs write by themselves; null where all agree. */
function usualStyle(sheets: readonly PlanSheet[]): ToneStyle | null {
  const total = { first: 0, second: 0 };
  for (const { sheet } of sheets) {
    for (const { text } of withChoice(sheet)) {
      const { first, second } = countToneStyles(text);
      total.first += first;
      total.second += second;
    }
  }
  if (total.first === 0 || total.second === 0) return null;
  return total.second > total.first ? "second" : "first";
}

const EXAMPLES: Readonly<Record<ToneStyle, string>> = { first: "hòa, ủy", second: "hoà, uỷ" };

/** Tones typed in two places in one workbook: hòa and hoà. */
export const textToneStyle = defineRule<Facts>({
  id: "text-tone-style",
  severity: "info",
  title: { vi: "Đặt dấu thanh không thống nhất", en: "Tones placed in two ways" },
  needs: [],
  words: {
    vi: ({ cells, text, style }) => ({
      message: `Trang tính có ${cells} ô đặt dấu thanh khác với phần lớn tệp (${EXAMPLES[style]}); ô đầu tiên ghi “${short(text)}”.`,
      why: "Cùng một từ gõ hai kiểu (hòa và hoà, ủy và uỷ) thì tìm kiếm, lọc và gộp theo tên đơn vị bị tách đôi.",
      hint: `Đặt dấu theo một kiểu trong cả tệp: ${EXAMPLES[style]}. Nghĩa không đổi.`,
    }),
    en: ({ cells, text, style }) => ({
      message: `${cellCount(cells)} of the sheet place tones unlike most of the file (${EXAMPLES[style]}); the first says “${short(text)}”.`,
      why: "One word typed in two ways (hòa and hoà) is two words to searches, filters and totals by unit.",
      hint: `Place tones in one way in the whole file: ${EXAMPLES[style]}. The meaning stays.`,
    }),
  },
  check,
});

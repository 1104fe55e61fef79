import { memoised } from "../memo";
import { isIntangible } from "../parse/product";
import { eachCell } from "./kit/each";
import { shown } from "./kit/missing";
import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly text: string;
}

function* check({ tables }: Plan): Generator<Located<Facts>> {
  const saysNothing = memoised(isIntangible);
  for (const table of tables) {
    if (table.table.kind === "targets") continue;
    for (const { item, row, column, value } of eachCell(table, "product")) {
      const text = shown(value);
      if (item.product !== null && saysNothing(text)) yield { table, row, column, facts: { text: short(text) } };
    }
  }
}

/** A product that nobody can hold in hand: "Hoàn thành", "Theo quy định". */
export const productIntangible = defineRule<Facts>({
  id: "product-intangible",
  severity: "warning",
  title: { vi: "Sản phẩm không cụ thể", en: "Product is nothing tangible" },
  needs: [],
  words: {
    vi: ({ text }) => ({
      message: `Sản phẩm “${text}” không chỉ ra kết quả cụ thể nào.`,
      why: "Đến hạn không biết phải nộp gì, nên không ai xác nhận được nhiệm vụ đã hoàn thành.",
      hint: "Ghi tên sản phẩm nhìn thấy được: báo cáo, quyết định, kế hoạch, tờ trình, hội nghị, số người được tập huấn…",
    }),
    en: ({ text }) => ({
      message: `The product “${text}” names nothing that can be seen.`,
      why: "When the day comes nobody knows what to hand in, so nobody can confirm that the task is done.",
      hint: "Name something that can be seen: a report, a decision, a plan, a submission, a conference, how many people were trained…",
    }),
  },
  check,
});

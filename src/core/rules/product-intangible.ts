import { memoised } from "../parse/memo";
import { bare } from "../parse/text";
import { eachCell } from "./kit/each";
import { shown } from "./kit/missing";
import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly text: string;
}

/** What says only that the work is done, without diacritics; a product is what can be put on the table. */
const EMPTY_PRODUCTS = [
  "(da |duoc )?hoan thanh( tot| dung| kip)?( nhiem vu| ke hoach| cong viec| tien do| thoi han| thoi gian)?( duoc giao| theo ke hoach| theo quy dinh)?",
  "(dat|100%)( ?100%)?( ke hoach| yeu cau)?",
  "(bao dam|dam bao)( dung| kip)?( tien do| thoi gian| thoi han| yeu cau| chat luong| ke hoach| quy dinh)*",
  "(thuc hien|trien khai|to chuc)( tot| dung| day du| nghiem tuc)?( theo)?( ke hoach| quy dinh| nhiem vu)?",
  "theo( dung)? (quy dinh|ke hoach|yeu cau|tien do|chi dao|nhiem vu duoc giao)",
  "ket qua( thuc hien)?( nhiem vu| cong viec| cong tac)?",
  "(cac )?san pham( theo (quy dinh|ke hoach|yeu cau))?",
  "co( san pham| ket qua)?",
];
/** What says more than this names something. */
const LONGEST = 60;
const INTANGIBLE = new RegExp(`^(?:${EMPTY_PRODUCTS.join("|")})$`);

function* check({ tables }: Plan): Generator<Located<Facts>> {
  const isIntangible = memoised((text) => INTANGIBLE.test(bare(text).replace(/[.;,]+$/, "")));
  for (const table of tables) {
    if (table.table.kind === "targets") continue;
    for (const { item, value, ...place } of eachCell(table, "product")) {
      const text = shown(value);
      if (item.product !== null && text.length < LONGEST && isIntangible(text)) {
        yield { ...place, facts: { text: short(text) } };
      }
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

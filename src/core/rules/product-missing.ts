import { missingCells, type MissingFacts } from "./kit/missing";
import { inRows, says } from "./kit/phrases";
import { defineRule } from "./rule";

/** A task without a product, in a table that asks for one. */
export const productMissing = defineRule<MissingFacts>({
  id: "product-missing",
  severity: "warning",
  title: { vi: "Thiếu sản phẩm", en: "Product missing" },
  needs: [{ role: "product", kinds: [] }],
  words: {
    vi: (facts) => ({
      message: `Chưa ghi sản phẩm của nhiệm vụ${inRows(facts, "vi")}${says(facts, "vi")}.`,
      why: "Không có sản phẩm cụ thể thì khó xác nhận nhiệm vụ đã hoàn thành.",
      hint: "Ghi kết quả nhìn thấy được: báo cáo, quyết định, kế hoạch, tờ trình, hội nghị…",
    }),
    en: (facts) => ({
      message: `No product is given for the task${inRows(facts, "en")}${says(facts, "en")}.`,
      why: "Without a tangible product it is hard to confirm that the task is done.",
      hint: "Name something that can be seen: a report, a decision, a plan, a submission, a conference…",
    }),
  },
  check: (plan) => missingCells(plan, "product", (item) => item.product === null),
});

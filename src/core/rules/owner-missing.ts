import { missingCells, type MissingFacts } from "./kit/missing";
import { inRows, says } from "./kit/phrases";
import { defineRule } from "./rule";

/** A task without anyone in the lead. */
export const ownerMissing = defineRule<MissingFacts>({
  id: "owner-missing",
  severity: "error",
  title: { vi: "Thiếu đơn vị chủ trì", en: "Lead missing" },
  needs: [{ role: "owner", kinds: ["tasks", "documents"] }],
  words: {
    vi: (facts) => ({
      message: `Chưa có đơn vị chủ trì${inRows(facts, "vi")}${says(facts, "vi")}.`,
      why: "Không rõ đơn vị chịu trách nhiệm thì không giao, không đôn đốc và không tổng hợp được.",
      hint: "Ghi tên một đơn vị chủ trì. Nếu cùng đơn vị với dòng trên thì ghi “nt” hoặc gộp ô.",
    }),
    en: (facts) => ({
      message: `There is no lead${inRows(facts, "en")}${says(facts, "en")}.`,
      why: "Without a lead the task can be neither assigned, nor chased, nor rolled up.",
      hint: "Write the name of one leading unit. Where it is that of the row above, write “nt” or merge the cells.",
    }),
  },
  check: (plan) => missingCells(plan, "owner", (item) => item.owners.length === 0),
});

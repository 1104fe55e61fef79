import { leadCells } from "./kit/leads";
import { short } from "./kit/phrases";
import { defineRule } from "./rule";

interface Facts {
  readonly name: string;
}

/** A task led by everybody, and so by nobody: "Các đơn vị". */
export const ownerCollective = defineRule<Facts>({
  id: "owner-collective",
  severity: "warning",
  levels: { "soan-thao": "info", "bao-cao": "info" },
  title: { vi: "Chủ trì là tên gọi chung", en: "Everybody in the lead" },
  needs: [{ role: "owner", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ name }) => ({
      message: `Chủ trì ghi chung là “${short(name)}”, không phải một đơn vị cụ thể.`,
      why: "Giao chung cho nhiều đơn vị thì không đơn vị nào chịu trách nhiệm chính, cũng không nhắc được ai.",
      hint: "Ghi một đơn vị chủ trì (thường là đơn vị tổng hợp), còn các đơn vị khác ghi ở cột phối hợp.",
    }),
    en: ({ name }) => ({
      message: `The lead is “${short(name)}”, which is no single unit.`,
      why: "What is assigned to everybody has nobody who answers for it, and nobody to remind.",
      hint: "Write one unit in the lead (mostly the one that collects the results), the others as taking part.",
    }),
  },
  check: (plan) => {
    const { kindOf } = plan.units();
    return leadCells(plan, ({ owners }) =>
      owners.length === 1 && kindOf(owners[0]!) === "many" ? { name: owners[0]! } : null,
    );
  },
});

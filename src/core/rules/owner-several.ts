import { short } from "./kit/phrases";
import { leadCells } from "./kit/leads";
import { defineRule } from "./rule";

interface Facts {
  readonly owners: readonly string[];
}

/** Several units in the lead of one task. */
export const ownerSeveral = defineRule<Facts>({
  id: "owner-several",
  severity: "warning",
  levels: { "soan-thao": "info", "bao-cao": "info" },
  title: { vi: "Nhiều đơn vị cùng chủ trì", en: "Several leads" },
  needs: [{ role: "owner", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ owners }) => ({
      message: `Ô chủ trì ghi ${owners.length} đơn vị: ${owners.map((name) => `“${short(name, 40)}”`).join(", ")}.`,
      why: "Nhiều đơn vị cùng chủ trì thì không rõ ai chịu trách nhiệm chính và nhắc ai khi chậm.",
      hint: "Chọn một đơn vị chủ trì, chuyển các đơn vị khác sang phối hợp; hoặc tách thành nhiều nhiệm vụ.",
    }),
    en: ({ owners }) => ({
      message: `The cell names ${owners.length} leads: ${owners.map((name) => `“${short(name, 40)}”`).join(", ")}.`,
      why: "With several leads nobody knows who answers for the task and whom to remind.",
      hint: "Choose one lead and let the others take part; or make several tasks of it.",
    }),
  },
  check: (plan) => leadCells(plan, ({ owners }) => (owners.length > 1 ? { owners } : null)),
});

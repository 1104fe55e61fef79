import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly text: string;
  /** Whether figures stand in the text that could not be told apart, rather than words alone. */
  readonly hasFigures: boolean;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const column = table.column("target")?.column;
    if (column === undefined || table.table.kind !== "targets") continue;
    let previous = -1;
    for (const { row, target } of table.table.items) {
      if (target === null || target.value !== null) continue;
      const place = table.cells.anchor(row, column);
      if (place.row !== previous)
        yield { table, ...place, facts: { text: target.text, hasFigures: /\d/.test(target.text) } };
      previous = place.row;
    }
  }
}

/** A target from which no figure can be read. */
export const targetUnreadable = defineRule<Facts>({
  id: "target-unreadable",
  severity: "warning",
  title: { vi: "Chỉ tiêu không đọc được số", en: "Target without a readable figure" },
  needs: [{ role: "target", kinds: ["targets"] }],
  words: {
    vi: ({ text, hasFigures }) => ({
      message: hasFigures
        ? `Không đọc được con số của chỉ tiêu “${short(text)}”.`
        : `Chỉ tiêu “${short(text)}” chưa có con số.`,
      why: "Không có con số thì không so được với kết quả thực hiện và không tổng hợp được.",
      hint: "Ghi một con số kèm đơn vị tính, ví dụ “100%”, “trên 50%”, “tối thiểu 24 cuộc”; phần giải thích chuyển sang cột ghi chú.",
    }),
    en: ({ text, hasFigures }) => ({
      message: hasFigures
        ? `The figure of the target “${short(text)}” cannot be read.`
        : `The target “${short(text)}” has no figure.`,
      why: "Without a figure it can neither be compared with what was reached nor rolled up.",
      hint: "Write one figure with its unit of measure, such as “100%”, “trên 50%”, “tối thiểu 24 cuộc”; move explanations to the notes.",
    }),
  },
  check,
});

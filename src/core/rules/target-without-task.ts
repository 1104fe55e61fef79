import { withoutCounterpart } from "./kit/counterparts";
import { rowList } from "./kit/phrases";
import { together, type RowsFacts } from "./kit/together";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

function* check(plan: Plan): Generator<Located<RowsFacts>> {
  for (const { table, items } of withoutCounterpart(plan, "targets", "tasks")) {
    const rows = items.filter(({ number }) => number !== null).map(({ row }) => row);
    yield* together(table, "task", rows);
  }
}

/** Targets that no task of the plan works for. */
export const targetWithoutTask = defineRule<RowsFacts>({
  id: "target-without-task",
  severity: "info",
  levels: { "bao-cao": "off" },
  title: { vi: "Chỉ tiêu chưa có nhiệm vụ", en: "Target without a task" },
  needs: [],
  words: {
    vi: ({ rows }) => ({
      message: `Không thấy nhiệm vụ nào nói đến ${rows.length} chỉ tiêu ở ${rowList(rows, "vi")}.`,
      why: "Chỉ tiêu không có nhiệm vụ đi kèm thì không ai phải làm gì để đạt.",
      hint: "Xem từng dòng: bổ sung nhiệm vụ để đạt chỉ tiêu; dòng nào đã có nhiệm vụ nhưng ghi bằng lời khác thì bỏ qua.",
    }),
    en: ({ rows }) => ({
      message: `No task speaks of ${rows.length} of the targets: ${rowList(rows, "en")}.`,
      why: "Where no task goes with a target, nobody has to do anything to reach it.",
      hint: "Look at each row: add the task that works for it; pass over those that have one in other words.",
    }),
  },
  check,
});

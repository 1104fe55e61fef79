import { withoutCounterpart } from "./kit/counterparts";
import { rowList } from "./kit/phrases";
import { together, type RowsFacts } from "./kit/together";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

function* check(plan: Plan): Generator<Located<RowsFacts>> {
  for (const { table, items } of withoutCounterpart(plan, "documents", "tasks")) {
    yield* together(
      table,
      "task",
      items.map(({ row }) => row),
    );
  }
}

/** Documents to draft that no task of the plan asks for. */
export const documentWithoutTask = defineRule<RowsFacts>({
  id: "document-without-task",
  severity: "info",
  levels: { "bao-cao": "off" },
  title: { vi: "Văn bản chưa có nhiệm vụ", en: "Document without a task" },
  needs: [],
  words: {
    vi: ({ rows }) => ({
      message: `Không thấy nhiệm vụ nào nói đến ${rows.length} văn bản ở ${rowList(rows, "vi")}.`,
      why: "Văn bản đăng ký xây dựng mà không có nhiệm vụ đi kèm thì dễ bị quên khi giao việc và đôn đốc.",
      hint: "Xem từng dòng: bổ sung nhiệm vụ xây dựng văn bản; dòng nào đã có nhiệm vụ nhưng ghi bằng lời khác thì bỏ qua.",
    }),
    en: ({ rows }) => ({
      message: `No task speaks of ${rows.length} of the documents: ${rowList(rows, "en")}.`,
      why: "A document that is registered without a task is easily forgotten when work is given out and chased.",
      hint: "Look at each row: add the task of drafting it; pass over those that have one in other words.",
    }),
  },
  check,
});

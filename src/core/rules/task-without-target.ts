import type { Item } from "../model/item";
import { coverOf } from "./kit/cover";
import { rowList } from "./kit/phrases";
import { together, type RowsFacts } from "./kit/together";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

/** A promise in figures: a share, or a count after a word that makes it one. */
const PROMISE =
  /(?:(?:trên|đạt|ít nhất|tối thiểu|hơn|từ|không quá|dưới|≥|>|≤|<)\s{0,2})?\d+(?:[.,]\d+)?\s?%|(?:ít nhất|tối thiểu|đạt trên)\s{0,2}\d+(?:[.,]\d+)*\s\p{L}+/iu;
/** A target that shares this part of the task's words may well be the one that counts it. */
const ENOUGH = 0.3;

function* check({ tables }: Plan): Generator<Located<RowsFacts>> {
  const targets = tables.filter(({ table }) => table.kind === "targets").flatMap(({ table }) => table.items);
  if (targets.length === 0) return;
  // A task that says all of a target may promise another figure beside it, so that only the share counts.
  const cover = coverOf(targets.map(({ text, sections }) => ({ text: "", around: [text, ...sections].join(" ") })));
  const lacksTarget = ({ text, status }: Item) =>
    status !== "cancelled" && PROMISE.test(text.normalize("NFC")) && !cover.speaksOf(text, ENOUGH);
  for (const table of tables.filter((candidate) => candidate.table.kind === "tasks")) {
    const rows = table.table.items.filter(lacksTarget).map(({ row }) => row);
    yield* together(table, "task", rows);
  }
}

/** Tasks that promise a figure which no target follows. */
export const taskWithoutTarget = defineRule<RowsFacts>({
  id: "task-without-target",
  severity: "info",
  levels: { "bao-cao": "off" },
  title: { vi: "Nhiệm vụ có con số nhưng chưa thành chỉ tiêu", en: "Figure promised, no target" },
  needs: [],
  words: {
    vi: ({ rows }) => ({
      message: `${rows.length} nhiệm vụ nêu con số nhưng biểu chỉ tiêu không có chỉ tiêu tương ứng: ${rowList(rows, "vi")}.`,
      why: "Con số đã hứa mà không đưa vào biểu chỉ tiêu thì không được theo dõi và không có trong báo cáo.",
      hint: "Xem từng dòng: bổ sung vào biểu chỉ tiêu; dòng nào đã có chỉ tiêu nhưng ghi bằng lời khác thì bỏ qua.",
    }),
    en: ({ rows }) => ({
      message: `${rows.length} of the tasks promise a figure that no target goes with: ${rowList(rows, "en")}.`,
      why: "A figure that is promised without a target is neither followed nor reported.",
      hint: "Look at each row: add it to the table of targets; pass over those that are there in other words.",
    }),
  },
  check,
});

import { clearTasks, countClarity, isCounted, lackingWords, type ClarityCount } from "../model/clarity";
import { wholeTable } from "./kit/together";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts extends ClarityCount {
  /** How many clarities the table is asked for. */
  readonly of: number;
  /** The 1-based row that lacks most, and how many it has. */
  readonly lowest: { readonly row: number; readonly score: number };
}

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables.filter((candidate) => candidate.table.kind === "tasks")) {
    const facts = factsOf(table);
    const column = table.column("task")?.column;
    if (!facts || column === undefined) continue;
    yield { table, ...table.cells.anchor(facts.lowest.row, column), facts, about: wholeTable(table) };
  }
}

/** Null where every task is clear. */
function factsOf({ table }: PlanTable): Facts | null {
  const tasks = clearTasks(table);
  const count = countClarity(tasks);
  if (!count || count.clear === count.tasks) return null;
  const of = table.clarity!.asked.length;
  const lowest = tasks
    .filter(({ item }) => isCounted(item))
    .reduce((a, b) => (b.lacks.length > a.lacks.length ? b : a));
  return { ...count, of, lowest: { row: lowest.item.row, score: of - lowest.lacks.length } };
}

/** How many of a table's tasks are clear in all that offices ask of a task, and where they are not. */
export const clarityLow = defineRule<Facts>({
  id: "clarity-low",
  severity: "info",
  levels: { "truoc-khi-trinh": "off", "bao-cao": "off" },
  title: { vi: "Nhiệm vụ chưa đủ “5 rõ”", en: "Tasks that are not clear" },
  needs: [],
  words: {
    vi: ({ tasks, clear, of, lacking, lowest }) => ({
      message: `${clear} trên ${tasks} nhiệm vụ đủ ${of} rõ; chưa ${lackingWords({ lacking }, "vi")}; thấp nhất là dòng ${lowest.row}: ${lowest.score}/${of}.`,
      why: "Giao việc phải rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm thì mới đôn đốc và đánh giá được.",
      hint: "Xem các lỗi và cảnh báo của từng dòng; việc ghi chung chung (“nhiệm vụ khác”) thì ghi thành việc cụ thể.",
    }),
    en: ({ tasks, clear, of, lacking, lowest }) => ({
      message: `${clear} of ${tasks} tasks are clear in all ${of} respects; not clear are ${lackingWords({ lacking }, "en")}; lowest is row ${lowest.row}: ${lowest.score} of ${of}.`,
      why: "Work can be chased and judged only where it is clear who does what by when, with what result, and who answers for it.",
      hint: "Look at the errors and warnings of each row; put general work (“other tasks”) in particular words.",
    }),
  },
  check,
});

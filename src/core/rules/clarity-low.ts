import type { Lang } from "../model/language";
import { askedOf, CLARITIES, CLARITY_COLUMN, clarityReader, clarityWords, type Clarity } from "../parse/clarity";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly tasks: number;
  /** Tasks that have all the clarities asked for, and how many those are. */
  readonly clear: number;
  readonly of: number;
  /** How many tasks lack each, those that none lacks left out. */
  readonly lacking: readonly (readonly [Clarity, number])[];
  /** The 1-based row that lacks most, and how many it has. */
  readonly lowest: { readonly row: number; readonly score: number };
}

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables.filter((candidate) => candidate.table.kind === "tasks")) {
    const facts = factsOf(table);
    const column = table.column("task")?.column;
    if (facts && column !== undefined) yield { table, ...table.cells.anchor(facts.lowest.row, column), facts };
  }
}

/** Null where every task is clear. */
function factsOf(table: PlanTable): Facts | null {
  const asked = askedOf(table.table.columns);
  const unclear = clarityReader();
  const tasks = table.table.items.filter(({ status, text }) => status !== "cancelled" && text !== "");
  const counts = { person: 0, work: 0, time: 0, result: 0, duty: 0 };
  let clear = 0;
  let lowest = { row: 0, lacks: 0 };
  for (const item of tasks) {
    const lacks = unclear(item, asked).filter((clarity) => !isPending(table, item.row, clarity));
    if (lacks.length === 0) clear++;
    if (lacks.length > lowest.lacks) lowest = { row: item.row, lacks: lacks.length };
    for (const clarity of lacks) counts[clarity]++;
  }
  if (lowest.row === 0) return null;
  return {
    tasks: tasks.length,
    clear,
    of: asked.size,
    lacking: CLARITIES.filter((clarity) => counts[clarity] > 0).map((clarity) => [clarity, counts[clarity]]),
    lowest: { row: lowest.row, score: asked.size - lowest.lacks },
  };
}

/** Whether what a clarity is judged by is a formula without a stored result. */
function isPending({ cells, column }: PlanTable, row: number, clarity: Clarity): boolean {
  const at = column(CLARITY_COLUMN[clarity])?.column;
  const place = at === undefined ? null : cells.anchor(row, at);
  return place !== null && cells.isPending(place.row, place.column);
}

const listed = (lacking: Facts["lacking"], lang: Lang) =>
  lacking.map(([clarity, count]) => `${clarityWords[lang][clarity]} (${count})`).join(", ");

/** How many of a table's tasks are clear in all that offices ask of a task, and where they are not. */
export const clarityLow = defineRule<Facts>({
  id: "clarity-low",
  severity: "info",
  levels: { "truoc-khi-trinh": "off", "bao-cao": "off" },
  title: { vi: "Nhiệm vụ chưa đủ “5 rõ”", en: "Tasks that are not clear" },
  needs: [],
  words: {
    vi: ({ tasks, clear, of, lacking, lowest }) => ({
      message: `${clear} trên ${tasks} nhiệm vụ đủ ${of} rõ; chưa ${listed(lacking, "vi")}; thấp nhất là dòng ${lowest.row}: ${lowest.score}/${of}.`,
      why: "Giao việc phải rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ trách nhiệm thì mới đôn đốc và đánh giá được.",
      hint: "Xem các lỗi và cảnh báo của từng dòng; việc ghi chung chung (“nhiệm vụ khác”) thì ghi thành việc cụ thể.",
    }),
    en: ({ tasks, clear, of, lacking, lowest }) => ({
      message: `${clear} of ${tasks} tasks are clear in all ${of} respects; not clear are ${listed(lacking, "en")}; lowest is row ${lowest.row}: ${lowest.score} of ${of}.`,
      why: "Work can be chased and judged only where it is clear who does what by when, with what result, and who answers for it.",
      hint: "Look at the errors and warnings of each row; put general work (“other tasks”) in particular words.",
    }),
  },
  check,
});

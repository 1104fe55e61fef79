import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

/** What the messages need to know: data only, never sentences. */
interface Facts {
  readonly text: string;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const column = table.column("task")?.column;
    if (column === undefined) continue;
    for (const { row, text } of table.table.items) {
      if (text === "TODO") yield { table, row, column, facts: { text } };
    }
  }
}

/** TODO: what it finds, in one sentence. */
export const dateSwapped = defineRule<Facts>({
  id: "date-swapped",
  severity: "warning",
  title: { vi: "TODO", en: "TODO" },
  needs: [{ role: "task", kinds: ["tasks"] }],
  words: {
    vi: ({ text }) => ({ message: `“${text}”.`, why: "TODO.", hint: "TODO." }),
    en: ({ text }) => ({ message: `“${text}”.`, why: "TODO.", hint: "TODO." }),
  },
  check,
});

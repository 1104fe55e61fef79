import type { Lang, Words } from "../../model/language";
import type { Plan } from "../plan";
import { defineRule, type Located, type Rule } from "../rule";
import { withoutCounterpart } from "./counterparts";
import { wholesOf } from "./parts";
import { itemName, rowList } from "./phrases";
import { together, type RowsFacts } from "./together";

/** What may lack a task, and what the rule about it says beside the rows. */
interface Lonely {
  readonly id: string;
  readonly kind: "targets" | "documents";
  readonly title: Words;
  readonly why: Words;
  readonly hint: Words;
}

/** A rule that finds the targets, or the documents, which no task of the workbook speaks of: once a table, parts with their whole. */
export function withoutTask({ id, kind, title, why, hint }: Lonely): Rule {
  const says = (lang: Lang, message: (rows: readonly number[]) => string) => (facts: RowsFacts) => ({
    message: message(facts.rows),
    why: why[lang],
    hint: hint[lang],
  });
  return defineRule<RowsFacts>({
    id,
    severity: "info",
    levels: { "bao-cao": "off" },
    title,
    needs: [],
    words: {
      vi: says(
        "vi",
        (rows) => `Không thấy nhiệm vụ nào nói đến ${rows.length} ${itemName.vi[kind]} ở ${rowList(rows, "vi")}.`,
      ),
      en: says(
        "en",
        (rows) => `No task speaks of ${rows.length} of the ${itemName.en[kind]}s: ${rowList(rows, "en")}.`,
      ),
    },
    *check(plan: Plan): Generator<Located<RowsFacts>> {
      for (const { table, items } of withoutCounterpart(plan, kind, "tasks")) {
        const wholes = wholesOf(table.table.items);
        const parts = new Set(table.table.items.filter((_, at) => wholes[at]));
        const rows = items.filter((item) => !parts.has(item)).map(({ row }) => row);
        yield* together(table, "task", rows);
      }
    },
  });
}

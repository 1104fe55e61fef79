import { short } from "./kit/phrases";
import { shown } from "./kit/missing";
import type { Place } from "./kit/cells";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly text: string;
  /** How many tasks of the table say the same. */
  readonly places: number;
}

/** One problem for each wording of a table, at its first cell. */
function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const wordings = new Map<string, { readonly place: Place; places: number }>();
    for (const { status, cells } of table.table.items) {
      if (status !== "unclear" || !cells?.status) continue;
      const text = shown(cells.status.value);
      const known = wordings.get(text);
      if (known) known.places++;
      else wordings.set(text, { place: cells.status, places: 1 });
    }
    for (const [text, { place, places }] of wordings) {
      yield { table, row: place.row, column: place.column, facts: { text, places } };
    }
  }
}

/** A status from whose words nobody can tell whether the task is done. */
export const statusUnreadable = defineRule<Facts>({
  id: "status-unreadable",
  severity: "info",
  levels: { "soan-thao": "off", "truoc-khi-trinh": "off" },
  title: { vi: "Tình trạng không rõ", en: "Status unclear" },
  needs: [],
  words: {
    vi: ({ text, places }) => ({
      message: `Tình trạng “${short(text)}” chưa cho biết đã xong hay chưa${places > 1 ? ` (${places} ô)` : ""}.`,
      why: "Không rõ đã xong hay chưa thì khi tổng hợp phải tính là chưa rõ, không vào số nào.",
      hint: "Mở đầu bằng “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện” hoặc “Bị hủy”, chi tiết viết sau hoặc ở cột ghi chú.",
    }),
    en: ({ text, places }) => ({
      message: `The status “${short(text)}” does not say whether the task is done${places > 1 ? ` (${places} cells)` : ""}.`,
      why: "What is neither done nor open is rolled up as unclear and counts in no figure.",
      hint: "Begin with “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện” or “Bị hủy”; write details behind it or as a remark.",
    }),
  },
  check,
});

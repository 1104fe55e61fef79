import { short } from "./kit/phrases";
import { shown } from "./kit/missing";
import type { Place } from "./kit/cells";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly text: string;
  /** How many tasks of the table say the same; of a table told as a whole, how many are unclear in any words. */
  readonly places: number;
  /** Filled status cells of a table in which many are sentences of their own, and which is told as a whole; else null. */
  readonly of: number | null;
}

/** From so many wordings on, and this share of cells, the column is for telling the story, which is one cause. */
const FEWEST = 6;
const SHARE = 1 / 3;

interface Wording {
  readonly place: Place;
  places: number;
}

/** One problem for each wording of a table at its first cell, or one for the table. */
function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const { wordings, filled } = wordingsOf(table);
    const unclear = [...wordings.values()].reduce((sum, { places }) => sum + places, 0);
    const isStory = wordings.size >= FEWEST && unclear > filled * SHARE;
    for (const [text, { place, places }] of wordings) {
      const facts = isStory ? { text, places: unclear, of: filled } : { text, places, of: null };
      yield { table, row: place.row, column: place.column, facts, ...(isStory ? {} : { about: text }) };
      if (isStory) break;
    }
  }
}

/** The wordings that do not say, and how many status cells are filled. */
function wordingsOf({ table }: PlanTable): {
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly filled: number;
} {
  const wordings = new Map<string, Wording>();
  let filled = 0;
  for (const { status, cells } of table.items) {
    if (status === null || !cells?.status) continue;
    filled++;
    if (status !== "unclear") continue;
    const text = shown(cells.status.value);
    const known = wordings.get(text);
    if (known) known.places++;
    else wordings.set(text, { place: cells.status, places: 1 });
  }
  return { wordings, filled };
}

/** A status from whose words nobody can tell whether the task is done. */
export const statusUnreadable = defineRule<Facts>({
  id: "status-unreadable",
  severity: "info",
  levels: { "soan-thao": "off", "truoc-khi-trinh": "off" },
  title: { vi: "Tình trạng không rõ", en: "Status unclear" },
  needs: [],
  words: {
    vi: ({ text, places, of }) => ({
      message:
        of === null
          ? `Tình trạng “${short(text)}” chưa cho biết đã xong hay chưa${places > 1 ? ` (${places} ô)` : ""}.`
          : `${places} trong ${of} ô tình trạng của bảng viết thành câu, chưa cho biết đã xong hay chưa; đây là ô đầu tiên.`,
      why: "Không rõ đã xong hay chưa thì khi tổng hợp phải tính là chưa rõ, không vào số nào.",
      hint:
        of === null
          ? "Mở đầu bằng “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện” hoặc “Bị hủy”, chi tiết viết sau hoặc ở cột ghi chú."
          : "Mở đầu mỗi ô bằng “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện” hoặc “Bị hủy”, hoặc thêm một cột “Tình trạng” chỉ ghi các từ này.",
    }),
    en: ({ text, places, of }) => ({
      message:
        of === null
          ? `The status “${short(text)}” does not say whether the task is done${places > 1 ? ` (${places} cells)` : ""}.`
          : `${places} of the table's ${of} statuses are sentences that do not say whether the task is done; this is the first.`,
      why: "What is neither done nor open is rolled up as unclear and counts in no figure.",
      hint:
        of === null
          ? "Begin with “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện” or “Bị hủy”; write details behind it or as a remark."
          : "Begin each with “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện” or “Bị hủy”, or add a column “Tình trạng” for these words alone.",
    }),
  },
  check,
});

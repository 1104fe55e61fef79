import { countsUp, meant, type Numbered, type Run } from "./kit/numbering";
import { outOfOrder } from "./kit/order";
import { rowList } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** The first number out of its place, as written, and the one beside it that shows it. */
  readonly number: string;
  readonly other: string;
  /** Whether it stands before that one, else behind it. */
  readonly before: boolean;
  /** 1-based rows of all numbers out of their place. */
  readonly rows: readonly number[];
}

/** Of so few numbers the order says nothing. */
const FEWEST = 3;
/** Where a larger share is out of place, the rows are ordered by something else, or their numbers are codes. */
const MOST = 1 / 3;

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    for (const run of table.numbering()) {
      const facts = countsUp(run) ? null : disorderOf(run.filter(({ sameAs }) => sameAs === null));
      if (facts) yield { table, row: facts.rows[0]!, column: run[0]!.column, facts, about: facts.rows };
    }
  }
}

/** What is out of order in a run, which is told as a whole: rows that changed places have one cause. */
function disorderOf(run: Run): Facts | null {
  const values = run.map(meant);
  const misplaced = outOfOrder(values);
  if (run.length < FEWEST || misplaced.length === 0 || misplaced.length > Math.max(1, run.length * MOST)) return null;
  if (!isNearlyWhole(values)) return null;
  const at = misplaced[0]!;
  const next = run[at + 1];
  const before = next !== undefined && values[at + 1]! < values[at]!;
  const other = before ? next : run[at - 1]!;
  return { number: spoken(run[at]!), other: spoken(other), before, rows: misplaced.map((place) => run[place]!.row) };
}

/** Whether the values count without great leaps: an extract of a longer list keeps its numbers and its own order. */
function isNearlyWhole(values: readonly number[]): boolean {
  const span = Math.max(...values) - Math.min(...values) + 1;
  return span - values.length <= Math.max(1, values.length / 4);
}

const spoken = ({ text }: Numbered) => text.replace(/[.)\s]+$/, "");

/** Numbers of one count that do not follow one another. */
export const numberOrder = defineRule<Facts>({
  id: "number-order",
  severity: "warning",
  title: { vi: "Số thứ tự không theo thứ tự", en: "Numbers out of order" },
  needs: [],
  words: {
    vi: ({ number, other, before, rows }) => ({
      message:
        `Số thứ tự ${number} đứng ${before ? "trước" : "sau"} số ${other}` +
        `${rows.length > 1 ? `; cả thảy ${rows.length} số sai chỗ (${rowList(rows, "vi")})` : ""}.`,
      why: "Người đọc tìm theo số thứ tự sẽ bỏ sót dòng; thường do chèn hoặc sắp xếp lại dòng mà chưa đánh lại số.",
      hint: "Dòng đứng sai chỗ thì chuyển về đúng chỗ; dòng đã đúng chỗ thì đánh lại số thứ tự.",
    }),
    en: ({ number, other, before, rows }) => ({
      message:
        `Number ${number} stands ${before ? "before" : "behind"} ${other}` +
        `${rows.length > 1 ? `; ${rows.length} numbers are out of place (${rowList(rows, "en")})` : ""}.`,
      why: "Who looks a row up by its number will miss it; mostly rows were inserted or sorted and not numbered again.",
      hint: "Move the row to its place; where it stands where it should, number the rows again.",
    }),
  },
  check,
});

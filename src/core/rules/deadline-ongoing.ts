import type { Due } from "./kit/deadlines";
import { wholeTable } from "./kit/together";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** Cells that say so, and all that name a deadline. */
  readonly ongoing: number;
  readonly all: number;
}

/** Fewer than this, or no more than this share, are what every plan has. */
const FEWEST = 3;
const SHARE = 1 / 4;

const isOngoing = ({ deadline }: Due) => deadline.kind === "ongoing";

/** One problem a table: what is ongoing is no slip, but heads should know when much of a plan has no end. */
function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const all = table.due();
    const ongoing = all.filter(isOngoing);
    const column = table.column("deadline")?.column;
    if (column === undefined || ongoing.length < FEWEST || ongoing.length <= all.length * SHARE) continue;
    const place = table.cells.anchor(ongoing[0]!.row, column);
    yield { table, ...place, facts: { ongoing: ongoing.length, all: all.length }, about: wholeTable(table) };
  }
}

/** Tasks without an end: "Thường xuyên". */
export const deadlineOngoing = defineRule<Facts>({
  id: "deadline-ongoing",
  severity: "info",
  levels: { "soan-thao": "off", "bao-cao": "off" },
  title: { vi: "Việc thường xuyên, không có mốc", en: "Ongoing work without a milestone" },
  needs: [{ role: "deadline", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ ongoing, all }) => ({
      message: `${ongoing} trong ${all} ô thời hạn của bảng ghi việc làm thường xuyên, không có mốc; đây là ô đầu tiên.`,
      why: "Việc thường xuyên không có lúc nào là xong hay chậm, nên không được tính khi tổng hợp đúng hạn, quá hạn.",
      hint: "Việc nào có kết quả cụ thể thì ghi mốc phải xong; việc nào đúng là làm quanh năm thì để nguyên.",
    }),
    en: ({ ongoing, all }) => ({
      message: `${ongoing} of the table's ${all} deadlines say that the work is ongoing; this is the first.`,
      why: "Ongoing work is never done and never late, so it does not count when tasks in time and late are rolled up.",
      hint: "Give a milestone where there is a result to hand in; leave what really goes on all year as it is.",
    }),
  },
  check,
});

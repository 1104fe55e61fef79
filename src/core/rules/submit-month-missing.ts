import type { Deadline } from "../model/deadline";
import { fold } from "../parse/text";
import { rowList } from "./kit/phrases";
import { together, type RowsFacts } from "./kit/together";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

/** Only where so many of a table's documents name their month is one without it an omission. */
const MOSTLY = 0.6;

function* check({ tables }: Plan): Generator<Located<RowsFacts>> {
  for (const table of tables.filter((candidate) => candidate.table.kind === "documents")) {
    const dated = table.table.items.filter(({ deadline }) => deadline !== null && deadline.to !== null);
    const vague = dated.filter(({ deadline }) => !namesMonth(deadline!)).map(({ row }) => row);
    if (asksForMonth(table) || vague.length <= dated.length * (1 - MOSTLY)) yield* together(table, "deadline", vague);
  }
}

/** "Tháng trình": such a heading asks each document for its month; "Tháng, quý trình" does not. */
function asksForMonth(table: PlanTable): boolean {
  const heading = fold(table.column("deadline")?.header ?? "");
  return heading.includes("tháng") && !heading.includes("quý");
}

/** A day or a span within one month; "trước tháng 3" and "trước 15/3" name theirs as well. */
const namesMonth = ({ from, to }: Deadline) => from === null || from.slice(0, 7) === to!.slice(0, 7);

/** Documents to submit with a quarter or a year where the others name the month. */
export const submitMonthMissing = defineRule<RowsFacts>({
  id: "submit-month-missing",
  severity: "info",
  title: { vi: "Chưa ghi tháng trình văn bản", en: "Month of submission missing" },
  needs: [],
  words: {
    vi: ({ rows }) => ({
      message: `${rows.length} văn bản chưa nêu tháng trình: ${rowList(rows, "vi")}.`,
      why: "Văn bản phải đăng ký vào chương trình họp theo tháng; chỉ ghi quý hoặc năm thì không xếp lịch được.",
      hint: "Ghi tháng trình như các dòng khác, ví dụ “Tháng 6/2024”.",
    }),
    en: ({ rows }) => ({
      message: `${rows.length} of the documents name no month of submission: ${rowList(rows, "en")}.`,
      why: "Documents are put on the agenda month by month; by a quarter or a year alone no session can be planned.",
      hint: "Write the month as the other rows do, such as “Tháng 6/2024”.",
    }),
  },
  check,
});

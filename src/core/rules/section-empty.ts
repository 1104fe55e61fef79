import type { Section, TableKind } from "../model/appendix";
import { fold } from "../parse/text";
import { itemName, short } from "./kit/phrases";
import { endOfSection, titleColumn } from "./kit/sections";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

/** "Không có", "Không phát sinh": the office says that there is nothing, which is no omission. */
const SAYS_NONE = /^\(?không(?: có| phát sinh)?(?: nhiệm vụ| văn bản| chỉ tiêu| nội dung)?(?: nào| mới)?[).]*$/;

interface Facts {
  readonly kind: TableKind;
  readonly title: string;
}

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    for (const { row, title } of emptySections(table)) {
      yield { table, row, column: titleColumn(table, row), facts: { kind: table.table.kind, title: short(title) } };
    }
  }
}

/** Sections with nothing before the next one of their own level or above; the parts of an empty one are not told again. */
function emptySections({ table }: PlanTable): Section[] {
  const { sections, items, rows } = table;
  const filled = rows.filter(({ kind }) => kind === "numbered-blank" || kind === "total").map(({ row }) => row);
  const saidSo = sections.filter(({ title }) => SAYS_NONE.test(fold(title))).map(({ row }) => row);
  const content = [...items.map(({ row }) => row), ...filled, ...saidSo].sort((a, b) => a - b);
  let next = 0;
  let within: { readonly level: number } | null = null;
  const empty: Section[] = [];
  for (const [at, section] of sections.entries()) {
    while (next < content.length && content[next]! < section.row) next++;
    const end = endOfSection(sections, at);
    if (within && section.level > within.level) continue;
    within = (content[next] ?? Infinity) < end ? null : section;
    if (within) empty.push(section);
  }
  return empty;
}

/** A section's title with nothing under it. */
export const sectionEmpty = defineRule<Facts>({
  id: "section-empty",
  severity: "info",
  title: { vi: "Mục không có nội dung", en: "Section without rows" },
  needs: [],
  words: {
    vi: ({ kind, title }) => ({
      message: `Mục “${title}” không có ${itemName.vi[kind]} nào.`,
      why: `Mục trống thường do dòng bị xóa hoặc chép sang chỗ khác; người đọc không biết là không có ${itemName.vi[kind]} hay bị sót.`,
      hint: `Bổ sung ${itemName.vi[kind]} vào mục này, hoặc xóa dòng tiêu đề mục.`,
    }),
    en: ({ kind, title }) => ({
      message: `The section “${title}” has no ${itemName.en[kind]}.`,
      why: "An empty section is mostly left by rows that were deleted or moved; a reader cannot tell nothing from something lost.",
      hint: `Add what belongs there, or delete the section's row.`,
    }),
  },
  check,
});

import type { Table, TableKind } from "../model/appendix";
import { rightfulCounts } from "../model/stated-count";
import { countAtEnd } from "../parse/tables/title";
import { itemName, short } from "./kit/phrases";
import { endOfSection, titleColumn } from "./kit/sections";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly kind: TableKind;
  readonly stated: number;
  readonly counted: number;
  /** The heading that says so; null for the table's title. */
  readonly heading: string | null;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  const tables = plan.tables.map(({ table }) => table);
  for (const table of plan.tables) {
    const { stated, kind, items } = table.table;
    yield* inSections(table);
    if (stated === null || rightfulCounts(table.table, tables).includes(stated.count)) continue;
    const { row, column, count } = stated;
    yield { table, row, column, facts: { kind, stated: count, counted: items.length, heading: null } };
  }
}

/** Headings of sections that say how many items stand under them: "I. TỔ CHỨC BỘ MÁY (03 nhiệm vụ)". */
function* inSections(table: PlanTable): Generator<Located<Facts>> {
  const { sections, kind, items, rows } = table.table;
  for (const [at, { row, title }] of sections.entries()) {
    const stated = countAtEnd(title);
    if (stated === null) continue;
    const end = endOfSection(sections, at);
    const isWithin = (one: { readonly row: number }) => one.row > row && one.row < end;
    const part: Table = { ...table.table, items: items.filter(isWithin), rows: rows.filter(isWithin) };
    if (rightfulCounts(part, [part]).includes(stated)) continue;
    const facts = { kind, stated, counted: part.items.length, heading: short(title) };
    yield { table, row, column: titleColumn(table, row), facts };
  }
}

/** The title, or a heading within, promises another number of tasks than there are. */
export const countDiffers = defineRule<Facts>({
  id: "count-differs",
  severity: "warning",
  title: { vi: "Số lượng không khớp tiêu đề", en: "Count differs from the title" },
  needs: [],
  words: {
    vi: ({ kind, stated, counted, heading }) => ({
      message:
        heading === null
          ? `Tiêu đề ghi ${stated} ${itemName.vi[kind]}, bảng có ${counted} ${itemName.vi[kind]}.`
          : `Mục “${heading}” ghi ${stated} ${itemName.vi[kind]}, bên dưới có ${counted} ${itemName.vi[kind]}.`,
      why: "Số ghi ở tiêu đề được chép vào kế hoạch và báo cáo; lệch nhau là thiếu dòng hoặc ghi nhầm số.",
      hint: `Tìm dòng bị sót hoặc thừa, hoặc sửa số ở tiêu đề thành ${counted}.`,
    }),
    en: ({ kind, stated, counted, heading }) => ({
      message:
        heading === null
          ? `The title says ${stated} ${itemName.en[kind]}s, the table has ${counted}.`
          : `The section “${heading}” says ${stated} ${itemName.en[kind]}s, there are ${counted} in it.`,
      why: "The figure in the title is copied into plans and reports; where they differ, a row is lost or the figure is wrong.",
      hint: `Find the row that is lost or left over, or change the title to ${counted}.`,
    }),
  },
  check,
});

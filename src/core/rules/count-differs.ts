import type { TableKind } from "../model/appendix";
import { rightfulCounts } from "../model/stated-count";
import { itemName } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly kind: TableKind;
  readonly stated: number;
  readonly counted: number;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  const tables = plan.tables.map(({ table }) => table);
  for (const table of plan.tables) {
    const { stated, kind, items } = table.table;
    if (stated === null || rightfulCounts(table.table, tables).includes(stated.count)) continue;
    const { row, column, count } = stated;
    yield { table, row, column, facts: { kind, stated: count, counted: items.length } };
  }
}

/** The title promises another number of tasks than the table has. */
export const countDiffers = defineRule<Facts>({
  id: "count-differs",
  severity: "warning",
  title: { vi: "Số lượng không khớp tiêu đề", en: "Count differs from the title" },
  needs: [],
  words: {
    vi: ({ kind, stated, counted }) => ({
      message: `Tiêu đề ghi ${stated} ${itemName.vi[kind]}, bảng có ${counted} ${itemName.vi[kind]}.`,
      why: "Số ghi ở tiêu đề được chép vào kế hoạch và báo cáo; lệch nhau là thiếu dòng hoặc ghi nhầm số.",
      hint: `Tìm dòng bị sót hoặc thừa, hoặc sửa số ở tiêu đề thành ${counted}.`,
    }),
    en: ({ kind, stated, counted }) => ({
      message: `The title says ${stated} ${itemName.en[kind]}s, the table has ${counted}.`,
      why: "The figure in the title is copied into plans and reports; where they differ, a row is lost or the figure is wrong.",
      hint: `Find the row that is lost or left over, or change the title to ${counted}.`,
    }),
  },
  check,
});

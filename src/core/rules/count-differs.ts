import type { Table, TableKind } from "../model/appendix";
import { itemName } from "./kit/phrases";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly kind: TableKind;
  readonly stated: number;
  readonly counted: number;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const { stated, kind, items } = table.table;
    if (stated === null || countsOf(table, plan).includes(stated.count)) continue;
    const { row, column, count } = stated;
    yield { table, row, column, facts: { kind, stated: count, counted: items.length } };
  }
}

/**
 * The counts that a title may rightly state: all items; only those that are no part of another ("1", not "1.1" or "a)");
 * either with numbered empty rows, which have a finding of their own; all tables of the sheet together.
 */
function countsOf({ table }: PlanTable, plan: Plan): number[] {
  const main = table.items.filter(({ number }) => number === null || /^\s*\d+\s*[.)]?\s*$/.test(number)).length;
  const empty = table.rows.filter(({ kind }) => kind === "numbered-blank").length;
  const together = plan.tables
    .filter((other) => other.table.sheet === table.sheet && isOf(other.table, table))
    .reduce((sum, other) => sum + other.table.items.length, 0);
  return [table.items.length, main, table.items.length + empty, main + empty, together];
}

const isOf = (other: Table, table: Table) => other === table || other.stated === null;

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

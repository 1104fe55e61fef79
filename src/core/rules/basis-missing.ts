import { fold } from "../parse/text";
import { memoised } from "../memo";
import { isPlaceholder } from "../parse/units";
import { eachCellIn, type ItemCell } from "./kit/each";
import { shown } from "./kit/missing";
import { itemName } from "./kit/phrases";
import type { Column, TableKind } from "../model/appendix";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly kind: TableKind;
  readonly header: string;
}

/** Where a figure comes from, told in a column that may be for remarks as well. */
const SOURCE = /^nguồn (?:số liệu|dữ liệu|thông tin|cung cấp)/;

/** Only where most rows say it is a blank one an omission. */
const MOSTLY = 0.6;

function* check({ tables }: Plan): Generator<Located<Facts>> {
  const isBlank = memoised(isPlaceholder);
  for (const table of tables) {
    for (const { column, header } of columnsOf(table)) {
      const blank: ItemCell[] = [];
      let cells = 0;
      for (const cell of eachCellIn(table, column)) {
        if (cell.item.text === "") continue;
        cells++;
        if (isBlank(shown(cell.value))) blank.push(cell);
      }
      if (blank.length > cells * (1 - MOSTLY)) continue;
      const facts = { kind: table.table.kind, header: header.split(" › ").at(-1)! };
      for (const { row } of blank) yield { table, row, column, facts };
    }
  }
}

/** The table's column for what it rests on, and those for where its figures come from. */
function columnsOf(table: PlanTable): readonly Column[] {
  const basis = table.column("basis");
  return table.table.columns.filter(
    (column) => column === basis || (column.role !== "basis" && SOURCE.test(fold(column.header.split(" › ").at(-1)!))),
  );
}

/** A row without the document or source that it rests on, where the others name theirs. */
export const basisMissing = defineRule<Facts>({
  id: "basis-missing",
  severity: "info",
  title: { vi: "Thiếu căn cứ, nguồn giao", en: "Basis or source missing" },
  needs: [],
  words: {
    vi: ({ kind, header }) => ({
      message: `Chưa ghi “${header}” của ${itemName.vi[kind]}.`,
      why: "Các dòng khác đều nêu căn cứ hoặc nguồn số liệu; dòng này không biết do ai giao, lấy số ở đâu.",
      hint: "Ghi số, ký hiệu văn bản giao hoặc nguồn số liệu.",
    }),
    en: ({ kind, header }) => ({
      message: `“${header}” of the ${itemName.en[kind]} is not written.`,
      why: "The other rows name what they rest on; of this one nobody knows who asked for it or where the figure comes from.",
      hint: "Write the number and symbol of the document that asks for it, or the source of the figure.",
    }),
  },
  check,
});

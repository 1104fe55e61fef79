import { memoised } from "../parse/memo";
import { isPlaceholder } from "../parse/units";
import { eachCell, type ItemCell } from "./kit/each";
import { shown } from "./kit/missing";
import { itemName } from "./kit/phrases";
import type { TableKind } from "../model/appendix";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly kind: TableKind;
  readonly header: string;
}

/** Only where most rows say it is a blank one an omission. */
const MOSTLY = 0.6;

function* check({ tables }: Plan): Generator<Located<Facts>> {
  const isBlank = memoised(isPlaceholder);
  for (const table of tables) {
    const column = table.column("basis");
    const blank: ItemCell[] = [];
    let cells = 0;
    for (const cell of eachCell(table, "basis")) {
      if (cell.item.text === "") continue;
      cells++;
      if (isBlank(shown(cell.value))) blank.push(cell);
    }
    if (blank.length > cells * (1 - MOSTLY)) continue;
    for (const { row } of blank) {
      yield { table, row, column: column!.column, facts: { kind: table.table.kind, header: column!.header } };
    }
  }
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

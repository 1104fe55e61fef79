import { bare } from "../parse/text";
import { eachCell } from "./kit/each";
import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly inCell: string;
  readonly inColumn: string;
  readonly text: string;
}

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    if (table.table.kind !== "targets" || !table.column("unit")) continue;
    for (const { item, row, column } of eachCell(table, "target")) {
      const { unit, target } = item;
      if (!unit || !target?.unit || target.more || isSameMeasure(unit, target.unit)) continue;
      yield { table, row, column, facts: { inCell: target.unit, inColumn: unit, text: short(target.text) } };
    }
  }
}

/** "tỷ" in a column of "Tỷ đồng", "%" under "% tổng chi": the shorter is part of the longer. */
function isSameMeasure(a: string, b: string): boolean {
  const [one, other] = [measure(a), measure(b)];
  return one === "" || other === "" || one.includes(other) || other.includes(one);
}

const measure = (unit: string) =>
  bare(unit)
    .replace(/phan tram|ty le/g, "%")
    .replace(/[\s.()*]+/g, "");

/** The measure in the target's cell is not that of the unit column. */
export const targetUnitDiffers = defineRule<Facts>({
  id: "target-unit-differs",
  severity: "warning",
  title: { vi: "Đơn vị tính không thống nhất trong một dòng", en: "Two units of measure in one row" },
  needs: [],
  words: {
    vi: ({ inCell, inColumn, text }) => ({
      message: `Chỉ tiêu ghi “${text}” (${inCell}), nhưng cột đơn vị tính ghi “${inColumn}”.`,
      why: "Hai đơn vị tính khác nhau thì không rõ con số là gì, không so được với kết quả.",
      hint: `Sửa một trong hai cho thống nhất; nên để ô chỉ tiêu chỉ có con số.`,
    }),
    en: ({ inCell, inColumn, text }) => ({
      message: `The target says “${text}” (${inCell}), but the unit column says “${inColumn}”.`,
      why: "With two measures nobody knows what the figure counts, and it cannot be held against the result.",
      hint: "Make the two agree; it is best to leave only the figure in the target's cell.",
    }),
  },
  check,
});

import { asksForFigure, figureColumn, isAsked } from "./kit/targets";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

function* check({ tables }: Plan): Generator<Located> {
  for (const table of tables) {
    const column = figureColumn(table);
    if (column === null) continue;
    let previous = -1;
    for (const [at, item] of table.table.items.entries()) {
      if (item.actual !== null || isAsked(table, item.row) || !asksForFigure(table, at)) continue;
      const place = table.cells.anchor(item.row, column);
      if (place.row !== previous && !table.cells.isPending(place.row, place.column)) {
        yield { table, ...place, facts: null };
      }
      previous = place.row;
    }
  }
}

/** A target without the figure to reach. */
export const targetMissing = defineRule({
  id: "target-missing",
  severity: "warning",
  title: { vi: "Chỉ tiêu chưa có số phải đạt", en: "Target without a figure" },
  needs: [],
  words: {
    vi: () => ({
      message: "Chưa ghi con số phải đạt của chỉ tiêu.",
      why: "Không có số giao thì không biết thế nào là đạt, không theo dõi và không tổng hợp được.",
      hint: "Ghi số phải đạt kèm đơn vị tính, ví dụ “100%”, “tối thiểu 24 người”; nếu dòng này chỉ là tên nhóm thì bỏ số thứ tự.",
    }),
    en: () => ({
      message: "The figure to reach is not written.",
      why: "Without it nobody knows when the target is met, and it can be neither followed nor rolled up.",
      hint: "Write the figure with its unit of measure, such as “100%”, “tối thiểu 24 người”; where the row is only a group's name, take its number away.",
    }),
  },
  check,
});

import { eachCell } from "./kit/each";
import { isSameMeasure, unitIn } from "./kit/measures";
import { shown } from "./kit/missing";
import { short } from "./kit/phrases";
import type { Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** The heading of the cell's column. */
  readonly header: string;
  readonly text: string;
  readonly inCell: string;
  /** The unit that the row's figures are in, and whether the unit column says so rather than the target. */
  readonly inRow: string;
  readonly byColumn: boolean;
}

const FIGURES = ["target", "plan", "actual"] as const;

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    if (table.table.kind !== "targets") continue;
    for (const role of FIGURES) {
      const header = table.column(role)?.header.split(" › ").at(-1) ?? "";
      for (const { item, row, column, value } of eachCell(table, role, (cell) => typeof cell === "string")) {
        const inRow = item.unit ?? (role === "target" ? null : (item.target?.unit ?? null));
        const inCell = unitIn(value, inRow);
        if (!inCell || !inRow || item.target?.more || isSameMeasure(inCell, inRow)) continue;
        const facts = { header, text: short(shown(value)), inCell, inRow, byColumn: item.unit !== null };
        yield { table, row, column, facts };
      }
    }
  }
}

/** A figure's own cell names another unit of measure than the row has. */
export const targetUnitDiffers = defineRule<Facts>({
  id: "target-unit-differs",
  severity: "warning",
  title: { vi: "Đơn vị tính không thống nhất trong một dòng", en: "Two units of measure in one row" },
  needs: [],
  words: {
    vi: ({ header, text, inCell, inRow, byColumn }) => ({
      message: `Cột “${short(header)}” ghi “${text}” (${inCell}), nhưng ${byColumn ? "cột đơn vị tính" : "chỉ tiêu"} ghi “${inRow}”.`,
      why: "Hai đơn vị tính khác nhau thì không rõ con số là gì, không so được kết quả với chỉ tiêu.",
      hint: "Đổi con số về cùng một đơn vị tính; tốt nhất ô này chỉ ghi con số.",
    }),
    en: ({ header, text, inCell, inRow, byColumn }) => ({
      message: `The column “${short(header)}” says “${text}” (${inCell}), but the ${byColumn ? "unit column" : "target"} says “${inRow}”.`,
      why: "With two units of measure nobody knows what the figure counts, and the result cannot be held against the target.",
      hint: "Write the figure in the row's own unit; it is best to leave only the figure in this cell.",
    }),
  },
  check,
});

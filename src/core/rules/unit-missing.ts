import { fold } from "../parse/text";
import { short } from "./kit/phrases";
import type { Item } from "../model/item";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  /** The target as written, whose measure is not known. */
  readonly text: string;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const column = measureColumn(table);
    if (column === null) continue;
    let previous = -1;
    const isNamed = table.column("unit") === null;
    for (const item of table.table.items) {
      if (!lacksUnit(item) || (isNamed && COUNTED.test(fold(item.text)))) continue;
      const place = table.cells.anchor(item.row, column);
      if (place.row !== previous && !table.cells.isPending(place.row, place.column)) {
        yield { table, ...place, facts: { text: item.target?.text ?? "" } };
      }
      previous = place.row;
    }
  }
}

/**
 * Where a measure is to be written: the unit column; without one, the target's own cell, provided that other targets of the
 * table carry theirs (else the table has no measures to check, which is said once).
 */
function measureColumn(table: PlanTable): number | null {
  if (table.table.kind !== "targets") return null;
  const unit = table.column("unit");
  if (unit) return unit.column;
  const inCells = table.table.items.some(({ target }) => target?.unit);
  return inCells ? (table.column("target")?.column ?? null) : null;
}

/** "Số trường đạt chuẩn": where there is no column for it, such a name says what is counted. */
const COUNTED = /^(?:tổng )?số (?:lượng )?(?!liệu|hóa)/;

/** A rank needs no measure, and a name may carry it: "Tỷ lệ hồ sơ đúng hạn (%)". */
function lacksUnit({ text, target, unit }: Item): boolean {
  if (target === null || target.value === null || target.op === "rank") return false;
  return !target.unit && !unit && !/\([^()\d]{1,20}\)\s*$/.test(text);
}

/** A target's figure without a unit of measure. */
export const unitMissing = defineRule<Facts>({
  id: "unit-missing",
  severity: "warning",
  title: { vi: "Thiếu đơn vị tính", en: "Unit of measure missing" },
  needs: [{ role: "unit", kinds: ["targets"] }],
  words: {
    vi: ({ text }) => ({
      message: `Con số “${short(text)}” của chỉ tiêu chưa có đơn vị tính.`,
      why: "Không rõ là phần trăm, cuộc hay người thì không so sánh và không cộng được.",
      hint: "Ghi đơn vị tính vào ô này, ví dụ “%”, “cuộc”, “người”, “văn bản”.",
    }),
    en: ({ text }) => ({
      message: `The target's figure “${short(text)}” has no unit of measure.`,
      why: "Unless it is clear whether percent, meetings or people are meant, nothing can be compared or added up.",
      hint: "Write the unit of measure into this cell, such as “%”, “cuộc”, “người”, “văn bản”.",
    }),
  },
  check,
});

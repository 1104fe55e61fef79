import type { TableKind } from "../model/appendix";
import { isPlaceholder } from "../parse/units";
import { inRows, itemName } from "./kit/phrases";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly kind: TableKind;
  /** How many numbered but empty rows stand together; 1 where other cells of the row are filled in. */
  readonly rows: number;
  readonly lastRow: number;
  /** Whether nothing but a number stands in the row. */
  readonly empty: boolean;
}

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    const column = table.column("task")?.column;
    if (column === undefined) continue;
    yield* itemsWithoutText(table, column);
    yield* emptyRows(table, column);
  }
}

function* itemsWithoutText(table: PlanTable, column: number): Generator<Located<Facts>> {
  const { items, kind } = table.table;
  for (const { row, text } of items) {
    if (!isPlaceholder(text) || table.cells.isPending(row, column)) continue;
    yield { table, row, column, facts: { kind, rows: 1, lastRow: row, empty: false } };
  }
}

/** Numbered rows with nothing in them are told once for each stretch of them. */
function* emptyRows(table: PlanTable, column: number): Generator<Located<Facts>> {
  const { rows, kind } = table.table;
  let first: number | null = null;
  let count = 0;
  let lastRow = 0;
  for (const { row, kind: rowKind } of rows) {
    if (rowKind === "numbered-blank") {
      first ??= row;
      lastRow = row;
      count++;
    } else if (first !== null && rowKind !== "blank") {
      yield { table, row: first, column, facts: { kind, rows: count, lastRow, empty: true } };
      first = null;
      count = 0;
    }
  }
  if (first !== null) yield { table, row: first, column, facts: { kind, rows: count, lastRow, empty: true } };
}

/** A row that has a number, a lead or a deadline, but says nothing to do. */
export const taskMissing = defineRule<Facts>({
  id: "task-missing",
  severity: "error",
  title: { vi: "Thiếu nội dung nhiệm vụ", en: "Task missing" },
  needs: [{ role: "task", kinds: ["tasks", "documents", "targets"] }],
  words: {
    vi: (facts) => ({
      message: facts.empty
        ? `Dòng chỉ có số thứ tự, chưa có nội dung${inRows(facts, "vi")}.`
        : `Chưa ghi nội dung ${itemName.vi[facts.kind]}.`,
      why: `Dòng không có nội dung thì không biết phải làm gì, và số lượng ${itemName.vi[facts.kind]} bị đếm sai.`,
      hint: "Ghi nội dung vào ô này, hoặc xóa cả dòng nếu để thừa.",
    }),
    en: (facts) => ({
      message: facts.empty
        ? `The row has a number and nothing else${inRows(facts, "en")}.`
        : `The ${itemName.en[facts.kind]} is not written.`,
      why: `Nobody knows what such a row asks for, and the count of ${itemName.en[facts.kind]}s comes out wrong.`,
      hint: "Write it into this cell, or delete the row if it is left over.",
    }),
  },
  check,
});

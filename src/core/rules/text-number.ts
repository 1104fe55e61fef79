import type { Role } from "../model/appendix";
import { address, GENERAL_FORMAT, TEXT_FORMAT } from "../model/cell";
import type { CellChange } from "../model/finding";
import { numberStyle, readNumber } from "../parse/number";
import { sectionFor } from "../parse/number-format";
import { commonFormat } from "./kit/formats";
import { short } from "./kit/phrases";
import { cellCount } from "./kit/texts";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly header: string;
  readonly cells: number;
  /** The first such cell's text, and its number. */
  readonly text: string;
  readonly value: number;
}

/** Columns of figures. One of values to reach is so only where no cell says it in words ("trên 50%"). */
const FIGURES: readonly Role[] = ["plan", "actual", "percent", "target"];

function* check(plan: Plan): Generator<Located<Facts>> {
  for (const table of plan.tables) {
    for (const { column, role, header } of table.table.columns) {
      const found = FIGURES.includes(role) ? numbersAsText(table, column, role) : [];
      const first = found[0];
      if (!first) continue;
      const { row, before, after } = first;
      const facts = { header, cells: found.length, text: before, value: after };
      const format = formatOfNumbers(table, column);
      const edits = found.map((cell) => toNumber(cell, table.cells.format(cell.row, column), column, format));
      yield { table, row, column, facts, fix: { kind: "suggested", edits } };
    }
  }
}

interface Typed {
  readonly row: number;
  readonly before: string;
  readonly after: number;
}

/** The cells of a column that hold a number as a text, where only one number can be meant. */
function numbersAsText({ table, cells }: PlanTable, column: number, role: Role): Typed[] {
  const texts = table.items.flatMap(({ row }) => {
    const before = cells.value(row, column);
    return typeof before === "string" && !cells.isFormula(row, column) ? [{ row, before }] : [];
  });
  const style = numberStyle(texts.map(({ before }) => before));
  const found = texts.flatMap(({ row, before }) => {
    const after = certainNumber(before, style);
    return after === null ? [] : [{ row, before, after }];
  });
  return role === "target" && found.length < texts.length ? [] : found;
}

/** A format that shows a number as it is: no text, date or percentage (80 would become 8000%). */
const isPlain = (format: string) => {
  const { kind, parts } = sectionFor(format, 1);
  if (format === TEXT_FORMAT) return false;
  return kind === "general" || (kind === "number" && !parts.some((part) => part.kind === "percent"));
};

/** The format of the column's own numbers. */
function formatOfNumbers({ table, cells }: PlanTable, column: number): string {
  const numbers = table.items.filter(({ row }) => typeof cells.value(row, column) === "number");
  const formats = numbers.map(({ row }) => cells.format(row, column));
  return commonFormat(formats.filter(isPlain), GENERAL_FORMAT);
}

function toNumber({ row, before, after }: Typed, present: string, column: number, ofNumbers: string): CellChange {
  const change = { cell: address(row, column), before, after };
  return isPlain(present) ? change : { ...change, format: { before: present, after: ofNumbers } };
}

/** "1.182,5" → 1182.5. Null for a percentage, for a code ("007"), and where separators may be read in two ways. */
function certainNumber(text: string, style: "vi" | "en" | null): number | null {
  const plain = text.trim();
  if (plain.endsWith("%") || /^0\d/.test(plain)) return null;
  const value = readNumber(plain, "vi");
  return value === readNumber(plain, "en") ? value : style && readNumber(plain, style);
}

/** Figures that Excel cannot count because they were typed as texts. */
export const textNumber = defineRule<Facts>({
  id: "text-number",
  severity: "warning",
  levels: { "soan-thao": "info" },
  title: { vi: "Số nhập dạng chữ", en: "Numbers typed as text" },
  needs: [],
  words: {
    vi: ({ header, cells, text, value }) => ({
      message: `Cột “${short(header)}” có ${cells} ô nhập số dạng chữ; ô đầu tiên ghi “${short(text)}”.`,
      why: "Excel không cộng, không so sánh được số dạng chữ: tổng và tỷ lệ sẽ thiếu các ô này.",
      hint: "Nhập lại thành số.",
      reading: `${short(text)} → ${String(value).replace(".", ",")}`,
    }),
    en: ({ header, cells, text, value }) => ({
      message: `${cellCount(cells)} of the column “${short(header)}” hold a number as text; the first says “${short(text)}”.`,
      why: "Excel neither adds nor compares such numbers: totals and percentages leave them out.",
      hint: "Type them again as numbers.",
      reading: `${short(text)} → ${value}`,
    }),
  },
  check,
});

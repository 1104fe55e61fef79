import type { BodyRow } from "../model/appendix";
import { readNumber } from "../parse/number";
import { agree, showNumber } from "./kit/numbers";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly written: number;
  readonly sum: number;
  /** 1-based first and last row that the sum was taken over. */
  readonly first: number;
  readonly last: number;
}

interface Figure {
  readonly row: number;
  readonly value: number;
  /** How deep the row is numbered: 1 for "3", 2 for "3.1" and "a)". */
  readonly depth: number;
}

/** A column is summed only where this share of its items' cells holds figures, and at least so many of them. */
const FILLED = 0.6;
const FEWEST = 2;

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    const totals = table.table.rows.filter(({ kind }) => kind === "total");
    if (totals.length === 0 || hasMixedUnits(table)) continue;
    for (const column of summedColumns(table)) yield* checkColumn(table, column, totals);
  }
}

/** Metres and persons are not added up. */
function hasMixedUnits({ table }: PlanTable): boolean {
  const units = new Set(table.items.flatMap(({ unit }) => unit ?? []));
  return units.size > 1 || units.has("%");
}

/** Columns of quantities: no numbers of rows, no dates, no shares. */
function summedColumns({ table }: PlanTable): number[] {
  const counted = new Set(["target", "plan", "actual", "other"]);
  return table.columns
    .filter(({ role, header }) => counted.has(role) && !/%|tỷ lệ|tỉ lệ/iu.test(header))
    .map(({ column }) => column);
}

function* checkColumn(table: PlanTable, column: number, totals: readonly BodyRow[]): Generator<Located<Facts>> {
  const figures = figuresOf(table, column);
  const { items } = table.table;
  if (figures.length < FEWEST || figures.length < items.length * FILLED) return;
  for (const { row } of totals) {
    const written = numberAt(table, row, column);
    if (written === null) continue;
    const sums = possibleSums(table, figures, row);
    if (sums.length === 0 || sums.some(({ sum }) => agree(sum, written, playOf(figures)))) continue;
    const { sum, first, last } = sums[0]!;
    yield { table, row, column, facts: { written, sum, first, last } };
  }
}

function figuresOf(table: PlanTable, column: number): Figure[] {
  return table.table.items.flatMap(({ row, number }) => {
    const value = numberAt(table, row, column);
    return value === null ? [] : [{ row, value, depth: depthOf(number) }];
  });
}

/** Parts ("3.1", "a)", "–" and what has no number) are in the sum of what they are part of. */
const depthOf = (number: string | null) =>
  number !== null && /^\s*\d+\s*[.)]?\s*$/.test(number) ? 1 : (number?.match(/\d+/g)?.length ?? 1) + 1;

function numberAt({ cells }: PlanTable, row: number, column: number): number | null {
  const value = cells.value(row, column);
  return typeof value === "number" ? value : typeof value === "string" ? readNumber(value) : null;
}

type Sum = Omit<Facts, "written">;

/** What a total row may rightly be: all rows, the outermost alone, or those of its own section, above it or below it. */
function possibleSums({ table }: PlanTable, figures: readonly Figure[], row: number): Sum[] {
  const borders = [...table.sections.map((section) => section.row), ...totalRows(table.rows)].sort((a, b) => a - b);
  const above = borders.filter((border) => border < row).at(-1) ?? 0;
  const below = borders.find((border) => border > row) ?? Infinity;
  const spans: readonly (readonly [number, number])[] = [
    [0, Infinity],
    [0, row],
    [above, row],
    [row, below],
    [row, Infinity],
  ];
  return spans.flatMap(([from, to]) => {
    const inside = figures.filter((figure) => figure.row > from && figure.row < to);
    const least = Math.min(...inside.map(({ depth }) => depth));
    return [inside.filter(({ depth }) => depth === least), inside].flatMap((part) =>
      part.length < FEWEST
        ? []
        : [{ sum: part.reduce((sum, { value }) => sum + value, 0), first: part[0]!.row, last: part.at(-1)!.row }],
    );
  });
}

const totalRows = (rows: readonly BodyRow[]) => rows.filter(({ kind }) => kind === "total").map(({ row }) => row);

/** Rounded figures may be off by half of their last place each. */
function playOf(figures: readonly Figure[]): number {
  const places = Math.max(...figures.map(({ value }) => (String(value).split(".")[1] ?? "").length));
  return places === 0 ? 0 : figures.length * 0.5 * 10 ** -places;
}

/** A total row whose figure is not the sum of its rows. */
export const totalDiffers = defineRule<Facts>({
  id: "total-differs",
  severity: "warning",
  title: { vi: "Tổng không bằng các phần cộng lại", en: "Total is not the sum" },
  needs: [],
  words: {
    vi: ({ written, sum, first, last }) => ({
      message: `Dòng tổng ghi ${showNumber(written, "vi")}, cộng từ dòng ${first} đến dòng ${last} được ${showNumber(sum, "vi")}.`,
      why: "Số tổng được chép vào báo cáo; lệch với các dòng là có dòng sai, sót, hoặc tổng chưa cập nhật.",
      hint: `Kiểm tra lại các dòng, rồi thay số tổng bằng công thức SUM để tự cập nhật.`,
    }),
    en: ({ written, sum, first, last }) => ({
      message: `The total says ${showNumber(written, "en")}; rows ${first} to ${last} add up to ${showNumber(sum, "en")}.`,
      why: "The total is copied into reports; where it differs a row is wrong or lost, or the total is out of date.",
      hint: "Look through the rows, then let a SUM formula take the place of the typed total.",
    }),
  },
  check,
});

import type { PlanTable, Plan } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly number: string;
  /** The number of the row above that it should belong to. */
  readonly parent: string;
  /** What it should be called under that row. */
  readonly expected: string;
}

interface Level {
  readonly number: string;
  /** The figures of "2.1.3". */
  readonly path: readonly number[];
}

const DECIMAL = /^\d{1,4}(?:\.\d{1,4}){0,5}\.?$/;

function* check({ tables }: Plan): Generator<Located<Facts>> {
  for (const table of tables) {
    const found = [...misplaced(table)];
    // Where many numbers "belong elsewhere" they are codes of another document, not levels of this one.
    if (found.length <= Math.max(2, table.table.items.length / 10)) yield* found;
  }
}

/** Rows such as 3.1 under 2: their figures before the last are not those of the open row one level above. */
function* misplaced(table: PlanTable): Generator<Located<Facts>> {
  const column = table.column("number")?.column;
  if (column === undefined) return;
  const open: Level[] = [];
  /** Wrong beginnings under the open rows: rows that share one have one cause. */
  const told = new Set<string>();
  for (const { row, number } of numberedRows(table)) {
    const path = pathOf(number);
    if (path === null) {
      open.length = 0;
      continue;
    }
    const parent = open[path.length - 2];
    if (path.length > 1 && parent && !startsWith(path, parent.path)) {
      const expected = [...parent.path, nextUnder(parent, open[path.length - 1])].join(".");
      const beginning = path.slice(0, -1).join(".");
      if (!told.has(beginning)) yield { table, row, column, facts: { number, parent: parent.number, expected } };
      told.add(beginning);
      open.length = path.length - 1;
    } else {
      if (path.length === 1) told.clear();
      open.length = Math.min(open.length, path.length - 1);
      open[path.length - 1] = { number, path };
    }
  }
}

/** The figure that follows the last part of a row; 1 where it has none yet. */
const nextUnder = (parent: Level, last: Level | undefined) =>
  last && startsWith(last.path, parent.path) ? last.path.at(-1)! + 1 : 1;

function numberedRows({ table }: PlanTable): { readonly row: number; readonly number: string }[] {
  return [...table.items, ...table.sections]
    .flatMap(({ row, number }) => (number === null ? [] : [{ row, number: number.trim() }]))
    .sort((a, b) => a.row - b.row);
}

/** Null for "II" or "a)", which begin or continue another kind of level. */
const pathOf = (number: string) => (DECIMAL.test(number) ? number.replace(/\.$/, "").split(".").map(Number) : null);

const startsWith = (path: readonly number[], start: readonly number[]) =>
  start.every((figure, at) => path[at] === figure);

/** A number of a level that belongs under another row. */
export const numberLevel = defineRule<Facts>({
  id: "number-level",
  severity: "warning",
  title: { vi: "Số thứ tự sai cấp", en: "Number of the wrong level" },
  needs: [],
  words: {
    vi: ({ number, parent, expected }) => ({
      message: `Số ${number} đứng dưới mục ${parent}.`,
      why: "Số của mục con phải bắt đầu bằng số của mục cha; sai cấp thì viện dẫn và cộng theo mục đều sai.",
      hint: `Sửa thành ${expected}, hoặc chuyển dòng này về đúng mục của nó.`,
    }),
    en: ({ number, parent, expected }) => ({
      message: `Number ${number} stands under ${parent}.`,
      why: "A part's number begins with that of what it is part of; otherwise references and sums go to the wrong place.",
      hint: `Change it to ${expected}, or move the row to where it belongs.`,
    }),
  },
  check,
});

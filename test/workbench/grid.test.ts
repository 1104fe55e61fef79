import type { Range } from "../../src/core/model/cell";
import type { Sheet } from "../../src/core/model/sheet";
import { anchorOf, moveBy } from "../../src/workbench/grid/keys";
import { gridModel, spanOf } from "../../src/workbench/grid/model";
import { rowsIn } from "../../src/workbench/grid/window";
import { fitPercent, stepZoom, zoomed } from "../../src/workbench/grid/zoom";
import type { CellLook, SheetLook } from "../../src/xlsx";
import { sheet } from "../ui/support";

const plain: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  fontName: "Calibri",
  fontSize: 11,
  color: null,
  fill: null,
  border: { top: false, right: false, bottom: false, left: false },
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
};

/** Columns of 100 pixels and rows of 15 points (20 pixels). */
const look = (overrides: Partial<SheetLook> = {}): SheetLook => ({
  defaultWidth: 14,
  defaultHeight: 15,
  frozen: { rows: 0, columns: 0 },
  width: () => 14,
  pixels: () => 100,
  height: () => 15,
  cell: () => plain,
  marks: () => [],
  ...overrides,
});
const model = (of: Sheet, how = look()) => gridModel(of, how, false);
const range = (top: number, left: number, bottom: number, right: number): Range => ({ top, left, bottom, right });
const boxes = (grid: ReturnType<typeof model>, from: number, to: number, columns = [1, 2, 3]) =>
  rowsIn(grid, { from, to }, columns).map(({ row, cells }) => [row, cells.map(({ column }) => column)]);

test("hidden rows and columns are left out, and what follows moves up", () => {
  const of = sheet("A", [["a"], ["b"], ["c"]], { hiddenColumns: new Set([2]) });
  const grid = model({ ...of, rows: of.rows.map((row) => (row.row === 2 ? { ...row, hidden: true } : row)) });
  expect(grid.rows.numbers.slice(0, 3)).toEqual([1, 3, 4]);
  expect(grid.columns.numbers.slice(0, 3)).toEqual([1, 3, 4]);
  expect(spanOf(grid.rows, 3, 3)).toEqual({ start: 20, size: 20 });
  expect(spanOf(grid.columns, 1, 3)).toEqual({ start: 0, size: 200 });
});

test("rows and columns of no size are left out too", () => {
  const grid = model(sheet("A", [["a", "b"]]), look({ pixels: (column) => (column === 1 ? 0 : 100) }));
  expect(grid.columns.numbers[0]).toBe(2);
});

test("frozen rows count only those that are shown", () => {
  const of = sheet("A", [["a"], ["b"], ["c"]]);
  const hidden = { ...of, rows: of.rows.map((row) => (row.row === 1 ? { ...row, hidden: true as const } : row)) };
  expect(model(hidden, look({ frozen: { rows: 2, columns: 1 } })).rows.frozen).toBe(1);
});

test("a row that was never fitted grows to hold its wrapped text", () => {
  const wrapping = look({ cell: () => ({ ...plain, wrap: true }) });
  const grid = model(sheet("A", [["ngắn"], ["một câu rất dài ".repeat(10)]]), wrapping);
  expect(spanOf(grid.rows, 1, 1).size).toBe(20);
  expect(spanOf(grid.rows, 2, 2).size).toBeGreaterThan(100);
});

test("dates are shown as dates", () => {
  const of = sheet("A", []);
  const grid = model({ ...of, rows: [{ row: 1, values: [45366], formats: ["dd/mm/yyyy"] }] });
  expect(grid.text(1, 1)).toBe("15/03/2024");
});

test("only the window's rows and columns are drawn", () => {
  const grid = model(sheet("A", [["a", "b", "c"], ["d"], ["e"]]));
  expect(boxes(grid, 1, 3, [2, 3])).toEqual([
    [2, [2, 3]],
    [3, [2, 3]],
  ]);
});

test("a merged cell is drawn once, whole, even when it begins above the window", () => {
  const grid = model(sheet("A", [["a", "b"], [], ["c"]], { merges: [range(1, 1, 3, 2)] }));
  expect(boxes(grid, 0, 3)).toEqual([
    [1, [1, 3]],
    [2, [3]],
    [3, [3]],
  ]);
  const [anchor] = rowsIn(grid, { from: 2, to: 3 }, [1, 2, 3]);
  expect(anchor).toMatchObject({ row: 1, cells: [{ column: 1, left: 0, width: 200, height: 60 }] });
});

test("a merge over whole columns makes the sheet no longer", () => {
  const grid = model(sheet("A", [["a"]], { merges: [range(1, 1, 1_048_576, 1)] }));
  expect(grid.rows.numbers.length).toBeLessThan(100);
});

test.each([
  [["Tiêu đề dài hơn hai cột", null, null], 300],
  [["Tiêu đề dài hơn hai cột", null, "c"], 200],
  [["Tiêu đề dài hơn hai cột", "b"], 100],
  [["ngắn"], 100],
  [[1234567890123456, null], 100],
])("text spills over blank cells only: %j", (line, width) => {
  const grid = model(sheet("A", [line]));
  expect(rowsIn(grid, { from: 0, to: 1 }, [1, 2, 3])[0]!.cells[0]!.textWidth).toBe(width);
});

const walked = sheet("A", [["a", "b", "c"], ["d", "e", "f"], [], ["g"]], { merges: [range(1, 1, 2, 2)] });

test.each([
  ["ArrowDown", { row: 1, column: 1 }, { row: 3, column: 1 }],
  ["ArrowRight", { row: 1, column: 1 }, { row: 1, column: 3 }],
  ["ArrowLeft", { row: 2, column: 3 }, { row: 1, column: 1 }],
  ["ArrowUp", { row: 1, column: 3 }, { row: 1, column: 3 }],
  ["Home", { row: 4, column: 3 }, { row: 4, column: 1 }],
  ["F6", { row: 1, column: 1 }, null],
  ["Enter", { row: 1, column: 1 }, null],
])("%s from %j leads to %j", (key, from, to) => {
  expect(moveBy(model(walked), from, key, false)).toEqual(to);
});

test("Ctrl+Home leads to the first cell, and hidden rows are stepped over", () => {
  expect(moveBy(model(walked), { row: 4, column: 3 }, "Home", true)).toEqual({ row: 1, column: 1 });
  const hidden = {
    ...walked,
    merges: [],
    rows: walked.rows.map((r) => (r.row === 2 ? { ...r, hidden: true as const } : r)),
  };
  expect(moveBy(model(hidden), { row: 1, column: 1 }, "ArrowDown", false)).toEqual({ row: 3, column: 1 });
});

test("a cell inside a merge stands for its first one", () => {
  expect(anchorOf(model(walked), { row: 2, column: 2 })).toEqual({ row: 1, column: 1 });
});

describe("zoom", () => {
  const wide = model(sheet("A", [Array.from({ length: 12 }, () => "a")]));
  const tall = model(sheet("A", [["a"]]), look({ frozen: { rows: 20, columns: 0 } }));

  test.each([
    ["a table that is narrower than the view keeps its size", model(sheet("A", [["a", "b"]])), 1000, 600, 100],
    ["a wider one shrinks until it fits beside the row numbers", wide, 1000, 600, 78],
    ["but not until it cannot be read", wide, 500, 600, 60],
    ["a high frozen heading leaves room for rows below it", tall, 1000, 600, 65],
    ["before anything is drawn nothing is known", wide, 0, 0, 100],
  ])("%s", (_name, grid, width, height, percent) => {
    expect(fitPercent(grid, { width, height })).toBe(percent);
  });

  test("everything is drawn larger or smaller alike", () => {
    const grid = zoomed(wide, 50);
    expect(spanOf(grid.columns, 2, 2)).toEqual({ start: 50, size: 50 });
    expect(spanOf(grid.rows, 3, 3)).toEqual({ start: 20, size: 10 });
    expect(grid.zoom).toBe(0.5);
  });

  test.each([
    [78, 1, 90],
    [78, -1, 75],
    [150, 1, 150],
    [50, -1, 50],
  ] as const)("from %d %% a step of %d leads to %d %%", (percent, by, to) => expect(stepZoom(percent, by)).toBe(to));
});

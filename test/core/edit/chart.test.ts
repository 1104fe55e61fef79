import { cellsIn, chartLook, chartName, inkOn, isOurChart } from "../../../src/core/edit/chart";
import type { ChartPlan, PlannedCell, SheetLayout } from "../../../src/core/model/edit";

const layoutOf = (...rows: readonly (readonly (PlannedCell | null)[])[]): SheetLayout => ({
  name: "A",
  columns: [],
  rows: rows.map((cells) => ({ height: null, cells })),
  merges: [],
  freeze: null,
  print: null,
  tabColor: null,
});

const chart = (values: string): ChartPlan => ({
  kind: "column",
  title: "Tỷ lệ",
  altText: "",
  categories: "A1:A2",
  series: [{ name: "Tỷ lệ", values, color: "1F4E79" }],
  at: "D1:H9",
});

const figures = (count: number, cell: (index: number) => PlannedCell) =>
  layoutOf(...Array.from({ length: count }, (_, index) => [null, cell(index)]));

test("a chart of ours is known by its name, also where a program writes letters and their signs apart", () => {
  expect(isOurChart(chartName(chart("B1:B2")))).toBe(true);
  expect(isOurChart(chartName(chart("B1:B2")).normalize("NFD"))).toBe(true);
  expect(isOurChart("Chart 1")).toBe(false);
});

test("the cells of a range come row by row, with nothing for those that are not planned", () => {
  const cell = { value: 1 };
  expect(cellsIn(layoutOf([null, cell]), "A1:B2")).toEqual([null, cell, null, null]);
});

test.each<[string, number, (index: number) => PlannedCell, object]>([
  ["few figures are labelled", 24, (index) => ({ value: index }), { labels: true, labelFormat: "0;-0;;" }],
  ["many are not", 25, (index) => ({ value: index }), { labels: false }],
  [
    "as their cells show them",
    2,
    () => ({ value: 0.5, style: { numberFormat: "0%" } }),
    { labelFormat: "0%;-0%;;", format: "0%" },
  ],
  [
    "a format that has its own zero is kept",
    2,
    () => ({ value: 5, style: { numberFormat: "0;-0;–" } }),
    { labelFormat: "0;-0;–" },
  ],
  ["the axis begins at nothing", 2, (index) => ({ value: index }), { fromZero: true }],
  ["unless a figure lies below", 2, (index) => ({ value: index - 1 }), { fromZero: false }],
])("%s", (_, count, cell, look) => {
  expect(chartLook(figures(count, cell), chart(`B1:B${count}`))).toMatchObject(look);
});

test.each([
  ["1F4E79", "FFFFFF"],
  ["FFC000", "000000"],
  ["C00000", "FFFFFF"],
  ["A6A6A6", "000000"],
])("on %s one writes in %s", (color, ink) => expect(inkOn(color)).toBe(ink));

test("a range that is none is a fault of the plan's", () => {
  expect(() => cellsIn(layoutOf(), "SoatDuLieu[Mã]")).toThrow("SoatDuLieu");
});

import { areasOf } from "../../../src/core/edit/areas";
import type { Mark } from "../../../src/core/model/edit";

const mark = (...cells: string[]): Mark => ({ sheet: "PL01", cells, severity: "error", rule: "r", formula: "B1=0" });

test("a mark's cells are areas of one column, each list with the formula of its first cell", () => {
  expect(areasOf(mark("B3", "B4", "B5", "B9", "D4"))).toEqual([
    { areas: ["B3:B5", "B9"], formula: "B1=0" },
    { areas: ["D4"], formula: "D2=0" },
  ]);
});

test("areas run from the top down, whatever the order of the cells, and each cell is covered once", () => {
  const turned = { ...mark("B9", "B4", "B3", "B4"), formula: "B9=0" };
  expect(areasOf(turned)).toEqual([{ areas: ["B3:B4", "B9"], formula: "B3=0" }]);
});

test("a mark without cells has no areas", () => expect(areasOf(mark())).toEqual([]));

test("more areas than Excel takes in one format are several, each with the formula of its own first cell", () => {
  const pieces = areasOf(mark(...Array.from({ length: 600 }, (_, index) => `C${2 * index + 1}`)));
  expect(pieces.map(({ areas, formula }) => [areas.length, areas[0], formula])).toEqual([
    [250, "C1", "B1=0"],
    [250, "C501", "B501=0"],
    [100, "C1001", "B1001=0"],
  ]);
});

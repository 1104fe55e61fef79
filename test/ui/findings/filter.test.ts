import { digest } from "../../../src/core/digest";
import { noFilter, type Facet, type Filter } from "../../../src/ui/findings/choice";
import { facetOptions, filterFindings, withFacet } from "../../../src/ui/findings/filter";
import { showFindings } from "../../../src/ui/findings/show";
import { finding } from "../support";

const facts = { kind: "tasks", rows: 1, lastRow: 20, text: "" };
const shown = showFindings(
  [
    finding({ row: 9, rule: "product-missing", severity: "warning", facts, owners: ["Văn phòng"] }),
    finding({ row: 12, number: "4" }),
    finding({ row: 13, number: "5", task: "Tổ chức hội nghị" }),
    finding({ row: 20, sheet: "PL02", owners: ["Ban Tổ chức", "Văn phòng"] }),
  ],
  "vi",
);
const only = (facet: Facet, ...values: string[]) => withFacet(noFilter, facet, values);
const options = (facet: Facet, filter: Filter = noFilter) =>
  facetOptions(shown, filter, facet, "vi").map(({ label, count }) => [label, count]);

test.each<[string, Filter, number]>([
  ["nothing asked", noFilter, 4],
  ["one level", only("level", "warning"), 1],
  ["two levels", only("level", "warning", "error"), 4],
  ["a level without findings", only("level", "info"), 0],
  ["a rule", only("rule", "owner-missing"), 3],
  ["a sheet", only("sheet", digest("PL02")), 1],
  ["a unit, under which a row with several leads stands once", only("unit", digest("Văn phòng")), 1],
  ["rows without a unit", only("unit", ""), 2],
  ["a cell", { ...noFilter, search: "PL01!C13" }, 1],
  ["a task's words without diacritics", { ...noFilter, search: "hoi nghi" }, 1],
  ["words in another order", { ...noFilter, search: "nghị hội" }, 1],
  ["a unit's name", { ...noFilter, search: "VĂN PHÒNG" }, 2],
  ["a level and a word that do not meet", { ...only("level", "warning"), search: "hội nghị" }, 0],
  ["two facets that do not meet", withFacet(only("level", "warning"), "sheet", [digest("PL02")]), 0],
])("filter: %s", (_what, filter, count) => {
  expect(filterFindings(shown, filter)).toHaveLength(count);
});

test("each facet offers its values with their counts, in the order of groups", () => {
  expect(options("level")).toEqual([
    ["Lỗi", 3],
    ["Cảnh báo", 1],
  ]);
  expect(options("rule")).toEqual([
    ["Thiếu đơn vị chủ trì", 3],
    ["Thiếu sản phẩm", 1],
  ]);
  expect(options("unit")).toEqual([
    ["Chung cả bảng, hoặc chưa có đơn vị", 2],
    ["Ban Tổ chức", 1],
    ["Văn phòng", 1],
  ]);
  expect(options("sheet")).toEqual([
    ["PL01", 3],
    ["PL02", 1],
  ]);
});

test("a facet's counts keep to the search and the other facets, not to what is chosen of itself", () => {
  const filter = only("sheet", digest("PL02"));
  expect(options("sheet", filter)).toEqual([
    ["PL01", 3],
    ["PL02", 1],
  ]);
  expect(options("unit", filter)).toEqual([["Ban Tổ chức", 1]]);
  expect(options("rule", { ...noFilter, search: "hội nghị" })).toEqual([["Thiếu đơn vị chủ trì", 1]]);
});

test("nothing of a filter or of a line's key repeats what the workbook says", () => {
  const said = JSON.stringify(shown.map(({ id, facets }) => [id, facets]));
  for (const words of ["PL01", "PL02", "Văn phòng", "Ban Tổ chức", "hội nghị"]) expect(said).not.toContain(words);
});

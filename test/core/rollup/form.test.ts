import type { Edit } from "../../../src/core/model/edit";
import { defaultSettings } from "../../../src/core/model/settings";
import type { Sheet, Workbook } from "../../../src/core/model/sheet";
import { fillForms, summarise } from "../../../src/core/rollup";
import { due, item, table } from "../../tools/items";
import { drawSheet, workbookOf, type Drawn } from "../../tools/sheets";

const office = { owners: ["Văn phòng Sở"], ownerKey: "van phong so" };
const items = [
  item({ ...office, status: "done", deadline: due("2024-03-31"), finished: "2024-03-01" }),
  item({ ...office, status: "open", deadline: due("2024-01-15") }),
  ...Array.from({ length: 1232 }, () => item({ status: "cancelled", sections: ["I. Tổ chức: bộ máy"] })),
];
const summary = summarise(
  { file: "kh.xlsx", sheets: [{ sheet: "PL01", kind: "tasks", tables: [table(items)], why: null }] },
  defaultSettings("2024-09-30"),
);
const book = (names: Workbook["names"] = [], ...sheets: Sheet[]) => ({ ...workbookOf(sheets), names });
const form = (...rows: readonly (readonly Drawn[])[]) => drawSheet(rows, { name: "Mẫu" });
const isCell = (edit: Edit) => edit.kind === "set-cell";
const filled = (text: string | null) => fillForms(book([], form([text])), summary);

test.each([
  ["{{tong so}}", 1234],
  [" {{ Tổng  số }} ", 1234],
  ["{{TỶ LỆ ĐÚNG HẠN}}", 50],
  ["{{don vi: Văn phòng Sở: qua han}}", 1],
  ["{{Phụ lục: PL01: bị hủy}}", 1232],
  ["{{linh vuc: I. Tổ chức: bộ máy: tong so}}", 1232],
  ["{{linh vuc: PL01: ty le dung han}}", 50],
  ["{{chi tieu dat}}", 0],
  [
    "Có {{tong so}} việc, đúng hạn {{ty le dung han}}%, đến {{ngay bao cao}}",
    "Có 1.234 việc, đúng hạn 50%, đến 30/09/2024",
  ],
])("“%s” becomes %s", (before, after) => {
  const { edits, unknown } = filled(before);
  expect(edits.filter(isCell)).toEqual([{ kind: "set-cell", sheet: "Mẫu", cell: "A1", before, after }]);
  expect(unknown).toEqual([]);
});

test.each([
  ["{{tổng}}", "{{tổng}}"],
  ["{{don vi: Không có: tong so}}", "{{don vi: Không có: tong so}}"],
  ["Có {{tong so}} và {{gì đó}}", "{{gì đó}}"],
  ["{{constructor}}", "{{constructor}}"],
])("“%s” stays, and is told", (typed, text) => {
  expect(filled(typed)).toEqual({ edits: [], unknown: [{ sheet: "Mẫu", cell: "A1", text }], kept: [] });
});

test("what was typed, formulas and sheets of ours stay as they are", () => {
  const typed = form(["Tổng số", 12, "{{"]);
  const computed = { ...typed, rows: [{ row: 1, values: ["{{tong so}}"], formulas: ['"{{tong so}}"'] }] };
  const ours = { ...drawSheet([["{{tong so}}"]]), ours: "overview" as const };
  expect(fillForms(book([], typed, computed, ours), summary)).toEqual({ edits: [], unknown: [], kept: [] });
});

describe("a cell that has a name", () => {
  const named = (name: string, ...cells: readonly Drawn[]) =>
    fillForms(book([{ name, sheet: "Mẫu", cell: "B1" }], form(["Tổng số", ...cells])), summary);

  test.each([
    ["soat_tong_so", 1234],
    ["Soát_Tổng_Số", 1234],
    ["soat_da_hoan_thanh_dung_han", 1],
    ["soat_ngay_bao_cao", "30/09/2024"],
    ["soat_chi_tieu_dat", 0],
    ["soat_don_vi_van_phong_so_qua_han", 1],
    ["soat_don_vi_van_phong_so_chua_hoan_thanh_qua_han", 1],
    ["soat_linh_vuc_I._To_chuc_bo_may_tong_so", 1232],
  ])("%s is filled with %s", (name, after) => {
    expect(named(name).edits.filter(isCell)).toEqual([
      { kind: "set-cell", sheet: "Mẫu", cell: "B1", before: null, after },
    ]);
  });

  test("is told when the name is not understood; other names are nobody's business", () => {
    expect(named("soat_tong").unknown).toEqual([{ sheet: "Mẫu", cell: "B1", text: "soat_tong" }]);
    expect(named("Tong_so")).toEqual({ edits: [], unknown: [], kept: [] });
  });

  test("is filled on each sheet that has it, as a copied form has names of its own", () => {
    const copy = { ...form(["Tổng số", null]), name: "Mẫu (2)" };
    const names = ["Mẫu", "Mẫu (2)"].map((sheet) => ({ name: "soat_tong_so", sheet, cell: "B1" }));
    const { edits } = fillForms(book(names, form(["Tổng số", null]), copy), summary);
    expect(edits.filter(isCell).map(({ sheet, after }) => [sheet, after])).toEqual([
      ["Mẫu", 1234],
      ["Mẫu (2)", 1234],
    ]);
  });

  test("keeps what was typed there before it was first filled, and that is told", () => {
    expect(named("soat_tong_so", 7)).toEqual({ edits: [], unknown: [], kept: [{ sheet: "Mẫu", cell: "B1" }] });
  });
});

describe("filling again", () => {
  /** The form as it stands after a fill, with the record of it, moved so many rows down, with something in the cell. */
  function again(cell: Drawn, { rows = 0, template = "Có {{tong so}} việc" } = {}) {
    const { edits } = fillForms(book([], form([template])), summary);
    const [put] = edits.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.plan] : []));
    const record: Sheet = {
      ...drawSheet(put!.rows.map(({ cells }) => cells.map((planned) => planned?.value))),
      ours: "form",
      rows: put!.rows.map(({ cells }, at) => ({
        row: at + 1,
        values: cells.map((planned) => planned?.value),
        formulas: cells.map((planned) => planned?.formula?.replace("$A$1", `$A$${1 + rows}`)),
      })),
    };
    const moved = form(...Array<Drawn[]>(rows).fill(["dòng chen"]), [cell]);
    return fillForms(book([], moved, record), other);
  }
  const other = { ...summary, totals: { ...summary.totals, total: 5 } };
  const first = "Có 1.234 việc";

  test("follows the figures after the words are gone, also when the cell has moved", () => {
    expect(again(first).edits.filter(isCell)).toMatchObject([{ cell: "A1", before: first, after: "Có 5 việc" }]);
    expect(again(first, { rows: 2 }).edits.filter(isCell)).toMatchObject([{ cell: "A3", after: "Có 5 việc" }]);
  });

  test("leaves what was typed over the figure, and says so", () => {
    const { edits, kept } = again("Có nhiều việc");
    expect(edits.filter(isCell)).toEqual([]);
    expect(kept).toEqual([{ sheet: "Mẫu", cell: "A1" }]);
  });

  test("fills a cell that was cleared, and one with other words by these", () => {
    expect(again(null).edits.filter(isCell)).toMatchObject([{ before: null, after: "Có 5 việc" }]);
    expect(again("{{nam}}/{{tong so}}").edits.filter(isCell)).toMatchObject([{ after: "2024/5" }]);
  });

  test("writes nothing into a cell that holds the figure already, and keeps its record", () => {
    const { edits } = again("Có 5 việc", { template: "Có {{tong so}} việc" });
    expect(edits.filter(isCell)).toEqual([]);
    expect(edits).toMatchObject([{ kind: "put-sheet", plan: { id: "form", hidden: true } }]);
  });

  test("drops the record when no form is left", () => {
    const record: Sheet = { ...drawSheet([["ghi lại"]]), ours: "form" };
    expect(fillForms(book([], record), summary).edits).toEqual([{ kind: "drop-sheet", id: "form" }]);
  });
});

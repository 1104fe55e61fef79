import { defaultSettings } from "../../../src/core/model/settings";
import { fillForms, summarise } from "../../../src/core/rollup";
import { due, item, table } from "../../tools/items";
import { drawSheet, workbookOf } from "../../tools/sheets";

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
const filled = (text: string | null) => fillForms(workbookOf([drawSheet([[text]], { name: "Mẫu" })]), summary);

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
  expect(filled(before)).toEqual({
    edits: [{ kind: "set-cell", sheet: "Mẫu", cell: "A1", before, after }],
    unknown: [],
  });
});

test.each(["{{tổng}}", "{{don vi: Không có: tong so}}", "Có {{tong so}} và {{gì đó}}"])(
  "“%s” stays, and is told",
  (text) => {
    const { edits, unknown } = filled(text);
    expect(edits).toEqual([]);
    expect(unknown).toHaveLength(1);
  },
);

test("what was typed, formulas and sheets of ours stay as they are", () => {
  const typed = drawSheet([["Tổng số", 12, "{{"]], { name: "Mẫu" });
  const computed = { ...typed, rows: [{ row: 1, values: ["{{tong so}}"], formulas: ['"{{tong so}}"'] }] };
  const ours = { ...drawSheet([["{{tong so}}"]]), ours: "overview" as const };
  expect(fillForms(workbookOf([typed, computed, ours]), summary)).toEqual({ edits: [], unknown: [] });
});

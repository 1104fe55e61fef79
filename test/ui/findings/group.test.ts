import type { GroupBy } from "../../../src/ui/findings/choice";
import { groupFindings } from "../../../src/ui/findings/group";
import { folded, showFindings } from "../../../src/ui/findings/show";
import { finding } from "../support";

const missing = { kind: "tasks", rows: 1, lastRow: 20, text: "" };
const shown = showFindings(
  [
    finding({ row: 9, rule: "product-missing", severity: "warning", facts: missing, owners: ["Văn phòng"] }),
    finding({ row: 12, number: "4" }),
    finding({ row: 13, number: "5", task: "Tổ chức hội nghị" }),
    finding({ row: 20, sheet: "PL02", owners: ["Ban Tổ chức", "Văn phòng"] }),
  ],
  "vi",
);
const groups = (by: GroupBy) => groupFindings(shown, by, "vi").map(({ label, findings }) => [label, findings.length]);

test("grouped by rule, errors come before warnings", () => {
  expect(groups("rule")).toEqual([
    ["Thiếu đơn vị chủ trì", 3],
    ["Thiếu sản phẩm", 1],
  ]);
});

test("grouped by sheet, sheets stand as in the workbook", () => {
  expect(groups("sheet")).toEqual([
    ["PL01", 3],
    ["PL02", 1],
  ]);
});

test("grouped by unit, a row counts once, under its first lead; rows without one come first", () => {
  expect(groups("unit")).toEqual([
    ["Chung cả bảng, hoặc chưa có đơn vị", 2],
    ["Ban Tổ chức", 1],
    ["Văn phòng", 1],
  ]);
});

test("a group is as grave as its gravest finding", () => {
  expect(groupFindings(shown, "sheet", "vi").map(({ level }) => level)).toEqual(["error", "error"]);
  expect(groupFindings(shown, "unit", "vi").at(-1)?.level).toBe("warning");
});

test("a finding is shown with sheet, cell and STT", () => {
  expect(shown.map(({ where }) => where)).toEqual([
    "PL01!C9 · STT 4",
    "PL01!C12 · STT 4",
    "PL01!C13 · STT 5",
    "PL02!C20 · STT 4",
  ]);
  expect(showFindings([finding({ number: null })], "vi")[0]?.where).toBe("PL01!C12");
});

test("two findings of one rule in one cell keep apart", () => {
  const ids = showFindings([finding(), finding()], "vi").map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test("folding takes case and diacritics away, composed or not", () => {
  expect(folded("Đơn vị")).toBe("don vi");
  expect(folded("Đơn vị".normalize("NFD"))).toBe("don vi");
});

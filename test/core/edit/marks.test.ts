import { gravestFirst } from "../../../src/core/edit/mark-look";
import { writableMarks } from "../../../src/core/edit/writable-marks";
import type { Mark } from "../../../src/core/model/edit";
import type { Sheet, Workbook } from "../../../src/core/model/sheet";

const mark = (sheet: string, severity: Mark["severity"] = "error"): Mark => ({
  sheet,
  cells: ["A1"],
  severity,
  rule: "r",
  formula: "A1=0",
});
const sheet = (name: string, isProtected: boolean): Sheet => ({
  name,
  rows: [],
  merges: [],
  hidden: false,
  hiddenColumns: new Set(),
  tables: [],
  isProtected,
  ours: null,
  unread: null,
});
const workbook: Workbook = {
  name: "ke-hoach.xlsx",
  date1904: false,
  sheets: [sheet("PL01", false), sheet("PL02", true), sheet("PL03", true), sheet("PL04", true)],
};

test("marks on protected sheets are set apart, and these sheets named once, in the workbook's order", () => {
  const marks = [mark("PL03"), mark("PL01"), mark("PL02"), mark("PL03"), mark("PL01", "info")];
  expect(writableMarks(marks, workbook)).toEqual({
    marks: [mark("PL01"), mark("PL01", "info")],
    refused: ["PL02", "PL03"],
  });
});

test("protected sheets without a mark are nobody's business", () => {
  expect(writableMarks([mark("PL01")], workbook)).toEqual({ marks: [mark("PL01")], refused: [] });
});

test("graver marks go before lighter ones, equals keep their order", () => {
  const marks = [mark("a", "info"), mark("b", "warning"), mark("c"), mark("d", "warning")];
  expect(gravestFirst(marks).map(({ sheet: name }) => name)).toEqual(["c", "b", "d", "a"]);
});

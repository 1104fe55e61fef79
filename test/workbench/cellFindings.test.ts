import { defaultSettings } from "../../src/core/model/settings";
import { readWorkbook } from "../../src/core/parse";
import { deadlineAt, findingsAt } from "../../src/workbench/cellFindings";
import { finding, sheet, TASK_HEADINGS, workbook } from "../ui/support";

test("a cell's findings are those at its own address on its own sheet", () => {
  const findings = [finding({ row: 12 }), finding({ row: 13 }), finding({ row: 12, sheet: "PL02" })];
  expect(findingsAt(findings, "PL01", "C12", null)).toEqual([findings[0]]);
});

test("a merged cell has the findings of all its cells", () => {
  const findings = [finding({ row: 12 }), finding({ row: 13 }), finding({ row: 15 })];
  const merge = { top: 12, left: 3, bottom: 14, right: 3 };
  expect(findingsAt(findings, "PL01", "C12", merge)).toEqual(findings.slice(0, 2));
});

describe("the deadline of a cell", () => {
  const lines = [
    ["DANH MỤC NHIỆM VỤ NĂM 2024"],
    TASK_HEADINGS,
    [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Quý I"],
    [2, "Tổ chức hội nghị", "Văn phòng Sở", null],
  ];
  const reading = readWorkbook(workbook(sheet("PL01", lines)), defaultSettings("2024-06-30"));

  test("is told as it was read", () => {
    expect(deadlineAt(reading, "PL01", 3, 4)).toMatchObject({ text: "Quý I", to: "2024-03-31" });
  });

  test.each([
    ["a blank deadline cell", "PL01", 4, 4],
    ["another column", "PL01", 3, 3],
    ["the heading", "PL01", 2, 4],
    ["a row below the table", "PL01", 30, 4],
    ["another sheet", "PL02", 3, 4],
  ])("is not there in %s", (_name, on, row, column) => expect(deadlineAt(reading, on, row, column)).toBeNull());
});

import { findingsAt } from "../../src/workbench/cellFindings";
import { finding } from "../ui/support";

test("a cell's findings are those at its own address on its own sheet", () => {
  const findings = [finding({ row: 12 }), finding({ row: 13 }), finding({ row: 12, sheet: "PL02" })];
  expect(findingsAt(findings, "PL01", "C12", null)).toEqual([findings[0]]);
});

test("a merged cell has the findings of all its cells", () => {
  const findings = [finding({ row: 12 }), finding({ row: 13 }), finding({ row: 15 })];
  const merge = { top: 12, left: 3, bottom: 14, right: 3 };
  expect(findingsAt(findings, "PL01", "C12", merge)).toEqual(findings.slice(0, 2));
});

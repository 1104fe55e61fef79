import type { Mark } from "../../src/core/model/edit";
import { findingsAt, marksOn } from "../../src/workbench/cellFindings";
import { finding } from "../ui/support";

const mark = (severity: Mark["severity"], cells: string[], sheet = "PL01"): Mark => ({
  sheet,
  cells,
  severity,
  rule: severity,
  formula: "TRUE",
});

test("a cell with several marks shows the gravest", () => {
  const marks = [
    mark("warning", ["C12", "C13"]),
    mark("error", ["C12"]),
    mark("info", ["C12"]),
    mark("error", ["A1"], "PL02"),
  ];
  expect([...marksOn(marks, "PL01")]).toEqual([
    ["C12", "error"],
    ["C13", "warning"],
  ]);
});

test("a cell's findings are those at its own address on its own sheet", () => {
  const findings = [finding({ row: 12 }), finding({ row: 13 }), finding({ row: 12, sheet: "PL02" })];
  expect(findingsAt(findings, "PL01", "C12", null)).toEqual([findings[0]]);
});

test("a merged cell has the findings of all its cells", () => {
  const findings = [finding({ row: 12 }), finding({ row: 13 }), finding({ row: 15 })];
  const merge = { top: 12, left: 3, bottom: 14, right: 3 };
  expect(findingsAt(findings, "PL01", "C12", merge)).toEqual(findings.slice(0, 2));
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultSettings } from "../../../src/core/model/settings";
import { readWorkbook } from "../../../src/core/parse";
import { summarise } from "../../../src/core/rollup";
import {
  countOf,
  figureTitle,
  groupsOf,
  rowsBehind,
  type Counted,
  type Figure,
  type GroupKind,
} from "../../../src/ui/rollup/figures";
import { openXlsx } from "../../../src/xlsx";

const NAME = "ke-hoach-2024.xlsx";
const bytes = readFileSync(path.join(__dirname, "..", "..", "..", "assets", "samples", NAME));
const settings = defaultSettings("2024-09-30");
const summary = summarise(readWorkbook(openXlsx(bytes, NAME).workbook(), settings), settings);

const kinds: readonly GroupKind[] = ["section", "unit"];
const counted: readonly Counted[] = ["total", "done", "open-late", "done-in-time", "unclear"];

test.each(kinds.flatMap((by) => counted.map((what) => [by, what] as const)))(
  "behind each figure of a %s (%s) stand as many rows as it says",
  (by, what) => {
    const groups = groupsOf(by, summary);
    expect(groups.length).toBeGreaterThan(1);
    const behind = groups.map(
      (_group, place) => rowsBehind({ kind: "tasks", of: { by, place }, counted: what }, summary).length,
    );
    expect(behind).toEqual(groups.map(({ counts }) => countOf(counts, what)));
  },
);

test("the rows behind a unit's figure are that unit's", () => {
  const place = summary.byUnit.findIndex(({ name }) => name === "Thanh tra Sở");
  const rows = rowsBehind({ kind: "tasks", of: { by: "unit", place }, counted: "total" }, summary);
  expect(new Set(rows.map(({ item }) => item.owners[0]))).toEqual(new Set(["Thanh tra Sở"]));
});

test("the standings' figures make up all targets", () => {
  const behind = (["met", "on-the-way", "behind", "unknown"] as const).map(
    (standing) => rowsBehind({ kind: "targets", standing }, summary).length,
  );
  expect(behind.reduce((sum, count) => sum + count, 0)).toBe(summary.targets.length);
  expect(rowsBehind({ kind: "targets", standing: null }, summary)).toEqual(summary.targets);
});

test.each<[Figure, string]>([
  [{ kind: "tasks", of: null, counted: "open-late" }, "Chưa hoàn thành quá hạn"],
  [{ kind: "tasks", of: { by: "unit", place: -1 }, counted: "total" }, "Tất cả nhiệm vụ"],
  [{ kind: "chase", list: "dueSoon" }, "Sắp đến hạn trong 30 ngày tới"],
  [{ kind: "targets", standing: "behind" }, "Chỉ tiêu · Chậm tiến độ"],
  [{ kind: "targets", standing: null }, "Chỉ tiêu"],
])("%j is titled %s", (figure, title) => {
  expect(figureTitle(figure, summary, "vi")).toBe(title);
});

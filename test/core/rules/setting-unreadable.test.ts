import { wordFinding } from "../../../src/core/lint";
import type { CellValue } from "../../../src/core/model/cell";
import { checkWithSettings } from "./rule-test";

const told = (rows: readonly (readonly CellValue[])[]) =>
  checkWithSettings({ rows, sheet: "Thiết lập soát" }).findings.map((finding) => [
    finding.rule,
    finding.sheet,
    finding.cell,
    wordFinding(finding, "vi").message,
  ]);

test("leaves a settings sheet alone that can be read", () => {
  expect(told([["Năm kế hoạch", 2024], [], ["Ngày nghỉ"], ["02/05/2024"]])).toEqual([]);
});

test("tells each cell that cannot be used by its label, in reading order", () => {
  expect(
    told([
      ["Năm kế hoạch", "hai nghìn"],
      ["Tên đơn vị", "Tên viết tắt", "Người đứng đầu"],
      [null, "VP", "Nguyễn Văn A"],
    ]),
  ).toEqual([
    [
      "setting-unreadable",
      "Thiết lập soát",
      "B1",
      "“Năm kế hoạch” đang ghi “hai nghìn”, không dùng được nên được bỏ qua.",
    ],
    ["setting-unreadable", "Thiết lập soát", "A3", "Chưa ghi “Tên đơn vị” nên dòng này được bỏ qua."],
  ]);
});

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

const plan = {
  rows: [
    ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đầu mối", "Thời gian hoàn thành"],
    [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Thanh tra Sở", "Quý I"],
  ],
};
const columns = (...lines: readonly (readonly CellValue[])[]) =>
  checkWithSettings({ rows: [["Trang tính", "Tiêu đề cột", "Ý nghĩa"], ...lines], sheet: "Thiết lập soát" }, plan)
    .findings.filter(({ rule }) => rule === "setting-unreadable")
    .map((finding) => [finding.cell, wordFinding(finding, "vi").message, wordFinding(finding, "vi").hint]);

test("tells a column that the sheet does not have, with those that it has", () => {
  const [[cell, message, hint] = []] = columns(["PL01", "C", "Đơn vị chủ trì"]);
  expect([cell, message]).toEqual([
    "B2",
    "“Tiêu đề cột” đang ghi “C”, không phải tiêu đề cột nào của trang tính ấy nên được bỏ qua.",
  ]);
  expect(hint).toContain("“STT”, “Nhiệm vụ”, “Đơn vị chủ trì”, “Đầu mối”, “Thời gian hoàn thành”");
});

test("tells a meaning that another column of the table has been given, and the first line counts", () => {
  const lines = [
    ["PL01", "Đầu mối", "Đơn vị chủ trì"],
    ["PL01", "Đơn vị chủ trì", "Đơn vị chủ trì"],
  ] as const;
  expect(columns(...lines).map(([cell]) => cell)).toEqual(["C3"]);
});

describe("a plan year that was left behind in a copy of last year's file", () => {
  const titled = (year: number) => ({
    rows: [[`DANH MỤC NHIỆM VỤ NĂM ${year}`, null, null, null, null], ...plan.rows],
    sheet: "PL01",
  });
  const toldOf = (title: number, year: number) =>
    checkWithSettings({ rows: [["Năm kế hoạch", year]], sheet: "Thiết lập soát" }, titled(title))
      .findings.filter(({ rule }) => rule === "setting-unreadable")
      .map((finding) => [finding.cell, wordFinding(finding, "vi").message]);

  test("is told where no title bears it out", () =>
    expect(toldOf(2025, 2024)).toEqual([
      [
        "B1",
        "“Năm kế hoạch” đang ghi “2024”, không có trong tiêu đề phụ lục nào; các thời hạn đang được soát theo năm này.",
      ],
    ]));

  test("is left alone where one does", () => expect(toldOf(2025, 2025)).toEqual([]));
});

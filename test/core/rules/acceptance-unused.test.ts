import { wordFinding } from "../../../src/core/lint";
import type { CellValue } from "../../../src/core/model/cell";
import { checkWithSettings, checkWorkbook, drawn } from "./rule-test";

const plan = {
  rows: [
    ["DANH MỤC NHIỆM VỤ NĂM 2024", null, null, null],
    ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"],
    [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"],
    [2, "Kiểm tra công vụ", null, "Quý II"],
  ],
};
const [{ key } = { key: "" }] = checkWorkbook(drawn(plan)).findings;

const headings = [
  "Mã kết quả",
  "Loại kết quả",
  "Nội dung",
  "Lý do",
  "Người chấp nhận",
  "Ngày chấp nhận",
  "Đến hết ngày",
];
const line = (code: string, until: string | null, rule = "Thiếu đơn vị chủ trì"): readonly CellValue[] => [
  code,
  rule,
  "Kiểm tra công vụ",
  "Chờ phân công",
  "Nguyễn Văn A",
  "01/06/2024",
  until,
];
const told = (...rows: readonly (readonly CellValue[])[]) =>
  checkWithSettings({ rows, sheet: "Thiết lập soát" }, plan)
    .findings.filter(({ rule }) => rule === "acceptance-unused")
    .map((finding) => [finding.cell, wordFinding(finding, "vi").message]);

test("leaves an acceptance alone whose finding is there", () => expect(told(headings, line(key, null))).toEqual([]));

test("tells one whose finding is gone, on its own row", () => {
  expect(told(headings, line(key, null), line("00000-00000", null))).toEqual([
    [
      "A3",
      "Chấp nhận cho “Kiểm tra công vụ” không khớp với kết quả soát nào: chỗ ấy đã được sửa, nội dung dòng đã đổi, hoặc mã, loại ghi không đúng.",
    ],
  ]);
});

test("tells one whose code stands beside another kind, and the finding counts", () => {
  expect(told(headings, line(key, null, "Thiếu thời hạn")).map(([cell]) => cell)).toEqual(["A2"]);
});

test("tells one whose last day has passed", () => {
  expect(told(headings, line(key, "29/06/2024"))).toEqual([
    ["A2", "Chấp nhận cho “Kiểm tra công vụ” đã hết hạn ngày 29/06/2024 nên kết quả soát được tính lại."],
  ]);
});

test("leaves one of a rule alone that is switched off", () => {
  const off = [["Quy tắc không soát"], ["Thiếu sản phẩm"]];
  expect(told(...off, headings, line("00000-00000", null, "Thiếu sản phẩm"))).toEqual([]);
});

import { wordFinding } from "../../../src/core/lint";
import { numberDuplicate } from "../../../src/core/rules/number-duplicate";
import { checkWorkbook, testRule, drawn } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const tasks = (numbers: readonly (string | number)[]) =>
  numbers.map((number, index) => [number, `Rà soát nội dung thứ ${index + 1}`, "Văn phòng Sở", "Quý I"]);
const section = (number: string, text: string) => [number, text, null, null];
const numbered = (...numbers: readonly (string | number)[]) => [heading, ...tasks(numbers)];

testRule(numberDuplicate, {
  accept: [
    { name: "1, 2, 3", rows: numbered(1, 2, 3) },
    { name: "the same letters under two tasks", rows: numbered(1, "a)", "b)", 2, "a)", "b)") },
    { name: "the number of a group in each of its rows", rows: numbered(1, 1, 1, 2, 2, 2) },
    {
      name: "a count that begins again under a section",
      rows: [
        heading,
        section("I", "TỔ CHỨC BỘ MÁY"),
        ...tasks([1, 2]),
        section("II", "CẢI CÁCH HÀNH CHÍNH"),
        ...tasks([1, 2]),
      ],
    },
  ],
  reject: [
    { name: "the same number twice", rows: numbered(1, 2, 2, 3), found: [["A4", "Số thứ tự 2 trùng với dòng 3."]] },
    { name: "in place of the next", rows: numbered(1, 2, 2, 4), found: [["A4", "Số thứ tự 2 trùng với dòng 3."]] },
    {
      name: "in place of the one before",
      rows: numbered(1, 2, 4, 4),
      found: [["A4", "Số thứ tự 4 trùng với dòng 5."]],
    },
    {
      name: "at a deeper level",
      rows: numbered(1, "1.1", "1.1", 2),
      found: [["A4", "Số thứ tự 1.1 trùng với dòng 3."]],
    },
    {
      name: "across sections of a count that goes on",
      rows: [
        heading,
        section("I", "TỔ CHỨC BỘ MÁY"),
        ...tasks([1, 2, 3]),
        section("II", "CẢI CÁCH HÀNH CHÍNH"),
        ...tasks([4, 5]),
        section("III", "THANH TRA"),
        ...tasks([5, 6]),
      ],
      found: [["A10", "Số thứ tự 5 trùng với dòng 8."]],
    },
  ],
});

test("a slip between its neighbours is told once, with the number that was meant", () => {
  const { findings } = checkWorkbook(drawn({ rows: numbered(1, 2, 2, 4, 5) }));
  expect(findings.map((finding) => [finding.rule, finding.cell, wordFinding(finding, "vi").hint])).toEqual([
    ["number-duplicate", "A4", "Sửa thành 3."],
  ]);
});

test("a figure 1.10 that Excel keeps as 1.1 is told how to keep its zero", () => {
  const parts = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, "1.11"];
  const { findings } = checkWorkbook(drawn({ rows: numbered(1, ...parts, 2) }));
  expect(findings.map((finding) => [finding.cell, wordFinding(finding, "vi").hint])).toEqual([
    ["A12", "Sửa thành 1.10; định dạng ô là Văn bản (Text) trước khi gõ, nếu không Excel bỏ số 0 ở cuối."],
  ]);
});

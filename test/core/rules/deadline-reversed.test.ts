import { deadlineReversed } from "../../../src/core/rules/deadline-reversed";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const TASKS = [
  "Rà soát vị trí việc làm",
  "Kiểm tra công vụ",
  "Tuyển dụng viên chức",
  "Sắp xếp tổ chức",
  "Đánh giá cán bộ",
];
const due = (...deadlines: readonly (string | null)[]) => [
  ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024", null, null, null],
  heading,
  ...deadlines.map((deadline, index) => [index + 1, TASKS[index % 5]! + ` đợt ${index + 1}`, "Văn phòng Sở", deadline]),
];
const spans = (...rows: readonly (readonly [string, string])[]) => [
  ["DANH MỤC NHIỆM VỤ NĂM 2024", null, null, null, null],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian", null],
  [null, null, null, "Bắt đầu", "Kết thúc"],
  ...rows.map(([start, end], index) => [index + 1, TASKS[index]!, "Văn phòng Sở", start, end]),
];
const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:E2"];

testRule(deadlineReversed, {
  accept: [
    { name: "a span", rows: due("Từ tháng 3 đến tháng 5/2024", "Quý I") },
    { name: "a span over the new year", rows: due("Tháng 11 đến tháng 3/2025", "Quý I") },
    { name: "start and end columns", rows: spans(["Tháng 1", "Tháng 3"], ["15/3/2024", "15/3/2024"]), merges },
    { name: "words that cannot be read", rows: due("Kế hoạch - báo cáo", "Quý I") },
  ],
  reject: [
    {
      name: "the end column before the start column",
      rows: spans(["Tháng 6", "Tháng 3"], ["Tháng 1", "Tháng 3"]),
      merges,
      found: [["E4", "Thời hạn “Tháng 3” kết thúc ngày 31/03/2024, trước ngày bắt đầu 01/06/2024."]],
    },
    {
      name: "days within one cell",
      rows: due("Từ 15/5/2024 đến 15/3/2024", "Quý I"),
      found: [["D3", "Thời hạn “Từ 15/5/2024 đến 15/3/2024” kết thúc ngày 15/03/2024, trước ngày bắt đầu 15/05/2024."]],
    },
    {
      name: "months without a year",
      rows: due("Từ tháng 5 đến tháng 3", "Quý I"),
      found: [["D3", "Thời hạn “Từ tháng 5 đến tháng 3” kết thúc ngày 31/03/2024, trước ngày bắt đầu 01/05/2024."]],
    },
  ],
});

test("a reversed span is not told as unreadable as well", () => {
  const { findings } = checkWorkbook(drawn({ rows: due("Từ 15/5/2024 đến 15/3/2024", "Quý I") }));
  expect(findings.map(({ rule }) => rule)).toEqual(["deadline-reversed"]);
});

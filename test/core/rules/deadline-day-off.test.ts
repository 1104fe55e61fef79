import { wordFinding } from "../../../src/core/lint";
import { deadlineDayOff } from "../../../src/core/rules/deadline-day-off";
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

testRule(deadlineDayOff, {
  accept: [
    { name: "working days", rows: due("15/3/2024", "Trước 13/12") },
    { name: "months and quarters that end on a Sunday", rows: due("Quý I", "Tháng 6") },
    {
      name: "a holiday taken for the mark before which to be done",
      rows: due("Trước ngày 30/4/2024", "Trước 02/9", "Dịp 30/4"),
    },
    { name: "a day of another year, which is told by another rule", rows: due("15/3/2042", "Quý I") },
    { name: "while reporting", rows: due("16/3/2024", "Quý I"), settings: { preset: "bao-cao" } },
  ],
  reject: [
    {
      name: "a Saturday",
      rows: due("16/3/2024", "Quý I"),
      found: [["D3", "Thời hạn “16/3/2024” rơi vào Thứ Bảy."]],
    },
    {
      name: "a limit on a Sunday",
      rows: due("Trước ngày 30/6", "Quý I"),
      found: [["D3", "Thời hạn “Trước ngày 30/6” (30/06/2024) rơi vào Chủ nhật."]],
    },
    {
      name: "one day of several tasks, told once",
      rows: due("30/6/2024", "Trước 30/6", "15/3/2024", "Chậm nhất 30/6", "16/3"),
      found: [
        ["D3", "Thời hạn “30/6/2024” (3 ô của bảng) rơi vào Chủ nhật."],
        ["D7", "Thời hạn “16/3” (16/03/2024) rơi vào Thứ Bảy."],
      ],
    },
    {
      name: "lunar holidays",
      rows: due("09/02/2024", "18/4/2024"),
      found: [
        ["D3", "Thời hạn “09/02/2024” rơi vào Tết Nguyên đán."],
        ["D4", "Thời hạn “18/4/2024” rơi vào Giỗ Tổ Hùng Vương."],
      ],
    },
    {
      name: "a day off of the settings",
      rows: due("13/02/2024", "Quý I"),
      settings: { holidays: ["2024-02-13"] },
      found: [["D3", "Thời hạn “13/02/2024” rơi vào ngày nghỉ theo thiết lập."]],
    },
  ],
});

test("its hint names the last working day before", () => {
  const [finding] = checkWorkbook(drawn({ rows: due("01/5/2024", "Quý I") })).findings;
  expect(wordFinding(finding!, "vi").hint).toBe("Chọn một ngày làm việc; ngày làm việc liền trước là 29/04/2024.");
});

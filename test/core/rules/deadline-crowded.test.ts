import { deadlineCrowded } from "../../../src/core/rules/deadline-crowded";
import { testRule } from "./rule-test";

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
const quarters = ["Quý I", "Quý II", "Quý III", "Quý IV"];
const times = (count: number, texts: readonly string[]) =>
  Array.from({ length: count }, (_, at) => texts[at % texts.length]!);

testRule(deadlineCrowded, {
  accept: [
    { name: "few tasks", rows: due(...times(9, quarters)) },
    { name: "half of many", rows: due(...times(10, quarters), ...times(10, ["Tháng 1", "Tháng 4"])) },
    { name: "work that is ongoing", rows: due(...times(20, ["Thường xuyên"])) },
  ],
  reject: [
    {
      name: "more than half, at the heading with its figures",
      rows: due(...times(10, quarters), ...times(3, ["Tháng 1", "25/3/2024"])),
      found: [["D2", "11 trong 13 thời hạn rơi vào tuần cuối các quý, nhiều nhất là cuối quý I/2024: 4 việc."]],
    },
  ],
});

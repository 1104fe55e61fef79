import { deadlineOngoing } from "../../../src/core/rules/deadline-ongoing";
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

testRule(deadlineOngoing, {
  accept: [
    { name: "a little", rows: due("Quý I", "Thường xuyên", "Thường xuyên", "Quý II") },
    { name: "what repeats", rows: due("Hằng tháng", "Hằng quý", "Hằng tháng", "Quý II") },
    {
      name: "a quarter of many",
      rows: due(...[1, 2, 3].flatMap(() => ["Thường xuyên", "Tháng 1", "Tháng 2", "Tháng 4"])),
    },
  ],
  reject: [
    {
      name: "much of the table, once",
      rows: due("Quý I", "Thường xuyên", "Thường xuyên", "Nhiệm vụ thường xuyên"),
      found: [["D4", "3 trong 4 ô thời hạn của bảng ghi việc làm thường xuyên, không có mốc; đây là ô đầu tiên."]],
    },
  ],
});

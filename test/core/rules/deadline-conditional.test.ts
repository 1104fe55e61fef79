import { deadlineConditional } from "../../../src/core/rules/deadline-conditional";
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

testRule(deadlineConditional, {
  accept: [
    { name: "days and spans", rows: due("Quý I", "Trước 15/3", "Thường xuyên") },
    { name: "while drafting", rows: due("Quý I", "Khi có yêu cầu"), settings: { preset: "soan-thao" } },
  ],
  reject: [
    {
      name: "what waits for something else",
      rows: due("Quý I", "Sau khi Bộ Nội vụ có hướng dẫn", "Khi có yêu cầu"),
      found: [
        ["D4", "Thời hạn “Sau khi Bộ Nội vụ có hướng dẫn” phụ thuộc việc khác, chưa có ngày cụ thể."],
        ["D5", "Thời hạn “Khi có yêu cầu” phụ thuộc việc khác, chưa có ngày cụ thể."],
      ],
    },
  ],
});

import { deadlineNoEnd } from "../../../src/core/rules/deadline-no-end";
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

testRule(deadlineNoEnd, {
  accept: [
    {
      name: "spans with an end, ongoing work, a day",
      rows: due("Từ tháng 3 đến tháng 6", "Thường xuyên", "Trước 15/3"),
    },
    { name: "work that goes on, as the wording says", rows: due("Từ tháng 3 và thường xuyên", "Quý I") },
  ],
  reject: [
    {
      name: "a span without an end",
      rows: due("Từ tháng 3/2024", "Quý I"),
      found: [["D3", "Thời hạn “Từ tháng 3/2024” chỉ có ngày bắt đầu 01/03/2024, không có ngày kết thúc."]],
    },
    {
      name: "a merged cell and the “nt” below it, once",
      rows: due("Từ tháng 3/2024", null, "nt"),
      merges: ["D3:D4"],
      found: [["D3", "Thời hạn “Từ tháng 3/2024” chỉ có ngày bắt đầu 01/03/2024, không có ngày kết thúc."]],
    },
  ],
});

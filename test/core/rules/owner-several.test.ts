import { ownerSeveral } from "../../../src/core/rules/owner-several";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const TASKS = [
  "Rà soát vị trí việc làm",
  "Kiểm tra công vụ",
  "Tuyển dụng viên chức",
  "Sắp xếp tổ chức",
  "Đánh giá cán bộ",
];
const led = (...leads: readonly (string | null)[]) => [
  heading,
  ...leads.map((lead, index) => [index + 1, TASKS[index]!, lead, `Tháng ${index + 1}`]),
];

testRule(ownerSeveral, {
  accept: [
    { name: "a unit with its own officer", rows: led("Phòng Tổ chức; đ/c Lan", "Thanh tra Sở") },
    { name: "one unit", rows: led("Văn phòng Sở", "Sở Văn hóa, Thể thao và Du lịch") },
    {
      name: "one lead and who takes part",
      rows: led("Chủ trì: Văn phòng Sở. Phối hợp: Thanh tra Sở; Sở Tài chính", "Thanh tra Sở"),
    },
    {
      name: "a name whose parts are other units only in part",
      rows: led("Sở Văn hóa, Thể thao và Du lịch", "Sở Du lịch", "Sở Y tế"),
    },
    { name: "a name over two lines", rows: led("Ban Quản lý\nKhu kinh tế", "Thanh tra Sở") },
  ],
  reject: [
    {
      name: "several persons",
      rows: led("Đ/c Toàn, đ/c Lan", "Thanh tra Sở"),
      found: [["C2", "Ô chủ trì ghi 2 người: “Đ/c Toàn”, “đ/c Lan”."]],
    },
    {
      name: "units by semicolon",
      rows: led("Văn phòng Sở; Thanh tra Sở", "Thanh tra Sở"),
      found: [["C2", "Ô chủ trì ghi 2 đơn vị: “Văn phòng Sở”, “Thanh tra Sở”."]],
    },
    {
      name: "units under one first word, all of them known",
      rows: led("Sở Nội vụ, Tài chính và Y tế", "Sở Nội vụ", "Sở Tài chính", "Sở Y tế"),
      found: [["C2", "Ô chủ trì ghi 3 đơn vị: “Sở Nội vụ”, “Sở Tài chính”, “Sở Y tế”."]],
    },
    {
      name: "a merged cell and the “nt” below it, once",
      rows: led("Văn phòng Sở, Thanh tra Sở", null, "nt", "Thanh tra Sở"),
      merges: ["C2:C3"],
      found: [["C2", "Ô chủ trì ghi 2 đơn vị: “Văn phòng Sở”, “Thanh tra Sở”."]],
    },
  ],
});

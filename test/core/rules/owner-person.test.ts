import { ownerPerson } from "../../../src/core/rules/owner-person";
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

testRule(ownerPerson, {
  accept: [
    { name: "a unit and its person", rows: led("Văn phòng Sở (Đ/c Toàn)", "Thanh tra Sở", "Thanh tra Sở") },
    { name: "a post that names its unit", rows: led("Giám đốc Sở Nội vụ", "Thanh tra Sở", "Thanh tra Sở") },
    { name: "people throughout", rows: led("Đ/c Toàn", "Thầy Lê Thanh Cường", "Hiệu trưởng", "Thanh tra Sở") },
  ],
  reject: [
    {
      name: "a person among units",
      rows: led("Đ/c Toàn", "Thanh tra Sở", "Thanh tra Sở"),
      found: [["C2", "Chủ trì chỉ ghi “Đ/c Toàn”, không ghi đơn vị như các dòng khác."]],
    },
    {
      name: "a post",
      rows: led("Văn phòng Sở", "Thanh tra Sở", "Chuyên viên"),
      found: [["C4", "Chủ trì chỉ ghi “Chuyên viên”, không ghi đơn vị như các dòng khác."]],
    },
    {
      name: "a registered head",
      rows: led("Văn phòng Sở", "Thanh tra Sở", "Toàn"),
      settings: {
        units: [
          { name: "Văn phòng Sở", shortNames: [], head: "Toàn" },
          { name: "Thanh tra Sở", shortNames: [], head: null },
        ],
      },
      found: [["C4", "Chủ trì chỉ ghi “Toàn”, không ghi đơn vị như các dòng khác."]],
    },
  ],
});

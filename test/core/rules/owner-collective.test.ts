import { ownerCollective } from "../../../src/core/rules/owner-collective";
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

testRule(ownerCollective, {
  accept: [
    { name: "units", rows: led("Văn phòng Sở", "Ban Quản lý các khu công nghiệp", "Phòng Quản lý các dự án") },
    { name: "beside a unit, which is told as several leads", rows: led("Văn phòng Sở; các đơn vị", "Thanh tra Sở") },
  ],
  reject: [
    ...[
      "Các đơn vị",
      "Các phòng",
      "các sở, ban, ngành",
      "Các phòng, trung tâm thuộc Sở",
      "UBND các xã, phường",
      "UBND cấp xã",
    ].map((name) => ({
      name,
      rows: led(name, "Thanh tra Sở"),
      found: [["C2", `Chủ trì ghi chung là “${name}”, không phải một đơn vị cụ thể.`] as const],
    })),
    {
      name: "a merged cell and the “nt” below it, once",
      rows: led("Các đơn vị", null, "nt", "Thanh tra Sở"),
      merges: ["C2:C3"],
      found: [["C2", "Chủ trì ghi chung là “Các đơn vị”, không phải một đơn vị cụ thể."]],
    },
  ],
});

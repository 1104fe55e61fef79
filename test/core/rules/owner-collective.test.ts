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
    {
      name: "units of one place, and units that work for all",
      rows: led("UBND xã Cốc Lầu", "Công an thành phố", "Ban Quản lý các dự án", "Lãnh đạo Sở", "Sở Nội vụ"),
    },
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
      "UBND xã, phường",
      "UBND các huyện, thành phố",
      "Sở, ban, ngành",
      "Cơ quan, đơn vị liên quan",
      "Các phòng, ban, đơn vị",
      "Thủ trưởng các cơ quan, đơn vị",
      "Toàn thể cán bộ, công chức",
      "Cán bộ, công chức, viên chức",
      "Toàn cơ quan",
      "Cá nhân được phân công",
      "Các đ/c lãnh đạo",
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

import { basisMissing } from "../../../src/core/rules/basis-missing";
import { testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Căn cứ"];
const filled = [
  heading,
  [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I", "Nghị định 62/2020/NĐ-CP"],
  [2, "Kiểm tra công vụ", "Thanh tra Sở", "Quý II", "Kế hoạch 12/KH-UBND"],
];

testRule(basisMissing, {
  accept: [
    {
      name: "a basis in every row",
      rows: [...filled, [3, "Số hóa hồ sơ", "Văn phòng Sở", "Quý III", "Kế hoạch 15/KH-UBND"]],
    },
    {
      name: "a column that hardly anybody fills in",
      rows: [
        ...filled,
        [3, "Số hóa hồ sơ", "Văn phòng Sở", "Quý III", null],
        [4, "Tổng kết năm", "Văn phòng Sở", "Quý IV", null],
      ],
    },
  ],
  reject: [
    {
      name: "the source of a figure",
      rows: [
        ["STT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu năm 2024", "Nguồn số liệu"],
        [1, "Hồ sơ giải quyết đúng hạn", "%", 98, "Báo cáo của Văn phòng Sở"],
        [2, "Cuộc kiểm tra công vụ", "cuộc", 12, "Báo cáo của Thanh tra Sở"],
        [3, "Lớp bồi dưỡng", "lớp", 5, null],
      ],
      found: [["E4", "Chưa ghi “Nguồn số liệu” của chỉ tiêu."]],
    },
    {
      name: "a blank cell",
      rows: [...filled, [3, "Số hóa hồ sơ", "Văn phòng Sở", "Quý III", null]],
      found: [["E4", "Chưa ghi “Căn cứ” của nhiệm vụ."]],
    },
  ],
});

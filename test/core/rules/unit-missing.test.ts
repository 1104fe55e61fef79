import { unitMissing } from "../../../src/core/rules/unit-missing";
import { testRule } from "./rule-test";

const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu năm 2024"];
const first = [1, "Hồ sơ giải quyết đúng hạn", "%", "98%"];
const last = [3, "Công chức được bồi dưỡng", "lượt người", "19.121"];
const second = (unit: string | null, target: string | number, name = "Cơ quan được kiểm tra công vụ") => [
  2,
  name,
  unit,
  target,
];

testRule(unitMissing, {
  accept: [
    { name: "in the unit column", rows: [heading, first, second("cuộc", 24), last] },
    { name: "in the target's own cell", rows: [heading, first, second(null, "24 cuộc"), last] },
    { name: "at the end of the name", rows: [heading, first, second(null, 24, "Số cuộc kiểm tra (cuộc)"), last] },
    {
      name: "in the heading of the target",
      rows: [
        ["STT", "Chỉ tiêu", "Chỉ tiêu giao (%)", "Đơn vị chủ trì"],
        [1, "Hồ sơ giải quyết đúng hạn", 98, "Văn phòng Sở"],
        [2, "Văn bản ký số", "trên 95", "Văn phòng Sở"],
      ],
    },
    {
      name: "in a name that says what is counted, without a column for it",
      rows: [
        ["STT", "Chỉ tiêu", "Mục tiêu năm 2024"],
        [1, "Hồ sơ giải quyết đúng hạn", "98%"],
        [2, "Số trường đạt chuẩn quốc gia", 24],
      ],
    },
    { name: "a rank", rows: [heading, first, second(null, "nhóm 10"), last] },
  ],
  reject: [
    {
      name: "a bare figure",
      rows: [heading, first, second(null, 24), last],
      found: [["C3", "Con số “24” của chỉ tiêu chưa có đơn vị tính."]],
    },
  ],
});

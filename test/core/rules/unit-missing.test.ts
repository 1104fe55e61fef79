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
    { name: "a rank", rows: [heading, first, second(null, "nhóm 10"), last] },
  ],
  reject: [
    {
      name: "a bare figure",
      rows: [heading, first, second(null, 24), last],
      found: [["C3", "Chưa có đơn vị tính cho chỉ tiêu “24”."]],
    },
  ],
});

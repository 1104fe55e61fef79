import { targetProgressOnly } from "../../../src/core/rules/target-progress-only";
import { testRule } from "./rule-test";

const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện", "% so kế hoạch"];
const filled = [
  heading,
  [1, "Số cuộc kiểm tra", "cuộc", 20, 10],
  [2, "Số hồ sơ", "hồ sơ", 500, 300],
  [3, "Số người", "người", 40, 20],
];

testRule(targetProgressOnly, {
  accept: [
    { name: "a target beside every result", rows: [...filled, [4, "Số lớp bồi dưỡng", "lớp", 10, 8]] },
    {
      name: "neither target nor result, which is told by another rule",
      rows: [...filled, [4, "Số lớp bồi dưỡng", "lớp", null, null]],
    },
  ],
  reject: [
    {
      name: "a result alone",
      rows: [...filled, [4, "Số lớp bồi dưỡng", "lớp", null, 1250]],
      found: [["D5", "Đã có kết quả 1.250 nhưng chưa ghi số phải đạt."]],
    },
  ],
});

import { percentDiffers } from "../../../src/core/rules/percent-differs";
import { testRule } from "./rule-test";

const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện", "% so kế hoạch"];
const good = [1, "Số cuộc kiểm tra", "cuộc", 20, 10, 50];

testRule(percentDiffers, {
  accept: [
    { name: "actual over plan", rows: [heading, good, [2, "Số lớp bồi dưỡng", "lớp", 30, 20, 66.7]] },
    { name: "a rounded percent", rows: [heading, good, [2, "Số lớp bồi dưỡng", "lớp", 30, 20, 67]] },
    { name: "plan over actual, where less is better", rows: [heading, good, [2, "Số hộ nghèo", "hộ", 30, 20, 150]] },
    { name: "growth over the plan", rows: [heading, good, [2, "Số lớp bồi dưỡng", "lớp", 20, 30, 50]] },
    {
      name: "a column that is a share of something else",
      rows: [
        heading,
        [1, "Số lớp", "lớp", 30, 20, 12],
        [2, "Số người", "người", 300, 200, 15],
        [3, "Số cuộc", "cuộc", 20, 10, 50],
      ],
    },
    {
      name: "shares instead of percentages",
      rows: [heading, [1, "Số cuộc kiểm tra", "cuộc", 20, 10, 0.5], [2, "Số lớp bồi dưỡng", "lớp", 30, 20, 0.667]],
    },
    {
      name: "a result ten times the plan, and two units of measure, which are told by other rules",
      rows: [heading, good, [2, "Số lớp", "lớp", 10, 105, 50], [3, "Giá trị", "triệu đồng", "15 tỷ", 7500, 50]],
    },
    {
      name: "a target that cannot be read, which is told by another rule",
      rows: [heading, good, [2, "Số lớp", "lớp", "nhiều", 20, 12]],
    },
  ],
  reject: [
    {
      name: "plan over actual, where more is better",
      rows: [heading, good, [2, "Số lớp bồi dưỡng", "lớp", 30, 20, 150]],
      found: [["F3", "Tỷ lệ ghi 150%, nhưng thực hiện 20 so với kế hoạch 30 là 66,67%."]],
    },
    {
      name: "a share of other figures",
      rows: [
        heading,
        [1, "Số cuộc kiểm tra", "cuộc", 20, 10, 0.5],
        [2, "Số lớp bồi dưỡng", "lớp", 30, 20, 0.767],
        [3, "Số cuộc họp", "cuộc", 10, 10, 1],
      ],
      found: [["F3", "Tỷ lệ ghi 76,7%, nhưng thực hiện 20 so với kế hoạch 30 là 66,67%."]],
    },
    {
      name: "a percent of other figures",
      rows: [heading, good, [2, "Số lớp bồi dưỡng", "lớp", 30, 20, 76.7]],
      found: [["F3", "Tỷ lệ ghi 76,7%, nhưng thực hiện 20 so với kế hoạch 30 là 66,67%."]],
    },
  ],
});

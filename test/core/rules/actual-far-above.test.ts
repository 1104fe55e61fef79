import { actualFarAbove } from "../../../src/core/rules/actual-far-above";
import { testRule } from "./rule-test";

const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện", "% so kế hoạch"];
const good = [1, "Số cuộc kiểm tra", "cuộc", 20, 10];

testRule(actualFarAbove, {
  accept: [
    { name: "twice the plan", rows: [heading, good, [2, "Số lớp bồi dưỡng", "lớp", 10, 20]] },
    { name: "a figure to stay below", rows: [heading, good, [2, "Tỷ lệ hồ sơ trễ hạn", "%", "dưới 1%", 12]] },
    {
      name: "two units of measure, which are told by another rule",
      rows: [heading, good, [2, "Giá trị sản xuất", "triệu đồng", "15 tỷ", 7500]],
    },
    { name: "a plan of nothing", rows: [heading, good, [2, "Số lớp bồi dưỡng", "lớp", 0, 20]] },
  ],
  reject: [
    {
      name: "a digit too many",
      rows: [heading, good, [2, "Số lớp bồi dưỡng", "lớp", 10, 105]],
      found: [["E3", "Thực hiện 105, gấp 10,5 lần kế hoạch 10."]],
    },
  ],
});

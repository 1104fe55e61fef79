import { targetMissing } from "../../../src/core/rules/target-missing";
import { testRule } from "./rule-test";

const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện", "% so kế hoạch"];
const filled = [
  heading,
  [1, "Số cuộc kiểm tra", "cuộc", 20],
  [2, "Số hồ sơ", "hồ sơ", 500],
  [3, "Số người", "người", 40],
];

testRule(targetMissing, {
  accept: [
    { name: "every row with its figure", rows: [...filled, [4, "Số lớp bồi dưỡng", "lớp", 10]] },
    {
      name: "a group whose parts carry the figures",
      rows: [...filled, [4, "Bồi dưỡng cán bộ", "người", null], ["4.1", "Cấp sở", "người", 50]],
    },
    {
      name: "a form that is still blank",
      rows: [heading, [1, "Số cuộc kiểm tra", "cuộc", null], [2, "Số lớp", "lớp", null], [3, "Số người", "người", 5]],
    },
    {
      name: "a row that has a result, which is told by another rule",
      rows: [...filled, [4, "Số lớp bồi dưỡng", "lớp", null, 8]],
    },
  ],
  reject: [
    {
      name: "a blank cell",
      rows: [...filled, [4, "Số lớp bồi dưỡng", "lớp", null]],
      found: [["D5", "Chưa ghi con số phải đạt của chỉ tiêu."]],
    },
    {
      name: "a cell with a dash",
      rows: [...filled, [4, "Số lớp bồi dưỡng", "lớp", "-"], [5, "Số hội nghị", "hội nghị", 4]],
      found: [["D5", "Chưa ghi con số phải đạt của chỉ tiêu."]],
    },
  ],
});

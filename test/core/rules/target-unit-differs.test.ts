import { targetUnitDiffers } from "../../../src/core/rules/target-unit-differs";
import { testRule } from "./rule-test";

const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện", "% so kế hoạch"];
const percent = [1, "Tỷ lệ hồ sơ đúng hạn", "%", "95%"];

testRule(targetUnitDiffers, {
  accept: [
    { name: "the same measure", rows: [heading, percent, [2, "Số lớp bồi dưỡng", "lớp", "10 lớp"]] },
    { name: "a figure alone", rows: [heading, percent, [2, "Số lớp bồi dưỡng", "lớp", 10]] },
    { name: "one that is part of the other", rows: [heading, percent, [2, "Tổng chi", "Tỷ đồng", "500 tỷ"]] },
    { name: "phần trăm for %", rows: [heading, percent, [2, "Tỷ lệ số hóa", "Phần trăm", "80%"]] },
  ],
  reject: [
    {
      name: "another measure",
      rows: [heading, percent, [2, "Số lớp bồi dưỡng", "lớp", "10 người"]],
      found: [["D3", "Chỉ tiêu ghi “10 người” (người), nhưng cột đơn vị tính ghi “lớp”."]],
    },
    {
      name: "a percent of persons",
      rows: [heading, percent, [2, "Công chức được bồi dưỡng", "người", "80%"]],
      found: [["D3", "Chỉ tiêu ghi “80%” (%), nhưng cột đơn vị tính ghi “người”."]],
    },
  ],
});

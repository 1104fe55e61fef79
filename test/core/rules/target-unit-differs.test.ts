import { targetUnitDiffers } from "../../../src/core/rules/target-unit-differs";
import { testRule } from "./rule-test";

const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện", "% so kế hoạch"];
const percent = [1, "Tỷ lệ hồ sơ đúng hạn", "%", "95%"];

testRule(targetUnitDiffers, {
  accept: [
    { name: "the same measure", rows: [heading, percent, [2, "Số lớp bồi dưỡng", "lớp", "10 lớp"]] },
    { name: "a figure alone", rows: [heading, percent, [2, "Số lớp bồi dưỡng", "lớp", 10]] },
    { name: "one that is part of the other", rows: [heading, percent, [2, "Tổng chi", "Tỷ đồng", "500 tỷ"]] },
    {
      name: "words behind the figure that are no measure",
      rows: [heading, percent, [2, "Năng lực nghiên cứu", "Thứ bậc", "≤ 3 Đông Nam Á"]],
    },
    {
      name: "money in few letters",
      rows: [heading, percent, [2, "Tổng chi", "Tr.đ", "500 triệu đồng"], [3, "Tổng thu", "tỷ đ", "500 tỷ đồng"]],
    },
    { name: "a scale in figures", rows: [heading, percent, [2, "Khách du lịch", "1000 lượt", "500 nghìn lượt"]] },
    { name: "phần trăm for %", rows: [heading, percent, [2, "Tỷ lệ số hóa", "Phần trăm", "80%"]] },
  ],
  reject: [
    {
      name: "another measure",
      rows: [heading, percent, [2, "Số lớp bồi dưỡng", "lớp", "10 người"]],
      found: [["D3", "Cột “Kế hoạch năm 2024” ghi “10 người” (người), nhưng cột đơn vị tính ghi “lớp”."]],
    },
    {
      name: "the same measure a million times over",
      rows: [heading, percent, [2, "Tổng chi", "đồng", "500 triệu đồng"]],
      found: [["D3", "Cột “Kế hoạch năm 2024” ghi “500 triệu đồng” (triệu đồng), nhưng cột đơn vị tính ghi “đồng”."]],
    },
    {
      name: "a percent of persons",
      rows: [heading, percent, [2, "Công chức được bồi dưỡng", "người", "80%"]],
      found: [["D3", "Cột “Kế hoạch năm 2024” ghi “80%” (%), nhưng cột đơn vị tính ghi “người”."]],
    },
    {
      name: "a result in another measure",
      rows: [heading, percent, [2, "Giá trị sản xuất", "triệu đồng", 15000, "7,5 tỷ đồng", 50]],
      found: [["E3", "Cột “Thực hiện” ghi “7,5 tỷ đồng” (tỷ đồng), nhưng cột đơn vị tính ghi “triệu đồng”."]],
    },
    {
      name: "a result in another measure than the target, without a unit column",
      rows: [
        ["STT", "Chỉ tiêu", "Mục tiêu năm 2024", "Thực hiện"],
        [1, "Hồ sơ đúng hạn", "95%", "90%"],
        [2, "Lớp bồi dưỡng", "10 lớp", "300 người"],
      ],
      found: [["D3", "Cột “Thực hiện” ghi “300 người” (người), nhưng chỉ tiêu ghi “lớp”."]],
    },
  ],
});

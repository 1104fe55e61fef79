import { totalDiffers } from "../../../src/core/rules/total-differs";
import { testRule } from "./rule-test";

const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện", "% so kế hoạch"];
const people = [heading, [1, "Giảm biên chế công chức", "người", 24], [2, "Giảm biên chế sự nghiệp", "người", 85]];

testRule(totalDiffers, {
  accept: [
    { name: "a total below", rows: [...people, [null, "Tổng cộng", "người", 109]] },
    { name: "a total above", rows: [people[0]!, [null, "Tổng số", "người", 109], ...people.slice(1)] },
    {
      name: "a total of the outermost rows, whose parts stand below them",
      rows: [
        heading,
        [1, "Giảm biên chế", "người", 30],
        ["1.1", "Công chức", "người", 10],
        ["1.2", "Viên chức", "người", 20],
        [2, "Nghỉ hưu", "người", 70],
        [null, "Tổng cộng", "người", 100],
      ],
    },
    {
      name: "rounded figures",
      rows: [
        heading,
        [1, "Chi thường xuyên", "tỷ đồng", 1.25],
        [2, "Chi đầu tư", "tỷ đồng", 2.24],
        [null, "Tổng cộng", "tỷ đồng", 3.5],
      ],
    },
    {
      name: "measures that cannot be added up",
      rows: [heading, [1, "Số lớp", "lớp", 10], [2, "Số người", "người", 300], [null, "Tổng cộng", null, 11]],
    },
  ],
  reject: [
    {
      name: "the total of one section, which the grand total follows",
      rows: [
        heading,
        ["A", "Khối tỉnh"],
        [1, "Công chức", "người", 60],
        [2, "Viên chức", "người", 40],
        [null, "Cộng A", "người", 100],
        ["B", "Khối huyện"],
        [1, "Công chức", "người", 10],
        [2, "Viên chức", "người", 10],
        [null, "Cộng B", "người", 21],
        [null, "Tổng A + B", "người", 121],
      ],
      found: [["D9", "Dòng tổng ghi 21, cộng từ dòng 7 đến dòng 8 được 20."]],
    },
    {
      name: "a total that is out of date",
      rows: [...people, [null, "Tổng cộng", "người", 119]],
      found: [["D4", "Dòng tổng ghi 119, cộng từ dòng 2 đến dòng 3 được 109."]],
    },
    {
      name: "a total typed as text",
      rows: [
        heading,
        [1, "Công chức", "người", "1.200"],
        [2, "Viên chức", "người", "300"],
        [null, "Cộng", "người", "1.600"],
      ],
      found: [["D4", "Dòng tổng ghi 1.600, cộng từ dòng 2 đến dòng 3 được 1.500."]],
    },
  ],
});

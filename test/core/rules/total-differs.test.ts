import { totalDiffers } from "../../../src/core/rules/total-differs";
import { testRule } from "./rule-test";

const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện", "% so kế hoạch"];
const people = [heading, [1, "Giảm biên chế công chức", "người", 24], [2, "Giảm biên chế sự nghiệp", "người", 85]];

const whole = (text: string, ...figures: readonly (number | null)[]) => [1, text, "người", ...figures];
const parts = [
  ["1.1", "Công chức", "người", 10, 5],
  ["1.2", "Viên chức", "người", 20, 6],
];

testRule(totalDiffers, {
  accept: [
    { name: "a whole that is the sum of its parts", rows: [heading, whole("Giảm biên chế", 30, 11), ...parts] },
    {
      name: "parts that are only some of the whole, as every column shows",
      rows: [heading, whole("Số lao động được đào tạo", 310, 110), ...parts],
    },
    {
      name: "parts that announce themselves and are far from all",
      rows: [heading, whole("Tổng số lao động, trong đó:", 310, null), ...parts],
    },
    {
      name: "shares of a whole",
      rows: [
        heading,
        [1, "Tỷ lệ hộ nghèo, trong đó:", "%", 5],
        ["1.1", "Thành thị", "%", 2],
        ["1.2", "Nông thôn", "%", 3.2],
      ],
    },
    {
      name: "parts of parts, which the parts hold already",
      rows: [
        heading,
        whole("Giảm biên chế", 30, 11),
        parts[0]!,
        ["a)", "Cấp tỉnh", "người", 4, 2],
        ["b)", "Cấp xã", "người", 6, 3],
        parts[1]!,
      ],
    },
    {
      name: "parts counted in other measures",
      rows: [
        heading,
        [1, "Tập huấn, gồm:", "lớp", 31],
        ["1.1", "Lớp cấp tỉnh", "lớp", 10],
        ["1.2", "Học viên", "người", 20],
      ],
    },
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
      name: "a whole that is the sum of its parts in the other column",
      rows: [heading, whole("Giảm biên chế", 30, 12), ...parts],
      found: [["E2", "Dòng này ghi 12, các phần của nó (dòng 3 và 4) cộng lại được 11."]],
    },
    {
      name: "a whole whose words announce its parts, and which is nearly their sum",
      rows: [
        heading,
        [1, "Giảm biên chế, trong đó:", "người", 31],
        ["-", "Công chức", "người", 10],
        ["-", "Viên chức", "người", 20],
        [2, "Kiểm tra", "cuộc", 7],
      ],
      found: [["D2", "Dòng này ghi 31, các phần của nó (dòng 3 và 4) cộng lại được 30."]],
    },
    {
      name: "one of many wholes, the others of which are sums",
      rows: [
        heading,
        ...[
          [1, 30, 10, 20],
          [2, 50, 20, 30],
          [3, 90, 30, 40],
        ].flatMap(([number, all, one, other]) => [
          [number!, `Đào tạo nhóm ${number}`, "người", all!],
          [`${number}.1`, "Công chức", "người", one!],
          [`${number}.2`, "Viên chức", "người", other!],
        ]),
      ],
      found: [["D8", "Dòng này ghi 90, các phần của nó (dòng 9 và 10) cộng lại được 70."]],
    },
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

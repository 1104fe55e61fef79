import { textNumber } from "../../../src/core/rules/text-number";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const title = ["DANH MỤC CHỈ TIÊU NĂM 2024"];
const heading = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Chủ trì"];
const row = (number: number, plan: string | number, actual: string | number) => [
  number,
  `Số cuộc thanh tra ${number}`,
  "cuộc",
  plan,
  actual,
  "Thanh tra Sở",
];

testRule(textNumber, {
  accept: [
    { name: "numbers", rows: [title, heading, row(1, 12, 10), row(2, 30, 28)] },
    { name: "values to reach, some of them in words", rows: [title, heading, row(1, "trên 30", 10), row(2, "28", 28)] },
    { name: "percentages, codes and words", rows: [title, heading, row(1, "80%", "007"), row(2, "khoảng 30", 28)] },
    { name: "what can be read in two ways", rows: [title, heading, row(1, "1,234", 10), row(2, "2.345", 28)] },
  ],
  reject: [
    {
      name: "numbers as texts, once for a column",
      rows: [title, heading, row(1, "12", 10), row(2, "30", "28")],
      found: [
        ["D3", "Cột “Kế hoạch” có 2 ô nhập số dạng chữ; ô đầu tiên ghi “12”."],
        ["E4", "Cột “Thực hiện” có 1 ô nhập số dạng chữ; ô đầu tiên ghi “28”."],
      ],
    },
  ],
});

test("the fix writes the number, read as the column separates", () => {
  const rows = [title, heading, row(1, "1.182,5", 10), row(2, "2.345", 28)];
  const { findings } = checkWorkbook(drawn({ rows }));
  expect(findings.find(({ rule }) => rule === textNumber.id)!.fix).toEqual({
    kind: "suggested",
    edits: [
      { cell: "D3", before: "1.182,5", after: 1182.5 },
      { cell: "D4", before: "2.345", after: 2345 },
    ],
  });
});

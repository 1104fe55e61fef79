import { textNumber } from "../../../src/core/rules/text-number";
import { drawSheet, workbookOf } from "../../tools/sheets";
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

test("a cell whose format would not show the number takes that of the column's numbers", () => {
  const rows = [title, heading, row(1, 12, "10"), row(2, "30", "28"), row(3, "7", "5")];
  const formats = { D3: "#,##0", D4: "@", D5: "0.0", E3: "@", E4: "0%", E5: "dd/mm/yyyy" };
  const { findings } = checkWorkbook(workbookOf([drawSheet(rows, { formats })]));
  const fixes = findings.filter(({ rule }) => rule === textNumber.id).flatMap(({ fix }) => fix!.edits);
  expect(fixes.map(({ cell, format }) => [cell, format && [format.before, format.after]])).toEqual([
    ["E3", ["@", "General"]],
    ["E4", ["0%", "General"]],
    ["E5", ["dd/mm/yyyy", "General"]],
    ["D4", ["@", "#,##0"]],
    ["D5", undefined],
  ]);
});

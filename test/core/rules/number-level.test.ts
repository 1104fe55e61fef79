import { numberLevel } from "../../../src/core/rules/number-level";
import { wordFinding } from "../../../src/core/lint";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const numbered = (...numbers: readonly (string | number)[]) => [
  heading,
  ...numbers.map((number, at) => [number, `Rà soát nội dung thứ ${at + 1}`, "Văn phòng Sở", "Quý I"]),
];

testRule(numberLevel, {
  accept: [
    { name: "parts of their own rows", rows: numbered(1, "1.1", "1.2", 2, "2.1", "2.1.1", "2.2", 3) },
    {
      name: "parts under a Roman section",
      rows: [heading, ["II", "TỔ CHỨC", null, null], ...numbered("1.1", "1.2").slice(1)],
    },
    { name: "codes of another document", rows: numbered(1, "4.2", 2, "7.1", 3, "5.5", 4, "9.3", 5, "8.1") },
  ],
  reject: [
    {
      name: "a part that Excel holds as a decimal",
      rows: numbered(1, 1.1, 2, 3.1, 3),
      found: [["A5", "Số 3.1 đứng dưới mục 2."]],
    },
    {
      name: "a part of another row",
      rows: numbered(1, "1.1", "1.2", 2, "1.1", 3),
      found: [["A6", "Số 1.1 đứng dưới mục 2."]],
    },
    {
      name: "parts that share one cause, once",
      rows: numbered(1, "1.1", "1.2", 2, "3.1", "3.2", "3.3", 4),
      found: [["A6", "Số 3.1 đứng dưới mục 2."]],
    },
    {
      name: "a deeper part",
      rows: numbered(1, "1.1", "1.1.1", "1.2", "1.1.2", 2),
      found: [["A6", "Số 1.1.2 đứng dưới mục 1.2."]],
    },
  ],
});

test.each([
  [["1", "2", "2.1", "2.2", "3", "2.3"], "3.1"],
  [["1", "1.1", "2", "2.1", "1.2", "3"], "2.2"],
  [["1", "2", "3.1", "3"], "2.1"],
])("among %j the number under the wrong row is to be the next of its row", (numbers, right) => {
  const rows = [
    heading,
    ...numbers.map((number, at) => [number, `Rà soát nội dung ${at + 1}`, "Văn phòng Sở", "Quý I"]),
  ];
  const found = checkWorkbook(drawn({ rows })).findings.filter(({ rule }) => rule === "number-level");
  expect(found.map((finding) => wordFinding(finding, "vi").hint)).toEqual([
    `Sửa thành ${right}, hoặc chuyển dòng này về đúng mục của nó.`,
  ]);
});

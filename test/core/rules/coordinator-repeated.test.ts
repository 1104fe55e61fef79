import { coordinatorRepeated } from "../../../src/core/rules/coordinator-repeated";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"];
const helped = (...pairs: readonly (readonly [lead: string | null, helps: string | null])[]) => [
  heading,
  ...pairs.map(([lead, helps], index) => [index + 1, `Kiểm tra công vụ đợt ${index + 1}`, lead, helps, "Quý I"]),
];

testRule(coordinatorRepeated, {
  accept: [
    { name: "each unit once", rows: helped(["Văn phòng Sở", "Thanh tra Sở; Sở Tài chính"], ["Thanh tra Sở", null]) },
    {
      name: "the lead twice, which has a rule of its own",
      rows: helped(["Văn phòng Sở", "Văn phòng Sở; Văn phòng Sở"], ["Thanh tra Sở", "Sở Tài chính"]),
    },
  ],
  reject: [
    {
      name: "a unit twice",
      rows: helped(["Văn phòng Sở", "Thanh tra Sở; Sở Tài chính; Thanh tra Sở"], ["Thanh tra Sở", null]),
      found: [["D2", "“Thanh tra Sở” được ghi hai lần trong các đơn vị phối hợp."]],
    },
    {
      name: "in another spelling",
      rows: helped(["Văn phòng Sở", "Sở KH&CN; Sở Tài chính; Sở Khoa học và Công nghệ"], ["Thanh tra Sở", null]),
      found: [["D2", "“Sở Khoa học và Công nghệ” được ghi hai lần trong các đơn vị phối hợp."]],
    },
  ],
});

test("its fix takes the last mention out", () => {
  const before = "Thanh tra Sở; Sở Tài chính; Thanh tra Sở";
  const { findings } = checkWorkbook(drawn({ rows: helped(["Văn phòng Sở", before], ["Thanh tra Sở", null]) }));
  expect(findings.find(({ rule }) => rule === "coordinator-repeated")!.fix?.edits).toEqual([
    { cell: "D2", before, after: "Thanh tra Sở; Sở Tài chính" },
  ]);
});

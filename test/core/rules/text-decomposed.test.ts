import { textDecomposed } from "../../../src/core/rules/text-decomposed";
import { checkWorkbook, drawn, testRule, type Drawing } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const apart = (text: string) => text.normalize("NFD");

testRule(textDecomposed, {
  accept: [
    { name: "composed letters", rows: [heading, [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"]] },
    {
      name: "a sign that no letter has composed",
      rows: [heading, [1, "Đo g\u0303 theo chuẩn", "Văn phòng Sở", "Quý I"]],
    },
    { name: "a sheet without an appendix", rows: [[apart("Công tác tổ chức")], [apart("Kế hoạch")]] },
  ],
  reject: [
    {
      name: "letters with signs apart, once for the sheet",
      rows: [heading, [1, apart("Rà soát"), apart("Văn phòng Sở"), "Quý I"], [2, "Báo cáo", apart("Sở"), "Quý I"]],
      found: [
        ["B2", `Trang tính có 3 ô gõ bằng Unicode tổ hợp (dấu rời khỏi chữ); ô đầu tiên ghi “${apart("Rà soát")}”.`],
      ],
    },
  ],
});

const fixes = (drawing: Drawing) =>
  checkWorkbook(drawn(drawing)).findings.find(({ rule }) => rule === "text-decomposed")!.fix;

test("the fix composes every such cell and nothing else", () => {
  const drawing = {
    rows: [heading, [1, apart("Rà soát"), "Å là đơn vị", "Quý I"], [2, "Báo cáo", apart("Sở"), "Quý I"]],
  };
  expect(fixes(drawing)).toEqual({
    kind: "safe",
    edits: [
      { cell: "B2", before: apart("Rà soát"), after: "Rà soát" },
      { cell: "C3", before: apart("Sở"), after: "Sở" },
    ],
  });
});

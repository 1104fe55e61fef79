import { ownerAlsoCoordinating } from "../../../src/core/rules/owner-also-coordinating";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"];
const helped = (...pairs: readonly (readonly [lead: string | null, helps: string | null])[]) => [
  heading,
  ...pairs.map(([lead, helps], index) => [index + 1, `Kiểm tra công vụ đợt ${index + 1}`, lead, helps, "Quý I"]),
];
const message = (name: string) => `“${name}” vừa chủ trì vừa phối hợp cùng một việc.`;

testRule(ownerAlsoCoordinating, {
  accept: [
    {
      name: "others taking part",
      rows: helped(["Văn phòng Sở", "Thanh tra Sở; Sở Tài chính"], ["Thanh tra Sở", null]),
    },
    {
      name: "everybody in the lead, which has a rule of its own",
      rows: helped(["Các đơn vị", "Các đơn vị"], ["Thanh tra Sở", null]),
    },
  ],
  reject: [
    {
      name: "the lead among those taking part",
      rows: helped(["Văn phòng Sở", "Thanh tra Sở; Văn phòng Sở"], ["Thanh tra Sở", "Sở Tài chính"]),
      found: [["D2", message("Văn phòng Sở")]],
    },
    {
      name: "in another spelling",
      rows: helped(["Văn phòng Sở", "VP Sở, Sở Tài chính"], ["Thanh tra Sở", "Sở Tài chính"]),
      found: [["D2", message("VP Sở")]],
    },
    {
      name: "both in one cell",
      rows: [
        ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
        [1, "Kiểm tra công vụ", "Chủ trì: Văn phòng Sở. Phối hợp: Văn phòng Sở; Thanh tra Sở", "Quý I"],
      ],
      found: [["C2", message("Văn phòng Sở")]],
    },
    {
      name: "merged cells and “nt” below them, once",
      rows: helped(["Văn phòng Sở", "Văn phòng Sở; Thanh tra Sở"], [null, null], ["nt", "nt"]),
      merges: ["C2:C3", "D2:D3"],
      found: [["D2", message("Văn phòng Sở")]],
    },
  ],
});

test.each([
  ["Thanh tra Sở; Văn phòng Sở", "Thanh tra Sở"],
  ["Văn phòng Sở; Thanh tra Sở", "Thanh tra Sở"],
  ["Thanh tra Sở, Văn phòng Sở, Sở Tài chính", "Thanh tra Sở, Sở Tài chính"],
])("its fix makes %s into %s", (before, after) => {
  const { findings } = checkWorkbook(
    drawn({ rows: helped(["Văn phòng Sở", before], ["Thanh tra Sở", "Sở Tài chính"]) }),
  );
  expect(findings.find(({ rule }) => rule === "owner-also-coordinating")!.fix).toEqual({
    kind: "suggested",
    edits: [{ cell: "D2", before, after }],
  });
});

test("it offers no fix that would leave the cell blank", () => {
  const { findings } = checkWorkbook(
    drawn({ rows: helped(["Văn phòng Sở", "Văn phòng Sở"], ["Thanh tra Sở", "Sở Tài chính"]) }),
  );
  expect(findings.find(({ rule }) => rule === "owner-also-coordinating")!.fix).toBeNull();
});

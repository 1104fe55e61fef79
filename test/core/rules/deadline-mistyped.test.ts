import { deadlineMistyped } from "../../../src/core/rules/deadline-mistyped";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const TASKS = [
  "Rà soát vị trí việc làm",
  "Kiểm tra công vụ",
  "Tuyển dụng viên chức",
  "Sắp xếp tổ chức",
  "Đánh giá cán bộ",
];
const due = (...deadlines: readonly (string | null)[]) => [
  ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024", null, null, null],
  heading,
  ...deadlines.map((deadline, index) => [index + 1, TASKS[index % 5]! + ` đợt ${index + 1}`, "Văn phòng Sở", deadline]),
];

testRule(deadlineMistyped, {
  accept: [
    { name: "clean wordings, blanks among them", rows: due("Quý IV/ 2024", "Tháng 12/2024", "Trước 15/3/2024") },
  ],
  reject: [
    ...(
      [
        ["Tháng 12//2024", "gõ sai", "Tháng 12/2024"],
        ["Thang 8/2024", "gõ sai", "Tháng 8/2024"],
        ["Qúy III", "gõ sai", "Quý III"],
        ["Qúi I", "gõ sai", "Quý I"],
        ["Quý II/năm 2024", "gõ sai", "Quý II năm 2024"],
        ["11/8/24", "chỉ ghi hai số cuối của năm", "11/8/2024"],
        ["Trước ngày 11/8/24 (gửi Sở)", "chỉ ghi hai số cuối của năm", "Trước ngày 11/8/2024 (gửi Sở)"],
      ] as const
    ).map(([typed, wrong, better]) => ({
      name: typed,
      rows: due("Quý I", typed),
      found: [["D4", `Thời hạn “${typed}” ${wrong}; đúng ra là “${better}”.`] as const],
    })),
  ],
});

test("it offers a fix where no year is known, too", () => {
  const rows = due("Quý I", "Thang 8").slice(1);
  expect(checkWorkbook(drawn({ rows })).findings.map(({ cell, fix }) => [cell, fix?.edits[0]?.after])).toEqual([
    ["D3", "Tháng 8"],
  ]);
});

test("its fix writes the wording that is read as the same days", () => {
  const { findings } = checkWorkbook(drawn({ rows: due("Quý I", "Thang 8/2024") }));
  expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([
    [
      "deadline-mistyped",
      { kind: "suggested", edits: [{ cell: "D4", before: "Thang 8/2024", after: "Tháng 8/2024" }] },
    ],
  ]);
});

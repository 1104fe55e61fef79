import type { Column, Role } from "../../../src/core/model/appendix";
import { defaultSettings } from "../../../src/core/model/settings";
import { readWorkbook } from "../../../src/core/parse";
import { settingNames } from "../../../src/core/parse/columns/chosen";
import { drawSheet, workbookOf } from "../../tools/sheets";

const plan = workbookOf([
  drawSheet([
    ["STT", "Nhiệm vụ", "Phân công", null, "Đầu mối", "Thời hạn"],
    [null, null, "Chủ trì", "Phối hợp", null, null],
    [1, "Xây dựng đề án", "Phòng Tổ chức", "Văn phòng", "Thanh tra Sở", "Quý I"],
    [2, "Tổ chức hội nghị", "Phòng Tổ chức", "Văn phòng", "Thanh tra Sở", "Quý II"],
  ]),
]);
const sheet = plan.sheets[0]!.name;

function read(...choices: readonly (readonly [header: string, role: Role, sheet?: string])[]) {
  const roles = choices.map(([header, role, on = sheet]) => ({ sheet: on, header, role }));
  return readWorkbook(plan, { ...defaultSettings("2024-06-30"), roles }).sheets[0]!.tables[0]!;
}
const roles = (columns: readonly Column[]) => columns.map(({ role }) => role);

test("a user's choice goes before wording and contents, and says so", () => {
  const { columns, items } = read(["Đầu mối", "owner"]);
  expect(columns[4]).toMatchObject({
    role: "owner",
    confidence: 1,
    reason: { vi: "do người dùng chọn" },
    alternatives: [],
    chosen: true,
  });
  expect(items.map(({ owners }) => owners)).toEqual([["Thanh tra Sở"], ["Thanh tra Sở"]]);
});

test("the column that had the role before has it no longer, and the others keep theirs", () => {
  const { columns } = read(["Đầu mối", "owner"]);
  expect(roles(columns)).toEqual(["number", "task", "other", "coordinator", "owner", "deadline"]);
  expect(columns[2]!.reason.vi).toBe("người dùng đã chọn cột E cho ý nghĩa này");
  expect(columns.map(({ chosen }) => chosen)).toEqual([false, false, false, false, true, false]);
});

test("a column that is taken from its role leaves it to the next that fits", () => {
  const { columns } = read(["Phân công › Chủ trì", "other"]);
  expect(roles(columns)).toEqual(["number", "task", "other", "coordinator", "owner", "deadline"]);
});

test("a role that fits nearly as well is told as an alternative; a sure column has none", () => {
  const { columns } = read();
  expect(columns[4]!.alternatives.map(({ role }) => role)).toEqual(["owner"]);
  expect(columns[4]!.alternatives[0]!.reason.vi).toContain("Tiêu đề");
  expect(columns[1]!.alternatives).toEqual([]);
});

test.each([
  ["case, spaces and tone style", "  PHÂN CÔNG  ›  chủ trì ", "note", sheet],
  ["the case of the sheet's name", "Phân công › Chủ trì", "note", sheet.toLowerCase()],
] as const)("a heading is found whatever %s", (_name, header, role, on) => {
  expect(read([header, role, on]).columns[2]).toMatchObject({ role, chosen: true });
});

test("a choice for another sheet or heading changes nothing", () => {
  expect(roles(read(["Đầu mối", "owner", "Khác"], ["Không có cột này", "owner"]).columns)).toEqual(
    roles(read().columns),
  );
});

test("of several choices for one column the first counts", () => {
  expect(read(["Đầu mối", "note"], ["Đầu mối", "owner"]).columns[4]!.role).toBe("note");
});

test("columns of one heading are told apart by their order", () => {
  expect(settingNames(["STT", "Kết quả", "", "kết  quả", ""])).toEqual([
    "STT",
    "Kết quả",
    "(không có tiêu đề)",
    "kết  quả (2)",
    "(không có tiêu đề) (2)",
  ]);
});

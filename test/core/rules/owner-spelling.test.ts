import { ownerSpelling } from "../../../src/core/rules/owner-spelling";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const TASKS = [
  "Rà soát vị trí việc làm",
  "Kiểm tra công vụ",
  "Tuyển dụng viên chức",
  "Sắp xếp tổ chức",
  "Đánh giá cán bộ",
];
const led = (...leads: readonly (string | null)[]) => [
  heading,
  ...leads.map((lead, index) => [index + 1, TASKS[index]!, lead, `Tháng ${index + 1}`]),
];
const units = [{ name: "Phòng Tổ chức biên chế", shortNames: ["P. TCBC"], head: null }];

testRule(ownerSpelling, {
  accept: [
    { name: "one spelling", rows: led("Văn phòng Sở", "Văn phòng Sở", "nt") },
    { name: "two units", rows: led("Văn phòng Sở", "Văn phòng UBND tỉnh") },
    {
      name: "tone style and spaces, which have rules of their own",
      rows: led("Sở Văn hóa", "Sở Văn hoá", "Sở  Văn hóa"),
    },
    { name: "persons, who are no units", rows: led("Đ/c Lan", "đ/c Lan", "Văn phòng Sở") },
    {
      name: "an abbreviation that may stand for two units",
      rows: led("Phòng QTNS", "Phòng Quản trị nhân sự", "Phòng Quản lý tài nguyên số", "Phòng Quy trình nghiệp sự"),
    },
    { name: "an abbreviation of two letters", rows: led("Phòng TH", "Phòng Tổng hợp") },
    { name: "collectives in several wordings", rows: led("Các đơn vị", "các đơn vị") },
    { name: "a short name of the register", rows: led("P. TCBC", "Phòng Tổ chức biên chế"), settings: { units } },
    {
      name: "the section's title in capitals",
      rows: [
        heading,
        ["I", "PHÒNG TỔ CHỨC BIÊN CHẾ", null, null],
        [1, "Giao biên chế", null, "Quý I"],
        [2, "Giao số người làm việc", null, "Quý II"],
        ["II", "VĂN PHÒNG SỞ", null, null],
        [1, "Rà soát", "Phòng Tổ chức biên chế", "Quý I"],
        [2, "Tổng kết", null, "Quý I"],
      ],
    },
  ],
  reject: [
    {
      name: "an abbreviation, once for all its cells",
      rows: led("Văn phòng Sở", "VP Sở", "Văn phòng Sở", "Văn phòng Sở", "VP Sở"),
      found: [["C3", "Đơn vị “Văn phòng Sở” còn được ghi là “VP Sở” (2 chỗ trong trang tính)."]],
    },
    {
      name: "an abbreviation by the words' first letters",
      rows: led("Phòng Quản trị nhân sự", "P. QTNS", "Phòng QT-NS", "QTNS"),
      found: [
        [
          "C3",
          "Đơn vị “Phòng Quản trị nhân sự” còn được ghi là “P. QTNS”, “Phòng QT-NS”, “QTNS” (3 chỗ trong trang tính).",
        ],
      ],
    },
    {
      name: "case",
      rows: led("Bộ Công an", "Bộ Công An", "Bộ Công an"),
      found: [["C3", "Đơn vị “Bộ Công an” còn được ghi là “Bộ Công An” (1 chỗ trong trang tính)."]],
    },
    {
      name: "of equally frequent spellings the fullest is kept",
      rows: led("VP Sở", "Văn phòng Sở"),
      found: [["C2", "Đơn vị “Văn phòng Sở” còn được ghi là “VP Sở” (1 chỗ trong trang tính)."]],
    },
    {
      name: "several other spellings of one unit, together",
      rows: led("UBND tỉnh", "Ủy ban nhân dân tỉnh", "UBND tỉnh", "UBND Tỉnh"),
      found: [
        ["C3", "Đơn vị “UBND tỉnh” còn được ghi là “Ủy ban nhân dân tỉnh”, “UBND Tỉnh” (2 chỗ trong trang tính)."],
      ],
    },
    {
      name: "a spelling that is not the register's, however frequent",
      rows: led("Phòng TCBC", "Phòng TCBC", "Phòng Tổ chức biên chế"),
      settings: {
        units: [
          { ...units[0]!, shortNames: ["Phòng TCBC "] },
          { name: "Văn phòng Sở", shortNames: [], head: null },
        ],
      },
      found: [],
    },
    {
      name: "a spelling of a registered unit that is in no cell as registered",
      rows: led("VP Sở", "VP Sở"),
      settings: { units: [{ name: "Văn phòng Sở", shortNames: [], head: null }] },
      found: [["C2", "Đơn vị “Văn phòng Sở” còn được ghi là “VP Sở” (2 chỗ trong trang tính)."]],
    },
  ],
});

test("each sheet is told and fixed by itself, by the spelling that is most frequent in the workbook", () => {
  const workbook = drawn(
    { rows: led("VP Sở", "Thanh tra Sở"), sheet: "PL01" },
    { rows: led("Văn phòng Sở", "Văn phòng Sở"), sheet: "PL02" },
    { rows: led("Thanh tra Sở; VP Sở", "Thanh tra Sở"), sheet: "PL03" },
  );
  const { findings } = checkWorkbook(workbook);
  expect(findings.filter(({ rule }) => rule === "owner-spelling").map(({ sheet, fix }) => [sheet, fix?.edits])).toEqual(
    [
      ["PL01", [{ cell: "C2", before: "VP Sở", after: "Văn phòng Sở" }]],
      ["PL03", [{ cell: "C2", before: "Thanh tra Sở; VP Sở", after: "Thanh tra Sở; Văn phòng Sở" }]],
    ],
  );
});

test("a formula's cell is told, but a value never overwrites it", () => {
  const { sheets, ...book } = drawn({ rows: led("Văn phòng Sở", "VP Sở", "Văn phòng Sở") });
  const [sheet] = sheets;
  const rows = sheet!.rows.map((row) => (row.row === 3 ? { ...row, formulas: [undefined, undefined, "Z1"] } : row));
  const { findings } = checkWorkbook({ ...book, sheets: [{ ...sheet!, rows }] });
  expect(findings.filter(({ rule }) => rule === "owner-spelling").map(({ cell, fix }) => [cell, fix])).toEqual([
    ["C3", null],
  ]);
});

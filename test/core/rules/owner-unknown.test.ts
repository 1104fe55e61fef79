import { ownerUnknown } from "../../../src/core/rules/owner-unknown";
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
const unit = (name: string, ...shortNames: string[]) => ({ name, shortNames, head: null });
const units = [unit("Phòng Tổ chức biên chế", "P. TCBC"), unit("Thanh tra Sở"), unit("Văn phòng Sở")];

testRule(ownerUnknown, {
  accept: [
    { name: "units that are used once and like no other", rows: led("Văn phòng Sở", "Thanh tra Sở", "Sở Tài chính") },
    { name: "a near name, each there once", rows: led("Thanh tra Sở", "Thanh trà Sở") },
    {
      name: "a name a letter off one that is not frequent",
      rows: led("Phòng Hành chính", "Phòng Hành chính", "Phòng Tài chính"),
    },
    {
      name: "units that a figure tells apart",
      rows: led("Phòng Nghiệp vụ 1", "Phòng Nghiệp vụ 1", "Phòng Nghiệp vụ 1", "Phòng Nghiệp vụ 2"),
    },
    {
      name: "units that a Roman number tells apart",
      rows: led("Khoa Nội I", "Khoa Nội I", "Khoa Nội I", "Khoa Nội II"),
    },
    { name: "units that an abbreviation tells apart", rows: led("Hội LHPN", "Hội LHPN", "Hội LHPN", "Hội LHTN") },
    {
      name: "units that their first word tells apart",
      rows: led("Hội Xung kích", "Hội Xung kích", "Hội Xung kích", "Đội Xung kích"),
    },
    {
      name: "communes that a letter tells apart",
      rows: led("UBND xã Nậm Chảy", "UBND xã Nậm Chảy", "UBND xã Nậm Chảy", "UBND xã Nậm Chày"),
    },
    {
      name: "registered units in any spelling",
      rows: led("P. TCBC", "Phòng TCBC", "thanh tra sở"),
      settings: { units },
    },
    { name: "a collective, which has a rule of its own", rows: led("Các đơn vị", "Văn phòng Sở"), settings: { units } },
    {
      name: "a registered head",
      rows: led("Nguyễn Văn Toàn", "Văn phòng Sở"),
      settings: { units: [...units, { name: "Sở Nội vụ", shortNames: [], head: "Nguyễn Văn Toàn" }] },
    },
  ],
  reject: [
    {
      name: "a letter too many, once",
      rows: led("Thanh tra Sở", "Thanh tra Sở", "Thanh tra Sở", "Thanh trra Sở"),
      found: [["C5", "Đơn vị “Thanh trra Sở” chỉ ghi một lần; có lẽ là “Thanh tra Sở”."]],
    },
    {
      name: "two letters swapped",
      rows: led("Thanh tra Sở", "Thanh tra Sở", "Thanh tra Sở", "Thahn tra Sở"),
      found: [["C5", "Đơn vị “Thahn tra Sở” chỉ ghi một lần; có lẽ là “Thanh tra Sở”."]],
    },
    {
      name: "a name without its marks",
      rows: led("Thanh tra Sở", "Thanh tra Sở", "Thanh tra Sở", "Thanh tra So"),
      found: [["C5", "Đơn vị “Thanh tra So” chỉ ghi một lần; có lẽ là “Thanh tra Sở”."]],
    },
    {
      name: "a name with several marks wrong",
      rows: led("Phòng Tổ chức", "Phòng Tổ chức", "Phòng Tổ chức", "Phòng Tô chưc"),
      found: [["C5", "Đơn vị “Phòng Tô chưc” chỉ ghi một lần; có lẽ là “Phòng Tổ chức”."]],
    },
    {
      name: "an abbreviation of a registered name",
      rows: led("Phòng TCBC", "Văn phòng Sở"),
      settings: { units: [unit("Phòng Tổ chức biên chế"), unit("Văn phòng Sở")] },
      found: [["C2", "Đơn vị “Phòng TCBC” không có trong danh mục đơn vị; có lẽ là “Phòng Tổ chức biên chế”."]],
    },
    {
      name: "a name with a wrong mark beside one that is there twice",
      rows: led("Thanh tra Sở", "Thanh tra Sở", "Thanh tra Só"),
      found: [["C4", "Đơn vị “Thanh tra Só” chỉ ghi một lần; có lẽ là “Thanh tra Sở”."]],
    },
    {
      name: "the beginning of one registered name alone",
      rows: led("Thanh tra", "Phòng Tổ chức - Biên chế", "Phòng"),
      settings: {
        units: [unit("Phòng Tổ chức biên chế và Tổ chức phi chính phủ"), unit("Phòng Văn thư"), unit("Thanh tra Sở")],
      },
      found: [
        ["C2", "Đơn vị “Thanh tra” không có trong danh mục đơn vị; có lẽ là “Thanh tra Sở”."],
        [
          "C3",
          "Đơn vị “Phòng Tổ chức - Biên chế” không có trong danh mục đơn vị; có lẽ là “Phòng Tổ chức biên chế và Tổ chức phi chính phủ”.",
        ],
        ["C4", "Đơn vị “Phòng” không có trong danh mục đơn vị."],
      ],
    },
    {
      name: "a lead that is not in the register, once for all its cells",
      rows: led("Văn phòng Sở", "Sở Tài chính", "Sở Tài chính"),
      settings: { units },
      found: [["C3", "Đơn vị “Sở Tài chính” không có trong danh mục đơn vị (2 chỗ trong trang tính)."]],
    },
    {
      name: "a lead that is nearly in the register",
      rows: led("Văn phòng Sở", "Văn phòg Sở"),
      settings: { units },
      found: [["C3", "Đơn vị “Văn phòg Sở” không có trong danh mục đơn vị; có lẽ là “Văn phòng Sở”."]],
    },
    {
      name: "a unit taking part that is nearly in the register, but not one of another office",
      rows: [
        [...heading, "Đơn vị phối hợp"],
        [1, "Kiểm tra công vụ", "Văn phòng Sở", "Quý I", "Sở Tài chính; Thanh tra So"],
        [2, "Rà soát vị trí", "Văn phòng Sở", "Quý I", "Sở Tư pháp"],
      ],
      settings: { units },
      found: [["E2", "Đơn vị “Thanh tra So” không có trong danh mục đơn vị; có lẽ là “Thanh tra Sở”."]],
    },
  ],
});

test("its fix writes the unit that was meant into every cell, and nothing else", () => {
  const rows = led("Văn phòg Sở", "Văn phòg Sở; Thanh tra Sở", "Sở Tài chính");
  const { findings } = checkWorkbook(drawn({ rows }), { units });
  expect(findings.filter(({ rule }) => rule === "owner-unknown").map(({ fix }) => fix)).toEqual([
    {
      kind: "suggested",
      edits: [
        { cell: "C2", before: "Văn phòg Sở", after: "Văn phòng Sở" },
        { cell: "C3", before: "Văn phòg Sở; Thanh tra Sở", after: "Văn phòng Sở; Thanh tra Sở" },
      ],
    },
    null,
  ]);
});

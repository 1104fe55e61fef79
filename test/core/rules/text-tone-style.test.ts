import { textToneStyle } from "../../../src/core/rules/text-tone-style";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];

testRule(textToneStyle, {
  accept: [
    {
      name: "a person's name, which is written as its bearer writes it",
      rows: [
        ["STT", "Nhiệm vụ", "Chủ trì", "Lãnh đạo phụ trách", "Thời hạn"],
        [1, "Hòa giải ở cơ sở, ủy quyền", "Sở Tư pháp", "Đ/c Hoà - Phó Giám đốc", "Quý I"],
        [2, "Kiểm tra công vụ", "Sở Nội vụ", "Nguyễn Thị Thuý", "Quý I"],
      ],
    },
    { name: "one style", rows: [heading, [1, "Hòa giải, sức khỏe, thủy lợi", "Ủy ban", "Quý I"]] },
    { name: "the other style", rows: [heading, [1, "Hoà giải, sức khoẻ, thuỷ lợi", "Uỷ ban", "Quý I"]] },
    {
      name: "syllables with one place only",
      rows: [heading, [1, "Hòa giải, hoàn thành, quý, toàn", "Ủy ban", "Quý I"]],
    },
  ],
  reject: [
    {
      name: "what differs from most of the workbook",
      rows: [heading, [1, "Hoà giải, sức khoẻ", "Uỷ ban", "Quý I"], [2, "Văn hóa", "Sở", "Quý II"]],
      found: [["B3", "Trang tính có 1 ô đặt dấu thanh khác với phần lớn tệp (hoà, uỷ); ô đầu tiên ghi “Văn hóa”."]],
    },
    {
      name: "of two equals, what typing programs do not write by themselves",
      rows: [heading, [1, "Hoà giải", "Ủy ban", "Quý I"]],
      found: [["B2", "Trang tính có 1 ô đặt dấu thanh khác với phần lớn tệp (hòa, ủy); ô đầu tiên ghi “Hoà giải”."]],
    },
  ],
});

test("the style is that of the whole workbook, told for each sheet, and capitals stay capitals", () => {
  const usual = [heading, [1, "Hòa giải, thủy lợi, sức khỏe", "Ủy ban", "Quý I"]];
  const other = [heading, [1, "HOÀ GIẢI, THUỶ LỢI", "UỶ BAN", "Quý I"]];
  const { findings } = checkWorkbook(drawn({ rows: usual, sheet: "A" }, { rows: other, sheet: "B" }));
  const [finding, ...more] = findings.filter(({ rule }) => rule === textToneStyle.id);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ sheet: "B", cell: "B2" });
  expect(finding!.fix).toEqual({
    kind: "safe",
    edits: [
      { cell: "B2", before: "HOÀ GIẢI, THUỶ LỢI", after: "HÒA GIẢI, THỦY LỢI" },
      { cell: "C2", before: "UỶ BAN", after: "ỦY BAN" },
    ],
  });
});

import { textSpaces } from "../../../src/core/rules/text-spaces";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];

testRule(textSpaces, {
  accept: [
    { name: "single spaces", rows: [heading, [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"]] },
    { name: "line breaks between parts", rows: [heading, [1, "Rà soát:\n- Vị trí\n- Biên chế", "Sở\nBan", "Quý I"]] },
    { name: "indents of a list", rows: [heading, [1, "Rà soát:\n   - Vị trí\n   + Biên chế", "Sở", "Quý I"]] },
    {
      name: "titles and signatures placed by spaces",
      rows: [
        ["   KẾ HOẠCH   NĂM 2024"],
        [],
        heading,
        [1, "Rà soát", "Sở", "Quý I"],
        [],
        [],
        [null, null, "   GIÁM ĐỐC   "],
      ],
    },
    {
      name: "blanks to fill in",
      rows: [
        heading,
        [1, "Rà soát theo Quyết định số    /QĐ-UBND", "Sở", "ngày   /   /2024"],
        [2, "Họp ngày   tháng   năm 2024", "Sở", "Quý I"],
      ],
    },
    {
      name: "a blank to fill in behind a colon, dots that go on, a name on two lines",
      rows: [
        heading,
        [1, "Họ tên:        Chức vụ:", "Sở Nội vụ và các đơn vị\ntrực thuộc", "Quý I"],
        [2, "Số lớp . . . lớp", "Sở", "Quý I"],
      ],
    },
    {
      name: "a list without bullets, and points that each begin anew",
      rows: [
        heading,
        [1, "rà soát vị trí việc làm\nbáo cáo kết quả rà soát", "Sở", "Quý I"],
        [2, "Rà soát vị trí việc làm;\nbáo cáo kết quả rà soát", "Sở", "Quý I"],
      ],
    },
    { name: "a cell of blanks only", rows: [heading, [1, "Rà soát", "Sở", "Quý I", " "]] },
  ],
  reject: [
    {
      name: "spaces at the ends and within, once for the sheet",
      rows: [heading, [1, " Rà soát ", "Sở", "Quý I"], [2, "Báo  cáo", "Sở", "Quý\u00a0I"]],
      found: [["B2", "Trang tính có 3 ô thừa dấu cách, thừa dòng trống hoặc có ký tự ẩn; ô đầu tiên là “Rà soát”."]],
    },
    {
      name: "a sentence that goes on in the next line, apart from the spaces",
      rows: [
        heading,
        [1, "Rà soát vị trí  việc làm\ncủa các cơ quan", "Sở", "Quý I"],
        [2, "Kiểm tra  công vụ", "Sở", "Quý I"],
      ],
      found: [
        ["B2", "Trang tính có 1 ô xuống dòng giữa câu; ô đầu tiên là “Rà soát vị trí việc làm của các cơ quan”."],
        ["B3", "Trang tính có 1 ô thừa dấu cách, thừa dòng trống hoặc có ký tự ẩn; ô đầu tiên là “Kiểm tra công vụ”."],
      ],
    },
  ],
});

test("joining a broken sentence is only suggested, for each line may be a point", () => {
  const before = "Rà soát vị trí  việc làm\ncủa các cơ quan";
  const { findings } = checkWorkbook(drawn({ rows: [heading, [1, before, "Sở", "Quý I"]] }));
  const edits = [{ cell: "B2", before, after: "Rà soát vị trí việc làm của các cơ quan" }];
  expect(findings.find(({ rule }) => rule === textSpaces.id)!.fix).toEqual({ kind: "suggested", edits });
});

test.each([
  [" Rà soát ", "Rà soát"],
  ["Rà  soát   vị trí", "Rà soát vị trí"],
  ["Văn\u00a0phòng", "Văn phòng"],
  ["Văn\u200b phòng\ufeff", "Văn phòng"],
  ["Rà soát\t vị trí", "Rà soát vị trí"],
  ["\nRà soát: \n- Vị trí \n\n", "Rà soát:\n- Vị trí"],
  ["Rà soát:\r\n- Vị trí", "Rà soát:\n- Vị trí"],
  ["Rà soát vị trí , biên chế ;", "Rà soát vị trí, biên chế;"],
  ["Rà soát:\n  - Vị  trí ", "Rà soát:\n  - Vị trí"],
])("%j is made %j", (before, after) => {
  const { findings } = checkWorkbook(drawn({ rows: [heading, [1, before, "Sở", "Quý I"]] }));
  const { fix } = findings.find(({ rule }) => rule === textSpaces.id)!;
  expect(fix).toEqual({ kind: "safe", edits: [{ cell: "B2", before, after }] });
});

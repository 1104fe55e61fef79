import { rangeName } from "../../../src/core/model/cell";
import { drawSheet, readDrawing, readTable, type Drawn } from "../../tools/sheets";

const HEAD = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];
const BODY = [
  ["1", "Xây dựng đề án vị trí việc làm", "Phòng Tổ chức", "Quý I"],
  ["2", "Tham mưu kế hoạch tuyển dụng", "Phòng Công chức", "Quý II"],
];
const rangesOf = (rows: Drawn[][], options = {}) =>
  readDrawing(rows, options).sheets[0]!.tables.map((table) => rangeName(table.range));

describe("where a table stands", () => {
  test("headings to last item, without the title block above and the signatures below", () => {
    const table = readTable([
      ["UBND TỈNH A", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["SỞ NỘI VỤ", null, "Độc lập - Tự do - Hạnh phúc"],
      [],
      ["Phụ lục 01"],
      ["DANH MỤC 2 NHIỆM VỤ NĂM 2024"],
      ["(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/01/2024)"],
      HEAD,
      ...BODY,
      [],
      ["NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"],
      [],
      ["Nguyễn Văn A", null, "Trần Thị B"],
    ]);
    expect(rangeName(table.range)).toBe("A7:D9");
    expect(table.items).toHaveLength(2);
  });

  test.each([
    ["at A1", 1, 1, "A1:D3"],
    ["anywhere on the sheet", 14, 5, "E14:H16"],
  ])("%s", (_, top, left, range) => {
    expect(rangesOf([HEAD, ...BODY], { top, left })).toEqual([range]);
  });

  test("two tables one below the other, each with its own headings", () => {
    const targets = [
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2024"],
      ["1", "Tỷ lệ hồ sơ đúng hạn", "%", "98"],
    ];
    const sheet = readDrawing([HEAD, ...BODY, [], ["Phụ lục 02"], ["CÁC CHỈ TIÊU NĂM 2024"], ...targets]).sheets[0]!;
    expect(sheet.tables.map((table) => [rangeName(table.range), table.kind])).toEqual([
      ["A1:D3", "tasks"],
      ["A7:D8", "targets"],
    ]);
    expect(sheet.tables[1]!.title).toBe("Phụ lục 02 CÁC CHỈ TIÊU NĂM 2024");
  });

  test("the same headings under a new appendix name are a new table, at a page break they are not", () => {
    const next = [["3", "Tổng hợp báo cáo quý", "Văn phòng", "Quý III"]];
    expect(rangesOf([HEAD, ...BODY, [], ["PHỤ LỤC II"], HEAD, ...next])).toEqual(["A1:D3", "A6:D7"]);
    expect(rangesOf([HEAD, ...BODY, HEAD, ...next])).toEqual(["A1:D5"]);
  });

  test("two tables side by side, parted by a blank column and a second number heading", () => {
    const aside = ["STT", "Tên đơn vị", "Tên viết tắt"];
    const rows = [
      [...HEAD, null, ...aside],
      [...BODY[0]!, null, "1", "Phòng Tổ chức", "TC"],
    ];
    expect(rangesOf(rows)).toEqual(["A1:D2", "F1:H2"]);
  });

  test("hundreds of rows that hold only blanks change nothing", () => {
    const blanks = Array.from({ length: 300 }, () => ["\u00a0", " ", null, "\u00a0"]);
    expect(rangesOf([HEAD, ...BODY, ...blanks])).toEqual(["A1:D3"]);
  });

  test.each<[string, Drawn[][], string]>([
    ["an empty sheet", [], "Trang tính trống."],
    [
      "a letter",
      [["Kính gửi: Sở Nội vụ"], ["Căn cứ Kế hoạch số 12, Phòng báo cáo như sau:"]],
      "Không thấy dòng tiêu đề",
    ],
    [
      "a form of labels",
      [
        ["Đơn vị chủ trì:", "Phòng A"],
        ["Thời hạn:", "Quý I"],
      ],
      "Không thấy dòng tiêu đề",
    ],
  ])("%s has no table, and says why", (_, rows, why) => {
    const sheet = readDrawing(rows).sheets[0]!;
    expect(sheet.tables).toEqual([]);
    expect(sheet.kind).toBe("other");
    expect(sheet.why?.vi).toContain(why);
  });

  test("an Excel table's first row is its heading row even where only one wording is known", () => {
    const rows = [
      ["Ký mã", "Nội dung", "Bên làm"],
      ["NV1", "Xây dựng đề án vị trí việc làm của Sở", "Phòng Tổ chức"],
    ];
    expect(drawSheet(rows).tables).toEqual([]);
    expect(rangesOf(rows)).toEqual([]);
    expect(rangesOf(rows, { tables: ["A1:C2"] })).toEqual(["A1:C2"]);
  });
});

import { readTable, type Drawn } from "../../tools/sheets";

const headersOf = (rows: Drawn[][], merges: string[] = []) => {
  const table = readTable(rows, { merges });
  return { rows: table.headerRows, headers: table.columns.map((column) => column.header), first: table.items[0]?.row };
};
const ITEM = ["1", "Xây dựng đề án", "Phòng Tổ chức", "Phòng Công chức", "Quý I"];
const TREE = ["STT", "Nhiệm vụ", "Phân công › Chủ trì", "Phân công › Phối hợp", "Thời hạn"];

describe("heading rows", () => {
  test("one row", () => {
    const found = headersOf([["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"], ITEM]);
    expect(found).toEqual({ rows: [1], headers: ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"], first: 2 });
  });

  test("two rows with merged parents", () => {
    const rows = [["STT", "Nhiệm vụ", "Phân công", null, "Thời hạn"], [null, null, "Chủ trì", "Phối hợp", null], ITEM];
    expect(headersOf(rows, ["A1:A2", "B1:B2", "C1:D1", "E1:E2"])).toEqual({ rows: [1, 2], headers: TREE, first: 3 });
  });

  test("two rows that nobody merged", () => {
    const rows = [["STT", "Nhiệm vụ", "Phân công", null, "Thời hạn"], [null, null, "Chủ trì", "Phối hợp", null], ITEM];
    expect(headersOf(rows)).toEqual({ rows: [1, 2], headers: TREE, first: 3 });
  });

  test("two rows in which the merged texts are repeated in every cell", () => {
    const rows = [
      ["STT", "Nhiệm vụ", "Phân công", "Phân công", "Thời hạn"],
      ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"],
      ITEM,
    ];
    expect(headersOf(rows)).toEqual({ rows: [1, 2], headers: TREE, first: 3 });
  });

  test("a row of parents above the row with the number heading", () => {
    const rows = [[null, null, "Phân công", null, null], ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"], ITEM];
    expect(headersOf(rows, ["C1:D1"])).toEqual({ rows: [1, 2], headers: TREE, first: 3 });
  });

  test("three rows", () => {
    const rows = [
      ["TT", "Chỉ tiêu", "Kết quả thực hiện", null, null],
      [null, null, "Toàn tỉnh", "Trong đó", null],
      [null, null, null, "Khối sở", "Khối huyện"],
      ["1", "Tỷ lệ hồ sơ đúng hạn", "98", "99", "97"],
    ];
    const merges = ["A1:A3", "B1:B3", "C1:E1", "C2:C3", "D2:E2"];
    const { rows: headerRows, headers } = headersOf(rows, merges);
    expect(headerRows).toEqual([1, 2, 3]);
    expect(headers.slice(2)).toEqual([
      "Kết quả thực hiện › Toàn tỉnh",
      "Kết quả thực hiện › Trong đó › Khối sở",
      "Kết quả thực hiện › Trong đó › Khối huyện",
    ]);
  });

  test.each<[string, Drawn[]]>([
    ["(1) (2) …", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    ["1 2 …", [1, 2, 3, 4, 5]],
    ["A B 1 2 3", ["A", "B", "1", "2", "3"]],
    ["with formulas", ["(1)", "(2)", "(3)", "(6)", "(7)=(6)-(3)"]],
  ])("a row of column numbers %s belongs neither to the headings nor to the items", (_, numbers) => {
    const found = headersOf([["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"], numbers, ITEM]);
    expect([found.rows, found.first]).toEqual([[1], 3]);
  });

  test("a first item numbered 1 is no row of column numbers", () => {
    const table = readTable([
      ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      ["1", "Số cuộc thanh tra", "12", "9"],
    ]);
    expect(table.items.map((item) => item.number)).toEqual(["1"]);
  });

  test("line breaks and repeated blanks in a heading are one space", () => {
    expect(headersOf([["STT", "Nhiệm  vụ", "Đơn vị\nchủ trì", "Phối hợp", "Thời\u00a0hạn"], ITEM]).headers).toEqual([
      "STT",
      "Nhiệm vụ",
      "Đơn vị chủ trì",
      "Phối hợp",
      "Thời hạn",
    ]);
  });
});

import type { RowKind } from "../../../src/core/model/appendix";
import { readNumbering } from "../../../src/core/parse/rows/numbering";
import { readWorkbook } from "../../../src/core/parse";
import { drawSheet, readTable, settings, workbookOf, type Drawn } from "../../tools/sheets";

const HEAD = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];
const item = (number: string | null, text = "Xây dựng đề án vị trí việc làm") => [
  number,
  text,
  "Phòng Tổ chức",
  "Quý I",
];
const kindsOf = (body: Drawn[][], merges: string[] = [], head = HEAD): RowKind[] =>
  readTable([head, ...body], { merges }).rows.map((row) => row.kind);

describe("numbers", () => {
  test.each([
    ["1", "arabic", 1, 1],
    ["01.", "arabic", 1, 1],
    ["(3)", "arabic", 1, 3],
    ["1.2", "arabic", 2, 2],
    ["11.10", "arabic", 2, 10],
    ["7a", "arabic", 2, 1],
    ["I", "roman", 1, 1],
    ["IV.", "roman", 1, 4],
    ["**II.**", "roman", 1, 2],
    ["I.2", "arabic", 2, 2],
    ["A", "upper", 1, 1],
    ["C", "upper", 1, 3],
    ["a)", "lower", 1, 1],
    ["đ", "lower", 1, 5],
    ["–", "dash", 1, null],
    ["*", "dash", 1, null],
    ["Bước 3", "word", 1, 3],
  ])("%s is %s", (text, style, depth, value) => {
    expect(readNumbering(text)).toMatchObject({ style, depth, value, title: "" });
  });

  test.each([
    ["I. NHÓM NHIỆM VỤ CHUNG", "roman", "NHÓM NHIỆM VỤ CHUNG"],
    ["A. Cải cách hành chính", "upper", "Cải cách hành chính"],
    ["2. Lĩnh vực tổ chức bộ máy", "arabic", "Lĩnh vực tổ chức bộ máy"],
    ["Phần I. Công tác xây dựng Đảng", "roman", "Công tác xây dựng Đảng"],
  ])("%s holds a title", (text, style, title) => {
    expect(readNumbering(text)).toMatchObject({ style, title });
  });

  test.each(["PHÒNG QUẢN LÝ ĐÔ THỊ", "Trong đó:", "", "Quý IV/2026"])("%p is no number", (text) => {
    expect(readNumbering(text)).toBeNull();
  });
});

describe("what a row is", () => {
  test.each<[string, Drawn[][], RowKind[]]>([
    [
      "Roman sections",
      [["I", "Công tác tổ chức"], item("1"), ["II", "Cải cách hành chính"], item("2")],
      ["section", "item", "section", "item"],
    ],
    ["a section whose title stands in the number cell", [["I. CÔNG TÁC TỔ CHỨC"], item("1")], ["section", "item"]],
    ["a unit's name as section", [["PHÒNG QUẢN LÝ ĐÔ THỊ"], item("1")], ["section", "item"]],
    [
      "a title row under which the count restarts",
      [item("1"), item("2"), [null, "Công tác khác"], item("1")],
      ["item", "item", "section", "item"],
    ],
    [
      "an Arabic section: blank, and deeper below",
      [item("1"), ["2", "Cải cách hành chính"], item("2.1"), item("3")],
      ["item", "section", "item", "item"],
    ],
    [
      "an Arabic item with nothing beside its text, and the count goes on",
      [item("1"), ["2", "Tham mưu kế hoạch"], item("3")],
      ["item", "item", "item"],
    ],
    ["Roman numbers on items", [item("I"), item("II"), item("III")], ["item", "item", "item"]],
    [
      "the tail of the task above",
      [item("1"), [null, "và báo cáo kết quả."], item("2")],
      ["item", "continuation", "item"],
    ],
    [
      "a tail that starts with a capital letter",
      [item("1"), [null, "Kết quả báo cáo Bộ."], item("2")],
      ["item", "continuation", "item"],
    ],
    ["a row that is numbered and blank", [item("1"), ["2"], ["3"]], ["item", "numbered-blank", "numbered-blank"]],
    ["a total row", [item("1"), [null, "Tổng cộng", "12", "3"]], ["item", "total"]],
    ["a total word in the number cell", [item("1"), ["Cộng", null, "12", "3"]], ["item", "total"]],
    [
      "tasks that begin with “Tổng hợp”, “Tổng kết”",
      [item("1", "Tổng hợp báo cáo quý"), item("2", "Tổng kết năm học")],
      ["item", "item"],
    ],
    ["headings repeated at a page break", [item("1"), HEAD, item("2")], ["item", "heading", "item"]],
    [
      "column numbers repeated with them",
      [item("1"), HEAD, ["(1)", "(2)", "(3)", "(4)"], item("2")],
      ["item", "heading", "heading", "item"],
    ],
    ["a signature block", [item("1"), ["Nơi nhận:", null, "GIÁM ĐỐC"], ["- Như trên;"]], ["item", "footer", "footer"]],
    ["a note", [item("1"), ["*) Dữ liệu được trích xuất từ hệ thống"]], ["item", "footer"]],
    ["place and date of signing", [item("1"), [null, null, "Hưng Yên, ngày 05 tháng 01 năm 2024"]], ["item", "footer"]],
    [
      "letters and dashes under a number",
      [item("1"), item("a)"), item("b)"), item("-")],
      ["item", "item", "item", "item"],
    ],
    [
      "an item whose number was forgotten",
      [item("1"), item(null, "Tham mưu kế hoạch tuyển dụng"), item("3")],
      ["item", "item", "item"],
    ],
    [
      "cells that hold only a non-breaking space",
      [["I", "Công tác tổ chức", "\u00a0", "\u00a0"], item("1")],
      ["section", "item"],
    ],
  ])("%s", (_, body, kinds) => {
    expect(kindsOf(body)).toEqual(kinds);
  });

  test("a title merged across the table is a section, whatever its number", () => {
    expect(
      kindsOf([["1. Lĩnh vực tổ chức"], item("1"), [null, "Lĩnh vực khác"], item("2")], ["A2:D2", "B4:D4"]),
    ).toEqual(["section", "item", "section", "item"]);
  });

  test("rows under a merged task continue it, rows under a merged number with texts of their own are items", () => {
    const rows = [
      ["1", "Xây dựng đề án", "Phòng A", "Quý I"],
      [null, null, "Phòng B", "Quý II"],
    ];
    expect(kindsOf(rows, ["A2:A3", "B2:B3"])).toEqual(["item", "continuation"]);
    const parts = [
      ["1", "Máy phát điện", "Phòng A", "Quý I"],
      [null, "Máy bơm nước", "Phòng B", "Quý II"],
    ];
    expect(kindsOf(parts, ["A2:A3"])).toEqual(["item", "item"]);
  });

  test("in a target table an unnumbered row with values is an item", () => {
    const head = ["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu"];
    const body = [
      ["1", "Giá trị sản xuất", "Tỷ đồng", "120"],
      [null, "Trong đó: công nghiệp", "Tỷ đồng", "80"],
    ];
    expect(kindsOf(body, [], head)).toEqual(["item", "item"]);
  });

  test("a section's title may stand in any column, merged over the task's or not", () => {
    const head = ["STT", "Tên loại", "Trích yếu", "Cơ quan ban hành"];
    const document = ["1", "Nghị quyết", "Quy định mức chi", "HĐND tỉnh"];
    expect(kindsOf([["I", "Văn bản quy phạm"], document], ["B2:D2"], head)).toEqual(["section", "item"]);
    expect(kindsOf([["I", "Văn bản quy phạm"], document], [], head)).toEqual(["section", "item"]);
    const [found] = readTable([head, ["I", "Văn bản quy phạm"], document]).items;
    expect(found!.sections).toEqual(["I. Văn bản quy phạm"]);
  });

  test("a formula without a stored result still numbers its row", () => {
    const sheet = drawSheet([HEAD, item("1"), item(null)]);
    const rows = sheet.rows.map((row) => (row.row === 3 ? { ...row, formulas: ["A2+1"] } : row));
    const [read] = readWorkbook(workbookOf([{ ...sheet, rows }]), settings).sheets;
    expect(read!.tables[0]!.items.map((found) => found.number)).toEqual(["1", null]);
    expect(read!.tables[0]!.rows.map((row) => row.kind)).toEqual(["item", "item"]);
  });
});

describe("sections", () => {
  const sectionsOf = (body: Drawn[][]) => readTable([HEAD, ...body]).items.map((found) => found.sections);

  test("nest by the order in which their numbering appears", () => {
    expect(
      sectionsOf([
        ["A", "KHỐI SỞ"],
        ["I", "Tổ chức"],
        item("1"),
        ["II", "Công chức"],
        item("2"),
        ["B", "KHỐI HUYỆN"],
        item("3"),
      ]),
    ).toEqual([["A. KHỐI SỞ", "I. Tổ chức"], ["A. KHỐI SỞ", "II. Công chức"], ["B. KHỐI HUYỆN"]]);
  });

  test("an Arabic section ends where the outer count goes on", () => {
    expect(sectionsOf([item("1"), ["2", "Cải cách hành chính"], item("2.1"), item("2.2"), item("3")])).toEqual([
      [],
      ["2. Cải cách hành chính"],
      ["2. Cải cách hành chính"],
      [],
    ]);
  });

  test("an Arabic section under which the count restarts ends at the next section only", () => {
    expect(sectionsOf([["1", "Tổ chức"], item("1"), item("2"), ["2", "Công chức"], item("1"), item("2")])).toEqual([
      ["1. Tổ chức"],
      ["1. Tổ chức"],
      ["2. Công chức"],
      ["2. Công chức"],
    ]);
  });
});

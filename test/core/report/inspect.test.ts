import { readWorkbook } from "../../../src/core/parse";
import { inspectJson, inspectText } from "../../../src/core/report/inspect";
import { drawSheet, settings, workbookOf } from "../../tools/sheets";

const sheet = drawSheet(
  [
    ["DANH MỤC 2 NHIỆM VỤ NĂM 2024"],
    [],
    ["STT", "Nhiệm vụ", "Phân công", null, "Thời hạn", "Sản phẩm"],
    [null, null, "Chủ trì", "Phối hợp", null, null],
    ["I", "Công tác tổ chức"],
    ["1", "Xây dựng đề án", "Phòng Tổ chức", "Phòng Công chức; Văn phòng", "Quý I", "Đề án"],
    ["2", "Tổng hợp báo cáo", null, null, null, null],
  ],
  { merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4"] },
);
const reading = readWorkbook(workbookOf([sheet, drawSheet([], { name: "Trống" })]), settings);

test("as JSON: the contract of `soat inspect --format json`, field by field", () => {
  const json: unknown = JSON.parse(JSON.stringify(inspectJson(reading, "a/ke-hoach.xlsx")));
  expect(json).toEqual({
    file: "a/ke-hoach.xlsx",
    sheets: [
      {
        sheet: "PL01",
        kind: "tasks",
        tables: [
          {
            range: "A3:F7",
            title: "DANH MỤC 2 NHIỆM VỤ NĂM 2024",
            year: 2024,
            headerRows: [3, 4],
            columns: [
              { column: "A", header: "STT", role: "number" },
              { column: "B", header: "Nhiệm vụ", role: "task" },
              { column: "C", header: "Phân công › Chủ trì", role: "owner" },
              { column: "D", header: "Phân công › Phối hợp", role: "coordinator" },
              { column: "E", header: "Thời hạn", role: "deadline" },
              { column: "F", header: "Sản phẩm", role: "product" },
            ],
            items: [
              {
                row: 6,
                number: "1",
                sections: ["I. Công tác tổ chức"],
                text: "Xây dựng đề án",
                owners: ["Phòng Tổ chức"],
                ownerFrom: "cell",
                coordinators: ["Phòng Công chức", "Văn phòng"],
                deadline: { text: "Quý I", kind: "period", from: "2024-01-01", to: "2024-03-31" },
                target: null,
                product: "Đề án",
                status: null,
                finished: null,
                plan: null,
                actual: null,
                percent: null,
              },
              {
                row: 7,
                number: "2",
                sections: ["I. Công tác tổ chức"],
                text: "Tổng hợp báo cáo",
                owners: [],
                ownerFrom: "none",
                coordinators: [],
                deadline: null,
                target: null,
                product: null,
                status: null,
                finished: null,
                plan: null,
                actual: null,
                percent: null,
              },
            ],
          },
        ],
      },
      { sheet: "Trống", kind: "other", tables: [] },
    ],
  });
});

test("as JSON: a target has its comparison, the upper end of a range and further figures, and nothing else", () => {
  const targets = drawSheet([
    ["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu"],
    ["1", "Tỷ lệ hồ sơ đúng hạn", "%", "5–7%"],
  ]);
  const [item] = inspectJson(readWorkbook(workbookOf([targets]), settings), "x").sheets[0]!.tables[0]!.items;
  expect(item!.target).toEqual({ text: "5–7%", op: "between", value: 5, max: 7, unit: "%" });
});

test("as text: range, headings, roles with confidence and reason, rows by kind, and why a sheet has no table", () => {
  const lines = inspectText(reading, "vi").split("\n");
  expect(lines[0]).toBe("ke-hoach.xlsx");
  expect(lines).toContain("Bảng PL01!A3:F7 · bảng nhiệm vụ · năm 2024 · tiêu đề ở dòng 3, 4 · tiêu đề bảng ghi 2");
  expect(lines).toContain("  C   owner          1.00  Phân công › Chủ trì (Tiêu đề là “Chủ trì”; ô ghi tên đơn vị)");
  expect(lines).toContain("  2 dòng nội dung · 1 dòng đề mục");
  expect(lines).toContain("Trống: Trang tính trống.");
});

test("as text: a doubtful column says so, with the roles that came near", () => {
  const sheet = drawSheet([
    ["STT", "Nhiệm vụ", "Chủ trì", "Đầu mối", "Thời hạn"],
    [1, "Xây dựng đề án", "Phòng Tổ chức", "Thanh tra Sở", "Quý I"],
  ]);
  const lines = inspectText(readWorkbook(workbookOf([sheet]), settings), "vi").split("\n");
  const at = lines.findIndex((line) => line.startsWith("  D   other"));
  expect(lines[at]).toMatch(/Đầu mối \(.*\) · Cần xem lại$/);
  expect(lines[at + 1]).toMatch(/^ {6}hoặc owner \(Tiêu đề/);
});

test("as text in English", () => {
  expect(inspectText(reading, "en")).toContain("Table PL01!A3:F7 · tasks · year 2024 · headings in rows 3, 4");
});

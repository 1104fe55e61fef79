import { readWorkbook } from "../../../src/core/parse";
import { drawSheet, settings, workbookOf } from "../../tools/sheets";

const TASKS = drawSheet([
  ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
  ["1", "Xây dựng đề án", "Phòng Tổ chức", "Quý I"],
]);

test("every sheet of the user's is read in order, our own are left out", () => {
  const ours = { ...TASKS, name: "Tổng hợp", ours: "overview" as const };
  const reading = readWorkbook(workbookOf([TASKS, ours, drawSheet([], { name: "Trống" })]), settings);
  expect(reading.sheets.map((sheet) => [sheet.sheet, sheet.kind])).toEqual([
    ["PL01", "tasks"],
    ["Trống", "other"],
  ]);
});

test("sheets that could not be read say why", () => {
  const unread = (why: "chart" | "broken") => ({ ...drawSheet([]), unread: why });
  const reading = readWorkbook(workbookOf([unread("chart"), unread("broken")]), settings);
  expect(reading.sheets.map((sheet) => sheet.why?.vi)).toEqual([
    "Trang tính chỉ có biểu đồ.",
    "Trang tính bị hỏng nên không đọc được.",
  ]);
});

test.each([
  [
    "tasks",
    ["STT", "Nội dung công việc", "Đơn vị thực hiện", "Thời gian hoàn thành"],
    ["1", "Xây dựng đề án", "Phòng A", "Quý I"],
  ],
  [
    "documents",
    ["STT", "Tên loại", "Trích yếu nội dung", "Cơ quan ban hành"],
    ["1", "Nghị quyết", "Quy định mức chi", "HĐND tỉnh"],
  ],
  ["documents", ["STT", "Các văn bản cần sửa đổi, bổ sung", "Cơ quan soạn thảo"], ["1", "Luật Lưu trữ", "Bộ Nội vụ"]],
  ["targets", ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch"], ["1", "Tỷ lệ hồ sơ đúng hạn", "%", "98"]],
  ["other", ["STT", "Họ và tên", "Chức vụ", "Ghi chú"], ["1", "Nguyễn Văn A", "Chuyên viên", null]],
  [
    "other",
    ["STT", "Nội dung công việc", "Đơn vị thực hiện", "Thời gian"],
    ["1", "Tiếp nhận hồ sơ", "Phòng A", "2 giờ"],
  ],
  [
    "other",
    ["STT", "Nội dung chi", "Đơn vị tính", "Số lượng", "Đơn giá"],
    ["1", "Mua máy tính", "Cái", "10", "15.000.000"],
  ],
])("a table of %s: %p", (kind, head, item) => {
  const reading = readWorkbook(workbookOf([drawSheet([head, item])]), settings);
  expect(reading.sheets[0]!.kind).toBe(kind);
});

test("100,000 rows are read row by row", () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [i + 1, "Xây dựng đề án", "Phòng Tổ chức", "Quý I/2024"]);
  const sheet = drawSheet([["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"], ...rows]);
  const table = readWorkbook(workbookOf([sheet]), settings).sheets[0]!.tables[0]!;
  expect(table.items).toHaveLength(100_000);
  expect(table.items[99_999]).toMatchObject({ row: 100_001, number: "100000" });
});

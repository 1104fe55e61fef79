import { readFileSync } from "node:fs";
import path from "node:path";
import { address } from "../../src/core/model/cell";
import { toSerial } from "../../src/core/model/date";
import { defaultSettings } from "../../src/core/model/settings";
import { readWorkbook } from "../../src/core/parse";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { editsFor, expectAgreement, plansOf, REPORT_DATE_CELL, rolledUp } from "../tools/rollup";

const samples = path.join(__dirname, "..", "..", "assets", "samples");
const sample = readFileSync(path.join(samples, "ke-hoach-2024.xlsx"));
const faulty = readFileSync(path.join(samples, "ke-hoach-2024-loi.xlsx"));

testWithLibreOffice("LibreOffice computes every figure as the engine does", () => {
  expectAgreement(rolledUp(faulty, "2024-09-30"), plansOf(openXlsx(faulty, "ke-hoach.xlsx").workbook(), "2024-09-30"));
});

const items = readWorkbook(openXlsx(sample, "a.xlsx").workbook(), defaultSettings("2024-09-30"))
  .sheets.find(({ sheet }) => sheet === "PL01")!
  .tables.flatMap((table) => table.items);

/** The cells of a task of PL01, by its number. */
function cellsOf(number: string): Readonly<Record<"deadline" | "status" | "finished", string>> {
  const { deadline, status, finished } = items.find((item) => item.number === number)!.cells!;
  const place = (cell: typeof deadline) => address(cell!.row, cell!.column);
  return { deadline: place(deadline), status: place(status), finished: place(finished) };
}

const serial = (date: string) => toSerial(date, false);

/** Field, what a clerk changes it to; one task each. Wordings that stand nowhere in the workbook are among them. */
const changes: readonly (readonly ["deadline" | "status" | "finished", string | number | null, string?])[] = [
  ["deadline", "Quý III"],
  ["deadline", "trong tháng 2/2024"],
  ["deadline", "  6 tháng  đầu năm\u00a0"],
  ["deadline", "Trước ngày 15/3/2024"],
  ["deadline", "Chậm nhất ngày 30/9"],
  ["deadline", "Trước ngày 30/2/2024"],
  // A cell that shows dates already: a date typed into Excel brings its format along, which writing a bare number does not.
  ["deadline", serial("2024-05-20"), "12"],
  ["deadline", 2024],
  ["deadline", "Khi có hướng dẫn *?~"],
  ["deadline", null],
  ["status", "Đã hoàn thành"],
  ["status", "ĐÃ HOÀN THÀNH QUÁ HẠN"],
  ["status", "Hoàn thành đúng hạn"],
  ["status", "Chưa thực hiện"],
  ["status", "Đang xin ý kiến các bộ"],
  ["status", "chưa trình, do thiếu hồ sơ"],
  ["status", "Đã huỷ theo Thông báo số 5"],
  ["status", "Hoàn thành xuất sắc nhiệm vụ"],
  ["status", "Đã chỉnh sửa, hoàn thành trình Sở"],
  ["status", "Bị huỷ"],
  ["status", "=1+1"],
  ["status", "Trình lại *?~"],
  ["status", `Đã trình ${"rất dài ".repeat(60)}`],
  ["status", null],
  ["finished", serial("2024-01-02")],
  ["finished", serial("2024-12-30")],
  ["finished", "15/3/2024"],
  ["finished", null],
];

/** A sheet of the given cells, as a new workbook has it. */
function layout(name: string, rows: readonly (readonly (string | number | null)[])[], merges: readonly string[] = []) {
  return {
    name,
    columns: [],
    rows: rows.map((cells) => ({ height: null, cells: cells.map((value) => (value === null ? null : { value })) })),
    merges,
    freeze: null,
    print: null,
    tabColor: null,
  };
}

/** Layouts that offices have and the sample has not: merged and repeated deadlines, progress beside status, targets in words. */
const drawn = createXlsx([
  layout(
    "Việc 'A' 2024",
    [
      ["KẾ HOẠCH NĂM 2024"],
      ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành", "Trạng thái", "Tiến độ thực hiện"],
      ["1", "Xây dựng đề án vị trí việc làm", "Phòng Nội vụ", "Quý I", null, "Đã hoàn thành đúng hạn"],
      ["2", "Rà soát thủ tục hành chính", "nt", "nt", "Đang\nthực hiện", "80%"],
      ["3", "Kiểm tra công vụ đợt một", "Phòng Thanh tra", "Trước ngày 15/3", "Hoàn thành ngày 20/3/2024", null],
      ["4", "Kiểm tra công vụ đợt hai", null, null, "Đã trình “?*”", null],
      ["5", "Báo cáo tổng kết năm", "Phòng Nội vụ", "Thường xuyên", "Bị hủy", null],
    ],
    ["C5:C6", "D5:D6"],
  ),
  layout("Chỉ tiêu", [
    ["CHỈ TIÊU NĂM 2024"],
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ %"],
    ["1", "Tỷ lệ hồ sơ đúng hạn", "%", "trên 95%", 96, 101],
    ["2", "Số hồ sơ trễ hạn", "hồ sơ", "không quá 5", 6, null],
    ["3", "Số lớp bồi dưỡng", "lớp", 20, 16, null],
    ["4", "Số cuộc kiểm tra", "cuộc", 20, 2, null],
    ["5", "Xếp hạng chỉ số cải cách", "hạng", "nhóm 10", null, null],
  ]),
]);

testWithLibreOffice(
  "merged and repeated cells, progress columns and targets in words are followed as they are read",
  () => {
    const edits = [
      { sheet: "Việc 'A' 2024", cell: "D3", after: "Tháng 6/2024" },
      { sheet: "Việc 'A' 2024", cell: "F3", after: "Đang thực hiện" },
      { sheet: "Chỉ tiêu", cell: "E6", after: 20 },
    ];
    const edited = openXlsx(drawn, "ke-hoach.xlsx");
    const atFirst = plansOf(edited.workbook(), "2024-09-30");
    edited.apply(editsFor(edited.workbook(), edits));
    const now = plansOf(edited.workbook(), "2024-09-30").filter(({ id }) => id !== "findings");
    expectAgreement(rolledUp(drawn, "2024-09-30", edits), now, atFirst);
  },
);

testWithLibreOffice("every figure follows deadlines, states, finishing days and the report date with no add-in", () => {
  const edits = changes.map(([field, after, number], i) => ({
    sheet: "PL01",
    cell: cellsOf(number ?? String(i * 7 + 1))[field],
    after,
  }));
  const moved = { sheet: "Tổng hợp", cell: REPORT_DATE_CELL, after: serial("2024-11-15") };
  const edited = openXlsx(sample, "ke-hoach.xlsx");
  edited.apply(editsFor(edited.workbook(), edits));
  const now = plansOf(edited.workbook(), "2024-11-15");
  const atFirst = plansOf(openXlsx(sample, "ke-hoach.xlsx").workbook(), "2024-09-30");
  const result = rolledUp(sample, "2024-09-30", [...edits, moved]);
  // Findings are those of the time of writing, and say so.
  expectAgreement(
    result,
    now.filter(({ id }) => id !== "findings"),
    atFirst,
  );
});

test("a second roll-up writes the same bytes", () => {
  const file = openXlsx(sample, "ke-hoach-2024.xlsx");
  const edits = plansOf(file.workbook(), "2024-09-30").map((plan) => ({ kind: "put-sheet", plan }) as const);
  file.apply(edits);
  const once = file.save();
  file.apply(edits);
  expect(Buffer.compare(file.save(), once)).toBe(0);
});

test("a roll-up leaves the user's sheets byte for byte", () => {
  const before = openXlsx(sample, "a.xlsx").workbook();
  const after = openXlsx(rolledUp(sample, "2024-09-30"), "b.xlsx").workbook();
  expect(after.sheets.filter(({ ours }) => ours === null)).toEqual(before.sheets);
});

testWithLibreOffice("a plan of targets alone says too when its figures are no longer those of the roll-up", () => {
  const plan = createXlsx([
    layout("Chỉ tiêu", [
      ["CHỈ TIÊU NĂM 2024"],
      ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện"],
      ["1", "Số lớp bồi dưỡng", "lớp", 20, 16],
      ["2", "Số cuộc kiểm tra", "cuộc", 20, 2],
    ]),
  ]);
  const proofAfter = (changes: Parameters<typeof rolledUp>[2]) => {
    const { sheets } = openXlsx(convert(rolledUp(plan, "2024-09-30", changes), "xlsx"), "a.xlsx").workbook();
    const texts = sheets.find(({ ours }) => ours === "overview")!.rows.map(({ values }) => String(values[0]));
    return texts.find((text) => text.startsWith("Đối chiếu"));
  };
  expect(proofAfter([])).toBe("Đối chiếu: khớp với số liệu khi lập.");
  expect(proofAfter([{ sheet: "Chỉ tiêu", cell: "E4", after: 20 }])).toBe(
    "Đối chiếu: có thay đổi sau khi lập (phụ lục hoặc ngày báo cáo).",
  );
});

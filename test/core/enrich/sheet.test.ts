import { readFileSync } from "node:fs";
import path from "node:path";
import { address } from "../../../src/core/model/cell";
import { toSerial } from "../../../src/core/model/date";
import { defaultSettings } from "../../../src/core/model/settings";
import { readWorkbook } from "../../../src/core/parse";
import { openXlsx } from "../../../src/xlsx";
import { enrichmentOf, saidOf } from "../../tools/enrich";
import { testWithLibreOffice } from "../../tools/libreoffice";
import { editsFor, expectAgreement, plansOf } from "../../tools/rollup";
import { drawSheet, workbookOf } from "../../tools/sheets";

const HEADINGS = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành", "Sản phẩm", "Tình trạng"];
const rows = [
  ["KẾ HOẠCH CÔNG TÁC NĂM 2024"],
  HEADINGS,
  ["I", "Công tác tổ chức"],
  [1, "Rà soát vị trí việc làm", "P. TC", "Quý I", "Báo cáo", "Đã hoàn thành đúng hạn"],
  [2, "Kiểm tra công vụ", "Thanh tra Sở", "Trước 15/7", null, "Chưa hoàn thành"],
  [3, "Các nhiệm vụ khác", null, "Khi có yêu cầu", null, null],
];
const workbook = workbookOf([drawSheet(rows)]);

test("each task is told with its unit's registered name, days, quarter, status word, section and clarities", () => {
  const units = [{ name: "Phòng Tổ chức", shortNames: ["P. TC"], head: null }];
  const [first, second, third] = saidOf(enrichmentOf(workbook, "2024-07-05", { units }));
  expect(first).toMatchObject({
    "Phụ lục": "PL01",
    Dòng: 4,
    "Số TT": "1",
    Mục: "I. Công tác tổ chức",
    "Nội dung": "Rà soát vị trí việc làm",
    "Đơn vị": "Phòng Tổ chức",
    "Từ ngày": "2024-01-01",
    "Hạn cuối": "2024-03-31",
    "Số ngày còn lại": "",
    Quý: "Quý I/2024",
    "Tình trạng": "Đã hoàn thành đúng hạn",
    "5 rõ": "5/5",
    "Chưa rõ": null,
  });
  expect(second).toMatchObject({
    "Đơn vị": "Thanh tra Sở",
    "Từ ngày": "",
    "Hạn cuối": "2024-07-15",
    "Số ngày còn lại": 10,
    Quý: "Quý III/2024",
    "Tình trạng": "Chưa hoàn thành trong hạn",
    "5 rõ": "4/5",
    "Chưa rõ": "kết quả",
  });
  expect(third).toMatchObject({
    "Đơn vị": null,
    "Hạn cuối": "",
    Quý: "",
    "5 rõ": "0/5",
    "Chưa rõ": "người, việc, thời gian, kết quả, trách nhiệm",
  });
});

test("without a register, a unit is called as the plan first spells it", () => {
  const spelt = [...rows, [4, "Họp giao ban", "THANH TRA SỞ", "Quý II", "Thông báo", null]];
  expect(saidOf(enrichmentOf(workbookOf([drawSheet(spelt)]), "2024-07-05")).at(-1)!["Đơn vị"]).toBe("Thanh tra Sở");
});

describe("the cell of the report date", () => {
  const dateOf = (plan: ReturnType<typeof enrichmentOf>) => plan.rows[2]!.cells[1];

  test("holds the report date", () => {
    expect(dateOf(enrichmentOf(workbook, "2024-07-05"))).toMatchObject({ date: "2024-07-05" });
    expect(dateOf(enrichmentOf(workbook, "2024-07-05"))).not.toHaveProperty("formula");
  });

  test("follows “Tổng hợp” where there is one", () => {
    const overview = { ...drawSheet([["Ngày báo cáo:", 45412]], { name: "Tổng hợp" }), ours: "overview" as const };
    const both = workbookOf([drawSheet(rows), overview]);
    const plan = enrichmentOf(both, "2024-07-05");
    expect(dateOf(plan)).toMatchObject({ formula: "{{ours:overview}}!$C$6", date: "2024-04-30" });
    expect(saidOf(plan)[1]!["Số ngày còn lại"]).toBe(76);
  });

  test("keeps =TODAY() where somebody typed it", () => {
    const former = {
      ...drawSheet([["BỔ SUNG"]], { name: "Bổ sung" }),
      rows: [{ row: 3, values: ["Ngày báo cáo:", 45000], formulas: [undefined, "TODAY()"] }],
      ours: "enrich" as const,
    };
    const both = workbookOf([drawSheet(rows), former]);
    expect(dateOf(enrichmentOf(both, "2024-07-05"))).toMatchObject({ formula: "TODAY()", date: "2024-07-05" });
  });
});

const sample = readFileSync(path.join(__dirname, "..", "..", "..", "assets", "samples", "ke-hoach-2024.xlsx"));

/** The sample with "Bổ sung", and what a clerk changes in its appendix since. */
function enriched(changes: Parameters<typeof editsFor>[1]): Uint8Array {
  const file = openXlsx(sample, "ke-hoach.xlsx");
  file.apply([{ kind: "put-sheet", plan: enrichmentOf(file.workbook(), "2024-06-30") }]);
  file.apply(editsFor(file.workbook(), changes));
  return file.save();
}

const items = readWorkbook(openXlsx(sample, "a.xlsx").workbook(), defaultSettings("2024-06-30"))
  .sheets.find(({ sheet }) => sheet === "PL01")!
  .tables.flatMap((table) => table.items);
const place = (index: number, field: "deadline" | "status") => {
  const cell = items[index]!.cells![field]!;
  return address(cell.row, cell.column);
};

testWithLibreOffice(
  "LibreOffice computes the days, quarters and states that the engine says, at once and after changes",
  () => {
    const file = openXlsx(sample, "ke-hoach.xlsx");
    const first = enrichmentOf(file.workbook(), "2024-06-30");
    expectAgreement(enriched([]), [first]);
    const deadlines = [
      "Quý III",
      "trong tháng 2/2024",
      "Trước ngày 15/3/2024",
      "20/5/2024",
      "6 tháng cuối năm",
      2024,
      null,
    ];
    const statuses = ["Đã hoàn thành", "Chưa thực hiện", "Bị hủy"];
    const changes = [
      ...deadlines.map((after, index) => ({ sheet: "PL01", cell: place(index, "deadline"), after })),
      ...statuses.map((after, index) => ({ sheet: "PL01", cell: place(index + 10, "status"), after })),
    ];
    const changed = openXlsx(sample, "ke-hoach.xlsx");
    changed.apply(editsFor(changed.workbook(), changes));
    const now = enrichmentOf(changed.workbook(), "2024-06-30");
    expectAgreement(enriched(changes), [now], [first]);
  },
);

testWithLibreOffice("LibreOffice counts the days from the report date of “Tổng hợp”", () => {
  const file = openXlsx(sample, "ke-hoach.xlsx");
  file.apply(plansOf(file.workbook(), "2024-06-30").map((plan) => ({ kind: "put-sheet", plan })));
  const first = enrichmentOf(file.workbook(), "2024-06-30");
  file.apply([{ kind: "put-sheet", plan: first }]);
  const change = { sheet: "Tổng hợp", cell: "C6", after: toSerial("2024-09-15", false) };
  file.apply(editsFor(file.workbook(), [change]));
  expectAgreement(file.save(), [enrichmentOf(file.workbook(), "2024-09-15")], [first]);
});

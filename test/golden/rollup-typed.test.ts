import { openXlsx, createXlsx } from "../../src/xlsx";
import type { Row } from "../../src/core/model/sheet";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { rolledUp, type Change } from "../tools/rollup";

type Cells = readonly (string | number | null)[];

const layout = (name: string, rows: readonly Cells[]) => ({
  name,
  columns: [],
  rows: rows.map((cells) => ({ height: null, cells: cells.map((value) => (value === null ? null : { value })) })),
  merges: [],
  freeze: null,
  print: null,
  tabColor: null,
});

/** A title that states one task too many, and totals of which one is out of date. */
const plan = createXlsx([
  layout("PL01", [
    ["DANH MỤC 4 NHIỆM VỤ TRỌNG TÂM NĂM 2024"],
    ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
    ["1", "Xây dựng đề án vị trí việc làm", "Phòng Nội vụ", "Quý I"],
    ["2", "Rà soát thủ tục hành chính", "Phòng Nội vụ", "Quý II"],
    ["3", "Kiểm tra công vụ", "Phòng Thanh tra", "Quý III"],
  ]),
  layout("PL02", [
    ["CHỈ TIÊU NĂM 2024"],
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện"],
    ["1", "Giảm biên chế công chức", "người", 24, 20],
    ["2", "Giảm biên chế sự nghiệp", "người", 85, 40],
    [null, "Tổng cộng", "người", 119, 60],
  ]),
]);

/** The lines of the block as Excel would compute them: where, typed, computed, difference, cell. */
function typedLines(changes: readonly Change[]): unknown[] {
  const { sheets } = openXlsx(convert(rolledUp(plan, "2024-09-30", changes), "xlsx"), "a.xlsx").workbook();
  const { rows } = sheets.find(({ ours }) => ours === "findings")!;
  const title = rows.findIndex(({ values }) => values[0] === "3. Số gõ tay và số tính được");
  const lines = (row: Row) => row.values.slice(1, 6);
  return rows.slice(title + 2, title + 5).map(lines);
}

testWithLibreOffice("what was typed stands beside what it comes to, with the difference", () => {
  expect(typedLines([])).toEqual([
    ["PL01: số lượng nêu ở tiêu đề", 4, 3, 1, "A1"],
    ["PL02: dòng tổng, cột “Kế hoạch năm 2024”", 119, 109, 10, "D5"],
    ["PL02: dòng tổng, cột “Thực hiện”", 60, 60, 0, "E5"],
  ]);
});

testWithLibreOffice("both follow what is typed later, and rows that are added", () => {
  const changes: readonly Change[] = [
    { sheet: "PL01", cell: "A1", after: "DANH MỤC GỒM 5 NHIỆM VỤ NĂM 2024" },
    { sheet: "PL01", cell: "A6", after: "4" },
    { sheet: "PL02", cell: "D3", after: 34 },
    { sheet: "PL02", cell: "E5", after: "chưa cộng" },
  ];
  expect(typedLines(changes)).toEqual([
    ["PL01: số lượng nêu ở tiêu đề", 5, 4, 1, "A1"],
    ["PL02: dòng tổng, cột “Kế hoạch năm 2024”", 119, 119, 0, "D5"],
    ["PL02: dòng tổng, cột “Thực hiện”", "", 60, "", "E5"],
  ]);
});

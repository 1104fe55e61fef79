import type { CellValue } from "../../../src/core/model/cell";
import { PRESETS } from "../../../src/core/model/settings";
import { formulaNoValue } from "../../../src/core/rules/formula-no-value";
import { checkWorkbook, drawn, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ghi chú"];
const task = (number: number, ...rest: CellValue[]) => [number, `Rà soát nội dung ${number}`, "Văn phòng Sở", ...rest];

testRule(formulaNoValue, {
  accept: [
    {
      name: "formulas with their results, an empty text among them",
      rows: [heading, task(1, "Quý I", 3), task(2, "Quý II", "")],
      formulas: { E2: "1+2", E3: 'IF(TRUE,"","x")' },
    },
    { name: "a sheet without an appendix", rows: [["Nháp"], [null, 1]], formulas: { A2: "B2" } },
  ],
  reject: [
    {
      name: "formulas without, once for each column",
      rows: [heading, task(1, null), task(2, "Quý II"), task(3, null), task(4, "Quý I", null)],
      formulas: { D2: "D4", D4: "D3", E5: "A1" },
      found: [
        ["D2", "Công thức chưa có kết quả ở 2 ô của cột này (dòng 2 và 4)."],
        ["E5", "Công thức của ô chưa có kết quả."],
      ],
    },
  ],
});

/** A table with a row that is filled and one of nothing but its number, its text and formulas without results. */
const tables: readonly (readonly [kind: string, rows: readonly (readonly CellValue[])[]])[] = [
  [
    "tasks",
    [
      ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"],
      [
        "STT",
        "Nhiệm vụ",
        "Đơn vị chủ trì",
        "Đơn vị phối hợp",
        "Bắt đầu",
        "Thời hạn",
        "Sản phẩm",
        "Căn cứ",
        "Tình trạng",
        "Ngày hoàn thành",
        "Tiến độ (%)",
      ],
      [
        1,
        "Rà soát vị trí việc làm",
        "Văn phòng Sở",
        "Thanh tra Sở",
        "01/02/2024",
        "31/3/2024",
        "Báo cáo kết quả rà soát",
        "Kế hoạch số 10/KH-UBND ngày 10/01/2024",
        "Đã hoàn thành",
        "28/3/2024",
        "100%",
      ],
      [2, "Kiểm tra công vụ tại các đơn vị"],
    ],
  ],
  [
    "documents",
    [
      ["DANH MỤC VĂN BẢN BAN HÀNH NĂM 2024"],
      ["STT", "Tên văn bản", "Loại văn bản", "Cấp ban hành", "Đơn vị chủ trì", "Tháng trình", "Thời hạn"],
      [1, "Kế hoạch cải cách hành chính năm 2024", "Kế hoạch", "UBND tỉnh", "Văn phòng Sở", "Tháng 3", "Tháng 4"],
      [2, "Quy chế làm việc của Sở Nội vụ"],
    ],
  ],
  [
    "targets",
    [
      ["DANH MỤC CHỈ TIÊU NĂM 2024"],
      ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Chủ trì", "Căn cứ"],
      [1, "Số cuộc thanh tra", "cuộc", 12, 12, "100%", "Thanh tra Sở", "Kế hoạch số 10/KH-UBND ngày 10/01/2024"],
      [2, "Số lớp bồi dưỡng"],
    ],
  ],
];

describe.each(tables)("in a table of %s no other rule calls such a cell missing", (_, rows) => {
  const width = rows[1]!.length;
  const last = rows.length;
  const columns = Array.from({ length: width - 2 }, (_, at) => String.fromCharCode(67 + at));
  const formulas = Object.fromEntries(columns.map((column) => [`${column}${last}`, `${column}${last - 1}`]));
  test.each(PRESETS)("at the stage %s", (preset) => {
    const { findings } = checkWorkbook(drawn({ rows, formulas }), { preset });
    const onRow = findings.filter(({ row }) => row === last).map(({ rule, cell }) => `${rule} ${cell}`);
    expect(onRow).toEqual(columns.map((column) => `formula-no-value ${column}${last}`));
  });
});

test("is said once: what cannot be checked names it only where the rule is switched off", () => {
  const workbook = drawn({ rows: [heading, task(1, null)], formulas: { D2: "A1" } });
  const reasons = (off: readonly string[]) => checkWorkbook(workbook, { off }).notChecked.map(({ reason }) => reason);
  expect(reasons([])).not.toContain("no-stored-values");
  expect(reasons([formulaNoValue.id])).toContain("no-stored-values");
});

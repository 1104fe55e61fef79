import type { Finding } from "../../src/core/model/finding";
import type { CellValue } from "../../src/core/model/cell";
import { marksOf } from "../../src/core/marks";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { cellMarks } from "../../src/workbench/marks";
import { finding, sheet, workbook } from "../ui/support";

const lines: CellValue[][] = [
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
  [1, "Việc một", null, "31/4/2024"],
  [2, "Việc hai", null, "Quý I"],
  [3, "Việc ba", null, null],
];
const found: Finding[] = [
  finding({ row: 2 }),
  finding({ row: 3 }),
  finding({ row: 4 }),
  finding({ row: 2, column: 4, cell: "D2", rule: "deadline-unreadable" }),
  finding({ row: 4, column: 4, cell: "D4", rule: "number-gap", severity: "warning" }),
  finding({ row: 4, column: 4, cell: "D4", rule: "deadline-missing" }),
];

/** The marks of the findings, written into a file and read out of it again. */
const marks = (() => {
  const rows = lines.map((line) => ({
    height: null,
    cells: line.map((value) => (value === null ? null : { value: value as string | number })),
  }));
  const layout = { name: "PL01", columns: [], rows, merges: [], freeze: null, print: null, tabColor: null };
  const file = openXlsx(createXlsx([layout]), "a.xlsx");
  file.apply([{ kind: "set-marks", marks: marksOf(found, workbook(sheet("PL01", lines))) }]);
  return openXlsx(file.save(), "a.xlsx").look("PL01").marks();
})();

test("a file's marks are shown where they were put, the gravest of a cell", () => {
  expect(Object.fromEntries(cellMarks(sheet("PL01", lines), marks, "truoc-khi-trinh"))).toEqual({
    C2: "error",
    C3: "error",
    C4: "error",
    D2: "error",
    D4: "error",
  });
});

test("a mark goes when its cell was filled or changed, and the others stay", () => {
  const later = lines.map((line) => [...line]);
  later[2]![2] = "Văn phòng Sở";
  later[1]![3] = "30/4/2024";
  expect([...cellMarks(sheet("PL01", later), marks, "truoc-khi-trinh").keys()].sort()).toEqual(["C2", "C4", "D4"]);
});

test("a mark of a rule that is not known here is a remark, and one over whole columns is none of ours", () => {
  const area = { top: 2, left: 3, bottom: 2, right: 3 };
  const formula = 'AND(LEN(TRIM(SUBSTITUTE(C2,"\u00a0","")))=0,LEN("soat-phu-luc:of-later")>0)';
  const wide = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
  const shown = cellMarks(
    sheet("PL01", lines),
    [
      { rule: "of-later", formula, areas: [area] },
      { rule: "of-later", formula, areas: [wide] },
    ],
    "truoc-khi-trinh",
  );
  expect([...shown]).toEqual([["C2", "info"]]);
});

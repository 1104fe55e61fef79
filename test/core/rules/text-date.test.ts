import { textDate } from "../../../src/core/rules/text-date";
import type { CellValue } from "../../../src/core/model/cell";
import type { Fix } from "../../../src/core/model/finding";
import { drawSheet, workbookOf } from "../../tools/sheets";
import { checkWorkbook, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ngày hoàn thành"];
const finished = (...days: readonly CellValue[]) => [
  heading,
  ...days.map((day, at) => [at + 1, `Rà soát nội dung thứ ${at + 1}`, "Văn phòng Sở", "Quý I", day]),
];

testRule(textDate, {
  accept: [
    { name: "true dates", rows: finished(45300, 45310, null, 45320) },
    { name: "a column of texts", rows: finished("15/01/2024", "20/01/2024", 45320) },
    { name: "words among dates", rows: finished(45300, 45310, "Quý I") },
    { name: "what no calendar has", rows: finished(45300, 45310, "31/02/2024") },
  ],
  reject: [
    {
      name: "texts among true dates, once",
      rows: finished(45300, "15/01/2024", 45310, "20/01/2024", 45320),
      found: [["E3", "Cột “Ngày hoàn thành” có 2 ngày gõ dạng chữ (dòng 3 và 5), ô đầu tiên ghi “15/01/2024”."]],
    },
  ],
});

/** The fix of a column of days whose cells have these formats; dates stand in E2 and below. */
function fixOf(days: readonly CellValue[], formats: Readonly<Record<string, string>>, date1904 = false): Fix | null {
  const workbook = { ...workbookOf([drawSheet(finished(...days), { formats })]), date1904 };
  const found = checkWorkbook(workbook).findings.filter(({ rule }) => rule === textDate.id);
  expect(found).toHaveLength(1);
  return found[0]!.fix;
}
const DATES = { E2: "d/m/yyyy", E3: "d/m/yyyy", E4: "d/m/yyyy" };
const edit = (cell: string, before: string, after: number, shown: string, format?: readonly [string, string]) => ({
  cell,
  before,
  after,
  shown,
  ...(format && { format: { before: format[0], after: format[1] } }),
});

describe("the fix", () => {
  test("makes true dates with the format of the column's own, safely where only one day can be meant", () => {
    expect(fixOf([45300, 45310, 45320, "29/4/2024", " 05.05.2024 "], { ...DATES, E5: "@", E6: "d/m/yyyy" })).toEqual({
      kind: "safe",
      edits: [
        edit("E5", "29/4/2024", 45411, "29/4/2024", ["@", "d/m/yyyy"]),
        edit("E6", " 05.05.2024 ", 45417, "5/5/2024"),
      ],
    });
  });

  test("is a suggestion where the day and the month are told apart by the rest of the column", () => {
    const fix = fixOf([45300, 45310, 45320, "05/03/2024"], DATES);
    expect(fix).toEqual({
      kind: "suggested",
      edits: [edit("E5", "05/03/2024", 45356, "5/3/2024", ["General", "d/m/yyyy"])],
    });
    const plain = { E2: "m/d/yyyy", E3: "m/d/yyyy", E4: "m/d/yyyy" };
    expect(fixOf([45300, 45310, 45320, "05/03/2024", "25/03/2024"], plain)?.edits.map(({ shown }) => shown)).toEqual([
      "05/03/2024",
      "25/03/2024",
    ]);
  });

  test("leaves alone what nothing tells apart, and tells of it", () => {
    const local = { E2: "m/d/yyyy", E3: "m/d/yyyy", E4: "m/d/yyyy" };
    expect(fixOf([45300, 45310, 45320, "05/03/2024"], local)).toBeNull();
    const mixed = fixOf([45300, 45310, 45320, 45330, "05/03/2024", "25/03/2024", "03/25/2024"], DATES);
    expect(mixed).toMatchObject({ kind: "safe", edits: [{ cell: "E7" }] });
  });

  test("takes dd/mm/yyyy where the column's dates show no day, and counts as the workbook does", () => {
    const months = { E2: "mm/yyyy", E3: "mm/yyyy" };
    expect(fixOf([45300, 45310, "29/4/2024"], months)?.edits).toEqual([
      edit("E4", "29/4/2024", 45411, "29/04/2024", ["General", "dd/mm/yyyy"]),
    ]);
    expect(fixOf([43838, 43848, "29/4/2024"], months, true)?.edits).toEqual([
      edit("E4", "29/4/2024", 43949, "29/04/2024", ["General", "dd/mm/yyyy"]),
    ]);
  });

  test("never touches a formula", () => {
    const sheet = drawSheet(finished(45300, 45310, 45320, "29/04/2024", "30/04/2024"));
    const rows = sheet.rows.map((row) =>
      row.row === 5 ? { ...row, formulas: [, , , , 'TEXT(E4,"dd/mm/yyyy")'] } : row,
    );
    const found = checkWorkbook(workbookOf([{ ...sheet, rows }])).findings.filter(({ rule }) => rule === textDate.id);
    expect(found.map(({ cell, fix }) => [cell, fix?.edits.map((one) => one.cell)])).toEqual([["E6", ["E6"]]]);
  });
});

import type { CellValue } from "../../../src/core/model/cell";
import { dateSwapped } from "../../../src/core/rules/date-swapped";
import { drawSheet, workbookOf } from "../../tools/sheets";
import { checkWorkbook, testRule } from "./rule-test";

const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ngày hoàn thành"];
const finished = (...days: readonly CellValue[]) => [
  heading,
  ...days.map((day, at) => [at + 1, `Rà soát nội dung thứ ${at + 1}`, "Văn phòng Sở", "Quý I", day]),
];
/** 4 May, 7 April and 7 June 2024: perhaps typed for 5 April, 4 July and 6 July. */
const [MAY_4, APRIL_7, JUNE_7] = [45416, 45389, 45450] as const;

testRule(dateSwapped, {
  accept: [
    { name: "true dates", rows: finished(MAY_4, APRIL_7, JUNE_7, 45300, 45310, 45320) },
    {
      name: "a text that Excel would have read",
      rows: finished(MAY_4, "05/04/2024", "28/04/2024", APRIL_7, JUNE_7, "30/6/2024"),
    },
    { name: "a true date above 12", rows: finished(MAY_4, 45310, "28/04/2024", APRIL_7, "15/05/2024", "30/06/2024") },
    { name: "too few to tell", rows: finished(MAY_4, "28/04/2024", APRIL_7, "15/05/2024") },
    { name: "one same day each month", rows: finished(45296, 45327, 45356, 45387, "15/05/2024", "30/06/2024") },
    { name: "months and quarters", rows: finished("Quý I", "Tháng 4", "28/04/2024", MAY_4, APRIL_7, JUNE_7) },
  ],
  reject: [
    {
      name: "days of 12 or less that became dates, and others that stayed texts",
      rows: finished(MAY_4, "28/04/2024", APRIL_7, "15/05/2024", JUNE_7, "30/06/2024"),
      found: [
        [
          "E2",
          "Cột “Ngày hoàn thành” có 3 ngày có thể bị Excel đảo ngày với tháng (dòng 2, 4 và 6), ví dụ 04/05/2024 có lẽ là 05/04/2024; 3 ngày khác của cột vẫn là chữ.",
        ],
      ],
    },
  ],
});

test("the fix turns the dates round and makes dates of the texts, all of them or none", () => {
  const formats = { E2: "dd/mm/yyyy", E4: "dd/mm/yyyy", E6: "dd/mm/yyyy hh:mm" };
  const rows = finished(MAY_4, "28/04/2024", APRIL_7, "15/5/24", JUNE_7 + 0.5, "30/06/2024");
  const { findings } = checkWorkbook(workbookOf([drawSheet(rows, { formats })]));
  const found = findings.filter(({ rule }) => rule === "date-swapped" || rule === "text-date");
  expect(found.map(({ fix }) => fix)).toEqual([
    {
      kind: "suggested",
      asOne: true,
      edits: [
        { cell: "E2", before: 45416, after: 45387, wasShown: "04/05/2024", shown: "05/04/2024" },
        { cell: "E4", before: 45389, after: 45477, wasShown: "07/04/2024", shown: "04/07/2024" },
        { cell: "E6", before: 45450.5, after: 45479.5, wasShown: "07/06/2024 12:00", shown: "06/07/2024 12:00" },
        {
          cell: "E3",
          before: "28/04/2024",
          after: 45410,
          shown: "28/04/2024",
          format: { before: "General", after: "dd/mm/yyyy" },
        },
        {
          cell: "E5",
          before: "15/5/24",
          after: 45427,
          shown: "15/05/2024",
          format: { before: "General", after: "dd/mm/yyyy" },
        },
        {
          cell: "E7",
          before: "30/06/2024",
          after: 45473,
          shown: "30/06/2024",
          format: { before: "General", after: "dd/mm/yyyy" },
        },
      ],
    },
  ]);
});

import { withRecord } from "../../../src/core/edit/record";
import { toSerial } from "../../../src/core/model/date";
import type { CellValue } from "../../../src/core/model/cell";
import { defaultSettings } from "../../../src/core/model/settings";
import type { Row, Workbook } from "../../../src/core/model/sheet";
import { changedReportDate, summarise, summarySheets } from "../../../src/core/rollup";
import { drawSheet, workbookOf } from "../../tools/sheets";
import { item, table } from "../../tools/items";

const summary = summarise(
  { file: "kh.xlsx", sheets: [{ sheet: "PL01", kind: "tasks", tables: [table([item({})])], why: null }] },
  defaultSettings("2024-09-30"),
);

/** The head's page as a host reads it after a roll-up for 30/09/2024, with another value in the cell of the date. */
function page(typed?: CellValue, change: (rows: readonly Row[]) => readonly Row[] = (rows) => rows): Workbook {
  const plan = withRecord(summarySheets(summary)[0]!, false);
  const rows = plan.rows.map(({ cells }, index): Row => {
    const values = cells.map((cell) => (cell?.date ? toSerial(cell.date, false) : (cell?.value ?? null)));
    if (index === 5 && typed !== undefined) values[2] = typed as string;
    return { row: index + 1, values, formulas: cells.map((cell) => cell?.formula) };
  });
  return workbookOf([{ ...drawSheet([]), name: "Tổng hợp", ours: "overview", rows: change(rows) }]);
}

test.each<[string, CellValue | undefined, string | null]>([
  ["as we wrote it", undefined, null],
  ["the same date again", toSerial("2024-09-30", false), null],
  ["another date", toSerial("2024-12-31", false), "2024-12-31"],
  ["a date with a time of day", toSerial("2024-12-31", false) + 0.75, "2024-12-31"],
  ["a date typed as text", "31/12/2024", "2024-12-31"],
  ["a day that is none", "31/2/2024", null],
  ["a word", "cuối năm", null],
  ["nothing", null, null],
  ["a plain number", 12, null],
])("%s", (_, typed, date) => expect(changedReportDate(page(typed))?.date ?? null).toBe(date));

test("the place is told, also after rows were put in above", () => {
  const moved = (rows: readonly Row[]) => rows.map((row) => ({ ...row, row: row.row + 2 }));
  expect(changedReportDate(page(45657, moved))).toEqual({ sheet: "Tổng hợp", cell: "C8", date: "2024-12-31" });
});

test("a user's own sheet that looks the same says nothing", () => {
  const [sheet] = page(45657).sheets;
  expect(changedReportDate(workbookOf([{ ...sheet!, ours: null }]))).toBeNull();
});

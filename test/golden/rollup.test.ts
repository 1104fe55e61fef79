import { readFileSync } from "node:fs";
import path from "node:path";
import { address } from "../../src/core/model/cell";
import { toSerial } from "../../src/core/model/date";
import type { PlannedCell, SheetPlan } from "../../src/core/model/edit";
import { defaultSettings } from "../../src/core/model/settings";
import type { Sheet } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { summarise, summarySheets } from "../../src/core/rollup";
import { openXlsx } from "../../src/xlsx";
import { convert, testWithLibreOffice } from "../tools/libreoffice";

const sample = readFileSync(path.join(__dirname, "..", "..", "assets", "samples", "ke-hoach-2024.xlsx"));
const REPORT_DATE_CELL = "C6";

function plans(today: string): SheetPlan[] {
  const settings = defaultSettings(today);
  return summarySheets(summarise(readWorkbook(openXlsx(sample, "ke-hoach-2024.xlsx").workbook(), settings), settings));
}

/** The sample rolled up on one date; with `moved`, its report date is then changed to another, as a head would. */
function rolledUp(today: string, moved?: string): Uint8Array {
  const file = openXlsx(sample, "ke-hoach-2024.xlsx");
  file.apply(plans(today).map((plan) => ({ kind: "put-sheet", plan })));
  if (moved) {
    const [before, after] = [today, moved].map((date) => toSerial(date, false));
    file.apply([{ kind: "set-cell", sheet: "Tổng hợp", cell: REPORT_DATE_CELL, before: before!, after: after! }]);
  }
  return file.save();
}

type Figures = Record<string, string | number | boolean | null>;

/** What a plan says that its cells with formulas hold. */
function planned(plan: SheetPlan): Figures {
  const figures: Figures = {};
  plan.rows.forEach(({ cells }, row) =>
    cells.forEach((cell: PlannedCell | null, column) => {
      if (cell?.formula) figures[address(row + 1, column + 1)] = round(cell.value);
    }),
  );
  return figures;
}

/** What the same cells hold in a sheet as read. */
function read(sheet: Sheet, cells: readonly string[]): Figures {
  const wanted = new Set(cells);
  const figures: Figures = Object.fromEntries(cells.map((cell) => [cell, ""]));
  for (const { row, values } of sheet.rows) {
    values.forEach((value, index) => {
      const cell = address(row, index + 1);
      if (wanted.has(cell)) figures[cell] = round((value ?? "") as string | number);
    });
  }
  return figures;
}

const round = (value: string | number | boolean | null) =>
  typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;

function expectAgreement(bytes: Uint8Array, expected: readonly SheetPlan[]): void {
  const { sheets } = openXlsx(convert(bytes, "xlsx"), "recalculated.xlsx").workbook();
  for (const plan of expected) {
    const figures = planned(plan);
    const sheet = sheets.find(({ name }) => name === plan.name)!;
    expect(Object.keys(figures).length).toBeGreaterThan(0);
    expect({ [plan.name]: read(sheet, Object.keys(figures)) }).toEqual({ [plan.name]: figures });
  }
}

const live = (sheets: readonly SheetPlan[]) =>
  sheets.filter(({ id }) => id === "overview" || id === "units" || id === "data");

testWithLibreOffice("LibreOffice computes every figure as the engine does", () => {
  expectAgreement(rolledUp("2024-09-30"), live(plans("2024-09-30")));
});

testWithLibreOffice("figures follow the report date with no add-in", () => {
  expectAgreement(rolledUp("2024-09-30", "2024-12-31"), live(plans("2024-12-31")));
});

test("a second roll-up writes the same bytes", () => {
  const file = openXlsx(sample, "ke-hoach-2024.xlsx");
  const edits = plans("2024-09-30").map((plan) => ({ kind: "put-sheet", plan }) as const);
  file.apply(edits);
  const once = file.save();
  file.apply(edits);
  expect(Buffer.compare(file.save(), once)).toBe(0);
});

test("a roll-up leaves the user's sheets byte for byte", () => {
  const before = openXlsx(sample, "a.xlsx").workbook();
  const after = openXlsx(rolledUp("2024-09-30"), "b.xlsx").workbook();
  expect(after.sheets.filter(({ ours }) => ours === null)).toEqual(before.sheets);
});

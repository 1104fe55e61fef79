import { lint } from "../../src/core/lint";
import { address, parseAddress } from "../../src/core/model/cell";
import { toSerial } from "../../src/core/model/date";
import type { Edit, PlannedCell, SheetPlan } from "../../src/core/model/edit";
import { defaultSettings } from "../../src/core/model/settings";
import type { Sheet, Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { findingsReport } from "../../src/core/report/summary-findings";
import { summarise, summarySheets } from "../../src/core/rollup";
import { openXlsx } from "../../src/xlsx";
import { convert } from "./libreoffice";

/** The cell of "Tổng hợp" that holds the report date. */
export const REPORT_DATE_CELL = "C6";

/** What somebody types into a cell after the roll-up. */
export type Change = { readonly sheet: string; readonly cell: string; readonly after: string | number | null };

/** The summary sheets of a workbook on a report date. */
export function plansOf(workbook: Workbook, today: string): SheetPlan[] {
  const settings = defaultSettings(today);
  const reading = readWorkbook(workbook, settings);
  const findings = findingsReport(lint(workbook, reading, settings), "vi");
  return summarySheets(summarise(reading, settings), { findings });
}

const valueAt = ({ sheets }: Workbook, sheet: string, cell: string) => {
  const { row, column } = parseAddress(cell)!;
  const rows = sheets.find(({ name }) => name === sheet)!.rows;
  return rows.find((line) => line.row === row)?.values[column - 1] ?? null;
};

/** A workbook rolled up on one date; then its cells are changed as a clerk or a head would change them, with no add-in. */
export function rolledUp(bytes: Uint8Array, today: string, changes: readonly Change[] = []): Uint8Array {
  const file = openXlsx(bytes, "ke-hoach.xlsx");
  file.apply(plansOf(file.workbook(), today).map((plan) => ({ kind: "put-sheet", plan })));
  file.apply(editsFor(file.workbook(), changes));
  return file.save();
}

/** Changes as edits of a workbook as it is. */
export const editsFor = (workbook: Workbook, changes: readonly Change[]): Edit[] =>
  changes.map(({ sheet, cell, after }) => {
    return { kind: "set-cell", sheet, cell, before: valueAt(workbook, sheet, cell), after };
  });

type Figures = Record<string, string | number | boolean | null>;

/** The formulas and the results that a plan has for them; columns that only carry the computation are left out. */
function planned(plan: SheetPlan): { formulas: Record<string, string>; figures: Figures } {
  const formulas: Record<string, string> = {};
  const figures: Figures = {};
  plan.rows.forEach(({ cells }, row) =>
    cells.forEach((cell: PlannedCell | null, column) => {
      if (!cell?.formula || plan.columns[column]?.hidden) return;
      const place = address(row + 1, column + 1);
      formulas[place] = cell.formula;
      figures[place] = round(cell.date ? toSerial(cell.date, false) : cell.value);
    }),
  );
  return { formulas, figures };
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
  typeof value === "number" ? Math.round(value * 1e6) / 1e6 + 0 : value;

/**
 * Has LibreOffice compute every formula anew and compares with what the engine says. Formulas that the engine would write
 * otherwise now (what is listed, what was stored) are told by their text and left out.
 */
export function expectAgreement(bytes: Uint8Array, now: readonly SheetPlan[], atFirst = now): void {
  const { sheets } = openXlsx(convert(bytes, "xlsx"), "recalculated.xlsx").workbook();
  for (const plan of now) {
    const { figures, formulas } = planned(plan);
    const first = planned(atFirst.find(({ id }) => id === plan.id)!).formulas;
    const same = Object.keys(figures).filter((cell) => first[cell] === formulas[cell]);
    const sheet = sheets.find(({ ours }) => ours === plan.id)!;
    // Another list of tasks to chase shares no row with the first one.
    if (plan.id !== "chase") expect(same.length).toBeGreaterThan(2);
    const expected = Object.fromEntries(same.map((cell) => [cell, figures[cell]]));
    expect({ [plan.name]: read(sheet, same) }).toEqual({ [plan.name]: expected });
  }
}

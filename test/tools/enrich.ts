import { enrichSheet } from "../../src/core/enrich";
import type { PlannedCell, SheetPlan } from "../../src/core/model/edit";
import { defaultSettings, type Settings } from "../../src/core/model/settings";
import type { Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";

/** The sheet "Bổ sung" of a workbook on a report date. */
export function enrichmentOf(workbook: Workbook, today: string, more: Partial<Settings> = {}): SheetPlan {
  const settings = { ...defaultSettings(today), ...more };
  return enrichSheet(workbook, readWorkbook(workbook, settings), settings);
}

/** What the rows of "Bổ sung" say, by the headings of the columns; a date as "2024-03-31". */
export function saidOf({ rows }: SheetPlan): Readonly<Record<string, unknown>>[] {
  const head = rows.findIndex(({ cells }) => cells[0]?.value === "Mã nhiệm vụ");
  const names = rows[head]!.cells.map((cell) => String(cell?.value ?? ""));
  const said = (cell: PlannedCell | null | undefined) => cell?.date ?? cell?.value ?? null;
  return rows
    .slice(head + 1)
    .filter(({ cells }) => cells[0])
    .map(({ cells }) => Object.fromEntries(names.slice(0, 20).map((name, index) => [name, said(cells[index])])));
}

import type { Column, Reading, Role, Table } from "../model/appendix";
import type { Item } from "../model/item";
import type { IdleAcceptance, SettingFault, Settings } from "../model/settings";
import type { Sheet, Workbook } from "../model/sheet";
import { cellsOf, type Cells } from "./kit/cells";
import { deadlinesOf, type Due } from "./kit/deadlines";
import { numberingOf, type Run } from "./kit/numbering";
import { yearsOf, type PlanYears } from "./kit/plan-years";
import { unitNamesOf, type UnitNames } from "./kit/unit-names";

/** One table as rules see it: what was read, and the cells that it was read from. */
export interface PlanTable {
  readonly table: Table;
  readonly cells: Cells;
  /** The years that the plan covers, or null where neither the settings nor the table say. */
  readonly years: PlanYears | null;
  /** The surest column of a role, the leftmost of equals, or null. */
  column(role: Role): Column | null;
  /** The item whose first line is this 1-based row, or null. */
  itemAt(row: number): Item | null;
  /** The table's numbers as runs that count on; worked out once, when first asked for. */
  numbering(): readonly Run[];
  /** The items whose deadlines were written, each cell once; worked out once, when first asked for. */
  due(): readonly Due[];
}

/** What there is to say of the workbook's own settings sheet. */
export interface SettingsNotes {
  /** The sheet as a table without items. */
  readonly table: PlanTable;
  readonly faults: readonly SettingFault[];
  /** Acceptances that do nothing, with the cell (1-based) that each begins in; known only once all other rules have run. */
  readonly idle: readonly (IdleAcceptance & { readonly row: number; readonly column: number })[];
}

/** What rules look at. Tables of kind `other` are no appendix and are left out. */
export interface Plan {
  readonly reading: Reading;
  readonly workbook: Workbook;
  readonly settings: Settings;
  /** In the order of the workbook. */
  readonly tables: readonly PlanTable[];
  /** Null where the workbook has no settings sheet. */
  readonly notes: SettingsNotes | null;
  /** The names of units that the plan uses; worked out once, when first asked for. */
  units(): UnitNames;
}

/** Joins a workbook and its reading into what rules look at. Costs nothing per row. */
export function planOf(workbook: Workbook, reading: Reading, settings: Settings): Plan {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const tables = reading.sheets.flatMap(({ sheet, tables }) => {
    const cells = cellsOf(sheets.get(sheet) ?? noSheet(sheet));
    return tables.filter(({ kind }) => kind !== "other").map((table) => planTable(table, cells, settings));
  });
  let units: UnitNames | undefined;
  return {
    reading,
    workbook,
    settings,
    tables,
    notes: null,
    units: () => (units ??= unitNamesOf(tables, reading, settings)),
  };
}

/** A settings sheet as rules see it, with what cannot be used on it. */
export function notesOn(sheet: Sheet, faults: readonly SettingFault[], settings: Settings): SettingsNotes {
  const table: Table = {
    sheet: sheet.name,
    kind: "other",
    range: { top: 1, left: 1, bottom: sheet.rows.at(-1)?.row ?? 1, right: 1 },
    title: "",
    year: null,
    stated: null,
    headerRows: [],
    columns: [],
    sections: [],
    rows: [],
    items: [],
  };
  return { table: planTable(table, cellsOf(sheet), settings), faults, idle: [] };
}

function planTable(table: Table, cells: Cells, settings: Settings): PlanTable {
  const columns = new Map<Role, Column>();
  for (const column of table.columns) {
    if (column.confidence > (columns.get(column.role)?.confidence ?? -1)) columns.set(column.role, column);
  }
  let runs: readonly Run[] | undefined;
  let due: readonly Due[] | undefined;
  const deadline = columns.get("deadline")?.column;
  return {
    table,
    cells,
    years: yearsOf(table, settings),
    column: (role) => columns.get(role) ?? null,
    itemAt: (row) => findItem(table.items, row),
    numbering: () => (runs ??= numberingOf(table, cells)),
    due: () => (due ??= deadline === undefined ? [] : deadlinesOf(table, cells, deadline)),
  };
}

function findItem(items: readonly Item[], row: number): Item | null {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  const item = items[low];
  return item?.row === row ? item : null;
}

function noSheet(name: string): Sheet {
  return {
    name,
    rows: [],
    merges: [],
    hidden: false,
    hiddenColumns: new Set(),
    tables: [],
    isProtected: false,
    ours: null,
    unread: null,
  };
}

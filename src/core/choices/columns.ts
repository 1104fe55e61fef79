import { columnAreas } from "../edit/areas";
import { groupBy } from "../edit/group";
import type { Column, Reading, RowKind } from "../model/appendix";
import { columnName, type Range } from "../model/cell";
import type { Settings } from "../model/settings";
import type { Validated, Workbook } from "../model/sheet";
import { planOf, type Plan, type PlanTable } from "../rules/plan";
import type { UnitNames } from "../rules/kit/unit-names";
import { isInside, joined } from "./ranges";
import { statusChoices, unitChoices } from "./values";

/** What can be chosen from a list: who leads a task, and how it stands. */
export type ChoiceRole = "owner" | "status";

/**
 * Why a column can or should have no list: its sheet is protected or in an old encoding; the table has no row to fill in;
 * all cells are formulas or have a validation; they name persons; or there is no unit to choose.
 */
export type ChoiceRefusal = "protected" | "legacy" | "no-rows" | "formulas" | "validated" | "persons" | "no-units";

/** A column of an appendix that a list to choose from is for. */
export interface ChoiceColumn {
  /** "PL01!C": the same at every reading. */
  readonly key: string;
  readonly sheet: string;
  /** 1-based. */
  readonly column: number;
  readonly header: string;
  readonly role: ChoiceRole;
  /** The cells that can have the list, in lists that Excel takes whole. */
  readonly areas: readonly (readonly Range[])[];
  /** How many they are. */
  readonly cells: number;
  /** Cells of tasks that are left as they are: with a validation that is not ours, and with a formula. */
  readonly validated: number;
  readonly formulas: number;
  /** What there is to choose. */
  readonly values: readonly string[];
  /** Whether it has a list of ours by now. */
  readonly isOurs: boolean;
  readonly refusal: ChoiceRefusal | null;
}

/** What is known of a workbook. */
export interface ChoiceSource {
  readonly workbook: Workbook;
  readonly reading: Reading;
  readonly settings: Settings;
}

const ROLES: readonly ChoiceRole[] = ["owner", "status"];
/** Rows that are filled in: those of tasks, and blank ones that have their number already. */
const FILLED_IN: ReadonlySet<RowKind> = new Set(["item", "numbered-blank"]);

/** The columns of leads and statuses in the order of the sheets, each with the cells that can have a list. */
export function choiceColumns(source: ChoiceSource, validated: readonly Validated[]): ChoiceColumn[] {
  const plan = planOf(source.workbook, source.reading, source.settings);
  const placed = plan.tables.flatMap((table) => columnsOf(table).map((column) => ({ table, column })));
  const units = unitChoices(plan);
  const groups = groupBy(placed, ({ table, column }) =>
    JSON.stringify([table.table.sheet, column.column, column.role]),
  );
  return [...groups.values()].map((group) => choiceColumn(plan, group, validated, units));
}

const columnsOf = ({ table }: PlanTable) => table.columns.filter(({ role }) => ROLES.some((wanted) => wanted === role));

/** A column in one of the tables that it runs through. */
interface Placed {
  readonly table: PlanTable;
  readonly column: Column;
}

function choiceColumn(
  { workbook, reading, units: unitNames }: Plan,
  group: readonly Placed[],
  validated: readonly Validated[],
  units: readonly string[],
): ChoiceColumn {
  const [first] = group as readonly [Placed, ...Placed[]];
  const { table, cells } = first.table;
  const { column, header } = first.column;
  const role = first.column.role as ChoiceRole;
  const inColumn = (isOurs: boolean) => rowsValidated(validated, table.sheet, column, isOurs);
  const [theirs, ours] = [inColumn(false), inColumn(true)];
  const rows = group.flatMap((placed) => filledIn(placed.table));
  const written = rows.filter((row) => !cells.isFormula(row, column));
  const free = written.filter((row) => !isInside(theirs, row));
  const texts = rows.map((row) => cells.value(row, column)).filter((value) => typeof value === "string");
  const { kindOf } = unitNames();
  const values = role === "owner" ? units : statusChoices(texts);
  const refusals: Readonly<Record<ChoiceRefusal, boolean>> = {
    protected: workbook.sheets.some(({ name, isProtected }) => name === table.sheet && isProtected),
    legacy: reading.sheets.some(({ sheet, converted }) => sheet === table.sheet && converted === true),
    "no-rows": rows.length === 0,
    formulas: written.length === 0,
    validated: free.length === 0,
    persons: role === "owner" && group.some(({ table }) => namesPersons(table, kindOf)),
    "no-units": values.length === 0,
  };
  return {
    key: `${table.sheet}!${columnName(column)}`,
    sheet: table.sheet,
    column,
    header,
    role,
    areas: columnAreas(free, column),
    cells: free.length,
    validated: written.length - free.length,
    formulas: rows.length - written.length,
    values,
    isOurs: rows.some((row) => isInside(ours, row)),
    refusal: (Object.keys(refusals) as ChoiceRefusal[]).find((reason) => refusals[reason]) ?? null,
  };
}

/** Whether most leads of a table are persons. */
function namesPersons({ table }: PlanTable, kindOf: UnitNames["kindOf"]): boolean {
  const names = table.items.flatMap(({ owners }) => owners);
  return 2 * names.filter((name) => kindOf(name) === "person").length > names.length;
}

const filledIn = ({ table }: PlanTable) => table.rows.filter(({ kind }) => FILLED_IN.has(kind)).map(({ row }) => row);

/** The rows of a column that have a validation. */
function rowsValidated(validated: readonly Validated[], sheet: string, column: number, isOurs: boolean) {
  const ranges = validated.filter((one) => one.sheet === sheet && one.isOurs === isOurs).map(({ range }) => range);
  return joined(ranges.filter(({ left, right }) => left <= column && column <= right));
}

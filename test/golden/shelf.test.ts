import { readFileSync } from "node:fs";
import type { Role, Table, TableKind } from "../../src/core/model/appendix";
import { columnName } from "../../src/core/model/cell";
import { readWorkbook } from "../../src/core/parse";
import { openXlsx } from "../../src/xlsx";
import { settings, shelfNames, shelfPath, shelfSheet, shelfTop, workbookOf } from "../tools/sheets";
import expectations from "./shelf.json";

/**
 * Real appendices of public offices, kept beside the repository (they are not ours to copy): what a person who read each
 * table found in it. Heading rows count from the grid's first row; columns are letters, null where the table has none.
 */
interface Expected {
  readonly kind: TableKind;
  readonly headerRows: readonly number[];
  readonly number: string | null;
  readonly task: string | null;
  readonly owner: string | null;
  readonly deadline: string | null;
  readonly target: string | null;
  readonly items: number;
  readonly withoutOwner?: number;
  readonly withoutDeadline?: number;
}

const tables = expectations.tables as unknown as Readonly<Record<string, Expected>>;
const workbooks = expectations.workbooks as unknown as Readonly<
  Record<string, readonly (Expected & { sheet: string })[]>
>;
const onShelf = new Set([...shelfNames(".json"), ...shelfNames(".xlsx")]);
const ifShelf = onShelf.size > 0 ? describe : describe.skip;

const columnOf = (table: Table, role: Role) => {
  const column = table.columns.find((candidate) => candidate.role === role);
  return column ? columnName(column.column) : null;
};

const found = (table: Table, top: number): Expected => ({
  kind: table.kind,
  headerRows: table.headerRows.map((row) => row - top + 1),
  number: columnOf(table, "number"),
  task: columnOf(table, "task"),
  owner: columnOf(table, "owner"),
  deadline: columnOf(table, "deadline"),
  target: columnOf(table, "target"),
  items: table.items.length,
});

ifShelf("real appendices (skipped where the folder ../shared/appendices is absent)", () => {
  test("every table on the shelf has its expectation", () => {
    expect([...Object.keys(tables), ...Object.keys(workbooks)].sort()).toEqual([...onShelf].sort());
  });

  test.each(Object.entries(tables).filter(([name]) => onShelf.has(name)))("%s", (name, expected) => {
    const { withoutOwner, withoutDeadline, ...shape } = expected;
    const reading = readWorkbook(workbookOf([shelfSheet(name)], "appendix.xlsx"), settings);
    const [table, ...more] = reading.sheets[0]!.tables;
    expect(more).toEqual([]);
    expect(found(table!, shelfTop(name))).toEqual(shape);
    if (withoutOwner !== undefined) {
      expect(table!.items.filter((item) => item.owners.length === 0)).toHaveLength(withoutOwner);
    }
    if (withoutDeadline !== undefined) {
      expect(table!.items.filter((item) => item.deadline === null)).toHaveLength(withoutDeadline);
    }
  });

  test.each(Object.entries(workbooks).filter(([name]) => onShelf.has(name)))("%s", (name, expected) => {
    const workbook = openXlsx(new Uint8Array(readFileSync(shelfPath(name))), name).workbook();
    const all = readWorkbook(workbook, settings).sheets.flatMap((sheet) => sheet.tables);
    expect(all.map((table) => ({ sheet: table.sheet, ...found(table, 1) }))).toEqual(expected);
  });
});

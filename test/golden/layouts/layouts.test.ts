import type { Table } from "../../../src/core/model/appendix";
import type { Item } from "../../../src/core/model/item";
import { readWorkbook } from "../../../src/core/parse";
import { settings, workbookOf } from "../../tools/sheets";
import { layouts, rolesIn, rowsIn, type ExpectedTable } from "./index";

/** Layouts that offices use, drawn by us; what a clerk reads in each was written down before the parser saw it. */
describe.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (_, { sheet, top, tables }) => {
  const found = readWorkbook(workbookOf([sheet], "phu-luc.xlsx"), settings).sheets[0]!.tables;

  test("is as many tables", () => {
    expect(found.map((table) => table.kind)).toEqual(tables.map((table) => table.kind));
  });

  test.each(tables.map((expected, i) => [i + 1, expected, found[i]] as const))("table %i", (_, expected, table) => {
    expect(table && shown(table, expected, top)).toEqual(wanted(expected));
  });
});

const row = (top: number) => (row: number) => row - top + 1;

function wanted(expected: ExpectedTable) {
  return {
    ...expected,
    roles: rolesIn(expected.roles),
    items: rowsIn(expected.items),
    sections: rowsIn(expected.sections ?? ""),
    totals: rowsIn(expected.totals ?? ""),
    continuations: rowsIn(expected.continuations ?? ""),
    blanks: rowsIn(expected.blanks ?? ""),
  };
}

function shown(table: Table, expected: ExpectedTable, top: number): ReturnType<typeof wanted> {
  const place = row(top);
  const rowsOf = (kind: string) => table.rows.filter((row) => row.kind === kind).map((row) => place(row.row));
  const open = rolesIn(expected.roles);
  const column = <K extends keyof ExpectedTable>(key: K, show: (item: Item) => string) =>
    key in expected ? { [key]: table.items.map(show) } : {};
  return {
    kind: table.kind,
    head: table.headerRows.map(place),
    roles: table.columns.map(({ role }, i) => (open[i] === null ? null : role)),
    items: table.items.map((item) => place(item.row)),
    sections: table.sections.map((section) => place(section.row)),
    totals: rowsOf("total"),
    continuations: rowsOf("continuation"),
    blanks: rowsOf("numbered-blank"),
    ...column("owners", ownersShown),
    ...column("coordinators", (item) => item.coordinators.join(" + ")),
    ...column("deadlines", deadlineShown),
    ...column("targets", targetShown),
    ...("year" in expected ? { year: table.year } : {}),
  };
}

const FROM = { cell: "", merge: "^", ditto: "nt", section: "§", none: "" } as const;

const ownersShown = ({ owners, ownerFrom }: Item) => (owners.length === 0 ? "-" : FROM[ownerFrom] + owners.join(" + "));

function deadlineShown({ deadline }: Item): string {
  if (deadline === null) return "-";
  const { kind, from, to } = deadline;
  if (from === null && to === null) return kind;
  return from === to ? from! : `${from ?? ""}..${to ?? ""}`;
}

function targetShown({ target }: Item): string {
  if (target === null) return "-";
  const { op, value, max, unit } = target;
  if (value === null) return op;
  return [op === "between" ? `${value}–${max}` : `${op} ${value}`, unit].filter((part) => part !== null).join(" ");
}

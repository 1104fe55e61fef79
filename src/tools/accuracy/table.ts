import type { Column, Role, Table } from "../../core/model/appendix";
import { columnName, columnNumber } from "../../core/model/cell";
import type { Sheet } from "../../core/model/sheet";
import { allowed, isKind, rowsOf, type ExpectedTable } from "./expectation";
import { observeRows, type Measure, type Observation } from "./observation";
import { observeDeadlines, observeTargets } from "./readings";

/** Compares one table as read with what a reader found in it. */
export function observeTable(expected: ExpectedTable, table: Table, sheet: Sheet): Observation[] {
  return [
    observeKind(expected, table),
    observeHeadings(expected, table, sheet),
    ...observeRoles(expected, table),
    ...observeBody(expected, table),
    ...observeMissing(expected, table),
    ...observeDeadlines(expected, table, sheet),
    ...observeTargets(expected, table, sheet),
  ];
}

function observeKind(expected: ExpectedTable, { kind }: Table): Observation {
  const right = isKind(expected, kind);
  return {
    measure: "kinds",
    outcome: right ? "right" : "wrong",
    where: "table",
    note: right ? "" : `expected ${expected.kind}, got ${kind}`,
  };
}

/** Heading rows that hold nothing (inside a merge) may be counted or not. */
function observeHeadings(expected: ExpectedTable, table: Table, sheet: Sheet): Observation {
  const filled = new Set(sheet.rows.map(({ row }) => row));
  const wanted = rowsOf(expected.headings).filter((row) => filled.has(row));
  const got = table.headerRows.filter((row) => filled.has(row));
  const right = wanted.join() === got.join();
  return {
    measure: "heading rows",
    outcome: right ? "right" : "wrong",
    where: "table",
    note: right ? "" : `expected ${wanted.join()}, got ${got.join()}`,
  };
}

const measured: Readonly<Partial<Record<Role, Measure>>> = {
  owner: "role owner",
  deadline: "role deadline",
  task: "role task",
  target: "role target",
};

function observeRoles(expected: ExpectedTable, table: Table): Observation[] {
  const found = new Map(table.columns.map((column) => [columnName(column.column), column]));
  const letters = new Set([...Object.keys(expected.roles), ...found.keys()]);
  return [...letters].flatMap((letter) => observeRole(letter, expected.roles[letter] ?? "other", found.get(letter)));
}

/** A column without a role counts for nothing when that is right: precision and recall are those of roles that mean something. */
function observeRole(letter: string, words: string, column: Column | undefined): Observation[] {
  const roles = allowed(words);
  const got = column?.role ?? "other";
  const right = roles.includes(got);
  if (right && got === "other") return [];
  const note = right ? "" : `expected ${words}, got ${got}`;
  const where = `column ${letter}`;
  const outcome = right ? "right" : got === "other" ? "missed" : roles.includes("other") ? "extra" : "wrong";
  const all: Observation = { measure: "roles, all", outcome, where, note };
  const single = (role: string, how: Observation["outcome"]): Observation[] => {
    const measure = measured[role as Role];
    return measure ? [{ measure, outcome: how, where, note }] : [];
  };
  return right ? [all, ...single(got, "right")] : [all, ...single(roles[0]!, "missed"), ...single(got, "extra")];
}

function observeBody(expected: ExpectedTable, table: Table): Observation[] {
  const open = rowsOf(expected.open);
  const sections = table.rows.filter(({ kind }) => kind === "section").map(({ row }) => row);
  return [
    ...observeRows("item rows", { expected: rowsOf(expected.items), got: table.items.map(({ row }) => row), open }),
    ...observeRows("section rows", { expected: rowsOf(expected.sections), got: sections, open }),
  ];
}

/** A table without the column, by the reader or by the parser, has nothing missing in it. */
function observeMissing(expected: ExpectedTable, table: Table): Observation[] {
  const missing = (role: Role, isMissing: (item: Table["items"][number]) => boolean) =>
    table.columns.some((column) => column.role === role) ? table.items.filter(isMissing).map(({ row }) => row) : [];
  const open = rowsOf(expected.open);
  return [
    ...observeRows("missing owner", {
      expected: rowsOf(expected.ownerMissing),
      got: missing("owner", ({ owners }) => owners.length === 0),
      open,
    }),
    ...observeRows("missing deadline", {
      expected: rowsOf(expected.deadlineMissing),
      got: missing("deadline", ({ deadline }) => deadline === null),
      open,
    }),
  ];
}

/** Whether a table that was read is the expected one: they share a heading row and a column. */
export function isTable(expected: ExpectedTable, { range }: Table): boolean {
  const columns = Object.keys(expected.roles).map(columnNumber);
  return (
    rowsOf(expected.headings).some((row) => range.top <= row && row <= range.bottom) &&
    columns.some((column) => range.left <= column && column <= range.right)
  );
}

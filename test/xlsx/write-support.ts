import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CellValue } from "../../src/core/model/cell";
import type { Edit, PlannedCell, PlannedRow, SheetLayout, SheetPlan } from "../../src/core/model/edit";
import { openXlsx } from "../../src/xlsx/index";
import { Package } from "../../src/xlsx/package";

const appendices = path.join(__dirname, "..", "..", "..", "shared", "appendices");

/** Real offices' workbooks as [name, bytes], where they lie beside the repository. */
export const realFiles: readonly (readonly [string, Uint8Array])[] = existsSync(appendices)
  ? readdirSync(appendices)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [name, readFileSync(path.join(appendices, name))] as const)
  : [];

/** Runs `run` on every real workbook, or says that there are none. */
export function onRealFiles(name: string, run: (bytes: Uint8Array) => void): void {
  if (realFiles.length) test.each(realFiles)(`${name}: %s`, (_, bytes) => run(bytes));
  else test.skip(`${name} (skipped: the real appendices are not beside the repository)`, () => undefined);
}

/** A file's bytes after edits. */
export function edited(bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const file = openXlsx(bytes, "thu.xlsx");
  file.apply(edits);
  return file.save();
}

/** What differs between two packages, in order of path: "+ added", "- gone", "~ changed". */
export function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [Package.open(before, "a.xlsx"), Package.open(after, "b.xlsx")];
  const signs = [...new Set([...old.paths(), ...now.paths()])].map((part) => {
    if (!old.has(part)) return `+ ${part}`;
    if (!now.has(part)) return `- ${part}`;
    return Buffer.from(old.bytes(part)).equals(Buffer.from(now.bytes(part))) ? "" : `~ ${part}`;
  });
  return signs.filter((sign) => sign !== "").sort();
}

/** A part's text. */
export const partOf = (bytes: Uint8Array, part: string): string => Package.open(bytes, "thu.xlsx").text(part);

/** All parts of a package as texts. */
export function allParts(bytes: Uint8Array): Record<string, string> {
  const pkg = Package.open(bytes, "thu.xlsx");
  return Object.fromEntries(pkg.paths().map((part) => [part, pkg.text(part)]));
}

/** The value that our reader finds in a cell (1-based), null for a blank. */
export function valueAt(bytes: Uint8Array, sheet: string, row: number, column: number): CellValue {
  const found = openXlsx(bytes, "thu.xlsx")
    .workbook()
    .sheets.find(({ name }) => name === sheet);
  return found?.rows.find((candidate) => candidate.row === row)?.values[column - 1] ?? null;
}

/** A planned row of plain cells. */
export const planned = (...cells: readonly (PlannedCell | string | number | null)[]): PlannedRow => ({
  height: null,
  cells: cells.map((cell) => (cell === null || typeof cell === "object" ? cell : { value: cell })),
});

/** A layout with nothing but rows; `more` says the rest. */
export const layout = (name: string, rows: readonly PlannedRow[], more: Partial<SheetLayout> = {}): SheetLayout => ({
  name,
  columns: [],
  rows,
  merges: [],
  freeze: null,
  print: null,
  tabColor: null,
  ...more,
});

/** An edit that writes a sheet of ours. */
export const put = (
  id: SheetPlan["id"],
  name: string,
  rows: readonly PlannedRow[],
  more: Partial<SheetLayout> = {},
): Edit => ({ kind: "put-sheet", plan: { ...layout(name, rows, more), id } });

/** An edit of one cell. */
export const set = (
  sheet: string,
  cell: string,
  before: CellValue,
  after: CellValue,
): Extract<Edit, { kind: "set-cell" }> => ({
  kind: "set-cell",
  sheet,
  cell,
  before,
  after,
});

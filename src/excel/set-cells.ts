import { sameValue, targetsOf, type Target } from "../core/edit/cells";
import { groupBy } from "../core/edit/group";
import { HostError } from "../core/host";
import { address, type CellValue } from "../core/model/cell";
import type { Edit } from "../core/model/edit";
import type { Catalogue } from "./catalogue";
import { cellValue, isFormula } from "./cells";
import { refuseProtected, type Part } from "./part";
import { asTyped } from "./text";

type CellEdit = Extract<Edit, { kind: "set-cell" }>;

/** The changes of one column of a sheet, and the cells from its first changed row to its last. */
interface Strip {
  /** By 1-based row. */
  readonly targets: ReadonlyMap<number, Target>;
  readonly sheet: Excel.Worksheet;
  /** 1-based. */
  readonly top: number;
  readonly range: Excel.Range;
}

/** Plans changes of cells: one read and one write for each column that has any. Refused when a cell has changed since, or holds a formula. */
export function planCells(scene: Catalogue, edits: readonly CellEdit[]): Part {
  const strips = toStrips(scene, edits);
  for (const { range } of strips) range.load("values,formulas,numberFormat");
  return {
    verify: () => strips.forEach(verify),
    queue: () => strips.forEach(queue),
  };
}

function toStrips(scene: Catalogue, edits: readonly CellEdit[]): Strip[] {
  const sheets = new Map(scene.sheets.map((sheet) => [sheet.name, sheet]));
  return [...groupBy(edits, ({ sheet }) => sheet)].flatMap(([name, ofSheet]) => {
    const sheet = sheets.get(name);
    if (!sheet) throw new HostError("changed", `${name}!${ofSheet[0]!.cell}`);
    const targets = targetsOf(ofSheet, (target) => refuse(name, target));
    return [...groupBy(targets, ({ column }) => column)].map(([column, ofColumn]) => {
      const top = ofColumn[0]!.row;
      const height = ofColumn.at(-1)!.row - top + 1;
      const byRow = new Map(ofColumn.map((target) => [target.row, target]));
      return { targets: byRow, sheet, top, range: sheet.getRangeByIndexes(top - 1, column - 1, height, 1) };
    });
  });
}

function verify({ targets, sheet, top, range }: Strip): void {
  refuseProtected(sheet);
  for (const [row, target] of targets) {
    const value: unknown = range.values[row - top]![0];
    if (isFormula(range.formulas[row - top]![0], value)) refuse(sheet.name, target);
    if (!sameValue(cellValue(value), target.before)) refuse(sheet.name, target);
  }
}

/** In what is written, null leaves a cell as it is. */
function queue({ targets, top, range }: Strip): void {
  const format = (row: number) => String(range.numberFormat[row - top]![0]);
  const column = <T>(cell: (target: Target, row: number) => T) =>
    range.values.map((_, index) => {
      const target = targets.get(top + index);
      return [target ? cell(target, top + index) : null];
    });
  // A number in a cell with the format Text would become a text.
  const formats = column(({ after }, row) =>
    typeof after !== "string" && after !== null && format(row) === "@" ? "General" : null,
  );
  if (formats.some(([cell]) => cell !== null)) range.numberFormat = formats;
  range.values = column(({ after }, row) => written(after, format(row)));
}

function written(value: CellValue, format: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? asTyped(value, format) : value;
}

function refuse(sheet: string, { row, column }: Target): never {
  throw new HostError("changed", `${sheet}!${address(row, column)}`);
}

import { sameValue, targetsOf, type Target } from "../core/edit/cells";
import { groupBy } from "../core/edit/group";
import { formatAfter } from "../core/edit/number-format";
import { HostError } from "../core/host";
import { address, type CellValue } from "../core/model/cell";
import type { Edit } from "../core/model/edit";
import type { Catalogue } from "./catalogue";
import { cellValue, isFormula } from "./cells";
import { refuseProtected, type Part } from "./part";
import { piecesOf } from "./pieces";
import { asTyped } from "./text";

type CellEdit = Extract<Edit, { kind: "set-cell" }>;

/** The changes of one column of a sheet, and the cells from its first changed row to its last. */
interface Strip {
  /** By 1-based row. */
  readonly targets: ReadonlyMap<number, Target>;
  readonly sheet: Excel.Worksheet;
  /** 1-based. */
  readonly top: number;
  readonly height: number;
  readonly range: Excel.Range;
}

/**
 * Plans changes of cells: one read and one write for each column that has any, or for each piece of a long one. Refused when
 * a cell has changed since, or holds a formula. Takes a sync for every so many bytes of present texts, none below that.
 */
export async function planCells(
  context: Excel.RequestContext,
  scene: Catalogue,
  edits: readonly CellEdit[],
): Promise<Part> {
  const strips = toStrips(scene, edits);
  let asked = 0;
  for (const strip of strips) {
    const bytes = bytesOf(strip);
    if (asked > 0 && asked + bytes > ANSWER_BYTES) {
      await context.sync();
      asked = 0;
    }
    strip.range.load("values,formulas,numberFormat");
    asked += bytes;
  }
  return {
    verify: () => strips.forEach(verify),
    *queue() {
      for (const strip of strips) yield* queue(strip);
    },
  };
}

/** What one answer may hold by our estimate. */
const ANSWER_BYTES = 2_000_000;

/** More rows than are read and written as one strip. */
const STRIP_ROWS = 2_000;

/** About what reading a strip takes: its texts as values and as formulas, up to three bytes a character, and formats. */
function bytesOf({ targets, height }: Strip): number {
  let bytes = height * 40;
  for (const { before } of targets.values()) bytes += typeof before === "string" ? before.length * 6 : 0;
  return bytes;
}

function toStrips(scene: Catalogue, edits: readonly CellEdit[]): Strip[] {
  const sheets = new Map(scene.sheets.map((sheet) => [sheet.name, sheet]));
  return [...groupBy(edits, ({ sheet }) => sheet)].flatMap(([name, ofSheet]) => {
    const sheet = sheets.get(name);
    if (!sheet) throw new HostError("changed", `${name}!${ofSheet[0]!.cell}`);
    const targets = targetsOf(ofSheet, (target) => refuse(name, target));
    const strips = groupBy(targets, ({ row, column }) => `${column} ${Math.floor(row / STRIP_ROWS)}`);
    return [...strips.values()].map((ofColumn) => {
      const { column } = ofColumn[0]!;
      const top = ofColumn[0]!.row;
      const height = ofColumn.at(-1)!.row - top + 1;
      const byRow = new Map(ofColumn.map((target) => [target.row, target]));
      return { targets: byRow, sheet, top, height, range: sheet.getRangeByIndexes(top - 1, column - 1, height, 1) };
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
function* queue({ targets, sheet, top, range }: Strip): Generator<number> {
  const format = (row: number) => String(range.numberFormat[row - top]![0]);
  const column = <T>(cell: (target: Target, row: number) => T) =>
    range.values.map((_, index) => {
      const target = targets.get(top + index);
      return [target ? cell(target, top + index) : null];
    });
  const wanted = (target: Target, row: number) => formatAfter(target, format(row));
  const formats = column((target, row) => (wanted(target, row) === format(row) ? null : wanted(target, row)));
  if (formats.some(([cell]) => cell !== null)) {
    yield formats.length * 12;
    range.numberFormat = formats as string[][];
  }
  const values = column((target, row) => written(target.after, wanted(target, row)));
  const { column: at } = [...targets.values()][0]!;
  for (const { first, rows, bytes } of piecesOf(values)) {
    yield bytes;
    sheet.getRangeByIndexes(top - 1 + first, at - 1, rows.length, 1).values = rows as string[][];
  }
}

function written(value: CellValue, format: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? asTyped(value, format) : value;
}

function refuse(sheet: string, { row, column }: Target): never {
  throw new HostError("changed", `${sheet}!${address(row, column)}`);
}

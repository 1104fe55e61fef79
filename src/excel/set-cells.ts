import { HostError } from "../core/host";
import { parseAddress, type CellValue } from "../core/model/cell";
import type { Edit } from "../core/model/edit";
import type { Catalogue } from "./catalogue";
import { cellValue } from "./cells";
import { refuseProtected, type Part } from "./part";
import { asTyped } from "./text";

type CellEdit = Extract<Edit, { kind: "set-cell" }>;

/** The changes of one column of a sheet, and the cells from its first changed row to its last. */
interface Strip {
  readonly edits: ReadonlyMap<number, CellEdit>;
  readonly sheet: Excel.Worksheet;
  /** 1-based. */
  readonly top: number;
  readonly range: Excel.Range;
}

/** Plans changes of cells: one read and one write for each column that has any. Refused when a cell has changed since. */
export function planCells(scene: Catalogue, edits: readonly CellEdit[]): Part {
  const strips = toStrips(scene, edits);
  for (const { range } of strips) range.load("values,numberFormat");
  return {
    verify: () => strips.forEach(verify),
    queue: () => strips.forEach(queue),
  };
}

function toStrips(scene: Catalogue, edits: readonly CellEdit[]): Strip[] {
  const sheets = new Map(scene.sheets.map((sheet) => [sheet.name, sheet]));
  const columns = new Map<string, Map<number, CellEdit>>();
  for (const edit of edits) {
    const place = parseAddress(edit.cell);
    if (!place || !sheets.has(edit.sheet)) throw new HostError("changed", placeOf(edit));
    const key = JSON.stringify([edit.sheet, place.column]);
    if (!columns.has(key)) columns.set(key, new Map());
    columns.get(key)!.set(place.row, edit);
  }
  return [...columns].map(([key, changes]) => {
    const [name, column] = JSON.parse(key) as [string, number];
    const rows = [...changes.keys()].sort((a, b) => a - b);
    const top = rows[0]!;
    const sheet = sheets.get(name)!;
    return {
      edits: changes,
      sheet,
      top,
      range: sheet.getRangeByIndexes(top - 1, column - 1, rows.at(-1)! - top + 1, 1),
    };
  });
}

function verify({ edits, sheet, top, range }: Strip): void {
  refuseProtected(sheet);
  for (const [row, edit] of edits) {
    if (!same(cellValue(range.values[row - top]![0]), edit.before)) throw new HostError("changed", placeOf(edit));
  }
}

/** In what is written, null leaves a cell as it is. */
function queue({ edits, top, range }: Strip): void {
  const format = (row: number) => String(range.numberFormat[row - top]![0]);
  const column = <T>(cell: (edit: CellEdit, row: number) => T) =>
    range.values.map((_, index) => {
      const edit = edits.get(top + index);
      return [edit ? cell(edit, top + index) : null];
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

function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return (a ?? "") === (b ?? "");
}

const placeOf = ({ sheet, cell }: CellEdit) => `${sheet}!${cell}`;

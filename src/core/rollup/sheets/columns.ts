import { columnName } from "../../model/cell";
import { OWN_ROW, type PlannedCell, type PlannedRow } from "../../model/edit";
import { cell, row } from "./cells";
import { styles } from "./styles";

/** A column's width in characters; hidden ones only carry the computation. */
type ColumnPlan = readonly [width: number, hidden?: "hidden"];

/** The columns of a list of ours, asked by name. */
export interface Columns<Name extends string> {
  /** In order. */
  readonly names: readonly Name[];
  readonly layoutOf: (name: Name) => { readonly width: number; readonly hidden?: true };
  /** The cell of a column in a formula's own row: "M{{row}}". */
  readonly at: (name: Name) => string;
  /** A row of the list, its cells told in parts: joining ten thousand rows into objects first would take as long as all the rest. */
  readonly line: (...parts: readonly Partial<Record<Name, PlannedCell>>[]) => PlannedRow;
}

/** Columns from A on, in the order of their names. */
export function columnsOf<Name extends string>(plans: Readonly<Record<Name, ColumnPlan>>): Columns<Name> {
  const names = Object.keys(plans) as Name[];
  const layoutOf = (name: Name) => {
    const [width, hidden] = plans[name];
    return hidden ? { width, hidden: true as const } : { width };
  };
  const places = new Map(names.map((name, index) => [name, index]));
  const letters = new Map(names.map((name, index) => [name, columnName(index + 1)]));
  // Where a row has nothing: a bordered blank, or nothing at all in the hidden columns.
  const blanks = names.map((name) => (layoutOf(name).hidden ? null : cell(null, styles.text)));
  return {
    names,
    layoutOf,
    at: (name) => letters.get(name)! + OWN_ROW,
    line: (...parts) => {
      const cells = [...blanks];
      for (const part of parts) for (const name of Object.keys(part) as Name[]) cells[places.get(name)!] = part[name]!;
      return row(cells);
    },
  };
}

/** The data table's columns in their order. */
const COLUMNS = {
  Mã: [5, "hidden"],
  "Phụ lục": [9.5],
  Dòng: [6],
  Loại: [10],
  "Số TT": [6],
  Nhóm: [15],
  "Nội dung": [38],
  "Chủ trì": [16],
  "Phối hợp": [17],
  "Lãnh đạo": [11],
  "Thời hạn": [12],
  "Hạn cuối": [12],
  "Ghi trong phụ lục": [16],
  "Trạng thái": [13],
  "Ngày xong": [12],
  "Tình trạng": [15],
  "Số ngày trễ": [7],
  "Kế hoạch": [11],
  "Thực hiện": [11],
  "Phần trăm": [9],
  "5 rõ": [6],
  "Chưa rõ": [13],
  "Mã phụ lục": [7, "hidden"],
  "Mã nhóm": [7, "hidden"],
  "Mã đơn vị": [7, "hidden"],
  "Mã phối hợp": [10, "hidden"],
  "Mã lãnh đạo": [7, "hidden"],
  "Phần trăm ghi": [12, "hidden"],
  "Ngày ghi": [12, "hidden"],
} as const satisfies Readonly<Record<string, ColumnPlan>>;

/** A column of the data table. */
export type DataColumn = keyof typeof COLUMNS;

/** Cells of the data table by column; a column that is left out stays blank. */
export type DataCells = Partial<Record<DataColumn, PlannedCell>>;

/** The columns that follow a task's source cells live; the formulas of one speak of the others in their own row. */
export type LiveColumn =
  | "Thời hạn"
  | "Hạn cuối"
  | "Ghi trong phụ lục"
  | "Trạng thái"
  | "Ngày ghi"
  | "Ngày xong"
  | "Tình trạng"
  | "Số ngày trễ";

/** The data table's columns. */
export const dataColumns: Columns<DataColumn> = columnsOf<DataColumn>(COLUMNS);

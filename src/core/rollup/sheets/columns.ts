import { columnName } from "../../model/cell";
import { OWN_ROW } from "../../model/edit";

/** The data table's columns in their order, with their widths; hidden ones only carry the computation. */
const COLUMNS = {
  Mã: [5, "hidden"],
  "Phụ lục": [13],
  Dòng: [6],
  Loại: [11],
  "Số TT": [7],
  Nhóm: [22],
  "Nội dung": [46],
  "Chủ trì": [22],
  "Phối hợp": [22],
  "Lãnh đạo": [16],
  "Thời hạn": [15],
  "Hạn cuối": [12],
  "Ghi trong phụ lục": [20],
  "Trạng thái": [15],
  "Ngày xong": [12],
  "Tình trạng": [18],
  "Số ngày trễ": [8],
  "Kế hoạch": [11],
  "Thực hiện": [11],
  "Phần trăm": [10],
  "Mã phụ lục": [7, "hidden"],
  "Mã nhóm": [7, "hidden"],
  "Mã đơn vị": [7, "hidden"],
  "Mã phối hợp": [10, "hidden"],
  "Mã lãnh đạo": [7, "hidden"],
  "Phần trăm ghi": [12, "hidden"],
  "Ngày ghi": [12, "hidden"],
} as const satisfies Readonly<Record<string, readonly [number, "hidden"?]>>;

/** A column of the data table. */
export type DataColumn = keyof typeof COLUMNS;

/** The columns in order. */
export const dataColumns = Object.keys(COLUMNS) as readonly DataColumn[];

/** A column's width, and whether it only carries the computation. */
export function layoutOf(name: DataColumn): { readonly width: number; readonly hidden?: true } {
  const [width, hidden] = COLUMNS[name] as readonly [number, "hidden"?];
  return hidden ? { width, hidden: true } : { width };
}

const letters = new Map(dataColumns.map((name, index) => [name, columnName(index + 1)]));

/** The cell of a column in a formula's own row: "M{{row}}". */
export function at(name: DataColumn): string {
  return letters.get(name)! + OWN_ROW;
}

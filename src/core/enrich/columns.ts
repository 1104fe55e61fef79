import { columnsOf } from "../rollup/sheets/columns";

const COLUMNS = {
  "Mã nhiệm vụ": [17],
  "Phụ lục": [12],
  Dòng: [6],
  "Số TT": [6],
  Mục: [20],
  "Nội dung": [42],
  "Đơn vị": [20],
  "Thời hạn": [14],
  "Từ ngày": [12],
  "Hạn cuối": [12],
  "Số ngày còn lại": [8],
  Quý: [13],
  "Tình trạng": [16],
  "5 rõ": [6],
  "Chưa rõ": [14],
  "Ghi trong phụ lục": [20, "hidden"],
  "Trạng thái": [15, "hidden"],
  "Ngày ghi": [12, "hidden"],
  "Ngày xong": [12, "hidden"],
  "Số ngày trễ": [8, "hidden"],
} as const;

/** A column of what is added to each task. */
export type EnrichColumn = keyof typeof COLUMNS;

/** What is added to each task; hidden columns only carry the computation. */
export const enrichColumns = columnsOf<EnrichColumn>(COLUMNS);

/** The cell of a column in a formula's own row. */
export const { at } = enrichColumns;

import { parseAddress, type CellValue } from "../../model/cell";
import type { PlannedCell, SheetPlan } from "../../model/edit";
import { RECORD, type FormMark } from "../../model/form";
import { sheetNames } from "../words";
import { cell, row } from "./cells";
import { reference } from "./live";
import { styles } from "./styles";

const NOTE =
  "Trang ẩn này ghi lại những ô của biểu mẫu riêng được điền số liệu, để lần tổng hợp sau điền lại. Xóa một dòng thì ô đó không được điền nữa.";

/** The record of the cells that were filled in the office's own forms: a formula that follows each, its words, and what was filled. */
export function formSheet(marks: readonly FormMark[]): SheetPlan {
  return {
    id: "form",
    name: sheetNames.form,
    columns: [30, 60, 30].map((width) => ({ width })),
    rows: [
      row([cell(NOTE, styles.note)]),
      row([]),
      row(["Ô của biểu mẫu (nội dung hiện nay)", "Điền theo", "Đã điền"].map((text) => cell(text, styles.heading))),
      ...marks.map((mark) => row(lineOf(mark))),
    ],
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
    hidden: true,
  };
}

function lineOf({ sheet, cell: at, template, filled = null }: FormMark): PlannedCell[] {
  const value = plain(filled);
  const line: PlannedCell[] = [];
  line[RECORD.cell] = { value, formula: reference(sheet, parseAddress(at)!), style: styles.text };
  line[RECORD.template] = cell(template, styles.text);
  line[RECORD.filled] = cell(value, styles.text);
  return line;
}

/** Nothing that we fill in is a truth value or an error. */
const plain = (value: CellValue) => (typeof value === "string" || typeof value === "number" ? value : null);

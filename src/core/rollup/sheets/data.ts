import { columnName } from "../../model/cell";
import type { PlannedCell, PlannedRow, SheetPlan } from "../../model/edit";
import type { Item } from "../../model/item";
import type { Entry, Summary, TargetEntry } from "../../model/summary";
import { sheetNames } from "../words";
import { cell, day, row, sourceLink } from "./cells";
import { clarityCells } from "./clarity";
import { dataColumns, type DataCells } from "./columns";
import { rowFormulas, type RowFormulas } from "./data-formulas";
import { targetCells } from "./data-target";
import { liveCells } from "./data-task";
import { DATA_FIRST_ROW, OWN_REPORT_DATE, REPORT_DATE, TABLE } from "./refs";
import { inDataOrder } from "./rows-of";
import { landscape, styles } from "./styles";
import { wordingHeadings, wordingList, wordingRows } from "./wordings";

const { names, layoutOf, at, line } = dataColumns;
const FIRST_ROW = DATA_FIRST_ROW;
const HEADING_ROW = FIRST_ROW - 1;
/** The list of wordings begins one column behind the table. */
const LIST_COLUMN = names.length + 2;
const LIST_WIDTHS = [12, 6, 40, 20, 12, 40];

/**
 * "Dữ liệu": one row per task, document and target, the rows of each unit together, with a link to its source row, following the source cells; behind it,
 * in hidden columns, how each wording is read.
 */
export function dataSheet(summary: Summary): SheetPlan {
  const wordings = wordingRows(summary);
  const formulas = rowFormulas(wordingList(FIRST_ROW, LIST_COLUMN, wordings.length), at, OWN_REPORT_DATE);
  const ids = new Map(summary.entries.map((entry, i) => [entry, i + 1]));
  const body = [
    ...inDataOrder(summary).map((entry) => taskRow(entry, ids.get(entry)!, formulas)),
    ...summary.targets.map((entry, i) => targetRow(entry, summary.entries.length + i + 1)),
  ];
  // A table needs one row, be there no entry at all.
  if (body.length === 0) body.push(line());
  return {
    id: "data",
    name: sheetNames.data,
    columns: [
      ...names.map(layoutOf),
      { width: 3, hidden: true },
      ...LIST_WIDTHS.map((width) => ({ width, hidden: true as const })),
    ],
    rows: [
      row([null, cell("DỮ LIỆU TỔNG HỢP", styles.block)], 22),
      row([null, cell(NOTE, styles.note)]),
      row([null, cell("Ngày báo cáo:", styles.plain), null, { ...day(summary.today), formula: REPORT_DATE }]),
      withList(
        row(
          names.map((name) => cell(name, styles.heading)),
          34,
        ),
        listHeadings(),
      ),
      ...beside(body, wordings),
    ],
    merges: [],
    freeze: { rows: HEADING_ROW, columns: 0 },
    // A working table: its many columns get what paper there is.
    print: { ...landscape([HEADING_ROW, HEADING_ROW]), margins: { top: 15, bottom: 15, left: 15, right: 10 } },
    tabColor: "7F7F7F",
    table: {
      name: TABLE,
      range: `A${HEADING_ROW}:${columnName(names.length)}${HEADING_ROW + body.length}`,
      columns: names,
    },
  };
}

const NOTE =
  "Mỗi dòng là một nhiệm vụ, văn bản hoặc chỉ tiêu, lấy trực tiếp từ phụ lục. Bấm vào số ở cột “Dòng” để về dòng gốc; lọc các cột để xem những dòng của một con số.";

const listHeadings = () => wordingHeadings.map((text) => cell(text, styles.list));
const withList = (planned: PlannedRow, list: readonly PlannedCell[]): PlannedRow => ({
  ...planned,
  cells: [...planned.cells, null, ...list],
});

function beside(body: readonly PlannedRow[], list: readonly PlannedCell[][]): PlannedRow[] {
  const none = row(names.map(() => null));
  return Array.from({ length: Math.max(body.length, list.length) }, (_, i) => {
    const planned = body[i] ?? none;
    return list[i] ? withList(planned, list[i]) : planned;
  });
}

function taskRow(entry: Entry, id: number, formulas: RowFormulas): PlannedRow {
  const { sheet, kind, item, owner, place } = entry;
  return line(
    itemCells(id, sheet, item, kind === "documents" ? "Văn bản" : "Nhiệm vụ"),
    ...liveCells(entry, formulas),
    clarityCells(entry),
    {
      "Chủ trì": cell(owner, styles.text),
      "Mã phụ lục": cell(place.sheet + 1, styles.list),
      "Mã nhóm": cell(place.section + 1, styles.list),
      "Mã đơn vị": cell(place.unit + 1, styles.list),
      "Mã phối hợp": cell(codes(place.coordinators), styles.list),
      "Mã lãnh đạo": cell(place.leader === null ? null : place.leader + 1, styles.list),
    },
  );
}

/** ";3;7;", so that one code can be found in a text by a formula. */
const codes = (places: readonly number[]) => (places.length ? `;${places.map((place) => place + 1).join(";")};` : null);

function targetRow(entry: TargetEntry, id: number): PlannedRow {
  const { sheet, item } = entry;
  return line(itemCells(id, sheet, item, "Chỉ tiêu"), targetCells(entry), {
    "Chủ trì": cell(item.owners[0] ?? null, styles.text),
    "Ghi trong phụ lục": cell(item.target?.text ?? null, styles.centred),
  });
}

function itemCells(id: number, sheet: string, item: Item, kind: string): DataCells {
  return {
    Mã: cell(id, styles.list),
    "Phụ lục": cell(sheet, styles.text),
    Dòng: sourceLink(sheet, item.row),
    Loại: cell(kind, styles.centred),
    "Số TT": cell(item.number, styles.centred),
    Nhóm: cell(item.sections.join(" › ") || null, styles.text),
    "Nội dung": cell(item.text, styles.text),
    "Phối hợp": cell(item.coordinators.join("; ") || null, styles.text),
    "Lãnh đạo": cell(item.leader, styles.text),
  };
}

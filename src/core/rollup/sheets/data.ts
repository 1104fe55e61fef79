import { columnName } from "../../model/cell";
import type { PlannedCell, SheetPlan } from "../../model/edit";
import type { Status } from "../../model/item";
import type { Entry, Summary } from "../../model/summary";
import { sheetNames, stateWords } from "../words";
import { cell, day, formula, row, sourceLink } from "./cells";
import { landscape, styles } from "./styles";
import { REPORT_DATE, TABLE } from "./refs";

const HEADING_ROW = 4;

/** What a status cell was read as; the state beside it follows from this, the dates and the report date. */
const statusWords: Readonly<Record<Status, string>> = {
  done: "Đã hoàn thành",
  open: "Chưa hoàn thành",
  cancelled: "Bị hủy",
  unclear: "Chưa rõ",
};

type DataColumn = {
  readonly name: string;
  readonly width: number;
  readonly cell: (entry: Entry, sheetRow: number) => PlannedCell;
};

/** The table's columns, in order. Codes are 1-based places in the lists of the other sheets. */
const columns: readonly DataColumn[] = [
  { name: "Phụ lục", width: 14, cell: ({ sheet }) => cell(sheet, styles.text) },
  { name: "Dòng", width: 7, cell: ({ sheet, item }) => sourceLink(sheet, item.row) },
  { name: "Số TT", width: 7, cell: ({ item }) => cell(item.number, styles.centred) },
  { name: "Nhóm", width: 26, cell: ({ item }) => cell(item.sections.join(" › ") || null, styles.text) },
  { name: "Nội dung", width: 52, cell: ({ item }) => cell(item.text, styles.text) },
  { name: "Chủ trì", width: 24, cell: ({ owner }) => cell(owner, styles.text) },
  { name: "Phối hợp", width: 26, cell: ({ item }) => cell(item.coordinators.join("; ") || null, styles.text) },
  { name: "Thời hạn", width: 16, cell: ({ item }) => cell(item.deadline?.text ?? null, styles.centred) },
  { name: "Hạn cuối", width: 12, cell: ({ item }) => day(item.deadline?.to ?? null) },
  { name: "Trạng thái", width: 15, cell: ({ item }) => cell(statusWords[item.status ?? "unclear"], styles.centred) },
  { name: "Ngày xong", width: 12, cell: ({ item }) => day(item.finished) },
  {
    name: "Tình trạng",
    width: 18,
    cell: ({ state }, at) => formula(stateFormula(at), stateWords.vi[state], styles.centred),
  },
  {
    name: "Số ngày trễ",
    width: 11,
    cell: ({ daysLate }, at) => formula(lateFormula(at), daysLate ?? "", styles.count),
  },
  { name: "Mã phụ lục", width: 7, cell: ({ place }) => cell(place.sheet + 1, styles.count) },
  { name: "Mã nhóm", width: 7, cell: ({ place }) => cell(place.section + 1, styles.count) },
  { name: "Mã đơn vị", width: 7, cell: ({ place }) => cell(place.unit + 1, styles.count) },
];

const letter = (name: string) => columnName(columns.findIndex((column) => column.name === name) + 1);

/** The same reading as `taskState`, in functions that Excel 2016 has. */
function stateFormula(at: number): string {
  const due = letter("Hạn cuối") + at;
  const status = letter("Trạng thái") + at;
  const finished = letter("Ngày xong") + at;
  const done = `IF(OR(${due}="",IF(${finished}="",${REPORT_DATE},${finished})<=${due}),"${stateWords.vi["done-in-time"]}",IF(${finished}="","${stateWords.vi.unclear}","${stateWords.vi["done-late"]}"))`;
  const open = `IF(AND(${due}<>"",${due}<${REPORT_DATE}),"${stateWords.vi["open-late"]}","${stateWords.vi["open-in-time"]}")`;
  return `IF(${status}="${statusWords.cancelled}","${stateWords.vi.cancelled}",IF(${status}="${statusWords.done}",${done},IF(${status}="${statusWords.open}",${open},"${stateWords.vi.unclear}")))`;
}

function lateFormula(at: number): string {
  const due = letter("Hạn cuối") + at;
  const state = letter("Tình trạng") + at;
  const settled = `LEFT(${state},13)="Đã hoàn thành",${state}="${stateWords.vi.cancelled}"`;
  return `IF(OR(${due}="",${settled}),"",${REPORT_DATE}-${due})`;
}

/** "Dữ liệu": one row per task and document, with a link to its source row. */
export function dataSheet(summary: Summary): SheetPlan {
  const last = columnName(columns.length);
  const first = HEADING_ROW + 1;
  // A table needs one row, be there no entry at all.
  const body = summary.entries.length
    ? summary.entries.map((entry, index) => row(columns.map((column) => column.cell(entry, first + index))))
    : [row(columns.map(() => cell(null, styles.text)))];
  return {
    id: "data",
    name: sheetNames.data,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      row([cell("DỮ LIỆU TỔNG HỢP", styles.block)], 22),
      row([
        cell(
          "Mỗi dòng là một nhiệm vụ hoặc văn bản của các phụ lục. Bấm vào số ở cột “Dòng” để về dòng gốc.",
          styles.note,
        ),
      ]),
      row([]),
      row(
        columns.map(({ name }) => cell(name, styles.heading)),
        34,
      ),
      ...body,
    ],
    merges: [],
    freeze: { rows: HEADING_ROW, columns: 0 },
    print: landscape([HEADING_ROW, HEADING_ROW]),
    tabColor: "7F7F7F",
    table: {
      name: TABLE,
      range: `A${HEADING_ROW}:${last}${HEADING_ROW + body.length}`,
      columns: columns.map(({ name }) => name),
    },
  };
}

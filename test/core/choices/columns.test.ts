import { choiceColumns, listEdits, type ChoiceColumn } from "../../../src/core/choices";
import { parseRange, rangeName } from "../../../src/core/model/cell";
import type { Edit } from "../../../src/core/model/edit";
import type { RegisteredUnit, Settings } from "../../../src/core/model/settings";
import type { Sheet, Validated } from "../../../src/core/model/sheet";
import { readWorkbook } from "../../../src/core/parse";
import { drawSheet, settings as defaults, workbookOf, type Drawn } from "../../tools/sheets";

const HEADINGS = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng"];
const ROWS: readonly (readonly Drawn[])[] = [
  ["I", "CÔNG TÁC TỔ CHỨC"],
  [1, "Rà soát biên chế", "Văn phòng Sở", "Quý I/2024", "Hoàn thành"],
  [2, "Trình đề án", "Thanh tra Sở", "Quý II/2024", "Đang thực hiện"],
  ["II", "CÔNG TÁC KHÁC"],
  [1, "Tổ chức hội nghị", "Văn phòng Sở", "Tháng 6/2024", null],
  [2, "Báo cáo năm", "Văn phòng Sở, Thanh tra Sở", "Tháng 12/2024", "hoàn thành"],
];

const plan = (rows = ROWS, more: Partial<Sheet> = {}): Sheet => ({
  ...drawSheet([["DANH MỤC NHIỆM VỤ NĂM 2024"], HEADINGS, ...rows]),
  ...more,
});

const unit = (name: string): RegisteredUnit => ({ name, shortNames: [], head: null });

function columnsOf(sheets: readonly Sheet[], validated: readonly Validated[] = [], more: Partial<Settings> = {}) {
  const workbook = workbookOf(sheets);
  const settings = { ...defaults, ...more };
  return choiceColumns({ workbook, reading: readWorkbook(workbook, settings), settings }, validated);
}

const shown = ({ key, cells, areas, refusal }: ChoiceColumn) => [key, cells, areas.flat().map(rangeName), refusal];
const taken = (range: string, isOurs = false): Validated => ({ sheet: "PL01", range: parseRange(range)!, isOurs });

test("finds the columns of leads and statuses, on the rows of tasks alone", () => {
  expect(columnsOf([plan()]).map(shown)).toEqual([
    ["PL01!C", 4, ["C4:C5", "C7:C8"], null],
    ["PL01!E", 4, ["E4:E5", "E7:E8"], null],
  ]);
});

test("leaves cells with a validation of the user's as they are, and counts them; ours are no hindrance", () => {
  const columns = columnsOf([plan()], [taken("A1:C4"), taken("C6:C7"), taken("E1:E8"), taken("C5:C5", true)]);
  expect(columns.map(shown)).toEqual([
    ["PL01!C", 2, ["C5", "C8"], null],
    ["PL01!E", 0, [], "validated"],
  ]);
  expect(columns.map(({ validated, isOurs }) => [validated, isOurs])).toEqual([
    [2, true],
    [4, false],
  ]);
});

test("leaves formulas as they are", () => {
  const sheet = plan();
  const rows = sheet.rows.map((row) =>
    row.row < 4 ? row : { ...row, formulas: [undefined, undefined, row.row === 7 ? "C4" : undefined, undefined, "X1"] },
  );
  const columns = columnsOf([{ ...sheet, rows }]);
  expect(columns.map(shown)).toEqual([
    ["PL01!C", 3, ["C4:C5", "C8"], null],
    ["PL01!E", 0, [], "formulas"],
  ]);
  expect(columns[0]!.formulas).toBe(1);
});

test.each<[string, Sheet, string]>([
  ["a protected sheet", plan(ROWS, { isProtected: true }), "protected"],
  [
    "a column of persons",
    plan(ROWS.map((cells) => (cells[2] ? [cells[0], cells[1], "Nguyễn Văn An", cells[3], cells[4]] : cells))),
    "persons",
  ],
  [
    "a plan that names no unit",
    plan(ROWS.map((cells) => (cells[2] ? [cells[0], cells[1], null, cells[3], cells[4]] : cells))),
    "no-units",
  ],
])("refuses the leads of %s", (_, sheet, reason) => {
  expect(columnsOf([sheet])[0]!.refusal).toBe(reason);
});

test("one column that runs through two tables of a sheet is one column", () => {
  const sheet = plan([
    ...ROWS,
    [],
    ["DANH MỤC VIỆC KHÁC NĂM 2024"],
    HEADINGS,
    [1, "Việc khác", "Thanh tra Sở", "Quý I/2024"],
  ]);
  expect(columnsOf([sheet])[0]!.areas.flat().map(rangeName)).toEqual(["C4:C5", "C7:C8", "C12"]);
});

test("offers the register's units in its order, else those that lead something by the alphabet", () => {
  const slips = [...ROWS, [3, "Việc", "Văn phòng Sờ", "Quý I/2024"], [4, "Việc", "Các phòng, ban", "Quý I/2024"]];
  expect(columnsOf([plan(slips)])[0]!.values).toEqual(["Thanh tra Sở", "Văn phòng Sở"]);
  const units = ["Văn phòng Sở", "Phòng Kế hoạch, Tài chính", "Ban Tôn giáo"].map(unit);
  expect(columnsOf([plan()], [], { units })[0]!.values).toEqual([
    "Văn phòng Sở",
    "Phòng Kế hoạch, Tài chính",
    "Ban Tôn giáo",
  ]);
});

test("offers statuses in the column's own wording, and the national words for what it never says", () => {
  const valuesOf = (statuses: readonly string[]) => {
    const rows = statuses.map((status, at) => [at + 1, `Việc số ${at}`, "Văn phòng Sở", "Quý I/2024", status]);
    return columnsOf([plan(rows)])[1]!.values;
  };
  expect(columnsOf([plan()])[1]!.values).toEqual(["Hoàn thành", "Đang thực hiện", "Bị hủy"]);
  expect(valuesOf(["", ""])).toEqual([
    "Đã hoàn thành đúng hạn",
    "Đã hoàn thành quá hạn",
    "Chưa hoàn thành trong hạn",
    "Chưa hoàn thành quá hạn",
    "Bị hủy",
  ]);
  const long = "Đang lấy ý kiến các sở";
  expect(valuesOf(["Đã xong", "đã xong", "Đã xong", "Xong", long, "Hoàn thành ngày 3/4/2024"])).toEqual([
    "Đã xong",
    "Xong",
    "Chưa hoàn thành trong hạn",
    "Chưa hoàn thành quá hạn",
    "Bị hủy",
  ]);
  expect(valuesOf([long, long, "Xong"])).toEqual(["Xong", long, "Bị hủy"]);
});

describe("edits", () => {
  const other = plan(ROWS.map((cells) => cells.map((cell) => (cell === "Hoàn thành" ? "Đã xong" : cell))));
  const columns = columnsOf([plan(), { ...other, name: "PL02" }]);

  test("put the values on one hidden sheet, and give columns that are alike one list", () => {
    const [put, set] = listEdits(columns) as [Edit & { kind: "put-sheet" }, Edit & { kind: "set-lists" }];
    expect([put.plan.id, put.plan.hidden, put.plan.sources]).toEqual([
      "lists",
      true,
      [
        { name: "_soat_phu_luc_list_units", range: "A3:A4" },
        { name: "_soat_phu_luc_list_status", range: "B3:B5" },
        { name: "_soat_phu_luc_list_status_2", range: "C3:C6" },
      ],
    ]);
    expect(
      set.lists.map(({ sheet, areas, source, title }) => [
        sheet,
        areas[0],
        source.slice("_soat_phu_luc_list_".length),
        title,
      ]),
    ).toEqual([
      ["PL01", "C4:C5", "units", "Đơn vị chủ trì"],
      ["PL02", "C4:C5", "units", "Đơn vị chủ trì"],
      ["PL01", "E4:E5", "status", "Tình trạng"],
      ["PL02", "E4:E5", "status_2", "Tình trạng"],
    ]);
  });

  test("without columns take all off", () => {
    expect(listEdits([])).toEqual([
      { kind: "set-lists", lists: [] },
      { kind: "drop-sheet", id: "lists" },
    ]);
  });

  test("cut an overlong heading for the warning's title", () => {
    const header = "Phân công › Cơ quan, đơn vị chủ trì tham mưu, tổng hợp, báo cáo";
    const [, set] = listEdits([{ ...columns[0]!, header }]) as [Edit, Edit & { kind: "set-lists" }];
    expect(set.lists[0]!.title).toBe("Cơ quan, đơn vị chủ trì tham mưu");
  });
});

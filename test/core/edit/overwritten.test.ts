import { lossesOf, overwritten } from "../../../src/core/edit/overwritten";
import { withRecord } from "../../../src/core/edit/record";
import type { CellValue } from "../../../src/core/model/cell";
import { toSerial } from "../../../src/core/model/date";
import type { PlannedCell, SheetPlan } from "../../../src/core/model/edit";
import type { Row, Sheet } from "../../../src/core/model/sheet";

type Entry = PlannedCell | string | number | null;

const plan = (...rows: readonly (readonly Entry[])[]): SheetPlan => ({
  id: "units",
  name: "Theo đơn vị",
  columns: [{ width: 5 }, { width: 30 }, { width: 9 }],
  rows: rows.map((cells) => ({
    height: null,
    cells: cells.map((cell) => (cell === null || typeof cell === "object" ? cell : { value: cell })),
  })),
  merges: [],
  freeze: null,
  print: null,
  tabColor: null,
});

const sum = (value: number): PlannedCell => ({ value, formula: "COUNTIFS(SoatDuLieu[Đơn vị],B2)" });
const first = plan(
  ["TT", "Đơn vị", "Số"],
  [1, "Sở Y tế", sum(4)],
  [],
  [2, "Sở Nội vụ", { value: null, date: "2024-03-31" }],
);

/** The sheet as a host reads it after the plan was put. */
function written(put: SheetPlan): Sheet {
  const rows = withRecord(put, false).rows.map(({ cells }, index): Row => ({
    row: index + 1,
    values: cells.map((cell) => (cell?.date ? toSerial(cell.date, false) : (cell?.value ?? null))),
    formulas: cells.map((cell) => cell?.formula),
  }));
  return {
    name: put.name,
    rows,
    merges: [],
    hidden: false,
    hiddenColumns: new Set(),
    tables: [],
    isProtected: false,
    ours: put.id,
    unread: null,
  };
}

/** The sheet with one cell (1-based) typed over. */
function typed(sheet: Sheet, row: number, column: number, value: CellValue, formula?: string): Sheet {
  const old = sheet.rows.find((candidate) => candidate.row === row) ?? { row, values: [] };
  const values = [...old.values];
  const formulas = [...(old.formulas ?? [])];
  values[column - 1] = value;
  formulas[column - 1] = formula;
  const others = sheet.rows.filter((candidate) => candidate.row !== row);
  return { ...sheet, rows: [...others, { row, values, formulas }].sort((a, b) => a.row - b.row) };
}

const cells = (next: SheetPlan, present: Sheet) => overwritten(next, present, false).map(({ cell }) => cell);

test.each<[string, (sheet: Sheet) => Sheet, readonly string[]]>([
  ["nothing, when nobody touched the sheet", (sheet) => sheet, []],
  ["a figure typed over a formula", (sheet) => typed(sheet, 2, 3, 7), ["C2"]],
  ["a formula of another kind in place of ours", (sheet) => typed(sheet, 2, 3, 7, "SUM(A1:A9)"), ["C2"]],
  [
    "our formula, respelt by a program, is ours",
    (sheet) => typed(sheet, 2, 3, 5, "countifs('Dữ liệu'!$C$2:$C$9,B2)"),
    [],
  ],
  ["a text typed over ours", (sheet) => typed(sheet, 4, 2, "Sở Nội vụ (mới)"), ["B4"]],
  ["a date typed over ours", (sheet) => typed(sheet, 4, 3, 45_000), ["C4"]],
  ["a word in a cell that we left blank", (sheet) => typed(sheet, 3, 2, "ghi chú"), ["B3"]],
  ["a cell that was cleared holds nothing to lose", (sheet) => typed(sheet, 2, 2, null), []],
  ["what was typed is what we would write", (sheet) => typed(sheet, 2, 3, 4), []],
  ["a column beside ours stays", (sheet) => typed(sheet, 2, 6, "cột của tôi"), []],
  ["a word in the hidden column before the record", (sheet) => typed(sheet, 2, 4, "ẩn"), ["D2"]],
  ["a row below ours stays", (sheet) => typed(sheet, 5, 2, "Người lập biểu"), []],
  ["a typed formula that shows nothing", (sheet) => typed(sheet, 3, 2, "", 'IF(A1="","","")'), ["B3"]],
])("%s", (_, change, found) => expect(cells(first, change(written(first)))).toEqual(found));

test("says what the cell holds now", () => {
  const present = typed(typed(written(first), 2, 3, 7), 3, 1, 9, "4+5");
  expect(overwritten(first, present, false)).toEqual([
    { cell: "C2", before: 7 },
    { cell: "A3", before: 9, formula: "4+5" },
  ]);
});

test("new data in the plan is nobody's typing", () => {
  const next = plan(["TT", "Đơn vị", "Số", "Tỷ lệ"], [1, "Sở Tài chính", sum(9)], [2, "Sở Y tế", sum(4)]);
  expect(cells(next, written(first))).toEqual([]);
});

test("cells beside ours that a larger plan takes are said", () => {
  const present = typed(typed(written(first), 2, 6, "cột của tôi"), 5, 2, "Người lập biểu");
  const wider = plan(
    ...first.rows.map(({ cells: row }) => [...row, ...Array.from({ length: 4 - row.length }, () => "x")]),
  );
  expect(cells(wider, present)).toEqual(["F2"]);
  const longer = plan(...first.rows.map(({ cells: row }) => row), [3, "Sở Tư pháp"]);
  expect(cells(longer, present)).toEqual(["B5"]);
});

test("rows that were sorted are ours, a row put between them is not", () => {
  const sheet = written(first);
  const [head, two, , four] = sheet.rows;
  const contents = ({ values, formulas }: Row, record: Row) => ({
    values: [...values.slice(0, 4), record.values[4]],
    formulas,
  });
  const sorted = {
    ...sheet,
    rows: [head!, { row: 2, ...contents(four!, two!) }, { row: 4, ...contents(two!, four!) }],
  };
  expect(cells(first, sorted)).toEqual([]);
  const moved = sheet.rows.map((row) => (row.row < 3 ? row : { ...row, row: row.row + 1 }));
  const inserted = {
    ...sheet,
    rows: [...moved.slice(0, 2), { row: 3, values: [null, "chen vào"] }, ...moved.slice(2)],
  };
  expect(cells(first, inserted)).toEqual(["B3"]);
});

test("without a record, what the plan has nothing or a formula for counts as typed", () => {
  const bare = {
    ...written(first),
    rows: written(first).rows.map((row) => ({ ...row, values: row.values.slice(0, 3) })),
  };
  expect(cells(first, bare)).toEqual([]);
  expect(cells(first, typed(typed(typed(bare, 2, 3, 7), 3, 2, "ghi chú"), 4, 2, "Sở khác"))).toEqual(["C2", "B3"]);
});

describe("of a list of edits", () => {
  const put = (next: SheetPlan) => ({ kind: "put-sheet", plan: next }) as const;
  const book = (...sheets: Sheet[]) => ({ name: "", date1904: false, sheets });

  test("the losses are told with their sheets, as these are called now", () => {
    const present = { ...typed(written(first), 2, 3, 7), name: "Tổng hợp đơn vị" };
    const users: Sheet = { ...written(first), name: "Theo đơn vị", ours: null };
    expect(lossesOf([put(first)], book(users, present))).toEqual([{ sheet: "Tổng hợp đơn vị", cell: "C2", before: 7 }]);
  });

  test("a sheet that is not there yet, and a cell of the user's, lose nothing", () => {
    const cell = { kind: "set-cell", sheet: "Mẫu", cell: "A1", before: 1, after: 2 } as const;
    expect(lossesOf([cell, put(first)], book({ ...written(first), ours: "time" }))).toEqual([]);
  });

  test("a sheet that goes takes with it what was typed into it and beside it", () => {
    const present = typed(typed(written(first), 2, 6, "cột của tôi"), 9, 1, "Người lập biểu");
    const lost = lossesOf([{ kind: "drop-sheet", id: "units" }], book(present));
    expect(lost.map(({ cell }) => cell)).toEqual(["F2", "A9"]);
  });

  test("of the settings, lines that were read are written again, maybe elsewhere; others are lost, also below", () => {
    const settings: SheetPlan = { ...first, id: "settings" };
    const present = typed(typed(written(settings), 7, 1, "PL09"), 8, 2, "SỞ Y TẾ");
    expect(cells(settings, present)).toEqual(["A7"]);
  });
});

test("a year's rows are looked through in one pass", () => {
  const many = plan(...Array.from({ length: 20_000 }, (_, index) => [index, `Nhiệm vụ ${index}`, sum(index)]));
  expect(cells(many, typed(written(many), 19_999, 2, "khác"))).toEqual(["B19999"]);
});

import type { Role } from "../../../src/core/model/appendix";
import { recordedWrite } from "../../../src/core/edit/undo";
import { planUndo } from "../../../src/core/undo";
import { address, parseRange, type CellValue } from "../../../src/core/model/cell";
import type { Edit } from "../../../src/core/model/edit";
import { defaultSettings, type Settings } from "../../../src/core/model/settings";
import type { Sheet, Workbook } from "../../../src/core/model/sheet";
import { readSettings, readSettingsSheet, settingsSheet, withChoice } from "../../../src/core/settings";
import { readWorkbook } from "../../../src/core/parse";
import { createXlsx, openXlsx } from "../../../src/xlsx";
import { drawSheet, workbookOf } from "../../tools/sheets";

const asked = { today: "2024-06-30" };
const base = defaultSettings(asked.today);
const plan = drawSheet([["STT", "Nhiệm vụ"]], { name: "PL01" });
const HEADINGS = ["Trang tính", "Tiêu đề cột", "Ý nghĩa"];

/** A workbook with a settings sheet of the given cells. */
const withSheet = (rows: readonly (readonly CellValue[])[], left = 1): Workbook =>
  workbookOf([plan, { ...drawSheet(rows, { name: "Thiết lập soát", left }), ours: "settings" } satisfies Sheet]);
const faultsOf = (workbook: Workbook) =>
  readSettingsSheet(workbook)!.faults.map(({ row, column }) => address(row, column));
const owner = { sheet: "PL01", header: "Phân công › Đầu mối", role: "owner" } as const;

describe("what the sheet says holds for its workbook", () => {
  test.each<[string, readonly (readonly CellValue[])[], Partial<Settings>]>([
    ["the plan's year", [["Năm kế hoạch", 2025]], { year: 2025 }],
    ["a year typed as text", [["NĂM  kế hoạch", " 2025 "]], { year: 2025 }],
    ["days to warn ahead", [["Nhắc trước (ngày)", 15]], { dueSoonDays: 15 }],
    ["no days ahead at all", [["Nhắc trước (ngày)", 0]], { dueSoonDays: 0 }],
    ["a blank cell, nothing", [["Năm kế hoạch", null]], {}],
    ["a column's meaning", [HEADINGS, ["PL01", "Phân công › Đầu mối", "Đơn vị chủ trì"]], { roles: [owner] }],
    [
      "in whatever case, and after a blank line",
      [HEADINGS, [], ["pl01", "Phân công › Đầu mối", "đơn vị CHỦ TRÌ"]],
      { roles: [{ ...owner, sheet: "pl01" }] },
    ],
    ["in English", [HEADINGS, ["PL01", "Phân công › Đầu mối", "lead"]], { roles: [owner] }],
  ])("%s", (_name, rows, said) => {
    expect(readSettings(withSheet(rows), asked)).toEqual({ ...base, ...said });
    expect(faultsOf(withSheet(rows))).toEqual([]);
  });

  test("also when somebody has put a column before it", () => {
    const rows = [["Năm kế hoạch", 2025], HEADINGS, ["PL01", "Phân công › Đầu mối", "Đơn vị chủ trì"]];
    expect(readSettings(withSheet(rows, 3), asked)).toEqual({ ...base, year: 2025, roles: [owner] });
  });

  test("but a sheet of the user's with the same name says nothing", () => {
    const workbook = withSheet([["Năm kế hoạch", 2025]]);
    const theirs = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ours: null })) };
    expect(readSettings(theirs, asked)).toEqual(base);
  });
});

test("what the caller has set goes before the sheet", () => {
  const said = withSheet([["Năm kế hoạch", 2025], ["Nhắc trước (ngày)", 15], HEADINGS, ["PL01", "A", "Ghi chú"]]);
  const called: Settings = { ...base, year: 2024, dueSoonDays: 7, roles: [owner] };
  expect(readSettings(said, called)).toEqual({
    ...called,
    roles: [owner, { sheet: "PL01", header: "A", role: "note" }],
  });
});

test.each<[string, readonly (readonly CellValue[])[], string]>([
  ["a year that is none", [["Năm kế hoạch", "hai nghìn"]], "B1"],
  ["a year out of the question", [["Năm kế hoạch", 20244]], "B1"],
  ["a fraction", [["Nhắc trước (ngày)", 1.5]], "B1"],
  ["an error in place of a value", [["Nhắc trước (ngày)", { error: "#REF!" }]], "B1"],
  ["a meaning that does not exist", [HEADINGS, ["PL01", "Đầu mối", "Đơn vị gì đó"]], "C2"],
  ["no meaning", [HEADINGS, ["PL01", "Đầu mối", null]], "C2"],
  ["no heading", [HEADINGS, ["PL01", null, "Ghi chú"]], "B2"],
  ["a sheet that is not there", [HEADINGS, ["PL09", "Đầu mối", "Ghi chú"]], "A2"],
])("%s is passed over and told by its cell", (_name, rows, cell) => {
  expect(readSettings(withSheet(rows), asked)).toEqual(base);
  expect(faultsOf(withSheet(rows))).toEqual([cell]);
});

test("what is written is read back, through a file", () => {
  const settings: Settings = { ...base, year: 2024, dueSoonDays: 10, roles: [owner, { ...owner, role: "note" }] };
  const layout = { name: "PL01", columns: [], rows: [], merges: [], freeze: null, print: null, tabColor: null };
  const file = openXlsx(createXlsx([layout]), "a.xlsx");
  file.apply([{ kind: "put-sheet", plan: settingsSheet(settings) }]);
  const workbook = openXlsx(file.save(), "a.xlsx").workbook();
  expect(faultsOf(workbook)).toEqual([]);
  expect(readSettings(workbook, asked)).toEqual({ ...settings, roles: [owner] });
});

test("settings that say nothing are written as blank cells, and read as nothing", () => {
  const { id, name, rows } = settingsSheet(base);
  expect([id, name]).toEqual(["settings", "Thiết lập soát"]);
  const drawn = rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  expect(drawn.find(([label]) => label === "Năm kế hoạch")).toEqual([
    "Năm kế hoạch",
    null,
    "Bốn chữ số; để trống thì lấy ở tiêu đề phụ lục.",
  ]);
  expect(readSettings(withSheet(drawn), asked)).toEqual(base);
});

describe("a choice on a column", () => {
  const { tables } = readWorkbook(
    workbookOf([
      drawSheet([
        ["STT", "Nhiệm vụ", "Kết quả", "Kết quả", "Đơn vị chủ trì"],
        [1, "Xây dựng đề án", "Đề án", "Đã xong", "Văn phòng Sở"],
      ]),
    ]),
    base,
  ).sheets[0]!;
  const [table] = tables;
  const choose = (choices: Settings["roles"], at: number, role: Role | null) =>
    withChoice(choices, table!, table!.columns[at]!, role);
  const choice = (header: string, role: Role) => ({ sheet: "PL01", header, role });

  test.each<[string, Settings["roles"], Settings["roles"]]>([
    ["is added", choose([], 4, "owner"), [choice("Đơn vị chủ trì", "owner")]],
    [
      "takes the place of the one before",
      choose([choice("đơn vị CHỦ TRÌ", "note")], 4, "owner"),
      [choice("Đơn vị chủ trì", "owner")],
    ],
    [
      "takes a role of one column from another",
      choose([choice("Nhiệm vụ", "owner")], 4, "owner"),
      [choice("Đơn vị chủ trì", "owner")],
    ],
    [
      "shares a role that several may have",
      choose([choice("Nhiệm vụ", "note")], 4, "note"),
      [choice("Nhiệm vụ", "note"), choice("Đơn vị chủ trì", "note")],
    ],
    [
      "leaves other sheets alone",
      choose([{ ...choice("A", "owner"), sheet: "PL02" }], 4, "owner"),
      [{ ...choice("A", "owner"), sheet: "PL02" }, choice("Đơn vị chủ trì", "owner")],
    ],
    ["is told by its place where headings repeat", choose([], 3, "status"), [choice("Kết quả (2)", "status")]],
    ["can be taken back", choose([choice("Đơn vị chủ trì", "owner")], 4, null), []],
  ])("%s", (_name, choices, expected) => expect(choices).toEqual(expected));
});

test("one line more is taken back whole, whatever it moved", () => {
  const layout = { name: "PL01", columns: [], rows: [], merges: [], freeze: null, print: null, tabColor: null };
  const file = openXlsx(createXlsx([layout]), "a.xlsx");
  const put = (units: readonly string[]) => {
    const workbook = file.workbook();
    const named = units.map((name) => ({ name, shortNames: [], head: null }));
    const edits: Edit[] = [{ kind: "put-sheet", plan: settingsSheet({ ...base, units: named }, workbook) }];
    file.apply(recordedWrite(edits, workbook, "settings", "10:00 1/6/2024").edits);
  };
  const texts = () =>
    file
      .workbook()
      .sheets.find(({ ours }) => ours === "settings")!
      .rows.map(({ values }) => values);
  put(["A", "B", "C", "D"]);
  const before = texts();
  put(["A", "B", "C", "D", "E"]);
  const plan = planUndo(file.workbook())!;
  expect(plan.refused).toEqual([]);
  file.apply(plan.edits);
  expect(texts()).toEqual(before);
});

test("cells with fixed words offer them, longer lists out of the sheet's own cells", () => {
  const book = workbookOf([drawSheet([["STT"]], { name: "PL01" }), drawSheet([["STT"]], { name: "PL02" })]);
  const { inputs = [], rows } = settingsSheet(base, book);
  const offered = (title: string) => inputs.find((input) => input.title === title)!;
  expect(offered("Giai đoạn soát").values).toEqual(["Soạn thảo", "Trước khi trình", "Báo cáo"]);
  expect(offered("Trang tính").values).toEqual(["PL01", "PL02"]);
  expect(offered("Ý kiến người soát").values).toEqual(["Đồng ý", "Không đồng ý"]);
  const { top, bottom, left } = parseRange(offered("Ý nghĩa").from!)!;
  const cells = rows.slice(top - 1, bottom).map(({ cells }) => cells[left - 1]?.value);
  expect([cells[0], cells.at(-1), cells.length]).toEqual(["Số thứ tự", "Khác", 22]);
  expect(inputs.filter(({ title, hint }) => title.length > 32 || hint.length > 255)).toEqual([]);
});

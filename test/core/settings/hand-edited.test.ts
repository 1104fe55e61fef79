import { address, type CellValue } from "../../../src/core/model/cell";
import {
  defaultSettings,
  UNREVIEWED,
  type Acceptance,
  type Expected,
  type Settings,
} from "../../../src/core/model/settings";
import type { Workbook } from "../../../src/core/model/sheet";
import { readSettings, readSettingsSheet, settingsSheet } from "../../../src/core/settings";
import { drawSheet, workbookOf } from "../../tools/sheets";
import { plannedSheet } from "./planned-sheet";

type Line = readonly CellValue[];

const asked = { today: "2024-06-30" };
const base = defaultSettings(asked.today);
const withSheet = (rows: readonly Line[], left = 1): Workbook =>
  workbookOf([drawSheet([["STT"]], { name: "PL01" }), { ...drawSheet(rows, { left }), ours: "settings" as const }]);

const UNITS = ["Tên đơn vị", "Tên viết tắt", "Người đứng đầu"];
const ACCEPTED = [
  "Mã kết quả",
  "Loại kết quả",
  "Nội dung",
  "Lý do",
  "Người chấp nhận",
  "Ngày chấp nhận",
  "Đến hết ngày",
  "Ý kiến người soát",
];
/** The headings of a sheet that records who reviewed; older sheets end at the review. */
const REVIEWED = [...ACCEPTED, "Người soát", "Ngày soát", "Lý do không đồng ý"];
const office = { name: "Văn phòng Sở", shortNames: ["VP", "VP Sở"], head: "Nguyễn Văn A" };
const acceptance: Acceptance = {
  rule: "owner-missing",
  key: "7KQ2M-9XW4D",
  task: "Kiểm tra công vụ",
  reason: "Chờ phân công",
  by: "Trần Thị B",
  on: "2024-06-01",
  until: null,
  ...UNREVIEWED,
};
/** The acceptance's line, with some cells typed otherwise. */
const accepted = (change: Readonly<Record<number, CellValue>> = {}): Line =>
  ["7KQ2M-9XW4D", "Thiếu đơn vị chủ trì", "Kiểm tra công vụ", "Chờ phân công", "Trần Thị B", 45444, null, null].map(
    (value, at) => change[at] ?? (at in change ? null : value),
  );

describe("is read as a clerk types it", () => {
  test.each<[string, readonly Line[], Partial<Settings>]>([
    ["the stage by its name", [["Giai đoạn soát", "báo  cáo"]], { preset: "bao-cao" }],
    ["the stage by its id", [["Giai đoạn soát", "soan-thao"]], { preset: "soan-thao" }],
    [
      "rules switched off",
      [["Quy tắc không soát"], ["Số thứ tự bị thiếu"], ["product-missing"]],
      { off: ["number-gap", "product-missing"] },
    ],
    ["a unit", [UNITS, ["Văn phòng Sở", "VP; VP Sở ;", "Nguyễn Văn A"]], { units: [office] }],
    [
      "a unit without more",
      [UNITS, ["Thanh tra Sở"]],
      { units: [{ name: "Thanh tra Sở", shortNames: [], head: null }] },
    ],
    [
      "columns in another order",
      [
        ["Người đứng đầu", "Tên đơn vị", "Tên viết tắt"],
        ["Nguyễn Văn A", "Văn phòng Sở", "VP;VP Sở"],
      ],
      { units: [office] },
    ],
    [
      "a column that is left out",
      [["Tên đơn vị"], ["Thanh tra Sở"]],
      { units: [{ name: "Thanh tra Sở", shortNames: [], head: null }] },
    ],
    [
      "a table in two places",
      [UNITS, ["A"], [], ["Ghi chú khác của đơn vị"], [], UNITS, ["B"]],
      {
        units: [
          { name: "A", shortNames: [], head: null },
          { name: "B", shortNames: [], head: null },
        ],
      },
    ],
    ["a true date", [["Ngày nghỉ"], [45414]], { holidays: ["2024-05-02"] }],
    ...(
      [
        ["28/1–3/2/2025", "2025-01-28/2025-02-03"],
        ["28/01/2025 - 03/02/2025", "2025-01-28/2025-02-03"],
        ["Từ ngày 28/1 đến hết ngày 3/2/2025", "2025-01-28/2025-02-03"],
        ["30.4 — 2.5.2025", "2025-04-30/2025-05-02"],
        ["1-5/5/2025", "2025-05-01/2025-05-05"],
        ["30/12–2/1/2025", "2024-12-30/2025-01-02"],
      ] as const
    ).map(([typed, span]): [string, Line[], Partial<Settings>] => [
      `days off from one to another: ${typed}`,
      [["Ngày nghỉ"], [typed]],
      { holidays: [span] },
    ]),
    ["dates as texts", [["Ngày nghỉ"], ["2/5/2024"], ["2024-05-03"]], { holidays: ["2024-05-02", "2024-05-03"] }],
    [
      "a label below a table",
      [["Ngày nghỉ"], [45414], ["Năm kế hoạch", 2024]],
      { year: 2024, holidays: ["2024-05-02"] },
    ],
    ["days worked in return", [["Ngày đi làm bù"], ["4/5/2024"]], { workdays: ["2024-05-04"] }],
    ["a label with a colon, without marks", [["nam ke hoach:", 2024]], { year: 2024 }],
    ["a label a letter off", [["Giai đoạn soat", "Bao cao"]], { preset: "bao-cao" }],
    [
      "a value behind the label's colon",
      [["Năm kế hoạch: 2024"], ["Nhắc trước (ngày):15"]],
      { year: 2024, dueSoonDays: 15 },
    ],
    ["a code without its dash", [ACCEPTED, accepted({ 0: "7KQ2M9XW4D" })], { acceptances: [acceptance] }],
    ["notes of one's own below their title", [["Ghi chú khác của đơn vị"], ["Người lập", "Lê C"]], {}],
    ["a note in one cell", [["Liên hệ: Phòng Tổng hợp"]], {}],
    ["a value a column further", [["Năm kế hoạch", null, 2024]], { year: 2024 }],
    ["a heading a letter off", [["Ngày nghĩ"], ["2/5/2024"]], { holidays: ["2024-05-02"] }],
    ["a note of one's own beside the lines", [["Ngày nghỉ"], [null, "hỏi lại"]], {}],
    ["an acceptance", [ACCEPTED, accepted()], { acceptances: [acceptance] }],
    [
      "an acceptance confirmed until a day",
      [ACCEPTED, accepted({ 6: "31/12/2024", 7: "đồng ý" })],
      { acceptances: [{ ...acceptance, until: "2024-12-31", review: "confirmed" }] },
    ],
    [
      "an acceptance refused",
      [ACCEPTED, accepted({ 0: "7kq2m – 9xw4d", 7: "Không đồng ý" })],
      { acceptances: [{ ...acceptance, review: "refused" }] },
    ],
    [
      "who refused an acceptance, when and why",
      [REVIEWED, [...accepted({ 7: "Không đồng ý" }), "Lê C", "12/6/2024", "Đã có quyết định phân công"]],
      {
        acceptances: [
          {
            ...acceptance,
            review: "refused",
            reviewer: "Lê C",
            reviewedOn: "2024-06-12",
            objection: "Đã có quyết định phân công",
          },
        ],
      },
    ],
  ])("%s", (_name, rows, said) => {
    expect(readSettings(withSheet(rows), asked)).toEqual({ ...base, ...said });
    expect(readSettings(withSheet(rows, 2), asked)).toEqual({ ...base, ...said });
    expect(readSettingsSheet(withSheet(rows))!.faults).toEqual([]);
  });
});

describe("is told by its cell where it cannot be used", () => {
  test.each<[string, readonly Line[], string, Expected]>([
    ["a stage that does not exist", [["Giai đoạn soát", "trình ký"]], "B1", "preset"],
    ["a year", [["Năm kế hoạch", 24]], "B1", "year"],
    ["days", [["Nhắc trước (ngày)", 400]], "B1", "days"],
    ["a rule that does not exist", [["Quy tắc không soát"], ["Thiếu chữ ký"]], "A2", "rule"],
    ["a unit without a name", [UNITS, [null, "VP"]], "A2", "text"],
    ["a unit twice", [UNITS, ["Văn phòng Sở"], ["văn phòng  Sở"]], "A3", "once"],
    ["a date that is none", [["Ngày nghỉ"], ["30/02/2024"]], "A2", "span"],
    ["a day of the month", [["Ngày nghỉ"], [2]], "A2", "span"],
    ["days off that end before they begin", [["Ngày nghỉ"], ["30–2/5/2025"]], "A2", "span"],
    ["days off of many years", [["Ngày nghỉ"], ["28/1/2025–3/2/2052"]], "A2", "span"],
    [
      "a day both off and worked",
      [["Ngày nghỉ"], ["2/5/2025"], [], ["Ngày đi làm bù"], ["02/05/2025"]],
      "A5",
      "contrary",
    ],
    ["a code that is none", [ACCEPTED, accepted({ 0: "abc" })], "A2", "key"],
    ["no code", [ACCEPTED, accepted({ 0: null })], "A2", "key"],
    ["an acceptance of no known rule", [ACCEPTED, accepted({ 1: "Thiếu chữ ký" })], "B2", "rule"],
    ["no reason", [ACCEPTED, accepted({ 3: null })], "D2", "reason"],
    ["a reason without words", [ACCEPTED, accepted({ 3: "…" })], "D2", "reason"],
    ["a last day before the first", [ACCEPTED, accepted({ 6: "31/05/2024" })], "G2", "later"],
    [
      "a label that is there twice",
      [
        ["Năm kế hoạch", 2024],
        ["Năm kế hoạch", 2025],
      ],
      "B2",
      "once",
    ],
    ["a short name of two units", [UNITS, ["Văn phòng Sở", "VP"], ["Vụ Pháp chế", "VPC; vp"]], "B3", "once"],
    ["a name that is another's short name", [UNITS, ["Văn phòng Sở", "VP"], ["VP"]], "A3", "once"],
    ["a table whose headings were deleted", [["Danh mục đơn vị"], ["Văn phòng Sở", "VP"]], "A1", "heading"],
    [
      "a heading that was deleted",
      [ACCEPTED.filter((_, at) => at !== 4), accepted().filter((_, at) => at !== 4)],
      "A1",
      "heading",
    ],
    ["no name", [ACCEPTED, accepted({ 4: null })], "E2", "text"],
    ["no day", [ACCEPTED, accepted({ 5: null })], "F2", "date"],
    ["a last day that is none", [ACCEPTED, accepted({ 6: "hết năm" })], "G2", "date"],
    ["a review that says neither", [ACCEPTED, accepted({ 7: "Xem lại" })], "H2", "review"],
    [
      "labels in another language, once",
      [
        ["Plan year", 2024],
        ["Stage", "Reporting"],
      ],
      "A1",
      "known",
    ],
    [
      "headings in another language",
      [
        ["Unit", "Short names"],
        ["Văn phòng Sở", "VP"],
      ],
      "A1",
      "known",
    ],
    [
      "a table beside another",
      [
        ["Ngày nghỉ", null, "Ngày đi làm bù"],
        ["2/5/2024", null, "4/5/2024"],
      ],
      "C1",
      "beside",
    ],
    ["an objection beside “Đồng ý”", [REVIEWED, [...accepted({ 7: "Đồng ý" }), null, null, "Sai"]], "K2", "objection"],
    ["an objection without the reviewer's word", [REVIEWED, [...accepted(), "Lê C", null, "Sai"]], "H2", "review"],
    ["a review on a day that is none", [REVIEWED, [...accepted({ 7: "Đồng ý" }), "Lê C", "31/6/2024"]], "J2", "date"],
    ["a review before the acceptance", [REVIEWED, [...accepted({ 7: "Đồng ý" }), "Lê C", "31/5/2024"]], "J2", "later"],
    ["an error in place of a value", [["Ngày nghỉ"], [{ error: "#REF!" }]], "A2", "span"],
  ])("%s", (_name, rows, cell, expected) => {
    const [fault, ...more] = readSettingsSheet(withSheet(rows))!.faults;
    expect([address(fault!.row, fault!.column), fault!.expected, more]).toEqual([cell, expected, []]);
  });
});

test("tells all that is wrong with one line, each at its cell", () => {
  const { faults } = readSettingsSheet(withSheet([ACCEPTED, accepted({ 0: "abc", 3: null, 4: null })]))!;
  expect(faults.map(({ row, column }) => address(row, column))).toEqual(["A2", "D2", "E2"]);
});

test("names the workbook's own sheets where a sheet is not there, and a date as people write it", () => {
  const roles = [
    ["Trang tính", "Tiêu đề cột", "Ý nghĩa"],
    ["PL 1", "Đầu mối", "đơn vị chủ trì"],
  ];
  const [sheet, date] = readSettingsSheet(withSheet([...roles, ACCEPTED, accepted({ 6: 45413 })]))!.faults;
  expect(sheet).toMatchObject({ text: "PL 1", known: ["PL01"] });
  expect(date).toMatchObject({ text: "01/05/2024", expected: "later" });
});

test("what a caller asks for goes before the sheet, and lists are joined", () => {
  const sheet = withSheet([["Giai đoạn soát", "Báo cáo"], ["Ngày nghỉ"], ["02/05/2024"], ["03/05/2024"], UNITS, ["B"]]);
  const called = { ...asked, preset: "truoc-khi-trinh", holidays: ["2024-05-03"], units: [office] } as const;
  expect(readSettings(sheet, called)).toEqual({
    ...base,
    preset: "truoc-khi-trinh",
    holidays: ["2024-05-03", "2024-05-02"],
    units: [office, { name: "B", shortNames: [], head: null }],
  });
});

describe("written again, a sheet keeps", () => {
  const rows: Line[] = [
    ["Năm kế hoạch", "hai nghìn", "theo Quyết định 12"],
    ["Giai đoạn soát", "bao-cao"],
    ["Liên hệ: Phòng Tổng hợp"],
    [...UNITS, "Điện thoại"],
    ["Văn phòng Sở", "VP; VP Sở", "Nguyễn Văn A", "0912 345 678"],
    [null, "TTr", "Lê C"],
    ["Ngày nghỉ"],
    ["ngày mai"],
    ["2/5/2024"],
  ];
  const before = withSheet(rows);
  const settings = readSettings(before, asked);
  const again = (change: Partial<Settings>) => {
    const sheet = plannedSheet(settingsSheet({ ...settings, ...change }, before));
    return {
      workbook: { ...before, sheets: [before.sheets[0]!, sheet] },
      texts: sheet.rows.flatMap((row) => row.values),
    };
  };

  test("every word that somebody typed, also what cannot be read", () => {
    const { texts } = again({ acceptances: [acceptance] });
    const lost = rows.flat().filter((value) => value !== null && !texts.includes(value));
    expect(lost).toEqual([]);
  });

  test("what it says, with what was added, and its faults", () => {
    const { workbook } = again({ acceptances: [acceptance], holidays: [...settings.holidays, "2024-05-03"] });
    expect(readSettings(workbook, asked)).toEqual({
      ...settings,
      holidays: ["2024-05-02", "2024-05-03"],
      acceptances: [acceptance],
    });
    expect(readSettingsSheet(workbook)!.faults.map(({ text, expected }) => [text, expected])).toEqual([
      ["hai nghìn", "year"],
      ["", "text"],
      ["ngày mai", "span"],
    ]);
  });

  test("a user's own cell beside an entry that was changed", () => {
    const { texts } = again({ units: [{ ...office, head: "Phạm D" }] });
    expect(texts).toEqual(expect.arrayContaining(["Phạm D", "0912 345 678"]));
    expect(texts).not.toContain("Nguyễn Văn A");
  });

  test("not an entry that was taken back", () => {
    const { workbook } = again({ units: [] });
    expect(readSettings(workbook, asked).units).toEqual([]);
  });
});

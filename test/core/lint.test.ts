import { lint, wordFinding } from "../../src/core/lint";
import { defaultSettings } from "../../src/core/model/settings";
import type { Sheet, Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { checkWorkbook, drawn } from "./rules/rule-test";

const title = ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024", null, null, null];
const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const good = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"];
const faulty = [2, "Kiểm tra công vụ", null, null];
const third = [3, "Tổng kết công tác năm", "Văn phòng Sở", "15/12/2023"];

const withSheet = (workbook: Workbook, change: Partial<Sheet>): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...change })),
});

test("findings come in reading order: sheet, row, column", () => {
  const rows = [title, heading, good, faulty, third];
  const { findings } = checkWorkbook(drawn({ rows, sheet: "PL02" }, { rows, sheet: "PL01" }));
  expect(findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`)).toEqual([
    "PL02!C4 owner-missing",
    "PL02!D4 deadline-missing",
    "PL02!D5 deadline-outside-plan",
    "PL01!B3 task-duplicate",
    "PL01!B4 task-duplicate",
    "PL01!C4 owner-missing",
    "PL01!D4 deadline-missing",
    "PL01!B5 task-duplicate",
    "PL01!D5 deadline-outside-plan",
  ]);
});

test("a finding says where it stands and whose it is", () => {
  const { findings } = checkWorkbook(
    drawn({ rows: [title, heading, good, [2, "Kiểm tra", "Thanh tra Sở", null], third] }),
  );
  expect(findings[0]).toMatchObject({
    rule: "deadline-missing",
    severity: "error",
    sheet: "PL01",
    cell: "D4",
    row: 4,
    column: 4,
    number: "2",
    task: "Kiểm tra",
    header: "Thời gian hoàn thành",
    owners: ["Thanh tra Sở"],
    fix: null,
  });
});

test("the header of a finding is the lowest heading", () => {
  const rows = [
    title,
    ["STT", "Nhiệm vụ", "Phân công", null, "Thời hạn"],
    [null, null, "Chủ trì", "Phối hợp", null],
    [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Thanh tra Sở", "Quý I"],
    [2, "Kiểm tra công vụ", null, "Văn phòng Sở", "Quý II"],
  ];
  const { findings } = checkWorkbook(drawn({ rows, merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3"] }));
  expect(findings.map(({ cell, header }) => [cell, header])).toEqual([["C5", "Chủ trì"]]);
});

test("counts levels, items and tables", () => {
  const { counts, checkedRows, tables } = checkWorkbook(drawn({ rows: [title, heading, good, faulty, third] }));
  expect({ counts, checkedRows, tables }).toEqual({
    counts: { error: 2, warning: 1, info: 0 },
    checkedRows: 3,
    tables: 1,
  });
});

test("a rule that is switched off finds nothing", () => {
  const workbook = drawn({ rows: [title, heading, good, faulty, third] });
  const { findings } = checkWorkbook(workbook, { off: ["owner-missing", "deadline-outside-plan"] });
  expect(findings.map(({ rule }) => rule)).toEqual(["deadline-missing"]);
});

test("a missing column is said once, not once a row", () => {
  const rows = [title, heading, good, faulty, third].map((row) => [row[0]!, row[1] ?? null, row[3] ?? null]);
  const { findings, notChecked } = checkWorkbook(drawn({ rows }));
  expect(notChecked).toEqual([{ sheet: "PL01", reason: "no-column", detail: "owner" }]);
  expect(findings.map(({ rule }) => rule)).toEqual(["deadline-missing", "deadline-outside-plan"]);
});

test("a plan whose year nobody says is said to be unchecked for it", () => {
  const { notChecked } = checkWorkbook(drawn({ rows: [heading, good, third] }));
  expect(notChecked).toEqual([{ sheet: "PL01", reason: "no-year", detail: "" }]);
});

test("a sheet without a table is said to be unchecked, an empty one is not", () => {
  const workbook = drawn(
    { rows: [["Người lập biểu: Văn phòng Sở"]], sheet: "Bìa" },
    { rows: [], sheet: "Sheet2" },
    { rows: [title, heading, good], sheet: "PL01" },
  );
  expect(checkWorkbook(workbook).notChecked.map(({ sheet, reason }) => [sheet, reason])).toEqual([["Bìa", "no-table"]]);
});

test("a sheet that could not be read is said to be unchecked", () => {
  const workbook = withSheet(drawn({ rows: [] }), { unread: "chart" });
  expect(checkWorkbook(workbook).notChecked).toEqual([{ sheet: "PL01", reason: "unread-sheet", detail: "chart" }]);
});

test("our own sheets are left out", () => {
  const workbook = withSheet(drawn({ rows: [title, heading, good, faulty] }), { ours: "data" });
  expect(checkWorkbook(workbook)).toMatchObject({ findings: [], notChecked: [], tables: 0 });
});

test("a formula without a stored result is neither missing nor right, and is told as what it is", () => {
  const workbook = drawn({ rows: [title, heading, good, [2, "Kiểm tra công vụ", null, "Quý II"], third] });
  const [sheet] = workbook.sheets;
  const rows = sheet!.rows.map((row) => (row.row === 4 ? { ...row, formulas: [undefined, undefined, "B9"] } : row));
  const { findings, notChecked } = checkWorkbook(withSheet(workbook, { rows }));
  expect(findings.map(({ rule }) => rule)).toEqual(["formula-no-value", "deadline-outside-plan"]);
  expect(notChecked).toEqual([]);
});

test("a deadline's finding shows how it was read", () => {
  const { findings } = checkWorkbook(
    drawn({ rows: [title, heading, good, [2, "Kiểm tra", "Thanh tra Sở", "Quý I/2025"]] }),
  );
  expect(wordFinding(findings[0]!, "vi").reading).toBe("Quý I/2025 → chậm nhất 31/03/2025");
});

test("a check changes neither workbook nor reading", () => {
  const workbook = drawn({ rows: [title, heading, good, faulty, third] });
  const settings = defaultSettings("2024-06-30");
  const reading = readWorkbook(workbook, settings);
  const before = JSON.stringify([workbook, reading]);
  lint(workbook, reading, settings);
  expect(JSON.stringify([workbook, reading])).toBe(before);
});

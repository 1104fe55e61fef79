import type { Item } from "../../../src/core/model/item";
import { defaultSettings } from "../../../src/core/model/settings";
import type { Target } from "../../../src/core/model/target";
import { summarise } from "../../../src/core/rollup";
import { due, item, table } from "../../tools/items";

const settings = defaultSettings("2024-09-30");

const roll = (items: readonly Item[], more: Parameters<typeof table>[1] = {}) =>
  summarise(
    { file: "kh.xlsx", sheets: [{ sheet: "PL01", kind: "tasks", tables: [table(items, more)], why: null }] },
    settings,
  );

test("spellings of one unit are counted together, under the first spelling", () => {
  const { byUnit } = roll([
    item({ owners: ["Phòng Nội vụ"], ownerKey: "phòng nội vụ", status: "open" }),
    item({ owners: ["PHÒNG  NỘI VỤ"], ownerKey: "phòng nội vụ", status: "cancelled" }),
    item(),
  ]);
  expect(byUnit.map(({ name, counts }) => [name, counts.total])).toEqual([
    ["Phòng Nội vụ", 2],
    ["", 1],
  ]);
});

test("fields are told apart by appendix, and items outside any field count under the sheet's name", () => {
  const { bySection } = roll([
    item({ sections: ["I. Tổ chức", "1. Bộ máy"] }),
    item({ sections: ["I. Tổ chức"] }),
    item(),
  ]);
  expect(bySection.map(({ name, sheet, counts }) => [name, sheet, counts.total])).toEqual([
    ["I. Tổ chức", "PL01", 2],
    ["PL01", "PL01", 1],
  ]);
});

test("overdue is latest first; what may be done is to be confirmed; due soon looks 30 days ahead; what is done or cancelled is in neither", () => {
  const { overdue, unconfirmed, dueSoon } = roll([
    item({ row: 1, status: "open", deadline: due("2024-09-29") }),
    item({ row: 2, status: "unclear", deadline: due("2024-01-31") }),
    item({ row: 3, status: "done", deadline: due("2024-01-31"), finished: "2024-02-01" }),
    item({ row: 4, status: "open", deadline: due("2024-09-30") }),
    item({ row: 5, status: "open", deadline: due("2024-10-30") }),
    item({ row: 6, status: "open", deadline: due("2024-10-31") }),
    item({ row: 7, status: "cancelled", deadline: due("2024-09-01") }),
    item({ row: 8, status: "open", deadline: due("2024-06-01") }),
  ]);
  expect(overdue.map(({ item, daysLate }) => [item.row, daysLate])).toEqual([
    [8, 121],
    [1, 1],
  ]);
  expect(unconfirmed.map(({ item }) => item.row)).toEqual([2]);
  expect(dueSoon.map(({ item }) => item.row)).toEqual([4, 5]);
});

test("quarters count the last day of the deadline, and what was finished in them whenever it was due", () => {
  const { byQuarter } = roll([
    item({ status: "done", deadline: due("2024-03-31"), finished: "2024-04-02" }),
    item({ status: "open", deadline: due("2024-01-15") }),
    item({ status: "cancelled", deadline: due("2024-01-15") }),
    item({ status: "open", deadline: due("2025-01-15") }),
    item(),
  ]);
  expect(
    byQuarter.map(({ from, due, done, inTime, pending, finished }) => [from, due, done, inTime, pending, finished]),
  ).toEqual([
    ["2024-01-01", 2, 1, 0, 1, 0],
    ["2024-04-01", 0, 0, 0, 0, 1],
    ["2024-07-01", 0, 0, 0, 0, 0],
    ["2024-10-01", 0, 0, 0, 0, 0],
    ["2025-01-01", 1, 0, 0, 1, 0],
  ]);
});

test("deadlines that lie decades apart list only the months in use", () => {
  const { byMonth } = roll([item({ deadline: due("2024-03-31") }), item({ deadline: due("2060-03-31") })]);
  expect(byMonth.map(({ from }) => from.slice(0, 4)).filter((year) => year !== "2024")).toEqual(["2060"]);
});

test("a unit's months hold what was due, in time and late, cancelled tasks apart", () => {
  const { evaluation } = roll([
    item({ status: "done", deadline: due("2024-03-31"), finished: "2024-03-01" }),
    item({ status: "done", deadline: due("2024-03-15"), finished: "2024-04-01" }),
    item({ status: "open", deadline: due("2024-03-15") }),
    item({ deadline: due("2024-03-15") }),
    item({ status: "cancelled", deadline: due("2024-03-15") }),
    item({ status: "open", deadline: due("2023-03-15") }),
  ]);
  expect(evaluation.map(({ months }) => months[2])).toEqual([{ due: 4, inTime: 1, late: 2 }]);
});

test("a task counts under its leading unit once, and under each coordinating unit", () => {
  const { byUnit, byCoordinator, byLeader } = roll([
    item({
      owners: ["A"],
      ownerKey: "a",
      coordinators: ["B", "b", "C"],
      coordinatorKeys: ["b", "b", "c"],
      leader: "Đ/c Toàn",
    }),
    item({ owners: ["B"], ownerKey: "b", coordinators: ["C"], coordinatorKeys: ["c"], leader: "đ/c  Toàn" }),
  ]);
  const totals = (groups: typeof byUnit) => groups.map(({ name, counts }) => [name, counts.total]);
  expect(totals(byUnit)).toEqual([
    ["A", 1],
    ["B", 1],
  ]);
  expect(totals(byCoordinator)).toEqual([
    ["b", 1],
    ["C", 2],
  ]);
  expect(totals(byLeader)).toEqual([["Đ/c Toàn", 2]]);
});

test("what no figure counts is said, with the reason", () => {
  const table1 = table([item({ text: "Việc" })], {
    rows: [
      { row: 5, kind: "item" },
      { row: 6, kind: "numbered-blank" },
      { row: 7, kind: "total" },
    ],
  });
  const form = table([item({ text: "Tổng số: {{tong so}}" })]);
  const { leftOut, totals } = summarise(
    {
      file: "kh.xlsx",
      sheets: [
        { sheet: "PL01", kind: "tasks", tables: [table1], why: null },
        { sheet: "Ghi chú", kind: "other", tables: [], why: { vi: "Trang tính trống.", en: "The sheet is blank." } },
        { sheet: "Mẫu", kind: "tasks", tables: [form], why: null },
      ],
    },
    settings,
  );
  expect(totals.total).toBe(1);
  expect(leftOut).toEqual([
    { sheet: "PL01", reason: "numbered-blank", rows: 1 },
    { sheet: "PL01", reason: "total", rows: 1 },
    { sheet: "Ghi chú", reason: "no-table", rows: 0 },
    { sheet: "Mẫu", reason: "form", rows: 0 },
  ]);
});

describe("targets", () => {
  const target = (fields: Partial<Target>): Target => ({
    text: "",
    op: "=",
    value: null,
    unit: null,
    ...fields,
  });

  test.each([
    ["reached exactly", target({ value: 100 }), "higher", 100, 100, "met"],
    ["over 50 means more than 50", target({ op: ">", value: 50 }), "higher", 50, 100, "on-the-way"],
    [
      "three quarters of the way when three quarters of the year have passed",
      target({ value: 100 }),
      "higher",
      75,
      75,
      "on-the-way",
    ],
    ["less than that", target({ value: 100 }), "higher", 74, 74, "behind"],
    [
      "over the most that is allowed, whatever the day",
      target({ op: "<=", value: 5 }),
      "lower",
      6,
      (5 / 6) * 100,
      "behind",
    ],
    ["at most", target({ op: "<=", value: 5 }), "lower", 4, 125, "met"],
    ["nothing of a bad thing", target({ value: 0 }), "lower", 0, null, "met"],
    ["one of what should not be", target({ value: 0 }), "lower", 1, null, "behind"],
    ["a rank within the first ten", target({ op: "rank", value: 10 }), "lower", 12, (10 / 12) * 100, "behind"],
    ["within a range", target({ op: "between", value: 5, max: 7 }), "higher", 5, 100, "met"],
    ["no actual yet", target({ value: 20 }), "higher", null, null, "unknown"],
    ["words only", target({ op: "words" }), "higher", 3, null, "unknown"],
  ] as const)("%s", (_name, asked, direction, actual, percent, standing) => {
    const { targets } = roll([item({ target: asked, direction, actual })], { kind: "targets" });
    expect(targets[0]).toMatchObject({ percent, standing });
  });
});

import type { CellValue } from "../../src/core/model/cell";
import { UNREVIEWED, type Acceptance, type Settings } from "../../src/core/model/settings";
import { drawSheet, workbookOf } from "../tools/sheets";
import { checkWorkbook, drawn } from "./rules/rule-test";

type Line = readonly CellValue[];

const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const review: Line = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"];
const faulty: Line = [2, "Kiểm tra công vụ năm 2024", null, "Quý II"];
const summary: Line = [3, "Tổng kết công tác", "Văn phòng Sở", "15/12/2024"];

const plan = (lines: readonly Line[], year = 2024) =>
  drawn({ rows: [[`DANH MỤC NHIỆM VỤ NĂM ${year}`, null, null, null], heading, ...lines] });
/** The rules that these tests speak of; others may have their own to say. */
const SPOKEN = ["owner-missing", "deadline-missing", "deadline-outside-plan"];
const isSpoken = ({ rule }: { readonly rule: string }) => SPOKEN.includes(rule);
const keysOf = (lines: readonly Line[], year = 2024) =>
  checkWorkbook(plan(lines, year))
    .findings.filter(isSpoken)
    .map(({ rule, key }) => `${rule} ${key}`);
const [fault] = checkWorkbook(plan([review, faulty, summary])).findings.filter(isSpoken);

const accepted = (change: Partial<Acceptance> = {}): Acceptance => ({
  rule: "owner-missing",
  key: fault!.key,
  task: "Kiểm tra công vụ năm 2024",
  reason: "Đang chờ Chủ tịch phân công",
  by: "Nguyễn Văn A",
  on: "2024-06-01",
  until: null,
  ...UNREVIEWED,
  ...change,
});

const checked = (acceptance: Acceptance, settings: Partial<Settings> = {}, lines = [review, faulty, summary]) => {
  const result = checkWorkbook(plan(lines), { acceptances: [acceptance], ...settings });
  return {
    open: result.findings.filter(isSpoken).map(({ rule }) => rule),
    accepted: result.accepted.map(({ finding }) => finding.rule),
    awaiting: result.awaiting.map(({ finding }) => finding.rule),
    refused: result.refused.map(({ finding }) => finding.rule),
    errors: result.counts.error,
  };
};

describe("a finding's key", () => {
  test("is short and readable", () => expect(fault!.key).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/));

  test.each<[string, readonly Line[], number]>([
    [
      "sorting",
      [
        [1, ...faulty.slice(1)],
        [2, ...summary.slice(1)],
        [3, ...review.slice(1)],
      ],
      2024,
    ],
    [
      "an inserted row",
      [review, [2, "Ban hành quy chế", "Văn phòng Sở", "Quý I"], [3, ...faulty.slice(1)], summary],
      2024,
    ],
    ["next year's copy", [review, [2, "Kiểm tra công vụ năm 2025", null, "Quý II"], summary], 2025],
    [
      "another case, spacing and tone style",
      [review, [2, "KIỂM TRA  công vụ năm 2024", null, "Quý II"], summary],
      2024,
    ],
    ["a change elsewhere in the row", [review, [2, "Kiểm tra công vụ năm 2024", null, "Quý IV"], summary], 2024],
  ])("survives %s", (_name, lines, year) => {
    expect(keysOf(lines, year).filter((key) => key.startsWith("owner-missing"))).toEqual([
      `owner-missing ${fault!.key}`,
    ]);
  });

  test("differs for another task, another rule and another content of the cell", () => {
    const keys = [
      ...keysOf([review, [2, "Kiểm tra kỷ luật", null, "Quý II"], summary]),
      ...keysOf([review, [2, "Kiểm tra công vụ năm 2024", "…", "Quý II"], summary]),
      ...keysOf([review, [2, "Kiểm tra công vụ năm 2024", "Thanh tra Sở", null], summary]),
      `owner-missing ${fault!.key}`,
    ];
    expect(new Set(keys).size).toBe(4);
  });

  test("of equals is told apart by their order", () => {
    const twice = keysOf([review, faulty, summary, [4, ...faulty.slice(1)]]);
    expect(twice.filter((key) => key.startsWith("owner-missing"))).toEqual([
      `owner-missing ${fault!.key}`,
      `owner-missing ${fault!.key}-2`,
    ]);
  });

  test("of equals is told apart by what else their rows say, whatever their order", () => {
    const spring: Line = [1, "Họp giao ban", null, "Quý I"];
    const autumn: Line = [2, "Họp giao ban", null, "Quý III"];
    const keyOf = (deadline: string, lines: readonly Line[]) =>
      checkWorkbook(plan(lines))
        .findings.filter(({ rule }) => rule === "owner-missing")
        .find(({ row }) => lines[row - 3]![3] === deadline)!.key;
    expect(keyOf("Quý III", [spring, autumn, review])).toBe(keyOf("Quý III", [review, autumn, spring]));
    expect(keyOf("Quý I", [spring, autumn])).not.toBe(keyOf("Quý III", [spring, autumn]));
  });

  test("follows what reaches beyond the plan's year into next year's copy, but not what was left behind there", () => {
    const beyond = (deadline: string, year: number) =>
      keysOf([review, [2, "Kiểm tra công vụ", "Thanh tra Sở", deadline], summary], year).filter((key) =>
        key.startsWith("deadline-outside-plan"),
      );
    const [key] = beyond("Quý I/2025", 2024);
    expect(key).toBeDefined();
    expect(beyond("Quý I/2026", 2025).slice(0, 1)).toEqual([key]);
    expect(beyond("Quý I/2024", 2025)).not.toContain(key);
  });

  test("of rows that share a fault follows them in any order, and is another once one more joins them", () => {
    const sunday = (task: string): Line => [1, task, "Thanh tra Sở", "30/6/2024"];
    const keyOf = (...tasks: readonly string[]) =>
      checkWorkbook(plan([review, ...tasks.map(sunday)])).findings.find(({ rule }) => rule === "deadline-day-off")!.key;
    expect(keyOf("Kiểm tra công vụ", "Báo cáo")).toBe(keyOf("Báo cáo", "Kiểm tra công vụ"));
    expect(keyOf("Kiểm tra công vụ", "Báo cáo", "Tập huấn")).not.toBe(keyOf("Kiểm tra công vụ", "Báo cáo"));
  });

  test("of a task whose lead is missing is another once the row below says the same of its own", () => {
    const keyOf = (...lines: readonly Line[]) =>
      keysOf([review, faulty, ...lines]).filter((key) => key.startsWith("owner-missing"));
    const below: Line = [3, "Tập huấn nghiệp vụ", "nt", "Quý II"];
    expect(keyOf(below)).toHaveLength(1);
    expect(keyOf(below)).not.toEqual(keyOf());
  });

  test("of an unknown unit follows the name, wherever it stands", () => {
    const units = [{ name: "Văn phòng Sở", shortNames: [], head: null }];
    const unknown = (...lines: readonly Line[]) =>
      checkWorkbook(plan(lines), { units }).findings.find(({ rule }) => rule === "owner-unknown")!.key;
    const first: Line = [1, "Kiểm tra công vụ", "Thanh tra Sở", "Quý I"];
    const second: Line = [2, "Tổng kết công tác", "Thanh tra Sở", "Quý II"];
    expect(unknown(review, first, second)).toBe(unknown(review, second, first));
  });

  test("takes a date and the same date a year later for one", () => {
    const dated = (serial: number, title: number) =>
      checkWorkbook(
        workbookOf([
          drawSheet(
            [[`DANH MỤC NHIỆM VỤ NĂM ${title}`, null, null, null], heading, review, [2, "Họp", "Thanh tra", serial]],
            {
              formats: { D4: "dd/mm/yyyy" },
            },
          ),
        ]),
      )
        .findings.filter(isSpoken)
        .map(({ rule, key }) => `${rule} ${key}`);
    const first = dated(45000, 2026);
    expect(first).toHaveLength(1);
    expect(dated(45366, 2027)).toEqual(first);
  });
});

describe("an accepted finding", () => {
  const pending = { open: ["owner-missing"], accepted: [], awaiting: ["owner-missing"], refused: [], errors: 1 };
  const out = { open: [], accepted: ["owner-missing"], awaiting: [], refused: [], errors: 0 };
  const open = { open: ["owner-missing"], accepted: [], awaiting: [], refused: [], errors: 1 };

  test.each<[string, Partial<Acceptance>, Partial<Settings>, unknown]>([
    ["of an error counts until a reviewer confirms it", {}, {}, pending],
    ["of an error counts in reports too", {}, { preset: "bao-cao" }, pending],
    ["of an error is out at once while drafting", {}, { preset: "soan-thao" }, out],
    ["is out once confirmed", { review: "confirmed" }, {}, out],
    [
      "is open again once refused, and says so",
      { review: "refused" },
      { preset: "soan-thao" },
      { ...open, refused: ["owner-missing"] },
    ],
    ["is out through its last day", { review: "confirmed", until: "2024-06-30" }, {}, out],
    ["is open the day after", { review: "confirmed", until: "2024-06-29" }, {}, open],
    ["of another key says nothing", { key: "00000-00000", review: "confirmed" }, {}, open],
  ])("%s", (_name, change, settings, expected) => expect(checked(accepted(change), settings)).toEqual(expected));

  test("that is no error is out at once, whatever the stage", () => {
    const late: Line = [2, "Kiểm tra công vụ", "Thanh tra Sở", "15/12/2023"];
    const [{ key } = { key: "" }] = checkWorkbook(plan([review, late, summary])).findings.filter(isSpoken);
    const one = accepted({ key, rule: "deadline-outside-plan" });
    expect(checked(one, {}, [review, late, summary])).toEqual({
      open: [],
      accepted: ["deadline-outside-plan"],
      awaiting: [],
      refused: [],
      errors: 0,
    });
  });
});

import type { Column, Role } from "../../../src/core/model/appendix";
import { doubtfulIn } from "../../../src/core/report/doubt";

const NO_REASON = { vi: "", en: "" };
const column = (role: Role, confidence: number, overrides: Partial<Column> = {}): Column => ({
  column: 1,
  header: "",
  role,
  confidence,
  reason: NO_REASON,
  alternatives: [],
  chosen: false,
  ...overrides,
});
const near = { alternatives: [{ role: "progress", reason: NO_REASON }] } as const;

test.each<[string, readonly Column[], readonly number[]]>([
  ["a sure column is in no doubt", [column("owner", 1)], []],
  ["one that another role fits nearly as well is, however sure", [column("status", 0.9, near)], [0]],
  ["an unsure one is", [column("task", 0.55)], [0]],
  ["but not beside a surer one of its role", [column("plan", 0.4), column("plan", 0.9)], []],
  ["one that nothing known fits is not", [column("other", 0.5)], []],
  ["one that lost its role to another column is", [column("other", 0.5, near)], [0]],
  ["what the user has chosen is not", [column("task", 0.2, { ...near, chosen: true })], []],
])("%s", (_name, columns, expected) => {
  expect([...doubtfulIn(columns)].map((one) => columns.indexOf(one))).toEqual(expected);
});

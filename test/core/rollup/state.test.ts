import type { Status } from "../../../src/core/model/item";
import type { TaskState } from "../../../src/core/model/summary";
import { daysLate, taskState } from "../../../src/core/rollup/state";
import { latenessWords } from "../../../src/core/rollup/words";
import { due, item } from "../../tools/items";

const today = "2024-09-30";

/** Status read, deadline, finishing date → state on 30/09/2024. */
const cases: readonly (readonly [Status | null, string | null, string | null, TaskState])[] = [
  ["done", "2024-06-30", "2024-06-30", "done-in-time"],
  ["done", "2024-06-30", "2024-07-01", "done-late"],
  ["done", "2024-12-31", null, "done-in-time"],
  ["done", "2024-09-30", null, "done-in-time"],
  ["done", "2024-09-29", null, "unclear"],
  ["done", null, null, "done-in-time"],
  ["open", "2024-09-30", null, "open-in-time"],
  ["open", "2024-09-29", null, "open-late"],
  ["open", null, null, "open-in-time"],
  ["unclear", "2024-01-31", null, "unclear"],
  [null, "2024-01-31", null, "unclear"],
  ["cancelled", "2024-01-31", null, "cancelled"],
];

test.each(cases)("%s, due %s, finished %s: %s", (status, deadline, finished, state) => {
  expect(taskState(item({ status, deadline: deadline ? due(deadline) : null, finished }), today)).toBe(state);
});

/** What a status cell says of being in time holds where no finishing day is known. */
test.each([
  ["Đã hoàn thành đúng hạn", null, "done-in-time"],
  ["Hoàn thành trước hạn", null, "done-in-time"],
  ["Đã hoàn thành quá hạn", null, "done-late"],
  ["Hoàn thành muộn", null, "done-late"],
  ["Đã hoàn thành quá hạn", "2024-06-30", "done-in-time"],
  ["Đã hoàn thành", null, "unclear"],
] as const)("“%s”, due 30/06/2024, finished %s: %s", (value, finished, state) => {
  const cells = { status: { row: 1, column: 1, value } };
  expect(taskState(item({ status: "done", cells, deadline: due("2024-06-30"), finished }), today)).toBe(state);
});

test("days late count from the day after the deadline, while someone has to act", () => {
  expect(daysLate(item({ deadline: due("2024-09-28") }), "open-late", today)).toBe(2);
  expect(daysLate(item({ deadline: due("2024-10-02") }), "unclear", today)).toBe(-2);
  expect(daysLate(item({ deadline: due("2024-09-28") }), "done-late", today)).toBeNull();
  expect(daysLate(item(), "open-in-time", today)).toBeNull();
});

test("days past a deadline are told with their thousands parted as the language does", () => {
  expect([latenessWords(1027, "vi"), latenessWords(-12, "vi"), latenessWords(0, "vi")]).toEqual([
    "quá hạn 1.027 ngày",
    "còn 12 ngày",
    "đến hạn hôm nay",
  ]);
  expect([latenessWords(1027, "en"), latenessWords(-1, "en")]).toEqual(["1,027 days late", "1 day left"]);
});

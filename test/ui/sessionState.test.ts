import { HostError } from "../../src/core/host";
import { defaultSettings } from "../../src/core/model/settings";
import { under, understand, type Wishes } from "../../src/ui/outcome";
import { fresh, nextState, type SessionEvent, type SessionState } from "../../src/ui/sessionState";
import { sheet, TASK_HEADINGS, workbook } from "./support";

const settings = defaultSettings("2024-06-30");
const plan = workbook(
  sheet("PL01", [
    ["DANH MỤC NHIỆM VỤ NĂM 2024"],
    [...TASK_HEADINGS, "Tình trạng"],
    [1, "Xây dựng kế hoạch", "Văn phòng Sở", "30/06/2024", "Đang thực hiện"],
    [2, "Tổ chức hội nghị", "Phòng Tổ chức biên chế", "31/12/2024", "Đang thực hiện"],
  ]),
);
const wishes: Wishes = { base: settings, changes: {}, unitSheets: null };
const outcome = understand(plan, wishes, new Date(0));
const refusal = new HostError("protected", "PL01");
const after = (...events: SessionEvent[]): SessionState => events.reduce(nextState, fresh(settings));
const started: SessionEvent = { kind: "started", task: "check" };
const finished: SessionEvent = { kind: "finished", change: { outcome, notice: null }, wishes };

const idle = { activity: null, failure: null, outcome: null };
const working = { activity: { task: "check", progress: null, canStop: true } } as const;
const done = { activity: null, failure: null, outcome, stale: false };
const stale = { ...done, stale: true };
const failed = { activity: null, failure: { error: refusal, task: "check" } } as const;

test.each<[string, Partial<SessionState>, SessionEvent[]]>([
  ["nothing has happened", idle, []],
  ["a check has begun", working, [started]],
  ["a check has ended", done, [started, finished]],
  ["the first check was stopped", idle, [started, { kind: "stopped" }]],
  ["a second check was stopped", done, [started, finished, started, { kind: "stopped" }]],
  ["the workbook refused", failed, [started, { kind: "refused", error: refusal, task: "check" }]],
  ["the refusal was taken away", idle, [{ kind: "refused", error: refusal, task: null }, { kind: "dismissed" }]],
  ["the workbook changed before any check", idle, [{ kind: "touched" }]],
  ["the workbook changed after the check", stale, [started, finished, { kind: "touched" }]],
  ["the workbook changed while it was checked", stale, [started, { kind: "touched" }, finished]],
  ["it was checked again after the change", done, [started, finished, { kind: "touched" }, started, finished]],
])("what a session is when %s", (_when, state, events) => {
  expect(after(...events)).toMatchObject(state);
});

test("the last findings stay in view while working and after a refusal", () => {
  const working = after(started, finished, started);
  expect(working.outcome).toBe(outcome);
  expect(nextState(working, { kind: "refused", error: refusal, task: "check" }).outcome).toBe(outcome);
});

test("progress is told while reading, and nothing can be stopped once something is written", () => {
  const reading = after(started, { kind: "progressed", done: 2, total: 5 });
  expect(reading.activity).toEqual({ task: "check", progress: { done: 2, total: 5 }, canStop: true });
  expect(nextState(reading, { kind: "writing" }).activity).toMatchObject({ progress: null, canStop: false });
});

test("taking marks off keeps the findings and whether they are stale", () => {
  const unmarked: SessionEvent = { kind: "finished", change: { marks: [], notice: { kind: "unmarked" } }, wishes };
  const state = after(started, finished, { kind: "touched" }, unmarked);
  expect(state).toMatchObject({ outcome, stale: true, marks: [], notice: { kind: "unmarked" } });
});

test("a new task takes the last message away", () => {
  const state = after({ kind: "refused", error: refusal, task: "mark" }, started);
  expect(state).toMatchObject({ failure: null, notice: null });
});

describe("another report date", () => {
  const later: Wishes = { ...wishes, changes: { today: "2024-07-05" } };

  test("changes the figures, from the reading that is held", () => {
    expect(outcome.summary.overdue).toEqual([]);
    const { summary, reading } = under(outcome, later);
    expect(summary.overdue.map(({ daysLate }) => daysLate)).toEqual([5]);
    expect(reading).toBe(outcome.reading);
  });

  test("is wished for at once, the figures follow, and neither hides that the sheet has changed", () => {
    const adjusted = after(started, finished, { kind: "touched" }, { kind: "adjusted", wishes: later });
    expect(adjusted).toMatchObject({ wishes: later, outcome, stale: true });
    const followed = nextState(adjusted, { kind: "followed", outcome: under(outcome, later) });
    expect(followed.outcome!.summary.today).toBe("2024-07-05");
    expect(followed.stale).toBe(true);
  });
});

test("what the user says of a column is read anew from what is held, and goes before the settings sheet", () => {
  const roles = [{ sheet: "PL01", header: "Đơn vị chủ trì", role: "note" as const }];
  const said = under(outcome, { ...wishes, changes: { roles } });
  expect(said.reading.sheets[0]!.tables[0]!.columns[2]).toMatchObject({ role: "note", chosen: true });
  expect(said.workbook).toBe(outcome.workbook);
});

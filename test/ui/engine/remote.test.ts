import { defaultSettings } from "../../../src/core/model/settings";
import { answering } from "../../../src/ui/engine/answer";
import type { Told } from "../../../src/ui/engine/protocol";
import { RemoteEngine, type Line } from "../../../src/ui/engine/remote";
import * as here from "../../../src/ui/outcome";
import { sheet, TASK_HEADINGS, workbook as book } from "../support";

const workbook = book(
  sheet("PL01", [
    ["DANH MỤC NHIỆM VỤ NĂM 2024"],
    TASK_HEADINGS,
    [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Quý I"],
    [2, "Tổ chức hội nghị tổng kết", null, "31/08/2024"],
  ]),
);
const wishes: here.Wishes = { base: defaultSettings("2024-06-30"), changes: {}, unitSheets: null };
const later: here.Wishes = { ...wishes, changes: { today: "2024-09-30" } };
const at = new Date(0);
const goOn = { aborted: false };

/** A line that copies everything as the one to a worker does, without a thread of its own; it keeps the kinds of what was asked. */
class CopyingLine implements Line {
  readonly asked: string[] = [];
  private onTold: (told: Told) => void = () => {};
  private readonly answer = answering((told) => this.onTold(structuredClone(told)));
  ask: Line["ask"] = (asked) => {
    this.asked.push(asked.kind);
    const copy = structuredClone(asked);
    setTimeout(() => this.answer(copy), 0);
  };
  hear: Line["hear"] = (onTold) => {
    this.onTold = onTold;
  };
  end = () => {};
}

test("the worker's outcome is the engine's own", async () => {
  const engine = new RemoteEngine(new CopyingLine());
  const outcome = await engine.understand(workbook, wishes, at, goOn);
  expect(outcome).toEqual(here.understand(workbook, wishes, at));
  expect(outcome!.workbook).toBe(workbook);
  expect(outcome!.summary.entries[0]!.item).toBe(outcome!.reading.sheets[0]!.tables[0]!.items[0]);
});

test("another report date tells neither the workbook nor the reading again", async () => {
  const line = new CopyingLine();
  const engine = new RemoteEngine(line);
  const before = (await engine.understand(workbook, wishes, at, goOn))!;
  line.asked.length = 0;
  const outcome = (await engine.under(before, later, goOn))!;
  expect(line.asked).toEqual(["under"]);
  expect(outcome).toEqual(here.under(before, later));
  expect(outcome.reading).toBe(before.reading);
});

test("an outcome that the worker does not hold is told anew", async () => {
  const line = new CopyingLine();
  const engine = new RemoteEngine(line);
  const outcome = await engine.under(here.understand(workbook, wishes, at), later, goOn);
  expect(line.asked).toContain("workbook");
  expect(outcome!.summary.today).toBe("2024-09-30");
});

test("what was stopped answers nothing", async () => {
  const engine = new RemoteEngine(new CopyingLine());
  expect(await engine.understand(workbook, wishes, at, { aborted: true })).toBeNull();
});

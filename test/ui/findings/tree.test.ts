import { digest } from "../../../src/core/digest";
import { toggle, type Toggled } from "../../../src/ui/findings/choice";
import { groupFindings } from "../../../src/ui/findings/group";
import { showFindings } from "../../../src/ui/findings/show";
import { findingBeside, treeKey, treeLines, type TreeLine } from "../../../src/ui/findings/tree";
import { finding } from "../support";

const PL01 = `sheet:${digest("PL01")}`;
const none: Toggled = new Set();
const groups = (count: number) =>
  groupFindings(
    showFindings(
      Array.from({ length: count }, (_, index) => finding({ row: index + 10, sheet: index % 2 ? "PL02" : "PL01" })),
      "vi",
    ),
    "sheet",
    "vi",
  );
const outline = (lines: readonly TreeLine[]) =>
  lines.map((line) => (line.kind === "group" ? `${line.group.label} ${line.isOpen ? "▾" : "▸"}` : line.shown.where));

test("a few findings stand open", () => {
  expect(outline(treeLines(groups(3), none, false))).toEqual([
    "PL01 ▾",
    "PL01!C10 · STT 4",
    "PL01!C12 · STT 4",
    "PL02 ▾",
    "PL02!C11 · STT 4",
  ]);
});

test("of many findings only the first group stands open, unless the user searches", () => {
  const many = groups(100);
  expect(treeLines(many, none, false).filter(({ kind }) => kind === "finding")).toHaveLength(50);
  expect(treeLines(many, none, true).filter(({ kind }) => kind === "finding")).toHaveLength(100);
});

test("toggling a group closes it, toggling again opens it", () => {
  const closed = toggle(none, PL01);
  expect(outline(treeLines(groups(3), closed, false))).toEqual(["PL01 ▸", "PL02 ▾", "PL02!C11 · STT 4"]);
  expect(treeLines(groups(3), toggle(closed, PL01), false)).toHaveLength(5);
});

test("every line knows its place among its siblings", () => {
  const places = treeLines(groups(3), none, false).map(({ position, siblings }) => `${position}/${siblings}`);
  expect(places).toEqual(["1/2", "1/2", "2/2", "2/2", "1/1"]);
});

const lines = treeLines(groups(3), none, false);
const closed = treeLines(groups(3), toggle(none, PL01), false);

test.each<[string, readonly TreeLine[], number, ReturnType<typeof treeKey>]>([
  ["ArrowDown", lines, 0, { kind: "move", to: 1 }],
  ["ArrowDown", lines, 4, { kind: "move", to: 4 }],
  ["ArrowUp", lines, 0, { kind: "move", to: 0 }],
  ["Home", lines, 3, { kind: "move", to: 0 }],
  ["End", lines, 0, { kind: "move", to: 4 }],
  ["ArrowRight", lines, 0, { kind: "move", to: 1 }],
  ["ArrowRight", closed, 0, { kind: "toggle", key: PL01 }],
  ["ArrowRight", lines, 1, { kind: "toggle", key: lines[1]!.key }],
  ["ArrowLeft", lines, 0, { kind: "toggle", key: PL01 }],
  ["ArrowLeft", lines, 2, { kind: "move", to: 0 }],
  ["Enter", lines, 2, { kind: "choose", index: 2 }],
  [" ", lines, 2, { kind: "choose", index: 2 }],
  ["F6", lines, 2, null],
  ["Tab", lines, 2, null],
])("%s", (key, tree, active, move) => {
  expect(treeKey(key, tree, active)).toEqual(move);
});

describe("a step from one finding to the next", () => {
  const step = (key: string | null, by: 1 | -1) => findingBeside(groups(3), key, by);
  const where = (key: string | null, by: 1 | -1) => step(key, by)?.shown.where;
  const [first, second] = ["PL01!C10 · STT 4", "PL01!C12 · STT 4"];
  const last = "PL02!C11 · STT 4";

  test("begins at the first, or at the last", () => {
    expect([where(null, 1), where(null, -1)]).toEqual([first, last]);
    expect(where("a line that has gone", 1)).toBe(first);
  });

  test("goes on in the next group, and around the end", () => {
    const walk: (string | undefined)[] = [];
    for (let [times, key] = [0, null as string | null]; times < 4; times++) {
      walk.push(where(key, 1));
      key = step(key, 1)!.key;
    }
    expect(walk).toEqual([first, second, last, first]);
    expect(where(step(null, 1)!.key, -1)).toBe(last);
  });

  test("leads nowhere without findings", () => {
    expect(findingBeside([], null, 1)).toBeNull();
  });
});

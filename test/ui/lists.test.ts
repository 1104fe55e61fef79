import { defaultSettings } from "../../src/core/model/settings";
import { tasks, type Change, type Task, type Work } from "../../src/ui/session";
import { fresh, nextState } from "../../src/ui/sessionState";
import { createXlsx, openXlsx, xlsxHost, type XlsxFile } from "../../src/xlsx";
import { allParts, layout, planned } from "../xlsx/write-support";

const bytes = createXlsx([
  layout("PL01", [
    planned("DANH MỤC NHIỆM VỤ NĂM 2024"),
    planned("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành", "Tình trạng"),
    planned(1, "Xây dựng kế hoạch", "Văn phòng Sở", "Quý I/2024", null),
    planned(2, "Rà soát vị trí việc làm", "Thanh tra Sở", "Quý II/2024", null),
  ]),
]);

let file: XlsxFile;
beforeEach(() => (file = openXlsx(bytes, "a.xlsx")));

const wishes = { base: defaultSettings("2024-06-30"), changes: {}, unitSheets: null };

/** Does one of the tasks as the pane does, and gives what it changes. */
async function run(task: Task, chosen: readonly string[] = [], agreed: Work["agreed"] = []): Promise<Change> {
  const change = await tasks[task]({
    host: xlsxHost(file, async () => undefined),
    ...{
      wishes,
      agreed,
      fixes: [],
      seen: null,
      chosen,
      progress: () => {},
      cancel: { aborted: false },
      writing: () => {},
    },
  });
  return change!;
}
const saidBy = ({ notice }: Change) => (notice?.kind === "said" ? [notice.words.vi, notice.isQuiet] : notice);
const listed = () => file.validated().flatMap(({ range, isOurs }) => (isOurs ? [`${range.left}:${range.top}`] : []));

test("the columns that can have a list are offered, and nothing is written", async () => {
  const { offer, notice } = await run("choose-lists");
  expect([offer!.map(({ key, cells }) => [key, cells]), notice]).toEqual([
    [
      ["PL01!C", 2],
      ["PL01!E", 2],
    ],
    null,
  ]);
  expect(allParts(file.save())).toEqual(allParts(bytes));
});

test("chosen columns get their lists, those that are chosen no more lose theirs, and all are taken off whole", async () => {
  expect(saidBy(await run("set-lists", ["PL01!C", "PL01!E"]))).toEqual([
    expect.stringMatching(/^Đã thêm danh sách chọn cho 2 cột: PL01!C, PL01!E\./),
    false,
  ]);
  expect(listed()).toEqual(["3:3", "5:3"]);
  await run("set-lists", ["PL01!E"]);
  expect(listed()).toEqual(["5:3"]);
  expect(saidBy(await run("drop-lists"))).toEqual([expect.stringMatching(/^Đã bỏ mọi danh sách chọn/), false]);
  expect(allParts(file.save())).toEqual(allParts(bytes));
  expect(saidBy(await run("drop-lists"))).toEqual([expect.stringContaining("không có gì để bỏ"), true]);
});

test("the first lists can be taken back whole, and nothing is left of them; those written over them cannot", async () => {
  expect((await run("set-lists", ["PL01!C"])).wayBack).toBe("recorded");
  expect((await run("set-lists", ["PL01!C", "PL01!E"])).wayBack).toBe("needless");
  const { question } = await run("undo");
  expect(question).toMatchObject({ kind: "take-back", plan: { listsGo: true, cells: [], removedSheets: [] } });
  expect((await run("undo", [], [question!])).notice).toMatchObject({ kind: "taken-back", keptSheets: [] });
  expect(allParts(file.save())).toEqual(allParts(bytes));
});

test("choosing none takes all off", async () => {
  await run("set-lists", ["PL01!C"]);
  expect(saidBy(await run("set-lists", []))).toEqual([expect.stringMatching(/^Đã bỏ mọi danh sách chọn/), false]);
  expect(allParts(file.save())).toEqual(allParts(bytes));
});

test("a column that somebody gave a validation since it was offered is left alone and told", async () => {
  const own = { sheet: "PL01", areas: ["C1:C9"], source: "CUA_TOI", title: "Của tôi" };
  file.apply([{ kind: "set-lists", lists: [own] }]);
  const [words] = saidBy(await run("set-lists", ["PL01!C", "PL01!E"])) as [string];
  expect(words).toMatch(/^Đã thêm danh sách chọn cho 1 cột: PL01!E\./);
  expect(words).toContain("Không thêm ở PL01!C: các ô đã có danh sách hoặc điều kiện nhập");
});

test.each(["set-lists", "drop-lists"] as const)(
  "what somebody typed into the hidden sheet is asked for first: %s",
  async (task) => {
    await run("set-lists", ["PL01!C"]);
    file.apply([{ kind: "set-cell", sheet: "Danh sách chọn", cell: "A3", before: "Thanh tra Sở", after: "Khác" }]);
    const { question, notice } = await run(task, ["PL01!C"]);
    expect(notice).toBeNull();
    expect(question).toMatchObject({
      kind: "losses",
      task,
      losses: [{ sheet: "Danh sách chọn", cell: "A3", before: "Khác" }],
    });
    expect((await run(task, ["PL01!C"], [question!])).notice).toMatchObject({ kind: "said", isQuiet: false });
  },
);

test("where there is no column for a list, that is said", async () => {
  file = openXlsx(createXlsx([layout("Trang tính", [planned("Họ tên", "Điện thoại")])]), "a.xlsx");
  expect(saidBy(await run("choose-lists"))).toEqual([expect.stringMatching(/^Không có cột đơn vị chủ trì/), true]);
});

test("the offer stands until it is answered or put away", async () => {
  const change = await run("choose-lists");
  const offered = nextState(fresh(wishes.base), { kind: "finished", change, wishes });
  expect(offered.offer).toHaveLength(2);
  expect(nextState(offered, { kind: "dismissed" }).offer).toBeNull();
  expect(nextState(offered, { kind: "started", task: "set-lists" }).offer).toBeNull();
});

import type { SheetLayout } from "../../src/core/model/edit";
import { defaultSettings } from "../../src/core/model/settings";
import { tasks, type Task, type Work } from "../../src/ui/session";
import { createXlsx, openXlsx, xlsxHost, type XlsxFile } from "../../src/xlsx";

const rows: readonly (readonly (string | number)[])[] = [
  ["DANH MỤC NHIỆM VỤ NĂM 2024"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"],
  [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Quý I"],
  [2, "Rà soát vị trí việc làm", "Thanh tra Sở", "Quý II"],
];
const layout: SheetLayout = {
  name: "PL01",
  columns: [],
  rows: rows.map((cells) => ({ height: null, cells: cells.map((value) => ({ value })) })),
  merges: [],
  freeze: null,
  print: null,
  tabColor: null,
};

let file: XlsxFile;
let gone: string[];
beforeEach(() => {
  file = openXlsx(createXlsx([layout]), "a.xlsx");
  gone = [];
});

/** Does one of the tasks as the pane does, and gives what it tells. */
async function run(task: Task, agreed: Work["agreed"] = []) {
  const change = await tasks[task]({
    host: xlsxHost(file, async (sheet, cell) => void gone.push(`${sheet}!${cell}`)),
    wishes: { base: defaultSettings("2024-06-30"), changes: {}, unitSheets: null },
    agreed,
    fixes: [],
    seen: null,
    chosen: [],
    progress: () => {},
    cancel: { aborted: false },
    writing: () => {},
  });
  return change!;
}

const says = (text: string, isQuiet = false) => ({
  ...{ kind: "said", isQuiet, words: expect.objectContaining({ vi: expect.stringContaining(text) }) },
});

const names = (wanted: "ours" | "theirs") =>
  file
    .workbook()
    .sheets.filter(({ ours, hidden }) => (wanted === "ours" ? ours !== null && !hidden : ours === null))
    .map(({ name }) => name);

test("“Bổ sung” is written, and taken out again whole", async () => {
  expect((await run("enrich")).notice).toEqual(says("Đã lập trang “Bổ sung” cho 2 nhiệm vụ và văn bản"));
  expect(names("ours")).toEqual(["Bổ sung"]);
  expect((await run("unenrich")).notice).toEqual(says("Đã bỏ trang “Bổ sung”."));
  expect(names("ours")).toEqual([]);
  expect((await run("unenrich")).notice).toEqual(says("Tệp không có trang “Bổ sung” nào để bỏ.", true));
});

test("writing it is taken back like every write", async () => {
  const before = file.workbook().sheets;
  await run("enrich");
  const { question } = await run("undo");
  expect(question).toMatchObject({ kind: "take-back", plan: { removedSheets: ["Bổ sung"] } });
  expect((await run("undo", [question!])).notice).toMatchObject({ kind: "taken-back", removedSheets: ["Bổ sung"] });
  expect(file.workbook().sheets).toEqual(before);
});

test("what somebody typed into it is asked for before it is taken out", async () => {
  await run("enrich");
  file.apply([{ kind: "set-cell", sheet: "Bổ sung", cell: "O5", before: null, after: "hỏi lại" }]);
  const { question } = await run("unenrich");
  expect(question).toMatchObject({ kind: "losses", losses: [{ cell: "O5", before: "hỏi lại" }] });
  expect(names("ours")).toEqual(["Bổ sung"]);
  await run("unenrich", [question!]);
  expect(names("ours")).toEqual([]);
});

describe("a new appendix", () => {
  const takeBack = async () => run("undo", [(await run("undo")).question!]);

  test("is taken away again while nobody has touched it", async () => {
    const before = file.workbook().sheets;
    await run("new-tasks");
    expect((await takeBack()).notice).toMatchObject({ removedSheets: ["PL01 (2)"], keptSheets: [] });
    expect(file.workbook().sheets).toEqual(before);
  });

  test("stays once somebody has typed into it", async () => {
    await run("new-tasks");
    file.apply([{ kind: "set-cell", sheet: "PL01 (2)", cell: "B10", before: null, after: "Xây dựng đề án" }]);
    const { notice } = await takeBack();
    expect(notice).toMatchObject({ removedSheets: [], keptSheets: [{ name: "PL01 (2)", reason: "typed" }] });
    expect(names("theirs")).toEqual(["PL01", "PL01 (2)"]);
  });
});

test("rolling up again leaves nothing to take back, so that no earlier write is offered in its place", async () => {
  expect((await run("roll-up")).wayBack).toBe("recorded");
  expect((await run("roll-up")).wayBack).toBe("needless");
});

test("what somebody typed into it is asked for before it is overwritten", async () => {
  await run("enrich");
  file.apply([{ kind: "set-cell", sheet: "Bổ sung", cell: "O5", before: null, after: "hỏi lại" }]);
  const { question, notice } = await run("enrich");
  expect(notice).toBeNull();
  expect(question).toMatchObject({ losses: [{ sheet: "Bổ sung", cell: "O5", before: "hỏi lại" }] });
  expect((await run("enrich", [question!])).notice).toEqual(says("Đã lập trang “Bổ sung”"));
});

test("a roll-up writes it again, so that it is of the same day as the other sheets", async () => {
  await run("enrich");
  file.apply(
    [3, "Tổng kết công tác", "Văn phòng Sở", "Quý IV"].map((after, index) => ({
      kind: "set-cell",
      sheet: "PL01",
      cell: `${"ABCD"[index]}5`,
      before: null,
      after,
    })),
  );
  const { notice } = await run("roll-up");
  expect(notice).toMatchObject({ sheets: expect.arrayContaining(["Tổng hợp", "Bổ sung"]) as unknown });
  const { rows } = file.workbook().sheets.find(({ ours }) => ours === "enrich")!;
  const tasks = ["Xây dựng kế hoạch", "Rà soát vị trí việc làm", "Tổng kết công tác"];
  expect(tasks.filter((task) => rows.some(({ values }) => values.includes(task)))).toEqual(tasks);
  expect(rows.find(({ row }) => row === 3)!.formulas?.[1]).toMatch(/^'Tổng hợp'!/);
});

test("a roll-up alone writes none", async () => {
  const { notice } = await run("roll-up");
  expect(notice).toMatchObject({ sheets: expect.not.arrayContaining(["Bổ sung"]) as unknown });
});

test("a new appendix is added beside the others for the plan's year, and its first cell is gone to", async () => {
  expect((await run("new-tasks")).notice).toEqual(says("Đã thêm trang “PL01 (2)” với 20 dòng trống."));
  expect(names("theirs")).toEqual(["PL01", "PL01 (2)"]);
  expect(gone).toEqual(["PL01 (2)!B10"]);
  const title = file.workbook().sheets[1]!.rows.find(({ row }) => row === 5)!.values[0];
  expect(title).toBe("DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024");
  await run("new-targets");
  expect(names("theirs")).toEqual(["PL01", "PL01 (2)", "CT"]);
});

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
    progress: () => {},
    cancel: { aborted: false },
    writing: () => {},
  });
  return change!;
}

const names = (wanted: "ours" | "theirs") =>
  file
    .workbook()
    .sheets.filter(({ ours, hidden }) => (wanted === "ours" ? ours !== null && !hidden : ours === null))
    .map(({ name }) => name);

test("“Bổ sung” is written, and taken out again whole", async () => {
  expect((await run("enrich")).notice).toEqual({ kind: "enriched", tasks: 2 });
  expect(names("ours")).toEqual(["Bổ sung"]);
  expect((await run("unenrich")).notice).toEqual({ kind: "unenriched" });
  expect(names("ours")).toEqual([]);
  expect((await run("unenrich")).notice).toEqual({ kind: "nothing-to-unenrich" });
});

test("writing it is taken back like every write", async () => {
  const before = file.workbook().sheets;
  await run("enrich");
  expect((await run("undo")).notice).toMatchObject({ kind: "taken-back" });
  expect(file.workbook().sheets).toEqual(before);
});

test("what somebody typed into it is asked for before it is overwritten", async () => {
  await run("enrich");
  file.apply([{ kind: "set-cell", sheet: "Bổ sung", cell: "O5", before: null, after: "hỏi lại" }]);
  const { question, notice } = await run("enrich");
  expect(notice).toBeNull();
  expect(question!.losses).toMatchObject([{ sheet: "Bổ sung", cell: "O5", before: "hỏi lại" }]);
  expect((await run("enrich", question!.losses)).notice).toMatchObject({ kind: "enriched" });
});

test("a new appendix is added beside the others for the plan's year, and its first cell is gone to", async () => {
  expect((await run("new-tasks")).notice).toEqual({ kind: "appendix-added", sheet: "PL01 (2)" });
  expect(names("theirs")).toEqual(["PL01", "PL01 (2)"]);
  expect(gone).toEqual(["PL01 (2)!B10"]);
  const title = file.workbook().sheets[1]!.rows.find(({ row }) => row === 5)!.values[0];
  expect(title).toBe("DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024");
  await run("new-targets");
  expect(names("theirs")).toEqual(["PL01", "PL01 (2)", "CT"]);
});

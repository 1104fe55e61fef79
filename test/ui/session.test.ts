import type { CellValue } from "../../src/core/model/cell";
import type { SheetLayout } from "../../src/core/model/edit";
import { defaultSettings } from "../../src/core/model/settings";
import { tasks, type Work } from "../../src/ui/session";
import { createXlsx, openXlsx, xlsxHost, type XlsxFile } from "../../src/xlsx";

const rows: readonly (readonly (string | number)[])[] = [
  ["DANH MỤC NHIỆM VỤ NĂM 2024"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đầu mối", "Thời gian hoàn thành"],
  [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Thanh tra Sở", "Quý I"],
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

const work = (file: XlsxFile): Work => ({
  host: xlsxHost(file, async () => {}),
  wishes: { base: defaultSettings("2024-06-30"), changes: { year: 2024 }, unitSheets: null },
  agreed: [],
  seen: null,
  fixes: [],
  chosen: [],
  progress: () => {},
  cancel: { aborted: false },
  writing: () => {},
});

describe("saving the settings again", () => {
  let file: XlsxFile;
  beforeEach(async () => {
    file = openXlsx(createXlsx([layout]), "a.xlsx");
    await tasks["save-settings"](work(file));
  });
  const sheet = () => file.workbook().sheets.find(({ ours }) => ours === "settings")!;
  const type = (cell: string, after: CellValue) =>
    file.apply([{ kind: "set-cell", sheet: sheet().name, cell, before: null, after }]);
  /** The first blank line of the table of columns' meanings. */
  const blankLine = () => sheet().rows.find(({ values }) => values[0] === "Trang tính")!.row + 1;
  const save = async () => (await tasks["save-settings"](work(file)))!;

  test("asks nothing when lines of the table can be read", async () => {
    const line = blankLine();
    type(`A${line}`, "PL01");
    type(`B${line}`, "Đầu mối");
    type(`C${line}`, "đơn vị chủ trì");
    const { question, notice } = await save();
    expect(question).toBeUndefined();
    expect(notice).toMatchObject({ kind: "settings-saved" });
  });

  test("keeps a note beside a setting without asking", async () => {
    type("D4", "hỏi lại phòng Kế hoạch");
    expect((await save()).question).toBeUndefined();
    expect(JSON.stringify(sheet().rows)).toContain("hỏi lại phòng Kế hoạch");
  });

  test("keeps a title of the user's own without asking", async () => {
    const before = sheet().rows[0]!.values[0]!;
    const after = "Thiết lập của Sở Nội vụ";
    file.apply([{ kind: "set-cell", sheet: sheet().name, cell: "A1", before, after }]);
    expect((await save()).question).toBeUndefined();
    expect(JSON.stringify(sheet().rows)).toContain(after);
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { run } from "../../src/cli/run";
import { openXlsx } from "../../src/xlsx";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "soat-"))));
afterEach(() => rmSync(folder, { recursive: true }));

async function soat(...args: string[]) {
  let printed = "";
  const write = (text: string) => void (printed += text);
  return { code: await run(args, { out: write, err: write }), printed };
}

test("makes a workbook of blank appendices, which are the user's own sheets", async () => {
  const file = path.join(folder, "moi.xlsx");
  const { code, printed } = await soat("new", "tasks", "targets", "--out", file, "--today", "2025-01-02");
  expect([code, printed]).toEqual([0, `Đã tạo phụ lục mới (PL01, CT). Tệp mới: ${file}\n`]);
  const { sheets } = openXlsx(readFileSync(file), "moi.xlsx").workbook();
  expect(sheets.map(({ name, ours }) => [name, ours])).toEqual([
    ["PL01", null],
    ["CT", null],
  ]);
  expect(sheets[0]!.rows.find(({ row }) => row === 5)!.values[0]).toBe("DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2025");
});

test("its cells offer the status words to choose from, with a warning for anything else", async () => {
  const file = path.join(folder, "moi.xlsx");
  await soat("new", "tasks", "--out", file);
  const xml = strFromU8(unzipSync(readFileSync(file))["xl/worksheets/sheet1.xml"]!);
  expect(xml).toContain(
    '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Tình trạng"',
  );
  expect(xml).toContain(
    'sqref="H10:H29"><formula1>"Đã hoàn thành đúng hạn,Đã hoàn thành quá hạn,Chưa hoàn thành trong hạn,Chưa hoàn thành quá hạn,Bị hủy"</formula1>',
  );
});

test("says which templates there are where none is named", async () => {
  const { code, printed } = await soat("new", "--out", path.join(folder, "moi.xlsx"));
  expect([code, printed]).toEqual([2, "Chưa nói mẫu nào. Các mẫu: tasks, documents, directives, targets.\n"]);
});

test("refuses a template that there is none of", async () => {
  const { code, printed } = await soat("new", "plans", "--out", path.join(folder, "moi.xlsx"));
  expect([code, printed]).toEqual([
    2,
    "Không có mẫu phụ lục “plans”. Các mẫu: tasks, documents, directives, targets.\n",
  ]);
});

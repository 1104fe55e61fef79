import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { openXlsx } from "../../src/xlsx";

const sample = path.join(__dirname, "..", "..", "assets", "samples", "ke-hoach-2024.xlsx");
let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "soat-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const open = (file: string) => openXlsx(readFileSync(file), "a.xlsx").workbook();
const ours = (file: string) => open(file).sheets.flatMap(({ name, ours }) => (ours ? [name] : []));
const theirs = (file: string) => open(file).sheets.filter(({ ours }) => ours === null);

async function soat(...args: string[]) {
  let printed = "";
  const write = (text: string) => void (printed += text);
  return { code: await run(args, { out: write, err: write }), printed };
}

test("adds “Bổ sung” and leaves the appendices as they are; --remove takes it out whole", async () => {
  const added = await soat("enrich", sample, "--out", at("b.xlsx"), "--today", "2024-06-30");
  expect(added.code).toBe(0);
  expect(added.printed).toContain("Đã bổ sung cho 266 nhiệm vụ và văn bản trên trang “Bổ sung”.");
  expect(ours(at("b.xlsx"))).toEqual(["Bổ sung"]);
  expect(theirs(at("b.xlsx"))).toEqual(theirs(sample));
  const removed = await soat("enrich", at("b.xlsx"), "--out", at("c.xlsx"), "--remove");
  expect(removed.printed).toBe(`Đã bỏ trang “Bổ sung”. Tệp mới: ${at("c.xlsx")}\n`);
  expect(ours(at("c.xlsx"))).toEqual([]);
  expect(theirs(at("c.xlsx"))).toEqual(theirs(sample));
});

test("says what somebody typed into the sheet that the copy does not keep", async () => {
  await soat("enrich", sample, "--out", at("b.xlsx"), "--today", "2024-06-30");
  const file = openXlsx(readFileSync(at("b.xlsx")), "b.xlsx");
  file.apply([{ kind: "set-cell", sheet: "Bổ sung", cell: "O5", before: null, after: "hỏi lại" }]);
  writeFileSync(at("b.xlsx"), file.save());
  const { printed } = await soat("enrich", at("b.xlsx"), "--out", at("c.xlsx"), "--today", "2024-07-01");
  expect(printed).toContain("Không giữ lại trong bản sao:\n  Bổ sung!O5: “hỏi lại”\n");
});

test("--remove refuses where there is nothing to take out", async () => {
  const { code, printed } = await soat("enrich", sample, "--out", at("b.xlsx"), "--remove");
  expect(code).toBe(2);
  expect(printed).toContain("không có gì để bỏ");
});

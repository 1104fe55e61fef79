import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { openXlsx } from "../../src/xlsx";
import { differences } from "../xlsx/write-support";

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

test("--lists gives the appendices' own columns lists and tells of each; --lists --remove takes them off and leaves every part as it was", async () => {
  const added = await soat("enrich", sample, "--out", at("b.xlsx"), "--lists");
  expect(added.code).toBe(0);
  expect(added.printed.split("\n").slice(0, 2)).toEqual([
    "✔ PL01, cột C: Phân công › Đơn vị chủ trì: 196 ô, 9 nội dung để chọn",
    "✔ PL01, cột H: Kết quả thực hiện: 196 ô, 4 nội dung để chọn",
  ]);
  expect(added.printed).toContain("Đã thêm danh sách chọn cho 5 cột: PL01!C, PL01!H, PL02!E, PL03!E, Chỉ tiêu!E.");
  expect(ours(at("b.xlsx"))).toEqual(["Danh sách chọn"]);
  expect(theirs(at("b.xlsx"))).toEqual(theirs(sample));
  const removed = await soat("enrich", at("b.xlsx"), "--out", at("c.xlsx"), "--lists", "--remove");
  expect(removed.printed).toMatch(/^Đã bỏ mọi danh sách chọn do Soát Phụ lục thêm\./);
  expect(differences(readFileSync(sample), readFileSync(at("c.xlsx")))).toEqual([]);
});

test("--lists says why a column gets none, and refuses where no column can have one", async () => {
  const file = openXlsx(readFileSync(sample), "a.xlsx");
  const own = { sheet: "PL01", areas: ["C9:C300"], source: "TEN", title: "x" };
  file.apply([{ kind: "set-lists", lists: [own] }]);
  writeFileSync(at("a.xlsx"), file.save());
  const { printed } = await soat("enrich", at("a.xlsx"), "--out", at("b.xlsx"), "--lists");
  expect(printed).toContain("– PL01, cột C: Phân công › Đơn vị chủ trì: các ô đã có danh sách hoặc điều kiện nhập");
  expect(printed).toContain("Đã thêm danh sách chọn cho 4 cột: PL01!H, PL02!E, PL03!E, Chỉ tiêu!E.");
  const blank = await soat("new", "tasks", "--out", at("n.xlsx"));
  expect(blank.code).toBe(0);
  const refused = await soat("enrich", at("n.xlsx"), "--out", at("c.xlsx"), "--lists", "--lang", "en");
  expect([refused.code, refused.printed]).toEqual([
    2,
    expect.stringContaining("There is no column of leads or statuses"),
  ]);
});

test("--columns gives lists to the named columns alone, by letter or heading, and takes those of before off the others", async () => {
  const lists = (file: string) => openXlsx(readFileSync(file), "a.xlsx").validated();
  const where = (file: string) => [...new Set(lists(file).map(({ sheet, range }) => `${sheet} ${range.left}`))];
  const own = where(sample);
  await soat("enrich", sample, "--out", at("b.xlsx"), "--lists", "--columns", "PL02!E,Kết quả thực hiện");
  expect(where(at("b.xlsx"))).toEqual([...own, "PL01 8", "PL02 5"]);
  const again = await soat("enrich", at("b.xlsx"), "--out", at("c.xlsx"), "--lists", "--columns", "PL01!h");
  expect(again.printed).toContain("– PL02, cột E: Đơn vị chủ trì soạn thảo: bỏ danh sách đã thêm trước đây");
  expect(where(at("c.xlsx"))).toEqual([...own, "PL01 8"]);
});

test("--columns refuses a name that no such column has, and goes with --lists alone", async () => {
  const wrong = await soat("enrich", sample, "--out", at("b.xlsx"), "--lists", "--columns", "PL01!B");
  expect([wrong.code, wrong.printed]).toEqual([2, expect.stringContaining("tình trạng nào là “PL01!B”")]);
  expect(wrong.printed).toContain("\n  PL01!C  Phân công › Đơn vị chủ trì\n");
  for (const others of [[], ["--lists", "--remove"]]) {
    const alone = await soat("enrich", sample, "--out", at("b.xlsx"), "--columns", "PL01!C", ...others);
    expect([alone.code, alone.printed]).toEqual([2, expect.stringContaining("--columns chỉ đi cùng --lists")]);
  }
});

test("--lists --remove refuses where there is none of ours", async () => {
  const { code, printed } = await soat("enrich", sample, "--out", at("b.xlsx"), "--lists", "--remove");
  expect([code, printed]).toEqual([2, expect.stringContaining("không có gì để bỏ")]);
});

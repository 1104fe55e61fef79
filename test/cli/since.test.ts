import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { createXlsx } from "../../src/xlsx";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "soat-"))));
afterEach(() => rmSync(folder, { recursive: true }));

type Line = readonly (string | number | null)[];
const heading: Line = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];

function put(name: string, ...lines: readonly Line[]): string {
  const rows = [heading, ...lines].map((line) => ({ height: null, cells: line.map((value) => ({ value })) }));
  const layout = { name: "PL01", columns: [], rows, merges: [], freeze: null, print: null, tabColor: null };
  const file = path.join(folder, name);
  writeFileSync(file, createXlsx([layout]));
  return file;
}

async function soat(...args: readonly string[]) {
  let out = "";
  let err = "";
  const code = await run(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

const save = async (file: string) => {
  const report = path.join(folder, "truoc.json");
  writeFileSync(report, (await soat("check", file, "--format", "json")).out);
  return report;
};

test("check --since follows findings through inserted rows, and names what was fixed and what is new", async () => {
  const then = await save(put("a.xlsx", [1, "Rà soát vị trí", null, "Quý I"], [2, "Kiểm tra công vụ", null, "Quý II"]));
  const now = put(
    "a.xlsx",
    [1, "Ban hành quy chế", "Thanh tra Sở", null],
    [2, "Rà soát vị trí", "Văn phòng Sở", "Quý I"],
    [3, "Kiểm tra công vụ", null, "Quý II"],
  );
  const { out } = await soat("check", now, "--since", then);
  expect(out).toContain("So với lần trước: 1 đã sửa · 1 mới · 1 còn lại");
  expect(out).toContain("Đã sửa từ lần trước\n  ✔ PL01!C2 · STT 1: Chưa có đơn vị chủ trì.");
});

test("a file that was not there then is said to be new", async () => {
  put("a.xlsx", [1, "Rà soát vị trí", null, "Quý I"]);
  put("b.xlsx", [1, "Kiểm tra công vụ", null, "Quý I"]);
  const then = await save(folder);
  const { out } = await soat("check", put("c.xlsx", [1, "Họp", null, "Quý I"]), "--since", then, "--format", "json");
  expect(JSON.parse(out).files[0].since).toBeNull();
});

test("one file is compared with one, whatever its new name", async () => {
  const then = await save(put("a.xlsx", [1, "Rà soát vị trí", null, "Quý I"]));
  const { out } = await soat("check", put("a lần 2.xlsx", [1, "Rà soát vị trí", "Sở", "Quý I"]), "--since", then);
  expect(out).toContain(`So với lần trước (${path.join(folder, "a.xlsx")}): 1 đã sửa · 0 mới · 0 còn lại`);
});

test("files of one name are told apart by their folders, wherever these stand now", async () => {
  for (const unit of ["so-a", "so-b"]) mkdirSync(path.join(folder, unit));
  put("so-a/ke-hoach.xlsx", [1, "Rà soát vị trí", null, "Quý I"]);
  put("so-b/ke-hoach.xlsx", [1, "Kiểm tra công vụ", null, "Quý I"]);
  const then = await save(folder);
  mkdirSync(path.join(folder, "moi"));
  for (const unit of ["so-a", "so-b"]) renameSync(path.join(folder, unit), path.join(folder, "moi", unit));
  const { out } = await soat("check", folder, "--since", then);
  expect(out.match(/So với lần trước: 0 đã sửa · 0 mới · 1 còn lại/g)).toHaveLength(2);
});

test("a check for another stage is not compared, and the sentence says what to add", async () => {
  const file = put("a.xlsx", [1, "Rà soát vị trí", null, "Quý I"]);
  const report = path.join(folder, "truoc.json");
  writeFileSync(report, (await soat("check", file, "--format", "json", "--preset", "soan-thao")).out);
  const { out, err } = await soat("check", file, "--since", report);
  expect(out).not.toContain("lần trước");
  expect(err).toContain("giai đoạn “Soạn thảo”, lần này “Trước khi trình”. Muốn so, hãy thêm --preset soan-thao.");
});

test("what was found by rules that were asked only once is neither fixed nor new, and that is said", async () => {
  const file = put("a.xlsx", [1, "Rà soát vị trí", null, "Quý I"], [2, "Họp", "Sở", null]);
  const [settings, report] = [path.join(folder, "s.json"), path.join(folder, "truoc.json")];
  writeFileSync(settings, '{"off": ["owner-missing"]}');
  writeFileSync(report, (await soat("check", file, "--format", "json")).out);
  const now = await soat("check", file, "--since", report, "--settings", settings);
  expect(now.out).toContain("So với lần trước: 0 đã sửa · 0 mới · 1 còn lại");
  expect(now.out).toContain("Không so 1 loại chỉ soát ở một trong hai lần: “Thiếu đơn vị chủ trì”");
  writeFileSync(report, (await soat("check", file, "--format", "json", "--settings", settings)).out);
  const back = JSON.parse((await soat("check", file, "--since", report, "--format", "json")).out).files[0];
  expect(back.since.counts).toEqual({ fixed: 0, new: 0, still: 1, accepted: 0 });
  expect(back.findings.map(({ rule, since }: { rule: string; since?: string }) => [rule, since])).toEqual([
    ["owner-missing", undefined],
    ["deadline-missing", "still"],
  ]);
});

test("a report that Windows PowerShell has redirected, in UTF-16 with its mark, is read", async () => {
  const file = put("a.xlsx", [1, "Rà soát vị trí", null, "Quý I"]);
  const report = path.join(folder, "truoc.json");
  writeFileSync(report, Buffer.from("\ufeff" + (await soat("check", file, "--format", "json")).out, "utf16le"));
  expect((await soat("check", file, "--since", report)).out).toContain("0 đã sửa · 0 mới · 1 còn lại");
});

test("files that were checked then and not now are named", async () => {
  for (const name of ["a.xlsx", "b.xlsx", "c.xlsx"]) put(name, [1, "Rà soát vị trí", null, "Quý I"]);
  const then = await save(folder);
  rmSync(path.join(folder, "b.xlsx"));
  const { err } = await soat("check", folder, "--since", then);
  expect(err).toContain(`Lần trước có kiểm tra, lần này không: ${path.join(folder, "b.xlsx")}.`);
});

test.each([
  ["khong-co.json", null, "Không mở được tệp so sánh"],
  ["a.json", "{", "không phải kết quả của “soat check --format json”"],
  ["a.json", '{"files": [{"file": "a.xlsx", "findings": [{"rule": "owner-missing"}]}]}', "không phải kết quả"],
])("%s with %j is refused", async (name, text, sentence) => {
  const report = path.join(folder, name);
  if (text !== null) writeFileSync(report, text);
  const { code, err } = await soat("check", put("a.xlsx", [1, "Họp", "Văn phòng", "Quý I"]), "--since", report);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

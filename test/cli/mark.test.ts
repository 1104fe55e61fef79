import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../../src/cli/run";
import type { SheetLayout } from "../../src/core/model/edit";
import { MARK_SIGN } from "../../src/core/model/edit";
import { createXlsx } from "../../src/xlsx";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "soat-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const rows = [
  ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"],
  [1, "Rà soát vị trí việc làm", null, "Quý I"],
  [2, "Kiểm tra công vụ", "Thanh tra Sở", "Tháng 6"],
];
const sheet = (name: string): SheetLayout => ({
  name,
  columns: [],
  rows: rows.map((cells) => ({ height: null, cells: cells.map((value) => ({ value })) })),
  merges: [],
  freeze: null,
  print: null,
  tabColor: null,
});

/** A workbook of faulty appendices, some of which are protected; gives its path. */
function workbook(names: readonly string[], isProtected: (name: string) => boolean): string {
  const parts = unzipSync(createXlsx(names.map(sheet)));
  names.forEach((name, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const text = strFromU8(parts[part]!);
    const locked = text.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    parts[part] = strToU8(isProtected(name) ? locked : text);
  });
  const file = path.join(folder, "a.xlsx");
  writeFileSync(file, zipSync(parts));
  return file;
}

async function mark(file: string) {
  const out = path.join(folder, "b.xlsx");
  const printed = { out: "", err: "" };
  const code = await run(["mark", file, "--out", out], {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
  });
  const parts = unzipSync(readFileSync(out));
  const sheets = Object.keys(parts).filter((part) => part.startsWith("xl/worksheets/sheet"));
  return { ...printed, code, marked: sheets.filter((part) => strFromU8(parts[part]!).includes(MARK_SIGN)) };
}

test("protected sheets are left out and named, the others are marked", async () => {
  const { code, err, marked } = await mark(workbook(["PL01", "PL02", "PL03"], (name) => name !== "PL02"));
  expect(err).toContain("“PL01”, “PL03”");
  expect(marked).toEqual(["xl/worksheets/sheet2.xml"]);
  expect(code).toBe(1);
});

test("nothing is said of protection where nothing is protected", async () => {
  const { err, marked } = await mark(workbook(["PL01"], () => false));
  expect(err).toBe("");
  expect(marked).toHaveLength(1);
});

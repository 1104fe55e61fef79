import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { run } from "../../src/cli/run";
import type { SheetLayout } from "../../src/core/model/edit";
import { MARK_SIGN } from "../../src/core/model/edit";
import { address } from "../../src/core/model/cell";
import { defaultSettings } from "../../src/core/model/settings";
import { settingsSheet } from "../../src/core/settings";
import { createXlsx, openXlsx } from "../../src/xlsx";

type Rows = readonly (readonly (string | number | null)[])[];

const title = ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"];
const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const first = [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "Quý I"];
const second = [2, "Kiểm tra công vụ", "Thanh tra Sở", "Tháng 6"];
const good: Rows = [title, heading, first, second];
const faulty: Rows = [title, heading, first, [2, "Kiểm tra công vụ", null, "Tháng 6"]];
const doubtful: Rows = [title, heading, first, [2, "Kiểm tra công vụ", "Thanh tra Sở", "15/3/2023"]];
const letter: Rows = [["Kính gửi: Văn phòng Sở"], ["Xin gửi tài liệu kèm theo."]];

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "soat-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);

function put(name: string, rows: Rows): string {
  const layout: SheetLayout = {
    name: "PL01",
    columns: [{ width: 8 }, { width: 40 }, { width: 20 }, { width: 20 }],
    rows: rows.map((cells) => ({ height: null, cells: cells.map((value) => ({ value })) })),
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
  };
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), createXlsx([layout]));
  return at(name);
}

/** Runs a call; gives its exit code and what it printed. */
async function soat(...args: string[]) {
  const printed = { out: "", err: "" };
  const code = await run(args, {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
  });
  return { code, ...printed };
}

describe("check", () => {
  test("passes a plan without errors", async () => {
    const { code, out, err } = await soat("check", put("a.xlsx", good));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("✔ Đạt: đã kiểm tra 2 dòng, không có lỗi");
  });

  test("fails one with errors, and says which", async () => {
    const { code, out } = await soat("check", put("a.xlsx", faulty));
    expect(code).toBe(1);
    expect(out).toContain("✖ Chưa đạt: 1 lỗi phải sửa trước khi trình");
    expect(out).toContain("C4 · STT 2 · “Kiểm tra công vụ”\n      Chưa có đơn vị chủ trì.");
  });

  test("lets warnings pass, unless their number is limited", async () => {
    const file = put("a.xlsx", doubtful);
    expect((await soat("check", file)).code).toBe(0);
    expect((await soat("check", file, "--max-warnings", "0")).code).toBe(1);
    expect((await soat("check", file, "--max-warnings=1")).code).toBe(0);
  });

  test("prints codes on request, by which a finding is accepted on a line typed into the settings sheet", async () => {
    const plan = put("a.xlsx", faulty);
    const [, code = ""] = /Mã kết quả: (\S+)/.exec((await soat("check", plan, "--codes")).out) ?? [];
    const file = openXlsx(readFileSync(plan), "a.xlsx");
    file.apply([{ kind: "put-sheet", plan: settingsSheet(defaultSettings("2024-06-30")) }]);
    const sheet = file.workbook().sheets.find(({ ours }) => ours === "settings")!;
    const row = sheet.rows.find(({ values }) => values[0] === "Mã kết quả")!.row + 1;
    const line = [code, "Thiếu đơn vị chủ trì", null, "Chờ phân công", "Nguyễn Văn A", "12/6/2024", null, "Đồng ý"];
    file.apply(
      line.map((after, index) => {
        return { kind: "set-cell", sheet: sheet.name, cell: address(row, index + 1), before: null, after };
      }),
    );
    writeFileSync(at("b.xlsx"), file.save());
    const { code: exit, out } = await soat("check", at("b.xlsx"), "--today", "2024-06-30");
    expect(exit).toBe(0);
    expect(out).toContain("Lý do: Chờ phân công (Nguyễn Văn A, 12/06/2024; người soát đồng ý)");
  });

  test("prints JSON for a program", async () => {
    const { code, out } = await soat("check", put("a.xlsx", faulty), "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ file: at("a.xlsx"), counts: { error: 1 }, findings: [{ rule: "owner-missing", cell: "C4" }] }],
    });
  });

  test("walks a folder by name, leaving out lock files, hidden ones and other kinds", async () => {
    for (const name of ["b.xlsx", "a.xlsx", "con/c.XLSX", "~$a.xlsx", ".an/d.xlsx"]) put(name, good);
    writeFileSync(at("ghi-chu.txt"), "");
    const { code, out } = await soat("check", folder, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => path.relative(folder, file))).toEqual([
      "a.xlsx",
      "b.xlsx",
      path.join("con", "c.XLSX"),
    ]);
  });

  test("checks the other files when one cannot be read, and says so with exit 2", async () => {
    writeFileSync(at("b.xlsx"), "");
    const { code, out, err } = await soat(
      "check",
      put("a.xlsx", good),
      at("b.xlsx"),
      at("c.xlsx"),
      put("d.xlsx", good),
    );
    expect(code).toBe(2);
    expect(out.match(/✔ Đạt/g)).toHaveLength(2);
    expect(err.trim().split("\n")).toEqual([
      expect.stringContaining(`“${at("b.xlsx")}” là tệp rỗng`),
      expect.stringContaining(`Không mở được “${at("c.xlsx")}”`),
    ]);
  });

  test("changes no input file", async () => {
    const before = readFileSync(put("a.xlsx", faulty));
    await soat("check", at("a.xlsx"));
    expect(readFileSync(at("a.xlsx")).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("follows a settings file", async () => {
    writeFileSync(at("thiet-lap.json"), JSON.stringify({ off: ["owner-missing"] }));
    expect((await soat("check", put("a.xlsx", faulty), "--settings", at("thiet-lap.json"))).code).toBe(0);
  });
});

describe("bad input is refused in one sentence that names the file, and nothing is written", () => {
  const kinds: readonly (readonly [string, () => void, string])[] = [
    ["not a workbook", () => writeFileSync(at("a.xlsx"), "Kính gửi"), "không phải là bảng tính Excel"],
    ["empty", () => writeFileSync(at("a.xlsx"), ""), "là tệp rỗng"],
    ["an old .xls", () => writeFileSync(at("a.xlsx"), oldWorkbook("Workbook")), "ở định dạng Excel cũ"],
    ["encrypted", () => writeFileSync(at("a.xlsx"), oldWorkbook("EncryptedPackage")), "được đặt mật khẩu"],
    ["without an appendix", () => void put("a.xlsx", letter), "Không tìm thấy phụ lục nào trong"],
    ["broken", () => cutShort(put("a.xlsx", good)), "“"],
    ["not there", () => undefined, "Không mở được"],
  ];
  describe.each(kinds)("%s", (_name, make, sentence) => {
    test.each([
      ["check", []],
      ["mark", ["--out", "moi.xlsx"]],
      ["rollup", ["--out", "moi.xlsx"]],
    ])("%s", async (command, rest) => {
      make();
      const before = readdirSync(folder);
      const { code, err } = await soat(command, at("a.xlsx"), ...rest.map((arg) => arg.replace("moi", at("moi"))));
      expect(code).toBe(2);
      expect(err).toContain(sentence);
      expect(err).toContain(at("a.xlsx"));
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(before);
    });
  });
});

describe("mark", () => {
  test("writes a marked copy beside an unchanged original", async () => {
    const before = readFileSync(put("a.xlsx", faulty));
    const { code, out } = await soat("mark", at("a.xlsx"), "--out", at("b.xlsx"));
    expect(code).toBe(1);
    expect(out).toContain("Đã đánh dấu 1 ô");
    expect(readFileSync(at("a.xlsx")).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(partWith(at("b.xlsx"), `${MARK_SIGN}owner-missing`)).toBe(true);
  });

  test.each(["the same path", "another name of the same file"])("refuses %s as output", async (which) => {
    const before = readFileSync(put("a.xlsx", faulty));
    if (which !== "the same path") linkSync(at("a.xlsx"), at("b.xlsx"));
    const { code, err } = await soat(
      "mark",
      at("a.xlsx"),
      "--out",
      which === "the same path" ? at("a.xlsx") : at("b.xlsx"),
    );
    expect(code).toBe(2);
    expect(err).toContain("chính là tệp đang soát");
    expect(readFileSync(at("a.xlsx")).equals(before)).toBe(true);
  });

  test("refuses a name that Excel would not open", async () => {
    const { code, err } = await soat("mark", put("a.xlsx", faulty), "--out", at("b.xls"));
    expect({ code, err }).toEqual({ code: 2, err: `Tên tệp mới “${at("b.xls")}” phải có đuôi .xlsx.\n` });
  });

  test("refuses a folder that is not there", async () => {
    const { code, err } = await soat("mark", put("a.xlsx", faulty), "--out", at("khong-co/b.xlsx"));
    expect(code).toBe(2);
    expect(err).toContain(`Không ghi được “${at("khong-co/b.xlsx")}”`);
  });
});

describe("rollup", () => {
  const sheetsOf = (file: string) => openXlsx(readFileSync(file), path.basename(file)).workbook().sheets;

  test("adds the summary sheets to a copy of one file", async () => {
    const { code, out } = await soat("rollup", put("a.xlsx", good), "--out", at("b.xlsx"), "--today", "2024-05-15");
    expect(code).toBe(0);
    expect(out).toContain("Tổng hợp đến ngày 15/05/2024: 2 nhiệm vụ và văn bản");
    const sheets = sheetsOf(at("b.xlsx"));
    expect(sheets.filter(({ ours }) => ours === null).map(({ name }) => name)).toEqual(["PL01"]);
    expect(sheets.some(({ ours }) => ours === "overview")).toBe(true);
  });

  test("gathers several files into one new workbook", async () => {
    const { code, out } = await soat("rollup", put("a.xlsx", good), put("b.xlsx", faulty), "--out", at("c.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("4 nhiệm vụ và văn bản");
    expect(
      sheetsOf(at("c.xlsx"))
        .filter(({ ours }) => ours === null)
        .map(({ name }) => name),
    ).toEqual(["Nguồn"]);
  });
});

test("inspect shows how the sheets were understood, as JSON under the given path", async () => {
  const { code, out } = await soat("inspect", put("a.xlsx", good), "--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ file: at("a.xlsx"), sheets: [{ sheet: "PL01", kind: "tasks" }] });
});

describe("wrong calls", () => {
  test.each<[string[], string]>([
    [["sua"], "Không có lệnh “sua”"],
    [["toString"], "Không có lệnh “toString”"],
    [["check"], "Chưa có tên tệp để soát"],
    [["check", "a.xlsx", "--mau"], "Không hiểu tùy chọn “--mau”"],
    [["check", "a.xlsx", "--format", "pdf"], "--format chỉ nhận: text, json, sarif"],
    [["check", "a.xlsx", "--today", "2024-02-30"], "Giá trị của “--today” không đúng"],
    [["check", "a.xlsx", "--max-warnings", "ít"], "--max-warnings phải là một số"],
    [["check", "a.xlsx", "--settings", "khong-co.json"], "Không đọc được tệp thiết lập “khong-co.json”"],
    [["mark", "a.xlsx"], "Thiếu --out"],
    [["fix", "a.xlsx"], "Thiếu --out"],
    [["mark", "a.xlsx", "b.xlsx", "--out", "c.xlsx"], "Lệnh này chỉ nhận 1 tệp"],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await soat(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });

  test.each<[string, string]>([
    ['{"nam": 2024}', "có mục lạ “nam”"],
    ['{"year": "2024"}', "Giá trị của “year” không đúng"],
    ['{"off": ["khong-co"]}', "Giá trị của “off” không đúng"],
    ["[1]", "Không đọc được tệp thiết lập"],
    ["{", "Không đọc được tệp thiết lập"],
  ])("settings %s", async (text, sentence) => {
    writeFileSync(at("s.json"), text);
    const { code, err } = await soat("check", put("a.xlsx", good), "--settings", at("s.json"));
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test("are told in English when asked", async () => {
    expect((await soat("check", "--lang", "en")).err).toBe("No file is named.\n");
  });
});

test.each(["--help", "-h", "help"])("%s prints the usage", async (flag) => {
  const { code, out } = await soat(flag);
  expect(code).toBe(0);
  expect(out).toContain("soat check");
});

test("--version prints the version", async () => {
  expect((await soat("--version")).out).toMatch(/^soat \d+\.\d+\.\d+\n$/);
});

/** The head of a compound file (MS-CFB) whose directory names a stream, as Excel 97 and encrypted files have it. */
function oldWorkbook(stream: string): Buffer {
  const file = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.write(stream, 1024, "utf16le");
  return file;
}

function cutShort(file: string): void {
  writeFileSync(file, readFileSync(file).subarray(0, 900));
}

/** Whether some part of a package, unpacked, holds a text. */
function partWith(file: string, text: string): boolean {
  return Object.values(unzipSync(readFileSync(file))).some((part) => strFromU8(part).includes(text));
}

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import type { PlannedCell, SheetLayout } from "../../src/core/model/edit";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { differences } from "../xlsx/write-support";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "soat-"))));
afterEach(() => rmSync(folder, { recursive: true }));

type Drawn = string | number | null | PlannedCell;

const title = ["DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024"];
const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const apart = (text: string) => text.normalize("NFD");

function put(...rows: readonly (readonly Drawn[])[]): string {
  const layout: SheetLayout = {
    name: "PL01",
    columns: [{ width: 8 }, { width: 40 }],
    rows: rows.map((cells) => ({
      height: null,
      cells: cells.map((cell) => (typeof cell === "object" ? cell : { value: cell })),
    })),
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
  };
  const file = path.join(folder, "a.xlsx");
  writeFileSync(file, createXlsx([layout]));
  return file;
}

async function soat(...args: string[]) {
  const printed = { out: "", err: "" };
  const code = await run(args, {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
  });
  return { code, ...printed };
}

const out = () => path.join(folder, "b.xlsx");
const rowOf = (file: string, row: number) =>
  openXlsx(readFileSync(file), "b.xlsx")
    .workbook()
    .sheets[0]!.rows.find((candidate) => candidate.row === row)!.values;

describe("fix", () => {
  test("writes what cannot change the meaning into a new file, and tells each cell before and after", async () => {
    const file = put(title, heading, [1, apart("Rà soát"), "Văn phòng  Sở", "Quý I"]);
    const before = readFileSync(file);
    const { code, out: text } = await soat("fix", file, "--out", out());
    expect(code).toBe(0);
    expect(rowOf(out(), 3)).toEqual([1, "Rà soát", "Văn phòng Sở", "Quý I"]);
    expect(text).toContain("Đã sửa 2 ô:");
    expect(text).toContain("PL01!C3  “Văn phòng··Sở” → “Văn phòng Sở”  (Dấu cách, xuống dòng thừa, ký tự ẩn)");
    expect(text).toContain(`Tệp mới: ${out()}\nTệp gốc giữ nguyên: cần lấy lại nội dung cũ thì dùng tệp gốc.`);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(differences(before, readFileSync(out()))).toEqual(["~ xl/worksheets/sheet1.xml"]);
  });

  test("makes true dates of days typed as text, and shows them as Excel will", async () => {
    const day = (value: string | number, numberFormat: string) => ({ value, style: { numberFormat } });
    const row = (number: number, finished: PlannedCell) => [
      number,
      `Rà soát ${number}`,
      "Văn phòng Sở",
      "Quý I",
      finished,
    ];
    const file = put(
      title,
      [...heading, "Ngày hoàn thành"],
      row(1, day(45300, "dd/mm/yyyy")),
      row(2, day("29/4/2024", "@")),
      row(3, day(45310, "dd/mm/yyyy")),
    );
    const dry = await soat("fix", file, "--dry-run");
    expect(dry.out).toContain("PL01!E4  “29/4/2024” → 29/04/2024 (ngày thật)  (Ngày gõ dạng chữ)");
    await soat("fix", file, "--out", out());
    expect(rowOf(out(), 4)).toEqual([2, "Rà soát 2", "Văn phòng Sở", "Quý I", 45411]);
  });

  test("shows the same and writes nothing on a dry run, without --out", async () => {
    const file = put(title, heading, [1, apart("Rà soát"), "Văn phòng Sở", "Quý I"]);
    const { code, out: text } = await soat("fix", file, "--dry-run");
    expect(code).toBe(0);
    expect(text).toContain("Sẽ sửa 1 ô:");
    expect(text).toContain("chưa ghi tệp nào");
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("leaves a suggested fix until it is asked for, and says that there is one", async () => {
    const targets = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Chủ trì"];
    const file = put(
      ["DANH MỤC CHỈ TIÊU NĂM 2024"],
      targets,
      [1, "Số cuộc thanh tra", "cuộc", 12, "10", "Thanh tra Sở"],
      [2, "Số lớp bồi dưỡng", "lớp", 30, 28, "Văn phòng Sở"],
    );
    const left = await soat("fix", file, "--out", out());
    expect(left.out).toContain("Không có ô nào để sửa nhanh.");
    expect(left.out).toContain("Còn 1 ô có gợi ý sửa");
    expect(rowOf(out(), 3)[4]).toBe("10");
    const taken = await soat("fix", file, "--out", out(), "--suggested");
    expect(taken.out).toContain("PL01!E3  “10” → 10");
    expect(rowOf(out(), 3)[4]).toBe(10);
  });

  describe("of some rules or cells", () => {
    const faulty = () =>
      put(title, heading, [1, apart("Rà soát"), "Văn phòng  Sở", "Quý I"], [2, "Tổng  kết", "Thanh tra Sở ", "Qúy II"]);

    test("changes only what was asked for, a rule by its id or title, a cell or a range by its address", async () => {
      await soat("fix", faulty(), "--out", out(), "--rule", "text-decomposed");
      expect([rowOf(out(), 3), rowOf(out(), 4)]).toEqual([
        [1, "Rà soát", "Văn phòng  Sở", "Quý I"],
        [2, "Tổng  kết", "Thanh tra Sở ", "Qúy II"],
      ]);
      await soat(
        "fix",
        faulty(),
        "--out",
        out(),
        "--rule",
        "Dấu cách, xuống dòng thừa, ký tự ẩn",
        "--only",
        "pl01!C3:C9",
      );
      expect([rowOf(out(), 3), rowOf(out(), 4)]).toEqual([
        [1, apart("Rà soát"), "Văn phòng Sở", "Quý I"],
        [2, "Tổng  kết", "Thanh tra Sở", "Qúy II"],
      ]);
      await soat("fix", faulty(), "--out", out(), "--only", "PL01!B3,PL01!B4");
      expect([rowOf(out(), 3), rowOf(out(), 4)]).toEqual([
        [1, "Rà soát", "Văn phòng  Sở", "Quý I"],
        [2, "Tổng kết", "Thanh tra Sở ", "Qúy II"],
      ]);
    });

    test("says of a named cell that it has nothing to fix, or a suggested fix only", async () => {
      const { out: text } = await soat("fix", faulty(), "--dry-run", "--only", "PL01!A1", "--only", "PL01!D4");
      expect(text).toContain("Không có ô nào để sửa nhanh.\nKhông có gì để sửa nhanh ở PL01!A1.\n");
      expect(text).toContain("Còn 1 ô có gợi ý sửa, cần người xem: thêm --suggested");
    });

    test.each([
      ["--rule", "text-space", "Không có loại lỗi “text-space”. Ghi mã hoặc tên của loại lỗi"],
      ["--only", "C3", "“C3” không phải là địa chỉ ô."],
      ["--only", "PL09!C3", "Tệp không có trang nêu ở “PL09!C3”. Các trang: PL01."],
    ])("refuses %s %s and writes nothing", async (option, value, words) => {
      const { code, err } = await soat("fix", faulty(), "--out", out(), option, value);
      expect([code, err, existsSync(out())]).toEqual([2, expect.stringContaining(words), false]);
    });
  });

  test("says how the fixed file stands: errors that no fix takes away are left", async () => {
    const file = put(title, heading, [1, apart("Rà soát"), null, "Quý I"]);
    const { code, out: text } = await soat("fix", file, "--out", out());
    expect(code).toBe(1);
    expect(text).toContain("Chưa đạt: 1 lỗi");
    expect(existsSync(out())).toBe(true);
  });

  test("refuses to write over its input", async () => {
    const file = put(title, heading, [1, "Rà soát", "Sở", "Quý I"]);
    const { code, err } = await soat("fix", file, "--out", file);
    expect(code).toBe(2);
    expect(err).toContain("Tệp gốc không bao giờ bị sửa");
  });
});

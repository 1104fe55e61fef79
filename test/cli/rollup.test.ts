import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import type { CellValue } from "../../src/core/model/cell";
import type { Edit } from "../../src/core/model/edit";
import { createXlsx, openXlsx } from "../../src/xlsx";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "soat-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const plan: readonly (readonly CellValue[])[] = [
  ["DANH MỤC NHIỆM VỤ NĂM 2024"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"],
  [1, "Rà soát vị trí việc làm", "Văn phòng Sở", "15/3/2024"],
  [2, "Kiểm tra công vụ", "Thanh tra Sở", "30/6/2024"],
];

/** A workbook of sheets of plain values. */
function put(name: string, sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): string {
  const layouts = Object.entries(sheets).map(([sheet, rows]) => ({
    name: sheet,
    columns: [],
    rows: rows.map((cells) => ({ height: null, cells: cells.map((value) => ({ value: value as string | number })) })),
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
  }));
  writeFileSync(at(name), createXlsx(layouts));
  return at(name);
}

const open = (name: string) => openXlsx(readFileSync(at(name)), name);

/** Has someone change cells of a file. */
function change(name: string, ...edits: readonly Edit[]): void {
  const file = open(name);
  file.apply(edits);
  writeFileSync(at(name), file.save());
}

function valueAt(name: string, sheet: string, row: number, column: number): CellValue {
  const rows = open(name)
    .workbook()
    .sheets.find((one) => one.name === sheet)!.rows;
  return rows.find((line) => line.row === row)?.values[column - 1] ?? null;
}

/** Rolls a file up into another; gives the exit code and what was printed. */
async function rollUp(from: string, to: string, ...options: string[]) {
  let printed = "";
  const write = (text: string) => void (printed += text);
  const code = await run(["rollup", at(from), "--out", at(to), ...options], { out: write, err: write });
  return { code, printed };
}

test("what was typed into summary sheets is told where the copy does not keep it, and stays in the input", async () => {
  put("a.xlsx", { PL01: plan });
  expect((await rollUp("a.xlsx", "b.xlsx", "--today", "2024-05-01")).printed).not.toContain("Không giữ lại");
  change("b.xlsx", { kind: "set-cell", sheet: "Đôn đốc", cell: "D4", before: null, after: "hỏi lại" });
  const { code, printed } = await rollUp("b.xlsx", "c.xlsx", "--today", "2024-05-01");
  expect(code).toBe(0);
  expect(printed).toContain("Không giữ lại trong bản sao:\n  Đôn đốc!D4: “hỏi lại”\n");
  expect(valueAt("c.xlsx", "Đôn đốc", 4, 4)).toBeNull();
  expect(valueAt("b.xlsx", "Đôn đốc", 4, 4)).toBe("hỏi lại");
});

describe("the report date that the head set on “Tổng hợp”", () => {
  const MAY = 45413;
  const YEAR_END = 45657;
  beforeEach(async () => {
    put("a.xlsx", { PL01: plan });
    await rollUp("a.xlsx", "b.xlsx", "--today", "2024-05-01");
    change("b.xlsx", { kind: "set-cell", sheet: "Tổng hợp", cell: "C6", before: MAY, after: YEAR_END });
  });

  test("is taken over, and said", async () => {
    const { printed } = await rollUp("b.xlsx", "c.xlsx");
    expect(printed).toContain("Tổng hợp đến ngày 31/12/2024");
    expect(printed).toContain("Ngày báo cáo 31/12/2024 lấy từ ô C6 trên trang “Tổng hợp”.");
    expect(printed).not.toContain("Không giữ lại");
    expect(valueAt("c.xlsx", "Tổng hợp", 6, 3)).toBe(YEAR_END);
  });

  test("gives way to --today, and that is said too", async () => {
    const { printed } = await rollUp("b.xlsx", "c.xlsx", "--today", "2024-05-01");
    expect(printed).toContain("Tổng hợp đến ngày 01/05/2024");
    expect(printed).toContain("Không giữ lại trong bản sao:\n  Tổng hợp!C6: “31/12/2024”");
  });

  test("holds for one roll-up: after that the cell is ours again", async () => {
    await rollUp("b.xlsx", "c.xlsx");
    expect((await rollUp("c.xlsx", "d.xlsx")).printed).not.toContain("31/12/2024 lấy từ");
  });
});

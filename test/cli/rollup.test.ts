import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
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

/** Gives cells of a file names, by what these stand for. */
function addNames(name: string, names: Readonly<Record<string, string>>): void {
  const parts = unzipSync(readFileSync(at(name)));
  const list = Object.entries(names).map(([key, formula]) => `<definedName name="${key}">${formula}</definedName>`);
  const xml = strFromU8(parts["xl/workbook.xml"]!);
  parts["xl/workbook.xml"] = strToU8(
    xml.replace("</sheets>", `</sheets><definedNames>${list.join("")}</definedNames>`),
  );
  writeFileSync(at(name), zipSync(parts));
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

describe("the office's own form", () => {
  const form = [
    ["BÁO CÁO NHANH"],
    ["Tổng số nhiệm vụ", "{{tong so}}"],
    ["Đơn vị", "Tổng số", "Quá hạn"],
    ["Văn phòng Sở", "{{don vi: Văn phòng Sở: tong so}}", "{{don vi: Văn phòng Sở: qua han chua ro}}"],
    ["Tính đến {{ngay bao cao}} có {{tong so}} nhiệm vụ"],
    ["Người lập biểu", 7],
  ];
  const cells = (name: string) =>
    open(name)
      .workbook()
      .sheets[1]!.rows.map(({ values }) => [...values]);
  const added = { kind: "set-cell", sheet: "PL01", cell: "B5", before: null, after: "Báo cáo kết quả" } as const;
  const addedOwner = { kind: "set-cell", sheet: "PL01", cell: "C5", before: null, after: "Văn phòng Sở" } as const;
  const addedNumber = { kind: "set-cell", sheet: "PL01", cell: "A5", before: null, after: 3 } as const;

  test("is filled, and filled again after the plan has grown, with the rest of it as it was", async () => {
    put("a.xlsx", { PL01: plan, Mẫu: form });
    const first = await rollUp("a.xlsx", "b.xlsx", "--today", "2024-05-01");
    expect(first.printed).toContain("Đã điền 3 ô của biểu mẫu riêng.");
    expect(first.printed).toContain("Chưa điền Mẫu!C4: không hiểu “{{don vi: Văn phòng Sở: qua han chua ro}}”.");
    expect(cells("b.xlsx")).toEqual([
      ["BÁO CÁO NHANH"],
      ["Tổng số nhiệm vụ", 2],
      ["Đơn vị", "Tổng số", "Quá hạn"],
      ["Văn phòng Sở", 1, "{{don vi: Văn phòng Sở: qua han chua ro}}"],
      ["Tính đến 01/05/2024 có 2 nhiệm vụ"],
      ["Người lập biểu", 7],
    ]);
    change("b.xlsx", addedNumber, added, addedOwner);
    const second = await rollUp("b.xlsx", "c.xlsx", "--today", "2024-06-01");
    expect(second.code).toBe(0);
    expect(second.printed).not.toContain("Không giữ lại");
    expect(cells("c.xlsx")).toEqual([
      ["BÁO CÁO NHANH"],
      ["Tổng số nhiệm vụ", 3],
      ["Đơn vị", "Tổng số", "Quá hạn"],
      ["Văn phòng Sở", 2, "{{don vi: Văn phòng Sở: qua han chua ro}}"],
      ["Tính đến 01/06/2024 có 3 nhiệm vụ"],
      ["Người lập biểu", 7],
    ]);
  });

  test("cells with names are filled each time; names of other things are left alone", async () => {
    put("a.xlsx", {
      PL01: plan,
      Mẫu: [
        ["Tổng số", null],
        ["Văn phòng Sở", null],
        ["Ghi chú", null],
      ],
    });
    addNames("a.xlsx", {
      soat_tong_so: "'Mẫu'!$B$1",
      soat_don_vi_van_phong_so_tong_so: "'Mẫu'!$B$2:$C$2",
      ghi_chu: "'Mẫu'!$B$3",
      soat_khac: "SUM('Mẫu'!$B$1:$B$2)",
    });
    await rollUp("a.xlsx", "b.xlsx");
    expect(cells("b.xlsx").map((line) => line[1] ?? null)).toEqual([2, 1, null]);
    change("b.xlsx", addedNumber, added, addedOwner);
    const { printed } = await rollUp("b.xlsx", "c.xlsx");
    expect(printed).toContain("Đã điền 2 ô của biểu mẫu riêng.");
    expect(cells("c.xlsx").map((line) => line[1] ?? null)).toEqual([3, 2, null]);
  });

  test("keeps what was typed over a figure, and says which cell", async () => {
    put("a.xlsx", { PL01: plan, Mẫu: form });
    await rollUp("a.xlsx", "b.xlsx");
    change("b.xlsx", { kind: "set-cell", sheet: "Mẫu", cell: "B2", before: 2, after: 99 });
    const { printed } = await rollUp("b.xlsx", "c.xlsx");
    expect(printed).toContain("Giữ nguyên nội dung gõ tay ở Mẫu!B2");
    expect(valueAt("c.xlsx", "Mẫu", 2, 2)).toBe(99);
  });

  test("a form that looks like an appendix is counted neither before it is filled nor after", async () => {
    const list = [
      ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
      [1, "Số nhiệm vụ của Văn phòng Sở", "{{don vi: Văn phòng Sở: tong so}}", "31/12/2024"],
      [2, "Số nhiệm vụ của Thanh tra Sở", "{{don vi: Thanh tra Sở: tong so}}", "31/12/2024"],
    ];
    put("a.xlsx", { PL01: plan, Mẫu: list });
    expect((await rollUp("a.xlsx", "b.xlsx", "--today", "2024-05-01")).printed).toContain(": 2 nhiệm vụ");
    expect((await rollUp("b.xlsx", "c.xlsx", "--today", "2024-05-01")).printed).toContain(": 2 nhiệm vụ");
  });
});

describe("--unit-sheets", () => {
  const ofUnits = (name: string) =>
    open(name)
      .workbook()
      .sheets.filter(({ ours }) => ours?.startsWith("chase_"))
      .map((sheet) => [sheet.name, sheet.ours]);

  test("gives each unit a sheet of its own, beside a user's sheet of the same name", async () => {
    put("a.xlsx", { PL01: plan, "Văn phòng Sở": [["của tôi"]] });
    await rollUp("a.xlsx", "b.xlsx", "--today", "2024-06-15", "--unit-sheets");
    expect(ofUnits("b.xlsx")).toEqual([
      ["Văn phòng Sở (2)", "chase_van_phong_so"],
      ["Thanh tra Sở", "chase_thanh_tra_so"],
    ]);
    expect(valueAt("b.xlsx", "Thanh tra Sở", 6, 2)).toBe("Kiểm tra công vụ");
    expect(valueAt("b.xlsx", "Văn phòng Sở", 1, 1)).toBe("của tôi");
  });

  test("they are made anew by later roll-ups; those of units that have nothing to chase any more go, with what was typed there told", async () => {
    put("a.xlsx", { PL01: plan });
    await rollUp("a.xlsx", "b.xlsx", "--today", "2024-06-15", "--unit-sheets");
    change(
      "b.xlsx",
      { kind: "set-cell", sheet: "PL01", cell: "C3", before: "Văn phòng Sở", after: "Thanh tra Sở" },
      { kind: "set-cell", sheet: "Văn phòng Sở", cell: "B9", before: null, after: "đã gọi điện" },
    );
    const { printed } = await rollUp("b.xlsx", "c.xlsx", "--today", "2024-06-15");
    expect(ofUnits("c.xlsx")).toEqual([["Thanh tra Sở", "chase_thanh_tra_so"]]);
    expect(valueAt("c.xlsx", "Thanh tra Sở", 7, 2)).toBe("Kiểm tra công vụ");
    expect(printed).toContain("Không giữ lại trong bản sao:\n  Văn phòng Sở!B9: “đã gọi điện”");
  });

  test("without it there are none", async () => {
    put("a.xlsx", { PL01: plan });
    await rollUp("a.xlsx", "b.xlsx");
    expect(ofUnits("b.xlsx")).toEqual([]);
  });
});

import { HostError } from "../../src/core/host";
import type { CellValue } from "../../src/core/model/cell";
import type { Row, Sheet, Workbook } from "../../src/core/model/sheet";
import { excelHost } from "../../src/excel";
import { StandinBook } from "../standin/book";
import { openInStandin, useStandin } from "../standin/office";

useStandin();

const sheet = (name: string, rows: readonly Row[], more: Partial<Sheet> = {}): Sheet => ({
  name,
  rows,
  merges: [],
  hidden: false,
  hiddenColumns: new Set(),
  tables: [],
  isProtected: false,
  ours: null,
  unread: null,
  ...more,
});

const workbook = (...sheets: Sheet[]): Workbook => ({ name: "ke-hoach.xlsx", date1904: false, sheets });

const row = (row: number, values: readonly CellValue[], more: Partial<Row> = {}): Row => ({ row, values, ...more });

describe("a check reads from Excel what the file holds", () => {
  const cases: Record<string, Workbook> = {
    "texts, numbers, truth values, errors and blanks": workbook(
      sheet("PL01", [row(2, [null, "Rà soát", 12.5]), row(5, [true, null, { error: "#REF!" }])]),
    ),
    "number formats of numbers, General left out": workbook(
      sheet("PL01", [row(1, [45292, 7], { formats: ["dd/mm/yyyy"] })]),
    ),
    "formulas beside their values, also one that shows nothing": workbook(
      sheet("PL01", [row(1, [3, "", "=không phải công thức"], { formulas: ["1+2", 'IF(A1>5,"x","")'] })]),
    ),
    "merged cells, hidden rows and columns, tables": workbook(
      sheet("PL 01", [row(1, ["a"]), row(2, ["b", null, "c"], { hidden: true }), row(3, ["d"])], {
        merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
        hiddenColumns: new Set([2]),
        tables: [{ top: 1, left: 1, bottom: 3, right: 3 }],
      }),
    ),
    "a hidden sheet, a protected one, an empty one, and one of ours": workbook(
      sheet("Ẩn", [row(1, ["x"])], { hidden: true }),
      sheet("Khóa", [row(1, ["x"])], { isProtected: true }),
      sheet("Trống", []),
      sheet("Tổng hợp 'mới'", [row(1, ["x"])], { ours: "overview" }),
    ),
    "names of cells": {
      ...workbook(sheet("Mẫu 'A'", [row(1, ["x"])]), sheet("Tổng hợp", [row(1, ["x"])], { ours: "overview" })),
      names: [
        { name: "soat_tong_so", sheet: "Mẫu 'A'", cell: "B5" },
        { name: "Tỷ_lệ", sheet: "Tổng hợp", cell: "AA100" },
      ],
    },
    "dates counted from 1904": { ...workbook(sheet("PL01", [row(1, ["x"])])), date1904: true },
  };

  test.each(Object.entries(cases))("%s", async (_, expected) => {
    openInStandin(StandinBook.of(expected));
    expect(plain(await excelHost().read())).toEqual(plain(expected));
  });

  test("a workbook that was never saved has no name", async () => {
    openInStandin(StandinBook.of({ ...workbook(sheet("Sheet1", [])), name: "Book1" }));
    expect((await excelHost().read()).name).toBe("");
  });
});

describe("a check costs few syncs and writes nothing", () => {
  const long = (rows: number) =>
    workbook(
      sheet(
        "PL01",
        Array.from({ length: rows }, (_, index) => row(index + 1, [index, "việc", "đơn vị"])),
      ),
    );

  test.each([
    [10, 3],
    [20_000, 3],
    [20_001, 4],
    [45_000, 5],
  ])("%i rows take %i", async (rows, syncs) => {
    const book = openInStandin(StandinBook.of(long(rows)));
    const read = await excelHost().read();
    expect(read.sheets[0]!.rows).toHaveLength(rows);
    expect(book.syncs).toBe(syncs);
    expect(book.writes).toEqual([]);
  });

  test("more merged areas than Excel lists at once are all read", async () => {
    const merges = Array.from({ length: 700 }, (_, index) => ({
      top: index * 2 + 1,
      left: 2,
      bottom: index * 2 + 2,
      right: 2,
    }));
    const expected = workbook(sheet("PL01", [row(1, ["a", "b", "c"]), row(1400, ["a", "b", "c"])], { merges }));
    const book = openInStandin(StandinBook.of(expected));
    expect((await excelHost().read()).sheets[0]!.merges).toEqual(merges);
    expect(book.syncs).toBe(3);
  });

  test("it stops between two syncs when the user says so", async () => {
    const book = openInStandin(StandinBook.of(long(10)));
    await expect(excelHost().read(undefined, { aborted: true })).rejects.toThrow("stopped");
    expect(book.syncs).toBe(2);
  });
});

describe("what Excel refuses is one HostError", () => {
  test.each([
    [5004, "cell-edit"],
    [7000, "denied"],
    [5012, "timeout"],
    [5102, "busy"],
    [5104, "too-large"],
    [5016, "dialog-open"],
  ])("%i is %s", async (osf, code) => {
    const book = openInStandin(StandinBook.of(workbook(sheet("PL01", []))));
    book.failAlways({ kind: "refused", osf });
    const error = await excelHost()
      .read()
      .catch((error: unknown) => error);
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).code).toBe(code);
    expect((error as HostError).subject).toBe("ke-hoach.xlsx");
  });
});

/** Without the difference between a hole, null and a shorter array. */
function plain({ name, date1904, sheets, names = [] }: Workbook): unknown {
  const filled = (cells: readonly unknown[] = []) =>
    [...cells].flatMap((cell, at) => (cell == null ? [] : [[at, cell]]));
  return {
    name,
    date1904,
    names,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        row: row.row,
        hidden: row.hidden ?? false,
        values: filled(row.values),
        formats: filled(row.formats),
        formulas: filled(row.formulas),
      })),
    })),
  };
}

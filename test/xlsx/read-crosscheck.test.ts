import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { read, utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../../src/core/model/cell";
import type { Sheet } from "../../src/core/model/sheet";
import { openXlsx } from "../../src/xlsx/index";

const repository = path.join(__dirname, "..", "..");
const workbooksIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".xlsx"))
        .map((name) => path.join(folder, name))
    : [];
const appendices = workbooksIn(path.join(repository, "..", "shared", "appendices"));
const samples = workbooksIn(path.join(repository, "assets", "samples"));
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

/** What the other reader says a cell holds, in our terms; "" and stubs are blank. */
function theirs(cell: CellObject): CellValue {
  if (cell.t === "e") return { error: ERRORS[cell.v as number] ?? String(cell.v) };
  return cell.v === undefined || cell.v === "" ? null : (cell.v as CellValue);
}

function cellsOf(sheet: WorkSheet): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith("!")) continue;
    const value = theirs(cell);
    const hasFormat = typeof value === "number" || typeof value === "string";
    const format = hasFormat && cell.z && cell.z !== "General" ? String(cell.z) : null;
    if (value !== null || cell.f) cells.set(address, [value, cell.f ?? null, format]);
  }
  return cells;
}

function ourCells(sheet: Sheet): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { row, values, formulas = [], formats = [] } of sheet.rows) {
    for (let index = 0; index < Math.max(values.length, formulas.length); index++) {
      const value = values[index] === "" ? null : (values[index] ?? null);
      const address = utils.encode_cell({ r: row - 1, c: index });
      if (value !== null || formulas[index])
        cells.set(address, [value, formulas[index] ?? null, formats[index] ?? null]);
    }
  }
  return cells;
}

function compare(bytes: Uint8Array): void {
  const other = read(bytes, { type: "array", cellNF: true });
  const own = openXlsx(bytes, "thu.xlsx").workbook();
  expect(own.sheets.map((sheet) => sheet.name)).toEqual(other.SheetNames);
  for (const sheet of own.sheets) {
    const their = other.Sheets[sheet.name]!;
    expect(ourCells(sheet)).toEqual(cellsOf(their));
    const merges = (their["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r + 1,
      left: s.c + 1,
      bottom: e.r + 1,
      right: e.c + 1,
    }));
    expect(sheet.merges).toEqual(merges);
  }
}

describe("cell by cell, the same as an independent reader", () => {
  if (appendices.length === 0) test.skip("the real appendices are not beside the repository", () => undefined);
  test.each([...appendices, ...samples].map((file) => [path.basename(file), file]))("%s", (_, file) =>
    compare(new Uint8Array(readFileSync(file))),
  );

  const rows = [
    ["STT", "Nhiệm vụ", "Đơn vị", "Thời hạn"],
    [1, 'Ban hành <kế hoạch> & "quyết định"\nnăm 2024', "Sở Nội vụ", 45382],
    [2, " hai  khoảng trắng ", null, -0.125],
    [3, "_x000B_ 😀", true, 1e21],
    [4, "=KHÔNG PHẢI CÔNG THỨC", false, 123456789012345],
    [5, "", "Sở Tài chính", 0.1 + 0.2],
  ];
  test.each([
    ["shared strings", true],
    ["inline strings", false],
  ])("a workbook that it wrote with %s", (_, bookSST) => {
    const sheet = utils.aoa_to_sheet(rows);
    (sheet.D2 as CellObject).z = "dd/mm/yyyy";
    sheet.E1 = { t: "n", v: 9, f: "SUM(A2:A5)" };
    sheet.E2 = { t: "e", v: 42, f: "NA()" };
    sheet["!ref"] = "A1:E6";
    sheet["!merges"] = [utils.decode_range("A1:B1")];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "Phụ lục 01");
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "Trang & hai's");
    compare(
      new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST, compression: true }) as ArrayBuffer),
    );
  });
});

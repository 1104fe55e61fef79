import { readFileSync } from "node:fs";
import path from "node:path";
import { lint } from "../../src/core/lint";
import { marksOf } from "../../src/core/marks";
import { defaultSettings } from "../../src/core/model/settings";
import type { Workbook } from "../../src/core/model/sheet";
import { readWorkbook } from "../../src/core/parse";
import { summarise, summarySheets } from "../../src/core/rollup";
import { excelHost } from "../../src/excel";
import { openXlsx } from "../../src/xlsx";
import { plainCells } from "../hosts/plain";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { onRealFiles } from "../xlsx/write-support";
import { openBook, saveBook } from "./file";
import { openInStandin, useStandin } from "./office";

const NAME = "ke-hoach-2024-loi.xlsx";
const sample = readFileSync(path.join(__dirname, "..", "..", "assets", "samples", NAME));
const settings = defaultSettings("2024-10-01");

useStandin();

const read = (bytes: Uint8Array): Workbook => openXlsx(bytes, NAME).workbook();

onRealFiles("what is opened and saved again holds the same cells", (bytes) => {
  const before = read(bytes);
  expect(plainCells(read(saveBook(openBook(bytes, NAME))))).toEqual(plainCells(before));
});

/** The sample after it was rolled up and marked in Excel. */
async function worked(): Promise<Uint8Array> {
  const book = openInStandin(openBook(sample, NAME));
  const workbook = await excelHost().read();
  const reading = readWorkbook(workbook, settings);
  const { findings } = lint(workbook, reading, settings);
  const plans = summarySheets(summarise(reading, settings));
  await excelHost().write(plans.map((plan) => ({ kind: "put-sheet", plan }) as const));
  await excelHost().write([{ kind: "set-marks", marks: marksOf(findings, workbook) }]);
  return saveBook(book);
}

const once: { bytes?: Uint8Array } = {};
beforeAll(async () => {
  once.bytes = await worked();
});

test("a workbook that was rolled up is known again when it is opened", async () => {
  const book = openInStandin(openBook(once.bytes!, NAME));
  expect(book.names.get("_soat_phu_luc_overview")).toMatchObject({ visible: false });
  expect((await excelHost().read()).sheets.filter(({ ours }) => ours === "overview")).toHaveLength(1);
});

test("marks are saved with it", () => {
  const marks = openXlsx(once.bytes!, NAME).look("PL01").marks();
  expect(marks.map(({ rule }) => rule)).toContain("owner-missing");
});

testWithLibreOffice("LibreOffice opens what comes out, and its formulas count", () => {
  const again = read(convert(once.bytes!, "xlsx"));
  const overview = again.sheets.find(({ name }) => name === "Tổng hợp")!;
  expect(overview.rows.length).toBeGreaterThan(5);
  const errors = overview.rows.flatMap(({ values }) => values.filter((value) => typeof value === "object" && value));
  expect(errors).toEqual([]);
});

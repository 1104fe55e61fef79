import { readFileSync } from "node:fs";
import path from "node:path";
import { marksOf } from "../../src/core/marks";
import { lint } from "../../src/core/lint";
import { defaultSettings } from "../../src/core/model/settings";
import { readWorkbook } from "../../src/core/parse";
import { summarise, summarySheets } from "../../src/core/rollup";
import { excelHost } from "../../src/excel";
import { openXlsx } from "../../src/xlsx";
import { plain } from "../hosts/plain";
import { StandinBook } from "../standin/book";
import { openInStandin, useStandin } from "../standin/office";

const NAME = "ke-hoach-2024-loi.xlsx";
const file = () => openXlsx(readFileSync(path.join(__dirname, "..", "..", "assets", "samples", NAME)), NAME);
const settings = defaultSettings("2024-10-01");

useStandin();

test("the sample reads from Excel as from its file, in three syncs", async () => {
  const book = openInStandin(StandinBook.of(file().workbook()));
  expect(plain(await excelHost().read())).toEqual(plain(file().workbook()));
  expect(book.syncs).toBe(3);
  expect(book.writes).toEqual([]);
});

test("the sample's findings are marked in Excel, and the marks leave no trace", async () => {
  const book = openInStandin(StandinBook.of(file().workbook()));
  const before = JSON.stringify(book.snapshot());
  const workbook = await excelHost().read();
  const { findings } = lint(workbook, readWorkbook(workbook, settings), settings);
  expect(findings.length).toBeGreaterThan(0);
  await excelHost().write([{ kind: "set-marks", marks: marksOf(findings, workbook) }]);
  const marked = book.sheets.flatMap(({ rules }) => rules);
  expect(marked.length).toBeGreaterThan(0);
  await excelHost().write([{ kind: "set-marks", marks: [] }]);
  expect(JSON.stringify(book.snapshot())).toBe(before);
});

test("the sample's summary sheets come out in Excel as in its file, also the second time", async () => {
  const xlsx = file();
  const summary = summarise(readWorkbook(xlsx.workbook(), settings), settings);
  const edits = summarySheets(summary).map((plan) => ({ kind: "put-sheet", plan }) as const);
  openInStandin(StandinBook.of(xlsx.workbook()));
  xlsx.apply(edits);
  await excelHost().write(edits);
  expect(plain(await excelHost().read())).toEqual(plain(xlsx.workbook()));
  await excelHost().write(edits);
  expect(plain(await excelHost().read())).toEqual(plain(xlsx.workbook()));
});

import path from "node:path";
import type { Words } from "../core/model/language";
import { rollupText } from "../core/report/rollup-text";
import { summarise, summarySheets } from "../core/rollup";
import { createXlsx, openXlsx } from "../xlsx";
import { combine, detached, sourceSheet } from "./combine";
import type { Command } from "./command";
import { refuseOutput, workbooksOf, writeBytes } from "./files";
import { openAppendix } from "./io";

const written: Words<(file: string) => string> = {
  vi: (file) => `Đã ghi bảng tổng hợp: ${file}`,
  en: (file) => `Summary sheets written: ${file}`,
};

/**
 * `soat rollup FILE… --out FILE.xlsx`: for one file, a copy with the summary sheets added; for several, a new workbook
 * with one summary over all of them.
 */
export const rollup: Command = {
  options: { out: { type: "string" } },
  formats: ["text"],
  most: Infinity,
  writes: true,
  async run({ paths, settings, out, lang }, terminal) {
    const files = workbooksOf(paths);
    refuseOutput(out, files);
    const opened = files.map((file) => openAppendix(file, settings));
    const summary =
      opened.length === 1 ? summarise(opened[0]!.reading, opened[0]!.settings) : summarise(combine(opened), settings);
    const plans = summarySheets(summary);
    const [base, sheets] =
      opened.length === 1
        ? [opened[0]!.file, plans]
        : [openXlsx(createXlsx([sourceSheet(files)]), path.basename(out)), plans.map(detached)];
    base.apply(sheets.map((plan) => ({ kind: "put-sheet", plan })));
    writeBytes(out, base.save());
    terminal.out(`${rollupText(summary, lang)}\n${written[lang](out)}\n`);
    return 0;
  },
};

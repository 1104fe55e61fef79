import path from "node:path";
import { lossesOf } from "../core/edit/overwritten";
import { lint } from "../core/lint";
import type { Edit } from "../core/model/edit";
import type { Words } from "../core/model/language";
import { lossLines } from "../core/report/losses";
import { rollupText } from "../core/report/rollup-text";
import { findingsReport } from "../core/report/summary-findings";
import { fillForms, summarise, summarySheets } from "../core/rollup";
import { createXlsx, openXlsx } from "../xlsx";
import { combine, detached, sourceSheet } from "./combine";
import type { Command } from "./command";
import { refuseOutput, workbooksOf, writeBytes } from "./files";
import { openAppendix } from "./io";

const written: Words<(file: string) => string> = {
  vi: (file) => `Đã ghi bảng tổng hợp: ${file}`,
  en: (file) => `Summary sheets written: ${file}`,
};

const notUnderstood: Words<(place: string, text: string) => string> = {
  vi: (place, text) => `Chưa điền ${place}: không hiểu “{{${text}}}”.`,
  en: (place, text) => `${place} was not filled in: “{{${text}}}” is not known.`,
};

/**
 * `soat rollup FILE… --out FILE.xlsx`: for one file, a copy with the summary sheets added; for several, a new workbook
 * with one summary over all of them. What someone typed into summary sheets that are there already is told where the copy
 * does not keep it; the input still has it.
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
    const [only] = opened.length === 1 ? opened : [];
    const findings = only && findingsReport(lint(only.workbook, only.reading, only.settings), "vi");
    const plans = summarySheets(summary, { findings });
    const forms = only ? fillForms(only.workbook, summary) : { edits: [], unknown: [] };
    const [base, sheets] = only
      ? [only.file, plans]
      : [openXlsx(createXlsx([sourceSheet(files)]), path.basename(out)), plans.map(detached)];
    const edits = [...forms.edits, ...sheets.map((plan): Edit => ({ kind: "put-sheet", plan }))];
    const lost = only ? lossLines(lossesOf(edits, only.workbook), only.workbook.date1904, lang) : [];
    base.apply(edits);
    writeBytes(out, base.save());
    const unknown = forms.unknown.map(({ sheet, cell, text }) => notUnderstood[lang](`${sheet}!${cell}`, text));
    terminal.out([rollupText(summary, lang), ...unknown, ...lost, written[lang](out), ""].join("\n"));
    return 0;
  },
};

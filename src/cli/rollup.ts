import path from "node:path";
import { lossesOf } from "../core/edit/overwritten";
import { enrichedAgain } from "../core/enrich";
import { lint } from "../core/lint";
import type { Edit } from "../core/model/edit";
import type { Words } from "../core/model/language";
import { defaultSettings } from "../core/model/settings";
import { lossLines } from "../core/report/losses";
import { rollupText } from "../core/report/rollup-text";
import { findingsReport } from "../core/report/summary-findings";
import { dateTaken, formNotes } from "../core/report/rollup-notes";
import { changedReportDate, rollUp, summarise, summarySheets, unitChaseSheets } from "../core/rollup";
import type { Summary } from "../core/model/summary";
import { createXlsx, openXlsx, type XlsxFile } from "../xlsx";
import { combine, detached, sourceSheet } from "./combine";
import type { Call, Command } from "./command";
import { nodeDeflate } from "./deflate";
import { refuseOutput, workbooksOf, writeBytes } from "./files";
import { openAppendix, type Opened } from "./io";

const written: Words<(file: string) => string> = {
  vi: (file) => `Đã ghi bảng tổng hợp: ${file}`,
  en: (file) => `Summary sheets written: ${file}`,
};

/**
 * `soat rollup FILE… --out FILE.xlsx`: for one file, a copy with the summary sheets added; for several, a new workbook
 * with one summary over all of them.
 */
export const rollup: Command = {
  options: { out: { type: "string" }, preset: { type: "string" }, "unit-sheets": { type: "boolean" } },
  formats: ["text"],
  most: Infinity,
  writes: true,
  async run(call, terminal) {
    const { paths, settings, out, lang } = call;
    const files = workbooksOf(paths);
    refuseOutput(out, files);
    const opened = files.map((file) => openAppendix(file, settings));
    const { file, summary, notes } = opened.length === 1 ? rollUpOne(opened[0]!, call) : rollUpAll(opened, call);
    writeBytes(out, file.save());
    terminal.out([rollupText(summary, lang), ...notes, written[lang](out), ""].join("\n"));
    return 0;
  },
};

/** A workbook with its summary sheets, and what there is to say of them beside the figures. */
interface RolledUp {
  readonly file: XlsxFile;
  readonly summary: Summary;
  readonly notes: readonly string[];
}

/** Rolls up within one workbook. What its own summary sheets hold of someone else's is told where the copy does not keep it. */
function rollUpOne({ file, workbook, reading, settings: own }: Opened, { saysDay, unitSheets, lang }: Call): RolledUp {
  const dateFrom = saysDay ? null : changedReportDate(workbook);
  const settings = dateFrom ? { ...own, today: dateFrom.date } : own;
  const summary = summarise(reading, settings);
  const findings = findingsReport(lint(workbook, reading, settings), "vi");
  const beside = enrichedAgain(workbook, reading, settings);
  const { edits, forms } = rollUp(workbook, summary, { findings, unitSheets: unitSheets || null, beside });
  const notes = [
    ...(dateFrom ? [dateTaken[lang](dateFrom)] : []),
    ...formNotes(forms, lang),
    ...lossLines(lossesOf(edits, workbook), workbook.date1904, lang),
  ];
  file.apply(edits);
  return { file, summary, notes };
}

/** Rolls up several workbooks into a new one. */
function rollUpAll(opened: readonly Opened[], { settings, unitSheets, out }: Call): RolledUp {
  const summary = summarise(combine(opened), { ...defaultSettings(settings.today), ...settings });
  const source = createXlsx([sourceSheet(opened.map(({ path: given }) => given))]);
  const file = openXlsx(source, path.basename(out), nodeDeflate);
  const plans = [...summarySheets(summary), ...(unitSheets ? unitChaseSheets(summary) : [])];
  file.apply(plans.map((plan): Edit => ({ kind: "put-sheet", plan: detached(plan) })));
  return { file, summary, notes: [] };
}

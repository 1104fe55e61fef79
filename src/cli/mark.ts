import { writableMarks } from "../core/edit/writable-marks";
import { lint } from "../core/lint";
import type { Words } from "../core/model/language";
import { marksOf } from "../core/marks";
import { unmarkedSheets, verdictIcon, verdictWords } from "../core/report/words";
import type { Command } from "./command";
import { checkExit } from "./exit-code";
import { refuseOutput, writeBytes } from "./files";
import { openAppendix } from "./io";

const written: Words<(cells: number, file: string) => string> = {
  vi: (cells, file) => `Đã đánh dấu ${cells} ô. Tệp mới: ${file}`,
  en: (cells, file) => `${cells} cells marked. New file: ${file}`,
};

/** `soat mark FILE --out FILE.xlsx`: a copy with the findings marked on the sheets, save those that are protected. */
export const mark: Command = {
  options: { out: { type: "string" }, preset: { type: "string" } },
  formats: ["text"],
  most: 1,
  writes: true,
  async run({ paths, settings: called, out, lang }, terminal) {
    refuseOutput(out, paths);
    const { file, workbook, reading, settings } = openAppendix(paths[0]!, called);
    const result = lint(workbook, reading, settings);
    const { marks, refused } = writableMarks(marksOf(result.findings, workbook), workbook);
    file.apply([{ kind: "set-marks", marks }]);
    writeBytes(out, file.save());
    const cells = new Set(marks.flatMap((one) => one.cells.map((cell) => `${one.sheet}!${cell}`)));
    terminal.out(`${verdictIcon(result)} ${verdictWords(result, lang)}\n${written[lang](cells.size, out)}\n`);
    if (refused.length > 0) terminal.err(`⚠ ${unmarkedSheets(refused, lang)}\n`);
    return checkExit([result.counts], { unread: 0, maxWarnings: null });
  },
};

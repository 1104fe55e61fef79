import { everyFix, fixEdits, planFixes } from "../core/fix";
import { lint } from "../core/lint";
import { readWorkbook } from "../core/parse";
import { fixText } from "../core/report/fix-text";
import type { Command } from "./command";
import { checkExit } from "./exit-code";
import { refuseOutput, writeBytes } from "./files";
import { openAppendix } from "./io";

/**
 * `soat fix FILE --out FILE.xlsx`: a copy with its fixes carried out; the exit code tells how the copy stands. With
 * `--dry-run` it writes nothing and shows each cell before and after.
 */
export const fix: Command = {
  options: {
    out: { type: "string" },
    preset: { type: "string" },
    suggested: { type: "boolean" },
    "dry-run": { type: "boolean" },
  },
  formats: ["text"],
  most: 1,
  writes: true,
  async run({ paths, settings: called, out, suggested, isDry, lang }, terminal) {
    if (!isDry) refuseOutput(out, paths);
    const { file, workbook, settings } = openAppendix(paths[0]!, called);
    const plan = planFixes(workbook, settings, everyFix(suggested));
    file.apply(fixEdits(plan.cells));
    if (!isDry) writeBytes(out, file.save());
    const fixed = file.workbook();
    const result = lint(fixed, readWorkbook(fixed, settings), settings);
    const left = planFixes(fixed, settings, everyFix(true));
    terminal.out(fixText({ plan, left, result, out: isDry ? null : out }, lang));
    return checkExit([result.counts], { unread: 0, maxWarnings: null });
  },
};

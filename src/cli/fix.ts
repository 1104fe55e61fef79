import { everyFix, fixEdits, onlyCells, planFixes, type FixPlan } from "../core/fix";
import { lint } from "../core/lint";
import type { Workbook } from "../core/model/sheet";
import { readWorkbook } from "../core/parse";
import { fixText } from "../core/report/fix-text";
import type { Command } from "./command";
import { checkExit } from "./exit-code";
import { refuseOutput, writeBytes } from "./files";
import { namedCells, wantedRules } from "./fix-choice";
import { openAppendix } from "./io";

/**
 * `soat fix FILE --out FILE.xlsx`: a copy with its fixes carried out, all of them or those of some rules (`--rule`) or cells
 * (`--only`); the exit code tells how the copy stands. With `--dry-run` it writes nothing and shows each cell before and after.
 */
export const fix: Command = {
  options: {
    out: { type: "string" },
    preset: { type: "string" },
    rule: { type: "string", multiple: true },
    only: { type: "string", multiple: true },
    suggested: { type: "boolean" },
    "dry-run": { type: "boolean" },
  },
  formats: ["text"],
  most: 1,
  writes: true,
  async run({ paths, settings: called, out, suggested, rules, cells, isDry, lang }, terminal) {
    if (!isDry) refuseOutput(out, paths);
    const { file, workbook, settings } = openAppendix(paths[0]!, called);
    const isWanted = wantedRules(rules);
    const named = namedCells(cells, workbook);
    const planOf = (of: Workbook, suggested: boolean): FixPlan => {
      const plan = planFixes(of, settings, (finding) => isWanted(finding.rule) && everyFix(suggested)(finding));
      return named.length === 0 ? plan : onlyCells(plan, (cell) => named.some(({ has }) => has(cell)));
    };
    const plan = planOf(workbook, suggested);
    file.apply(fixEdits(plan.cells));
    if (!isDry) writeBytes(out, file.save());
    const fixed = file.workbook();
    const result = lint(fixed, readWorkbook(fixed, settings), settings);
    const left = planOf(fixed, true);
    const told = [...plan.cells, ...plan.refused, ...left.cells];
    const unfixed = named.filter(({ has }) => !told.some(has)).map(({ text }) => text);
    terminal.out(fixText({ plan, left, unfixed, result, out: isDry ? null : out }, lang));
    return checkExit([result.counts], { unread: 0, maxWarnings: null });
  },
};

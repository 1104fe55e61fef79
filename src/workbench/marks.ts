import { markFormula } from "../core/marks";
import { address, type Range } from "../core/model/cell";
import type { Severity } from "../core/model/finding";
import type { Preset } from "../core/model/settings";
import type { Sheet } from "../core/model/sheet";
import { ruleOf } from "../core/rules";
import { cellsOf } from "../core/rules/kit/cells";
import { levelOf } from "../core/rules/rule";
import { LEVELS } from "../ui/findings/choice";
import type { SheetMark } from "../xlsx";

/** The marks of a sheet as the grid draws them: the gravest level by A1 address. */
export type CellMarks = ReadonlyMap<string, Severity>;

/**
 * The cells in which a file's marks of ours show, as Excel would show them: a mark goes by itself when its cell has been
 * put right since. One of a rule that is not known here, or not asked at this stage, is a remark.
 */
export function cellMarks(sheet: Sheet, marks: readonly SheetMark[], preset: Preset): CellMarks {
  const cells = cellsOf(sheet);
  const levels = new Map<string, Severity>();
  const lastRow = sheet.rows.at(-1)?.row ?? 0;
  for (const { rule, formula, areas } of marks) {
    const severity = markLevel(rule, preset);
    const first = areas[0] && address(areas[0].top, areas[0].left);
    const holds = (row: number, column: number) =>
      markFormula(first!, rule, cells.value(row, column), cells.isPending(row, column)) === formula;
    for (const [row, column] of areas.flatMap((area) => placesIn(area, lastRow))) {
      if (isGraver(severity, levels.get(address(row, column))) && holds(row, column)) {
        levels.set(address(row, column), severity);
      }
    }
  }
  return levels;
}

/** A mark says its rule alone, so that its level is that of the stage which the workbook is checked for now. */
function markLevel(id: string, preset: Preset): Severity {
  const rule = ruleOf(id);
  const level = rule ? levelOf(rule, preset) : "info";
  return level === "off" ? "info" : level;
}

const isGraver = (severity: Severity, before: Severity | undefined) =>
  before === undefined || LEVELS.indexOf(severity) < LEVELS.indexOf(before);

/** Marks of ours keep to one column, and to rows that hold something. */
function placesIn({ top, bottom, left, right }: Range, lastRow: number): (readonly [row: number, column: number])[] {
  const rows = Math.max(0, Math.min(bottom, lastRow) - top + 1);
  return left === right ? Array.from({ length: rows }, (_, index) => [top + index, left] as const) : [];
}

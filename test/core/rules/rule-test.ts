import { lint, wordFinding } from "../../../src/core/lint";
import type { CellValue } from "../../../src/core/model/cell";
import { PRESETS, type Preset, type Settings } from "../../../src/core/model/settings";
import type { Workbook } from "../../../src/core/model/sheet";
import { readWorkbook } from "../../../src/core/parse";
import { levelOf, type Rule } from "../../../src/core/rules/rule";
import { readSettings } from "../../../src/core/settings";
import { drawSheet, settings as usual, workbookOf } from "../../tools/sheets";

/** A sheet as drawn in a test: rows from A1 on (null is a blank cell), merged areas in A1 terms. */
export interface Drawing {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly sheet?: string;
  /** Formulas (no "=") by A1 address; without a result where the row has no cell there. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** What a rule must leave alone. */
export interface Accepted extends Drawing {
  readonly name: string;
  readonly settings?: Partial<Settings>;
}

/** What it must find: the cells in reading order, each with its Vietnamese message. */
export interface Rejected extends Accepted {
  readonly found: readonly (readonly [cell: string, message: string])[];
}

/** A workbook of drawn sheets. */
export function drawn(...drawings: readonly Drawing[]): Workbook {
  return workbookOf(
    drawings.map(({ rows, merges, sheet, formulas }) => drawSheet(rows, { name: sheet, merges, formulas })),
  );
}

/** Checks a workbook as every face does: parsed, then linted. */
export function checkWorkbook(workbook: Workbook, settings: Partial<Settings> = {}) {
  const inForce = { ...usual, ...settings };
  return lint(workbook, readWorkbook(workbook, inForce), inForce);
}

/** Checks drawn sheets, the first of them as the workbook's own settings sheet, which is followed. */
export function checkWithSettings(...drawings: readonly Drawing[]) {
  const workbook = drawn(...drawings);
  const sheets = workbook.sheets.map((sheet, at) => (at === 0 ? { ...sheet, ours: "settings" as const } : sheet));
  const own = { ...workbook, sheets };
  return checkWorkbook(own, readSettings(own, { today: usual.today }));
}

/** The stage at which a rule is looked at: the usual one, else the first that asks for it. */
export function stageOf(rule: Rule): Preset {
  return [usual.preset, ...PRESETS].find((preset) => levelOf(rule, preset) !== "off")!;
}

/** Runs a rule's table of sheets: those that are all right, and those with findings. */
export function testRule(rule: Rule, cases: { accept: readonly Accepted[]; reject: readonly Rejected[] }): void {
  const found = ({ settings, ...drawing }: Accepted) =>
    checkWorkbook(drawn(drawing), { preset: stageOf(rule), ...settings })
      .findings.filter((finding) => finding.rule === rule.id)
      .map((finding) => [finding.cell, wordFinding(finding, "vi").message]);

  describe(`${rule.id} accepts`, () => {
    test.each(cases.accept)("$name", (accepted) => expect(found(accepted)).toEqual([]));
  });
  describe(`${rule.id} finds`, () => {
    test.each(cases.reject)("$name", (rejected) => expect(found(rejected)).toEqual(rejected.found));
  });
}
